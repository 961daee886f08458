import { sortedByName } from "../build/plan.ts";
import type { NameValue } from "../build/request.ts";
import type { BaseRecord } from "../findings/proof.ts";
import { type Digest, parseDigest } from "../oci/digest.ts";
import type { Source } from "../source/source.ts";
import { type FullRecipe, writeRecipe } from "./recipe.ts";

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
  reproducible: "dev.twofold.reproducible",
  exceptions: "dev.twofold.exceptions",
  /** Of a base: `name=version` with commas between, or their number and digest. */
  packages: "dev.twofold.packages",
} as const;

/** Labels in which s2i names a source (github.com/openshift/source-to-image, pkg/api/constants). */
export const s2iSourceNames = {
  commitId: "io.openshift.s2i.build.commit.id",
  sourceLocation: "io.openshift.s2i.build.source-location",
  sourceContextDir: "io.openshift.s2i.build.source-context-dir",
} as const;

/** Labels that say where an image came from, as OCI defines them. */
const ofSource: readonly string[] = [
  labelNames.source,
  labelNames.revision,
  labelNames.version,
  labelNames.baseName,
  labelNames.baseDigest,
];

/** Whether a name is in the namespace that only Twofold writes to. */
export function isOwnNamespace(name: string): boolean {
  return /^dev\.twofold(\.|$)/i.test(name);
}

/** Whether a label is one of the five that OCI defines for an image's source and base. */
export function isSourceLabel(name: string): boolean {
  return ofSource.includes(name);
}

/**
 * Whether a label or annotation of this name describes an image's source, base or proof. Names with
 * other characters, such as `dev.twofold.reproducible=x`, do not count: no reader looks them up,
 * and a command line could not contain them.
 */
export function speaksForImage(name: string): boolean {
  return isSourceLabel(name) || (isOwnNamespace(name) && /^[\w.-]{1,200}$/.test(name));
}

/**
 * Returns the labels that say where an image came from, sorted by name. The same source and recipe
 * give the same labels.
 */
export function sourceLabels(facts: {
  readonly source: Source;
  readonly advisories: readonly { readonly name: string }[];
  /** The final stage's base; absent if that is scratch. */
  readonly base?: BaseRecord;
  /** Absent where the source says all that a rebuild needs to know. */
  readonly recipe?: FullRecipe;
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
    label(labelNames.recipe, facts.recipe && writeRecipe(facts.recipe)),
  ].flat();
  return sortedByName(labels);
}

/** Returns a list with the label, or an empty list when there is nothing to say. */
function label(name: string, value: string | false | undefined): readonly NameValue[] {
  return value === false || value === undefined ? [] : [{ name, value }];
}

/** Whether a repository starts with a host that a browser could open; a path on a disk does not. */
function startsWithHost(repository: string): boolean {
  return /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?\/./.test(repository);
}

/**
 * Returns the base by the name under which others can pull it; undefined if it is only on this
 * machine.
 */
function publishedBase(
  base: BaseRecord,
): { readonly name: string; readonly digest: Digest } | undefined {
  const at = base.pinned.lastIndexOf("@");
  const digest = at < 1 ? undefined : parseDigest(base.pinned.slice(at + 1));
  if (digest === undefined) return undefined;
  const name = base.pinned.slice(0, at);
  return {
    name: tagOf(name) === "" ? name + tagOf(base.written.replace(/@.*$/s, "")) : name,
    digest,
  };
}

/**
 * Returns the tag with its colon; empty if there is none. A colon before the last slash belongs to
 * a port.
 */
function tagOf(reference: string): string {
  return /:[^:/]+$/.exec(reference)?.[0] ?? "";
}
