import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { cleanUp } from "../adapters/buildah/folders/clean-up.ts";
import { makeWorkFolder } from "../adapters/buildah/folders/work-folder.ts";
import { namedLayout, reportBeside } from "../adapters/files/kept-image.ts";
import { openLayout } from "../adapters/oci-layout/layout.ts";
import { describeImage, type Inspection } from "../app/images/inspect-image.ts";
import { layoutFolder } from "../domain/oci/image-location.ts";
import { platformOf } from "../domain/oci/platform.ts";
import type { ImageAccess } from "../options/image-access.ts";
import type { Surroundings } from "./registry.ts";
import { readRemote } from "./remote-image.ts";

/**
 * Describes an image: a folder is a layout, or a run's output with a layout in it; any other name is
 * looked up in a registry.
 * @param access called when it is needed
 * @throws Failure
 */
export async function inspectNamed(
  image: string,
  run: Surroundings & { readonly access: () => Promise<ImageAccess> },
): Promise<Inspection> {
  const { env, cwd, signal } = run;
  const named = layoutFolder(image);
  const folder = resolve(cwd, named ?? image);
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder || named !== undefined) {
    const layout = await namedLayout(folder, image);
    return describeImage(await openLayout(layout), await reportBeside(layout));
  }
  const { registry, platform } = await run.access();
  const work = await makeWorkFolder(env);
  try {
    const remote = await readRemote({
      reference: image,
      access: registry,
      platform: platform ?? platformOf(process.arch),
      ...{ env, cwd, signal },
      folder: work,
    });
    return describeImage(remote);
  } finally {
    await cleanUp(work);
  }
}
