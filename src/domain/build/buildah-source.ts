import type { Digest } from "../oci/digest.ts";
import { formatReference, parseReference } from "../oci/reference.ts";
import { badInput } from "../text/failure.ts";
import { shortened } from "../text/printable.ts";
import { withoutSecrets } from "../text/url-secrets.ts";

/** Where the buildah of a run comes from, as given in input `buildah`. */
export type BuildahSource =
  | { readonly kind: "path"; readonly path: string }
  /** A version such as `1.43.2`, or a package's full version such as `1.28.2+ds1-3`. */
  | { readonly kind: "version"; readonly version: string }
  /** A program, a `.tar.gz` or a `.deb`; `url` has no fragment. */
  | { readonly kind: "download"; readonly url: string; readonly sha256: string }
  /** `reference` is the full name with the digest and without a tag. */
  | { readonly kind: "image"; readonly reference: string; readonly digest: Digest };

/** Where the buildah of a run actually came from, for the report. */
export interface BuildahOrigin {
  readonly kind: "path" | "tool-cache" | "package" | "download" | "image";
  /**
   * A path, a version, a package with its version, a URL with its checksum, or an image with its
   * digest.
   */
  readonly reference: string;
}

const input = "buildah";

/** The other ways to name a buildah, for the end of an error message. */
export const waysToNameBuildah =
  "a path (`/usr/local/bin/buildah`), a version (`1.43.2`), a URL with its checksum (`https://…#sha256=…`) or an image with its digest (`docker://…@sha256:…`)";

const versionGrammar = /^\d+\.\d+\.\d+(?:[-+~][A-Za-z0-9.+~-]*)?$/;
const programGrammar = /^[A-Za-z_][A-Za-z0-9._+-]*$/;
const longest = 2048;

/**
 * Parses input `buildah`. A text with a scheme is a URL or an image, a text with a slash is a path,
 * a text that starts like a version is a version, and anything else is the name of a program.
 * @throws Failure `usage`, with what to write instead
 */
export function parseBuildahSource(text: string): BuildahSource {
  if (text.length > longest) {
    throw badInput(input, `has ${text.length} characters.`, `Write ${waysToNameBuildah}.`);
  }
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(text)?.[1]?.toLowerCase();
  if (scheme === "docker") return parseImage(text.slice("docker://".length));
  if (scheme === "https" || scheme === "http") return parseDownload(text);
  if (scheme !== undefined) {
    throw badInput(
      input,
      `${quoted(text)} starts with ${quoted(`${scheme}://`)}, which is not known here.`,
      `Write ${waysToNameBuildah}.`,
    );
  }
  if (/@sha256:[0-9a-f]{64}$/.test(text)) {
    throw badInput(
      input,
      `${quoted(text)} looks like an image without its scheme.`,
      `Write \`docker://${withoutSecrets(text)}\`.`,
    );
  }
  if (text.includes("/")) return { kind: "path", path: text };
  return parseWord(text);
}

function parseWord(text: string): BuildahSource {
  if (versionGrammar.test(text)) return { kind: "version", version: text };
  const isVague = /^[v\d^~<>=*]/.test(text) && /\d|\*/.test(text);
  if (isVague || /^(latest|stable)$/i.test(text)) {
    throw badInput(
      input,
      `${quoted(text)} is not the name of one version.`,
      "Write it in full, e.g. `1.43.2`, or as the package has it, e.g. `1.28.2+ds1-3`: two versions of buildah never give the same digest.",
    );
  }
  if (programGrammar.test(text)) return { kind: "path", path: text };
  throw badInput(
    input,
    `${quoted(text)} is neither a program's name nor a version.`,
    `Write ${waysToNameBuildah}.`,
  );
}

function parseImage(name: string): BuildahSource {
  const reference = parseReference(name);
  if (reference === undefined) {
    throw badInput(
      input,
      `${quoted(name)} is not an image name.`,
      "Write e.g. `docker://quay.io/buildah/stable@sha256:…`.",
    );
  }
  const { registry, repository, tag, digest } = reference;
  if (digest === undefined) {
    const plain = formatReference({ registry, repository, tag: tag ?? "latest" });
    throw badInput(
      input,
      `${quoted(`docker://${name}`)} has no digest, and its tag can be another buildah tomorrow.`,
      `Add it: \`skopeo inspect --format '{{.Digest}}' docker://${plain}\` prints it; then write \`docker://${registry}/${repository}@sha256:…\`.`,
    );
  }
  return { kind: "image", reference: formatReference({ registry, repository, digest }), digest };
}

function parseDownload(text: string): BuildahSource {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.hostname === "") {
    throw badInput(
      input,
      `${quoted(text)} is not a URL.`,
      "Write `https://host/path#sha256=<64 hex digits>`.",
    );
  }
  if (url.username !== "" || url.password !== "") {
    throw badInput(
      input,
      `the URL of ${url.host} contains an account, which reports would show.`,
      "Use a URL that needs none, or download the file in a step before and name its path.",
    );
  }
  const { hash } = url;
  url.hash = "";
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    throw badInput(
      input,
      `${quoted(url.href)} is fetched without encryption.`,
      "Write it with `https://`; plain http is for this machine's own servers.",
    );
  }
  const sha256 = /^#sha256=([0-9a-f]{64})$/i.exec(hash)?.[1]?.toLowerCase();
  if (sha256 === undefined) {
    throw badInput(
      input,
      hash === ""
        ? `${quoted(url.href)} has no checksum.`
        : `${quoted(hash)} is not a checksum in the form \`#sha256=<64 hex digits>\`.`,
      "Add `#sha256=…` after the URL, with the checksum that its publisher gives, or what `sha256sum` prints for a copy that you have checked.",
    );
  }
  return { kind: "download", url: url.href, sha256 };
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}

/** Names a download in messages and reports without its query, which may hold a token. */
export function downloadName(source: { readonly url: string; readonly sha256: string }): string {
  return `${source.url.replace(/\?.*$/s, "")}#sha256=${source.sha256}`;
}

/** Returns buildah's own version from a package's version: `1.28.2` from `1.28.2+ds1-3+deb12u1`. */
export function upstreamVersion(version: string): string {
  return /^(?:\d+:)?(\d+(?:\.\d+)*)/.exec(version)?.[1] ?? version;
}

function quoted(text: string): string {
  return JSON.stringify(shortened(withoutSecrets(text), 100));
}
