import { badInput, type Failure } from "../text/failure.ts";
import { shortened } from "../text/printable.ts";
import { namedSetting } from "../text/surface.ts";
import { withoutSecrets } from "../text/url-secrets.ts";
import { type Digest, parseDigest } from "./digest.ts";
import { isTag } from "./tag.ts";

/**
 * The name of an image in a registry, in its full form: `debian` is
 * `{registry: "docker.io", repository: "library/debian"}`. Neither tag nor digest means `latest`.
 */
export interface ImageReference {
  /** Host, with the port if one was written. */
  readonly registry: string;
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: Digest;
}

/** A repository's name has at most 255 characters, a tag 128, a digest 71. */
const longestName = 255;
const longestReference = longestName + 1 + 128 + 1 + 71;

const hostPart = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
const host = `(?:${hostPart}(?:\\.${hostPart})*|\\[[0-9A-Fa-f:]+\\])(?::[0-9]+)?`;
const pathPart = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const registryGrammar = new RegExp(`^${host}$`);
const repositoryGrammar = new RegExp(`^${pathPart}(?:/${pathPart})*$`);
const imageIdGrammar = /^[0-9a-f]{64}$/;

/**
 * Parses an image reference; undefined if the text is not one. Grammar and defaults are those of
 * https://github.com/distribution/reference (`ParseNormalizedNamed`), with sha256 as the only
 * digest algorithm. 64 hex digits alone are an image ID, not a name.
 */
export function parseReference(text: string): ImageReference | undefined {
  if (text.length > longestReference || imageIdGrammar.test(text)) return undefined;
  const { name, tag, digest: digestText } = splitReference(text);
  const { registry, repository } = splitName(name);
  if (!registryGrammar.test(registry) || !repositoryGrammar.test(repository)) return undefined;
  if (name.length > longestName) return undefined;
  if (tag !== undefined && !isTag(tag)) return undefined;
  const digest = digestText === undefined ? undefined : parseDigest(digestText);
  if (digestText !== undefined && digest === undefined) return undefined;
  return {
    registry,
    repository,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  };
}

/** Formats a reference in full, e.g. `docker.io/library/debian:12@sha256:…`. */
export function formatReference(reference: ImageReference): string {
  const tag = reference.tag === undefined ? "" : `:${reference.tag}`;
  const digest = reference.digest === undefined ? "" : `@${reference.digest}`;
  return `${repositoryName(reference)}${tag}${digest}`;
}

/** Writes a pushed reference with the digest that it has; one that was pushed by it has it already. */
export function pinnedReference(reference: string, digest: Digest): string {
  return reference.endsWith(`@${digest}`) ? reference : `${reference}@${digest}`;
}

/** Formats a reference without tag and digest, e.g. `docker.io/library/debian`. */
export function repositoryName(reference: ImageReference): string {
  return `${reference.registry}/${reference.repository}`;
}

/**
 * Parses an entry of an input that takes names without tags (`image`) and returns the repository's
 * full name: `ghcr.io/acme/shop` stays, `acme/shop` becomes `docker.io/acme/shop`.
 * @param bare what a name alone means to a caller that wants no single image, continuing the fix
 * @throws Failure `usage`, with what to write instead
 */
export function parseRepositoryName(input: string, text: string, bare?: string): string {
  const reference = parseReference(text);
  if (reference === undefined) throw wrongRepositoryName(input, text);
  const name = text.slice(0, nameLength(text));
  const written = reference.digest === undefined ? "tag" : "digest";
  if (bare !== undefined && reference[written] !== undefined) {
    throw badInput(
      input,
      `${quoted(text)} has a ${written}.`,
      `Leave the ${written} out: ${bare}.`,
    );
  }
  if (reference.digest !== undefined) {
    throw badInput(
      input,
      `${quoted(text)} has a digest, but the digest is not known before the build.`,
      `Write \`${name}\`.`,
    );
  }
  if (reference.tag !== undefined) {
    throw badInput(
      input,
      `${quoted(text)} has a tag.`,
      `Write \`${name}\` here and \`${reference.tag}\` in ${namedSetting("tags")}.`,
    );
  }
  return repositoryName(reference);
}

function wrongRepositoryName(input: string, text: string): Failure {
  if (text.trim() === "") {
    return badInput(input, "the name is empty.", "Write a name such as `ghcr.io/acme/shop`.");
  }
  const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//.exec(text)?.[0];
  if (scheme !== undefined) {
    return badInput(
      input,
      `${quoted(text)} starts with ${quoted(scheme)}.`,
      `Write the name alone: ${quoted(withoutSecrets(text.slice(scheme.length)).replace(/^…@/, ""))}.`,
    );
  }
  if (text.split("/").includes("")) {
    return badInput(
      input,
      `${quoted(text)} has an empty part.`,
      "Separate the parts by one `/`, with none at either end.",
    );
  }
  if (parseReference(text.toLowerCase()) !== undefined) {
    return badInput(
      input,
      `${quoted(text)} has capital letters, which registries refuse.`,
      `Write ${quoted(text.toLowerCase())}.`,
    );
  }
  return badInput(
    input,
    `${quoted(text)} is not the name of a repository.`,
    "Write `registry/name`, e.g. `ghcr.io/acme/shop`: lower-case letters, digits and single `.`, `_`, `-` between them.",
  );
}

function splitReference(text: string): { name: string; tag?: string; digest?: string } {
  const end = nameLength(text);
  const at = text.indexOf("@");
  return {
    name: text.slice(0, end),
    ...(end < text.length && text[end] === ":"
      ? { tag: text.slice(end + 1, at === -1 ? undefined : at) }
      : {}),
    ...(at === -1 ? {} : { digest: text.slice(at + 1) }),
  };
}

/**
 * Returns where the name ends: at the `@` of a digest or the `:` of a tag, which comes after the
 * last `/`.
 */
function nameLength(text: string): number {
  const at = text.indexOf("@");
  const tagged = at === -1 ? text : text.slice(0, at);
  const colon = tagged.indexOf(":", tagged.lastIndexOf("/") + 1);
  return colon === -1 ? tagged.length : colon;
}

/**
 * Splits registry and repository. The first part is a registry only if no repository could have
 * that name.
 */
function splitName(name: string): { registry: string; repository: string } {
  const slash = name.indexOf("/");
  const first = name.slice(0, slash);
  const isRegistry =
    slash !== -1 && (/[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase());
  const registry = isRegistry && first !== "index.docker.io" ? first : "docker.io";
  const repository = isRegistry ? name.slice(slash + 1) : name;
  const isOfficial = registry === "docker.io" && !repository.includes("/");
  return { registry, repository: isOfficial ? `library/${repository}` : repository };
}

/**
 * Quotes a text as JSON, without secrets: control characters cannot reach a terminal, and blanks at
 * the ends are visible.
 */
function quoted(text: string): string {
  return JSON.stringify(shortened(withoutSecrets(text), 100));
}
