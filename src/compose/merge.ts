import { type Merge, mergeImages } from "../app/merge/merge-images.ts";
import type { Reporter } from "../app/ports/build.ts";
import type { MergeRequest } from "../domain/build/merge-request.ts";
import { createRedactor, secretValuesOf } from "../domain/build/redact.ts";
import { redactFailure } from "../domain/build/redact-values.ts";
import type { Pushed } from "../domain/findings/report.ts";
import { parseReference } from "../domain/oci/reference.ts";
import { Failure } from "../domain/text/failure.ts";
import { pushPermissionFor } from "./push-permission.ts";
import type { Surroundings } from "./registry.ts";
import { registryClientFor } from "./registry-client.ts";

/** The images are not what is checked out; where a run may have got them from a fork, their word for the commit does not count. */
const unknownSource = { id: "", repository: "", offset: "", version: "", revision: "" };

/**
 * Joins pushed images into an index on the real adapters.
 * @param run `onPushed` is called for each reference, also where a later one fails
 * @throws Failure
 */
export async function mergeNamed(
  run: Surroundings & {
    readonly request: MergeRequest;
    readonly reporter: Reporter;
    readonly onPushed: (pushed: Pushed) => void;
  },
): Promise<Merge> {
  const { request, reporter, env, cwd, signal, onPushed } = run;
  const { registry } = request;
  const mayPush = pushPermissionFor({ env, signal, request });
  const client = registryClientFor({
    ...{ env, cwd, signal, access: registry },
    hosts: request.image.flatMap((name) => parseReference(name)?.registry ?? []),
  });
  try {
    return await mergeImages({
      ...{ request, client, reporter, onPushed },
      permission: () => mayPush({ source: unknownSource, advisories: [], place: undefined }),
    });
  } catch (error) {
    const redact = createRedactor(secretValuesOf({ secrets: [], registry }));
    throw error instanceof Failure ? redactFailure(error, redact) : error;
  } finally {
    await client.close();
  }
}
