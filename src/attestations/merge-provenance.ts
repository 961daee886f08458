import type { MergedIndex } from "../domain/findings/merged-index.ts";
import { hexOf } from "../domain/oci/digest.ts";
import { parseSourceId } from "../domain/source/source-id.ts";
import { type BuildRun, type Provenance, provenanceType, runDetailsOf } from "./provenance.ts";
import { commitResource } from "./resources.ts";
import { ownNames, type ResourceDescriptor, type Subject, statementAbout } from "./statement.ts";

/** What the parameters of a merge mean (docs/attestations.md). */
export const mergeType = `${ownNames}/merge/v1`;

/**
 * States of which images an index was made, and by whom (SLSA provenance v1). How each of them was
 * built is in its own provenance.
 * @param merge `inputs`: the tags that were asked for, and what could pass
 */
export function mergeProvenanceOf(merge: {
  /** The index, by each repository that serves it. */
  readonly subjects: readonly Subject[];
  readonly index: MergedIndex;
  readonly inputs: {
    readonly tags: readonly string[];
    readonly reproducibility: string;
    readonly pushUnchecked: boolean;
  };
  readonly run: BuildRun;
  /** Twofold's own version. */
  readonly version: string;
}): Provenance {
  const { subjects, index, inputs, run, version } = merge;
  const { repository, revision, offset } = parseSourceId(index.sourceId) ?? unknown;
  const predicate = {
    buildDefinition: {
      buildType: mergeType,
      externalParameters: {
        source: { repository, revision, offset },
        platforms: Object.fromEntries(index.members.map((each) => [each.platform, each.digest])),
        inputs: {
          image: subjects.map(({ name }) => name),
          tags: inputs.tags,
          reproducibility: inputs.reproducibility,
          "push-unchecked": inputs.pushUnchecked,
        },
      },
      internalParameters: {},
      resolvedDependencies: [
        commitResource({ repository, revision }),
        ...index.members.map((each) => memberResource(each, subjects)),
      ].filter((resource) => resource !== undefined),
    },
    runDetails: runDetailsOf(run, { twofold: version }),
  };
  return statementAbout(subjects, { type: provenanceType, predicate });
}

const unknown = { repository: "", revision: "", offset: "" };

function memberResource(
  { platform, digest }: MergedIndex["members"][number],
  [first]: readonly Subject[],
): ResourceDescriptor {
  return {
    name: platform,
    ...(first === undefined ? {} : { uri: `pkg:docker/${first.name}` }),
    digest: { sha256: hexOf(digest) },
  };
}
