import { resolve } from "node:path";
import { cleanUp } from "../adapters/buildah/folders/clean-up.ts";
import { makeWorkFolder } from "../adapters/buildah/folders/work-folder.ts";
import { keptLayout, reportBeside } from "../adapters/files/kept-image.ts";
import { openLayout } from "../adapters/oci-layout/layout.ts";
import { openIndex } from "../adapters/oci-layout/open-index.ts";
import { skopeoRegistry } from "../adapters/registry/skopeo.ts";
import type { Reporter } from "../app/ports/build.ts";
import { pushKept } from "../app/publish/push-kept.ts";
import { createRedactor, secretValuesOf } from "../domain/build/redact.ts";
import { redactFailure } from "../domain/build/redact-values.ts";
import { layoutFolder } from "../domain/oci/image-location.ts";
import { Failure } from "../domain/text/failure.ts";
import type { PushRequest } from "../options/push-request.ts";
import { pushPermissionFor } from "./push-permission.ts";
import { registryAccess, type Surroundings } from "./registry.ts";

/**
 * A kept image is not what is checked out, and whoever wrote it wrote its report too. So where a run
 * may have got it from a fork, its word for the commit does not count.
 */
const unknownSource = { id: "", repository: "", offset: "", version: "", revision: "" };

/**
 * Pushes the image in a layout that a run left. @param name the layout's folder, or the run's output
 * folder @throws Failure
 */
export async function pushNamed(
  name: string,
  run: Surroundings & { readonly request: PushRequest; readonly reporter: Reporter },
): ReturnType<typeof pushKept> {
  const { cwd, env, signal, reporter } = run;
  const { authfile } = run.request.registry;
  const registry = {
    ...run.request.registry,
    ...(authfile === undefined ? {} : { authfile: resolve(cwd, authfile) }),
  };
  const request = { ...run.request, registry };
  const layout = await keptLayout(resolve(cwd, layoutFolder(name) ?? name));
  const index = await openIndex(layout);
  const held =
    index === undefined
      ? ({ kind: "image", image: await openLayout(layout) } as const)
      : ({ kind: "index", ...index } as const);
  const beside = await reportBeside(layout);
  const mayPush = pushPermissionFor({ env, signal, request: {} });
  const folder = await makeWorkFolder(env);
  try {
    return await pushKept({
      ...{ request, layout, held, beside, reporter, signal },
      permission: () => mayPush({ source: unknownSource, advisories: [], place: undefined }),
      registry: skopeoRegistry(await registryAccess({ ...run, request }, folder)),
    });
  } catch (error) {
    const redact = createRedactor(secretValuesOf({ secrets: [], registry }));
    throw error instanceof Failure ? redactFailure(error, redact) : error;
  } finally {
    await cleanUp(folder);
  }
}
