import { join } from "node:path";
import { runEnvironment } from "../adapters/process/child-environment.ts";
import { placeOf } from "../adapters/snapshot/open.ts";
import { checkWorks } from "../adapters/tools/buildah-version.ts";
import { findBuildahIn, openToolCache } from "../adapters/tools/tool-cache.ts";
import { unpackBuildah } from "../adapters/tools/unpack.ts";
import type { BuildahSource } from "../domain/build/buildah-source.ts";
import { hexOf } from "../domain/oci/digest.ts";
import { Failure } from "../domain/text/failure.ts";
import { setting } from "../domain/text/surface.ts";
import type { BuildahRun } from "./provide-buildah.ts";
import type { UsedSnapshot } from "./use-snapshot.ts";

/**
 * Unpacks the buildah of a snapshot into the tool cache, next to what is installed. The caller has
 * said that it may run here: nothing else speaks for the package in a snapshot.
 * @throws Failure `usage` where the snapshot has none, `tool` where it does not run here
 */
export async function snapshotBuildah(
  run: Pick<BuildahRun, "env" | "signal" | "reporter">,
  { snapshot, folder }: { readonly snapshot: UsedSnapshot; readonly folder: string },
): Promise<BuildahSource> {
  const { opened } = snapshot;
  const { buildah } = opened.contents;
  if (buildah === undefined) throw none();
  const name = "The snapshot's buildah";
  const file = await placeOf(opened, buildah.package);
  const say = (text: string): void => run.reporter.info(text);
  const tools = { env: runEnvironment(run.env, folder), signal: run.signal, folder, say };
  const cache = openToolCache(run.env);
  const key = `sha256-${hexOf(buildah.package)}`;
  const kept =
    (await cache.find(key)) ??
    (await cache.keep(key, async (place) => {
      await unpackBuildah(tools, { file, name, folder: place });
      await checkWorks(tools, { folder: place, name });
    }));
  const place = await findBuildahIn(kept);
  if (place === undefined) throw none();
  return { kind: "path", path: join(kept, place) };
}

function none(): Failure {
  return new Failure({
    code: "usage",
    message: "The snapshot has no buildah.",
    fix: `Leave ${setting("snapshot-buildah")} out, or name a buildah with ${setting("buildah")}.`,
  });
}
