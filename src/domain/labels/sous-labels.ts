import parseVersion from "semver/functions/parse.js";
import type { AdvisoryName } from "../source/advisory.ts";
import { canonicalRepository } from "../source/repository-name.ts";
import { untaggedVersion } from "../source/source-id.ts";
import { type Doubt, isRevision, type LabelReading, type ReadLabel } from "./label-reading.ts";

/** The labels of Sous (https://github.com/opentable/sous, ext/docker/docker_labels.go). */
const sousLabelNames = {
  repository: "com.opentable.sous.repo_url",
  offset: "com.opentable.sous.repo_offset",
  version: "com.opentable.sous.version",
  revision: "com.opentable.sous.revision",
  advisories: "com.opentable.sous.advisories",
} as const;

/** The texts of those Sous advisories (lib/advisories.go) that have a name here. */
const names: Readonly<Record<string, AdvisoryName>> = {
  "dirty workspace": "dirty",
  "unpushed revision": "unpushed",
  "no versioned tag": "untagged",
  "ephemeral tag": "ephemeral-tag",
  "tag mismatch": "tag-mismatch",
  "tag not on built revision": "tag-not-head",
  "source workspace lacked repo": "unknown-repository",
  "requested revision not built": "wrong-revision",
  "no repository": "no-repository",
};

/** The version that Sous gives a source without a tag. */
const unversioned = "0.0.0-unversioned";

/**
 * Reads the source that Sous's labels name; undefined if there are none. As in Sous, they name a
 * source only together: if one of the first four is missing or malformed, the reading has doubts
 * instead of a source.
 */
export function readSousLabels(read: ReadLabel): LabelReading | undefined {
  const { advisories: _, ...needed } = sousLabelNames;
  const all = Object.values(needed);
  if (all.every((label) => read(label) === undefined)) return undefined;
  const missing = all.filter((label) => read(label) === undefined);
  if (missing.length > 0) {
    const because = "is missing; without it the other labels of Sous name no source";
    return { parts: undefined, doubts: missing.map((label) => ({ label, because })) };
  }
  return readComplete(read);
}

/**
 * Reads Sous's advisories under the names used here, where one exists; undefined if the image has
 * no labels of Sous.
 */
export function readSousAdvisories(read: ReadLabel): readonly string[] | undefined {
  if (read(sousLabelNames.revision) === undefined) return undefined;
  // Sous leaves the label out when there are no advisories; some versions wrote an empty text
  // instead.
  const texts = (read(sousLabelNames.advisories) ?? "").split(",").map((text) => text.trim());
  const known = texts.filter((text) => text !== "").map((text) => nameOf(text));
  return [...new Set(known)];
}

function nameOf(text: string): string {
  return (Object.hasOwn(names, text) ? names[text] : undefined) ?? text;
}

function readComplete(read: ReadLabel): LabelReading {
  const text = (label: string): string => read(label) ?? "";
  const url = text(sousLabelNames.repository);
  const repository = url === "" ? "" : canonicalRepository(url);
  const offset = folder(text(sousLabelNames.offset));
  const version = versionOf(text(sousLabelNames.version));
  const revision = text(sousLabelNames.revision);
  const doubt = (label: string, because: string): Doubt => ({ label, value: text(label), because });
  const doubts = [
    ...(repository === undefined ? [doubt(sousLabelNames.repository, "names no repository")] : []),
    ...(offset === undefined
      ? [doubt(sousLabelNames.offset, "is not a folder of the repository")]
      : []),
    ...(version === undefined ? [doubt(sousLabelNames.version, "is not a semantic version")] : []),
    ...(isRevision(revision)
      ? []
      : [doubt(sousLabelNames.revision, "is not the full name of a commit")]),
  ];
  if (repository === undefined || offset === undefined || version === undefined)
    return { parts: undefined, doubts };
  const parts = { repository, offset, version, revision };
  return { parts: doubts.length > 0 ? undefined : parts, doubts };
}

function versionOf(text: string): string | undefined {
  return text === unversioned ? untaggedVersion : parseVersion(text)?.version;
}

/** Normalizes a path below the repository's root; undefined if it leads elsewhere. */
function folder(path: string): string | undefined {
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  return path.startsWith("/") || parts.includes("..") ? undefined : parts.join("/");
}
