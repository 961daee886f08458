import type { Place } from "../text/failure.ts";

/** The advisories that depend on the checkout and its remote on the day of the build. */
export const checkoutAdvisories = [
  "dirty",
  "ignored-in-context",
  "unpushed",
  "untagged",
  "ephemeral-tag",
  "tag-mismatch",
  "tag-not-head",
  "unknown-repository",
  "wrong-revision",
  "merge-preview",
  "unverifiable",
  "no-repository",
  "submodule-dirty",
  "lfs-pointer",
] as const;

/** The advisories that only the layers of a built image show; no source is judged by them. */
export const imageAdvisories = [
  "setuid-file",
  "file-capability",
  "world-writable",
  "tools-in-image",
  "credential-in-image",
] as const;

export type ImageAdvisory = (typeof imageAdvisories)[number];

/** Every advisory (design §5), in the order that every report uses. */
export const advisoryNames = [
  ...checkoutAdvisories,
  "unpinned-base",
  "unverified-download",
  "single-stage",
  "floating-packages",
  "root-user",
  "network-in-run",
  "vcs-in-image",
  "foreign-context",
  "dropped-instruction",
  "moving-input",
  "stale-time",
  "unchecked-files",
  ...imageAdvisories,
] as const;

export type AdvisoryName = (typeof advisoryNames)[number];

/** Returns those of some advisories that a built image alone can answer for, and no label. */
export function askedOfImage(names: readonly AdvisoryName[]): readonly ImageAdvisory[] {
  return imageAdvisories.filter((name) => names.includes(name));
}

/** A finding at a line of the Containerfile. */
export interface LineFinding {
  /** 1-based. */
  readonly line: number;
  /** The text of the Containerfile at that line; may span several lines. */
  readonly text: string;
}

/** One way in which the source is not clean. */
export interface Advisory {
  readonly name: AdvisoryName;
  /** One sentence: what was found. */
  readonly message: string;
  /** Files, refs or lines that show it, so that readers can check each. */
  readonly evidence: readonly string[];
  /** The text of the evidence, if it was found at lines of the Containerfile. */
  readonly findings?: readonly LineFinding[];
  /** What to do about it. */
  readonly fix: string;
  /** The lines and files that it came from, for annotations; absent if no file is at fault. */
  readonly places?: readonly Place[];
  /** Only for `unverifiable`: the advisories that could be neither found nor ruled out. */
  readonly leavesOpen?: readonly AdvisoryName[];
}
