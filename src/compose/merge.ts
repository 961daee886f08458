import { outputFolder } from "../adapters/files/output-folder.ts";
import { type Merge, mergeImages } from "../app/merge/merge-images.ts";
import type { Reporter } from "../app/ports/build.ts";
import type { RegistryClient } from "../app/ports/repository.ts";
import type { MergeRequest } from "../domain/build/merge-request.ts";
import { createRedactor, secretValuesOf } from "../domain/build/redact.ts";
import { redactFailure } from "../domain/build/redact-values.ts";
import type { MergedIndex } from "../domain/findings/merged-index.ts";
import type { Pushed } from "../domain/findings/report.ts";
import { parseReference } from "../domain/oci/reference.ts";
import { Failure } from "../domain/text/failure.ts";
import type { Surface } from "../domain/text/surface.ts";
import { pushPermissionFor } from "./push-permission.ts";
import type { Surroundings } from "./registry.ts";
import { registryClientFor } from "./registry-client.ts";

/**
 * The images are not what is checked out. Where a run may have got them from a fork, their word for
 * the commit does not count.
 */
const unknownSource = { id: "", repository: "", offset: "", version: "", revision: "" };

interface MergeRun extends Surroundings {
  readonly request: MergeRequest;
  readonly reporter: Reporter;
  readonly surface: Surface;
  /** Called for each reference, also where a later one fails. */
  readonly onPushed: (pushed: Pushed) => void;
}

/** What came of a merge, and what attests it; undefined where that is not asked for. */
type Merging = Merge & {
  readonly attest: ((index: MergedIndex, pushed: readonly Pushed[]) => Promise<string>) | undefined;
};

/** Joins pushed images into an index on the real adapters. @throws Failure */
export async function mergeNamed(run: MergeRun): Promise<Merging> {
  const { request, reporter, env, signal, onPushed } = run;
  const mayPush = pushPermissionFor({ env, signal, request });
  return await redacting(request, async () => {
    // Before anything is pushed: an identity that is missing is not found out after that.
    const attest = request.attest ? await attestingOf(run) : undefined;
    const client = clientFor(run);
    try {
      const merge = await mergeImages({
        ...{ request, client, reporter, onPushed },
        permission: () => mayPush({ source: unknownSource, advisories: [], place: undefined }),
      });
      return { ...merge, attest };
    } finally {
      await client.close();
    }
  });
}

/** @returns what attests an index that was pushed, and returns the path of the statement */
async function attestingOf(run: MergeRun): Promise<NonNullable<Merging["attest"]>> {
  const { request, reporter, env } = run;
  const { attesterFor } = await import("./attester.ts");
  const attester = await attesterFor(run, new Date().toISOString());
  const output = await outputFolder(request.output, env);
  return async (index, pushed) =>
    await redacting(request, async () => {
      const { attestMerge } = await import("../app/attest/attest-merge.ts");
      const ports = { attester, output, reporter, openClient: () => clientFor(run) };
      return await attestMerge({ request, index, pushed }, ports);
    });
}

function clientFor({ request, env, cwd, signal }: MergeRun): RegistryClient {
  const hosts = request.image.flatMap((name) => parseReference(name)?.registry ?? []);
  return registryClientFor({ ...{ env, cwd, signal, hosts }, access: request.registry });
}

/** @throws Failure without the password in it */
async function redacting<T>({ registry }: MergeRequest, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const redact = createRedactor(secretValuesOf({ secrets: [], registry }));
    throw error instanceof Failure ? redactFailure(error, redact) : error;
  }
}
