import { type Digest, parseDigest } from "./digest.ts";
import { sortedByName } from "./plan.ts";
import type { BaseRecord } from "./report.ts";
import type { NameValue } from "./request.ts";
import type { Source } from "./source.ts";

/** The labels' names (design §9; image-spec v1.1.0, annotations.md#pre-defined-annotation-keys). */
export const labelNames = {
  source: "org.opencontainers.image.source",
  revision: "org.opencontainers.image.revision",
  version: "org.opencontainers.image.version",
  baseName: "org.opencontainers.image.base.name",
  baseDigest: "org.opencontainers.image.base.digest",
  sourceId: "dev.twofold.source-id",
  advisories: "dev.twofold.advisories",
  recipe: "dev.twofold.recipe",
} as const;

/** Characters of a label that we read. Ours are far shorter; a stranger's are anything. */
const maxLabelLength = 64 * 1024;

/** What a rebuild needs to know beside the source. Nothing in it may depend on the machine that built. */
export interface Recipe {
  readonly recipe: "containerfile";
  /** Path of the Containerfile, relative to the context, POSIX. */
  readonly file: string;
  readonly target?: string;
  readonly buildArgs: readonly NameValue[];
  /** The context's path from the repository's root, POSIX; empty at the root. */
  readonly offset: string;
  /** E.g. `linux/amd64`. */
  readonly platform: string;
  /** Buildah's version. */
  readonly buildah: string;
}

/** What an image's labels claim about its source. Anyone can write labels: a claim is no proof. */
export interface SourceClaims {
  /** The repository's URL. */
  readonly source?: string;
  readonly revision?: string;
  readonly version?: string;
  readonly baseName?: string;
  readonly baseDigest?: Digest;
  readonly sourceId?: string;
  /** Names, some perhaps of a later version of this program; empty: claimed to be clean. */
  readonly advisories?: readonly string[];
  readonly recipe?: Recipe;
}

/** The labels that say where an image came from, sorted by name: the same source and recipe give the same labels. */
export function sourceLabels(facts: {
  readonly source: Source;
  readonly advisories: readonly { readonly name: string }[];
  /** The final stage's base; absent when that is scratch. */
  readonly base?: BaseRecord;
  readonly recipe: Recipe;
}): readonly NameValue[] {
  const { source } = facts;
  const names = new Set(facts.advisories.map((advisory) => advisory.name));
  const base = facts.base === undefined ? undefined : publishedBase(facts.base);
  const labels: readonly NameValue[] = [
    label(labelNames.source, startsWithHost(source.repository) && `https://${source.repository}`),
    label(labelNames.revision, source.revision !== "" && source.revision),
    label(labelNames.version, source.version),
    label(labelNames.baseName, base?.name),
    label(labelNames.baseDigest, base?.digest),
    label(labelNames.sourceId, source.id),
    label(labelNames.advisories, [...names].sort().join(",")),
    label(labelNames.recipe, writeRecipe(facts.recipe)),
  ].flat();
  return sortedByName(labels);
}

/** Reads {@link sourceLabels} back. What is missing or not in its form is left out. */
export function readSourceLabels(labels: Readonly<Record<string, string>>): SourceClaims {
  const read = (name: string): string | undefined => {
    const value = Object.hasOwn(labels, name) ? labels[name] : undefined;
    return value === undefined || value.length > maxLabelLength ? undefined : value;
  };
  const source = read(labelNames.source);
  const revision = read(labelNames.revision);
  const version = read(labelNames.version);
  const baseName = read(labelNames.baseName);
  const baseDigest = parseDigest(read(labelNames.baseDigest) ?? "");
  const sourceId = read(labelNames.sourceId);
  const advisories = readAdvisories(read(labelNames.advisories));
  const recipe = readRecipe(read(labelNames.recipe));
  return {
    ...(source === undefined ? {} : { source }),
    ...(revision === undefined ? {} : { revision }),
    ...(version === undefined ? {} : { version }),
    ...(baseName === undefined ? {} : { baseName }),
    ...(baseDigest === undefined ? {} : { baseDigest }),
    ...(sourceId === undefined ? {} : { sourceId }),
    ...(advisories === undefined ? {} : { advisories }),
    ...(recipe === undefined ? {} : { recipe }),
  };
}

/** A label, or none when there is nothing to say. */
function label(name: string, value: string | false | undefined): readonly NameValue[] {
  return value === false || value === undefined ? [] : [{ name, value }];
}

/** The form of a repository whose first part a browser could be sent to; a path on a disk has none. */
function startsWithHost(repository: string): boolean {
  return /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?\/./.test(repository);
}

/** The base as others can get it; undefined when it is only on this machine. */
function publishedBase(
  base: BaseRecord,
): { readonly name: string; readonly digest: Digest } | undefined {
  const at = base.pinned.lastIndexOf("@");
  const digest = at < 1 ? undefined : parseDigest(base.pinned.slice(at + 1));
  if (digest === undefined) return undefined;
  const name = base.pinned.slice(0, at);
  return {
    name: tagOf(name) === "" ? name + tagOf(base.written.replace(/@.*$/, "")) : name,
    digest,
  };
}

/** The tag with its colon; empty when there is none. A colon before the last slash belongs to a port. */
function tagOf(reference: string): string {
  return /:[^:/]+$/.exec(reference)?.[0] ?? "";
}

/** Keys in sorted order and no blanks, so that one recipe has one text. */
function writeRecipe(recipe: Recipe): string {
  const args = sortedByName(recipe.buildArgs);
  const members: readonly NameValue[] = [
    {
      name: "buildArgs",
      value: object(args.map(({ name, value }) => ({ name, value: JSON.stringify(value) }))),
    },
    { name: "buildah", value: JSON.stringify(recipe.buildah) },
    { name: "file", value: JSON.stringify(recipe.file) },
    { name: "offset", value: JSON.stringify(recipe.offset) },
    { name: "platform", value: JSON.stringify(recipe.platform) },
    { name: "recipe", value: JSON.stringify(recipe.recipe) },
    ...(recipe.target === undefined
      ? []
      : [{ name: "target", value: JSON.stringify(recipe.target) }]),
  ];
  return object(members);
}

/** A JSON object of members that are JSON already, in the order given. */
function object(members: readonly NameValue[]): string {
  return `{${members.map(({ name, value }) => `${JSON.stringify(name)}:${value}`).join(",")}}`;
}

function readRecipe(value: string | undefined): Recipe | undefined {
  if (value === undefined) return undefined;
  let found: unknown;
  try {
    found = JSON.parse(value);
  } catch {
    return undefined;
  }
  if (!isRecord(found) || found["recipe"] !== "containerfile") return undefined;
  const { file, target, offset, platform, buildah, buildArgs } = found;
  if (typeof file !== "string" || typeof offset !== "string") return undefined;
  if (typeof platform !== "string" || typeof buildah !== "string") return undefined;
  if (target !== undefined && typeof target !== "string") return undefined;
  const args = readArgs(buildArgs);
  if (args === undefined) return undefined;
  const known: Recipe = {
    recipe: "containerfile",
    file,
    buildArgs: args,
    offset,
    platform,
    buildah,
  };
  return target === undefined ? known : { ...known, target };
}

function readArgs(value: unknown): readonly NameValue[] | undefined {
  if (!isRecord(value)) return undefined;
  const args = Object.entries(value).flatMap(([name, text]) =>
    typeof text === "string" ? [{ name, value: text }] : [],
  );
  return args.length === Object.keys(value).length ? sortedByName(args) : undefined;
}

function readAdvisories(value: string | undefined): readonly string[] | undefined {
  if (value === undefined) return undefined;
  if (value === "") return [];
  const names = value.split(",");
  return names.every((name) => /^[a-z0-9-]{1,64}$/.test(name)) ? names : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
