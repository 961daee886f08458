import { mergeProvenanceOf } from "../../attestations/merge-provenance.ts";
import type { Subject } from "../../attestations/statement.ts";
import type { MergeRequest } from "../../domain/build/merge-request.ts";
import type { MergedIndex } from "../../domain/findings/merged-index.ts";
import type { Pushed } from "../../domain/findings/report.ts";
import { parseReference, repositoryName } from "../../domain/oci/reference.ts";
import type { Attester } from "../ports/attest.ts";
import type { Reporter } from "../ports/build.ts";
import type { OutputFolder } from "../ports/output.ts";
import type { RegistryClient } from "../ports/repository.ts";
import { publishBundles } from "./publish-bundles.ts";
import { saying } from "./saying.ts";
import { signStatements } from "./sign-statements.ts";

interface MergePorts {
  readonly attester: Attester;
  readonly output: Pick<OutputFolder, "forPlatform" | "keepAttestations">;
  readonly openClient: () => RegistryClient;
  readonly reporter: Pick<Reporter, "annotate" | "info">;
}

/**
 * Says of an index of which images it was made: as a signed attestation that refers to it, where the
 * run has an identity, else as a bare statement. The index stays as it is.
 * @returns the path of the file
 * @throws Failure of what is missing when the index is there already
 */
export async function attestMerge(
  merge: {
    readonly request: Pick<
      MergeRequest,
      "tags" | "references" | "reproducibility" | "pushUnchecked"
    >;
    readonly index: MergedIndex;
    readonly pushed: readonly Pushed[];
  },
  ports: MergePorts,
): Promise<string> {
  const { request, index, pushed } = merge;
  const { attester, openClient } = ports;
  const { startedOn, builderId, invocationId, version } = attester;
  const subjects = subjectsOf(pushed);
  const statement = mergeProvenanceOf({
    ...{ subjects, index, version },
    inputs: { ...request, tags: [...request.tags, ...request.references] },
    run: { builderId, invocationId, startedOn, finishedOn: attester.now() },
  });
  const kept = await saying("The index is pushed, but it is not attested", () =>
    signStatements([{ about: "provenance", statement, subjects }], ports),
  );
  const openImages = () => ({ client: openClient() });
  // What is beside an index is in no report: the log tells it.
  const onPublished = (): void => undefined;
  await publishBundles(kept, { ...ports, openImages, onPublished });
  return kept[0]?.path ?? "";
}

/** Every repository that serves the index, each once. */
function subjectsOf(pushed: readonly Pushed[]): readonly Subject[] {
  const byName = new Map<string, Subject>();
  for (const { reference, digest } of pushed) {
    const parsed = parseReference(reference);
    if (parsed === undefined) throw new Error(`${reference} was pushed and is not a reference`);
    const name = repositoryName(parsed);
    byName.set(name, { name, digest });
  }
  return [...byName.values()];
}
