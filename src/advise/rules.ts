import type { Advisory } from "../domain/source/advisory.ts";
import type { Facts } from "./facts.ts";
import type { Rule } from "./rule.ts";
import { dirty } from "./rules/dirty.ts";
import { droppedInstruction } from "./rules/dropped-instruction.ts";
import { ephemeralTag } from "./rules/ephemeral-tag.ts";
import { floatingPackages } from "./rules/floating-packages.ts";
import { foreignContext } from "./rules/foreign-context.ts";
import { foreignExecutable } from "./rules/foreign-executable.ts";
import { ignoredInContext } from "./rules/ignored-in-context.ts";
import { lfsPointer } from "./rules/lfs-pointer.ts";
import { mergePreview } from "./rules/merge-preview.ts";
import { movingInput } from "./rules/moving-input.ts";
import { networkInRun } from "./rules/network-in-run.ts";
import { noRepository } from "./rules/no-repository.ts";
import { rootUser } from "./rules/root-user.ts";
import { singleStage } from "./rules/single-stage.ts";
import { staleTime } from "./rules/stale-time.ts";
import { submoduleDirty } from "./rules/submodule-dirty.ts";
import { tagMismatch } from "./rules/tag-mismatch.ts";
import { tagNotHead } from "./rules/tag-not-head.ts";
import { uncheckedFiles } from "./rules/unchecked-files.ts";
import { unknownRepository } from "./rules/unknown-repository.ts";
import { unpinnedBase } from "./rules/unpinned-base.ts";
import { unpushed } from "./rules/unpushed.ts";
import { untagged } from "./rules/untagged.ts";
import { unverifiable } from "./rules/unverifiable.ts";
import { unverifiedDownload } from "./rules/unverified-download.ts";
import { vcsInImage } from "./rules/vcs-in-image.ts";
import { wrongRevision } from "./rules/wrong-revision.ts";

/**
 * Every rule, in the order of `advisoryNames`, which is the order of every report; those of
 * `imageAdvisories` are found in the image (image-risks.ts).
 */
export const rules: readonly Rule[] = [
  dirty,
  ignoredInContext,
  unpushed,
  untagged,
  ephemeralTag,
  tagMismatch,
  tagNotHead,
  unknownRepository,
  wrongRevision,
  mergePreview,
  unverifiable,
  noRepository,
  submoduleDirty,
  lfsPointer,
  unpinnedBase,
  unverifiedDownload,
  singleStage,
  floatingPackages,
  rootUser,
  networkInRun,
  vcsInImage,
  foreignContext,
  droppedInstruction,
  movingInput,
  staleTime,
  foreignExecutable,
  uncheckedFiles,
];

/** Returns the advisories that apply to these facts. */
export function advise(facts: Facts): readonly Advisory[] {
  return rules.flatMap((rule) => {
    const found = rule.advise(facts);
    return found === undefined ? [] : [{ name: rule.name, ...found }];
  });
}
