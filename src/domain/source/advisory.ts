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
  "foreign-executable",
  "unchecked-files",
  ...imageAdvisories,
] as const;

export type AdvisoryName = (typeof advisoryNames)[number];

/**
 * Those that reading the source finds, and the build or its image, too. A label is known before the
 * build, so one that lacks such a name does not say that nothing was found.
 */
const measuredAdvisories = ["network-in-run", "stale-time", "foreign-executable"] as const;

/** Returns those of some advisories that a build or its image alone can answer for, and no label. */
export function askedOfImage(names: readonly AdvisoryName[]): readonly AdvisoryName[] {
  return [...measuredAdvisories, ...imageAdvisories].filter((name) => names.includes(name));
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

/**
 * Joins what was found for several platforms: one advisory of each name, in the order of reports,
 * with everything that shows it.
 */
export function joinedAdvisories(
  known: readonly Advisory[],
  found: readonly Advisory[],
): readonly Advisory[] {
  return advisoryNames.flatMap((name): readonly Advisory[] => {
    const [first, second] = [known, found].flatMap(
      (all) => all.find((one) => one.name === name) ?? [],
    );
    if (first === undefined) return [];
    return [second === undefined ? first : both(first, second)];
  });
}

function both(one: Advisory, other: Advisory): Advisory {
  const evidence = distinct([...one.evidence, ...other.evidence]);
  if (evidence.length === one.evidence.length) return one;
  const [places, findings, leavesOpen] = [
    distinct([...(one.places ?? []), ...(other.places ?? [])]),
    distinct([...(one.findings ?? []), ...(other.findings ?? [])]),
    distinct([...(one.leavesOpen ?? []), ...(other.leavesOpen ?? [])]),
  ];
  return {
    ...{ ...one, evidence },
    ...(places.length === 0 ? {} : { places }),
    ...(findings.length === 0 ? {} : { findings }),
    ...(leavesOpen.length === 0 ? {} : { leavesOpen }),
  };
}

/** Keeps the first of equal values. */
function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
