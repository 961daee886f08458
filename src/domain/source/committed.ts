import type { Advisory, AdvisoryName } from "./advisory.ts";
import type { Source } from "./source.ts";

/** What says that other bytes than the commit's were built, or that nobody knows which. */
const otherThanCommit = [
  "dirty",
  "ignored-in-context",
  "submodule-dirty",
  "lfs-pointer",
  "unknown-repository",
  "no-repository",
  "wrong-revision",
  "foreign-context",
] as const satisfies readonly AdvisoryName[];

/**
 * The advisories with which an image is not known to be its commit's. One that was built before its
 * commit was pushed is.
 */
export const notOfCommit: readonly AdvisoryName[] = [...otherThanCommit, "unverifiable"];

const unpushable: readonly AdvisoryName[] = [...otherThanCommit, "unpushed"];

/** Returns what says, or leaves open, that a source is not all in a commit that others can have. */
export function notOfPushedCommit(advisories: readonly Advisory[]): readonly AdvisoryName[] {
  const found = advisories.flatMap(({ name, leavesOpen = [] }) => [name, ...leavesOpen]);
  return unpushable.filter((name) => found.includes(name));
}

/** Returns what says, or leaves open, that a source is not its commit's, which need not be pushed. */
export function notOfItsCommit(advisories: readonly Advisory[]): readonly AdvisoryName[] {
  return notOfPushedCommit(advisories).filter((name) => name !== "unpushed");
}

/** Whether a source has a commit in a repository that has a name. */
export function isOfCommit({ revision, repository }: Source): boolean {
  return revision !== "" && repository !== "";
}
