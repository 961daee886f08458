import { artifactsSecret, type S2iRecipe } from "../../domain/build/s2i.ts";
import { parseReference, repositoryName } from "../../domain/oci/reference.ts";
import { canonicalJson } from "../../domain/text/canonical-json.ts";
import type { KeptFiles } from "../ports/kept-between-runs.ts";
import { type KeepingRun, packedArtifacts, platformOf, toldFailure } from "./kept-artifacts.ts";
import type { Run } from "./run.ts";
import type { SavedArtifacts } from "./saved-artifacts.ts";

/** What of a run has to do with artifacts in a cache, which has no tag to be beside. */
interface CachingRun extends Pick<KeepingRun, "request" | "builder" | "ports" | "timed"> {
  readonly reading: Pick<Run["reading"], "source">;
}

/**
 * Returns where artifacts are kept of an image that is for no registry.
 * @returns undefined for an image that is, and where nothing keeps them
 */
export async function cacheFor({
  references,
  ports,
}: Pick<KeepingRun, "references" | "ports">): Promise<KeptFiles | undefined> {
  return references.length > 0 ? undefined : (await ports.artifacts()).between;
}

/**
 * Fetches from a cache what the builder saved in an earlier run for the same source, platform and
 * builder image. Others may write there, and equal images prove that it changed nothing.
 * @returns undefined where there is nothing
 * @throws Failure `interrupted`
 */
export async function artifactsCached(
  run: CachingRun,
  { recipe, cache }: { readonly recipe: S2iRecipe; readonly cache: KeptFiles },
): Promise<SavedArtifacts | undefined> {
  const { builder, ports, timed } = run;
  const { reporter } = ports;
  reporter.progress("looking for what the builder saved");
  const path = await toldFailure(reporter, "what the cache kept cannot be used", async () =>
    timed("artifacts", async () => {
      const [layer, file] = [builder.newFolder("cached-layer"), builder.newFolder("cached-file")];
      if (!(await cache.restore(nameOf(run, recipe), layer))) return undefined;
      await (await ports.artifacts()).unpackLayer(layer, file);
      return file;
    }),
  );
  if (path === undefined) return undefined;
  reporter.info("the first build gets what the runner's cache kept, the second one does not");
  return { id: artifactsSecret, path };
}

/**
 * Keeps in a cache what the first build saved. Whatever goes wrong is only said.
 * @param file what the first build wrote to
 * @throws Failure `interrupted`
 */
export async function cacheArtifacts(
  run: CachingRun,
  { recipe, cache, file }: { readonly recipe: S2iRecipe; cache: KeptFiles; readonly file: string },
): Promise<void> {
  const { reporter } = run.ports;
  reporter.progress("keeping what the builder saved");
  await toldFailure(reporter, "what the builder saved could not be kept", async () => {
    const packed = await packedArtifacts(run, file);
    if (packed === undefined) return;
    if (await cache.save(nameOf(run, recipe), packed.layer)) {
      reporter.info("what the builder saved is kept in the runner's cache");
    }
  });
}

/** Names what may be of use to a later build: another builder's artifacts seldom are. */
function nameOf(
  run: Pick<CachingRun, "reading" | "request" | "builder">,
  { builderImage }: S2iRecipe,
): string {
  const { repository, offset } = run.reading.source;
  const image = parseReference(builderImage);
  const builder = image === undefined ? builderImage : repositoryName(image);
  return canonicalJson({ repository, offset, platform: platformOf(run), builder });
}
