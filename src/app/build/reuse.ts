import { isUnvouched } from "../../domain/build/origin.ts";
import { settingsFileName } from "../../domain/build/settings-file.ts";
import { hasForeign, writeRecipe } from "../../domain/labels/recipe.ts";
import { askedOfImage } from "../../domain/source/advisory.ts";
import { isOfCommit, notOfCommit, notOfPushedCommit } from "../../domain/source/committed.ts";
import { tagsFromSource } from "../../domain/source/image-tag.ts";
import { setting } from "../../domain/text/surface.ts";
import { refuseOtherDigest } from "../publish/expected-digest.ts";
import { buildEpochs } from "../recipe/build-epochs.ts";
import { recipeOf } from "../recipe/recipe-of.ts";
import { resolveBases } from "../recipe/resolve-bases.ts";
import { findProven, type ProvenImage, type WantedImage } from "../resolve/find-proven.ts";
import { tagProven } from "../resolve/tag-proven.ts";
import type { ReportDraft } from "./report-draft.ts";
import type { Run } from "./run.ts";

/**
 * Reuses the image that a registry has of the same source and recipe, if its labels say that it was
 * proven: it gets the tags that a build would push, and nothing is built. The recipe is known before
 * any base is fetched, because a registry says which digests their tags have.
 * @returns whether there was one
 * @throws Failure `registry`, `usage`
 */
export async function reuseImage(run: Run, draft: ReportDraft): Promise<boolean> {
  const { ports, request, references } = run;
  const { reporter } = ports;
  const built = (because: string): false => {
    reporter.info(`no image is reused: ${because}`);
    return false;
  };
  const hindrance = unvouched(request) ?? hindranceOf(run) ?? unshown(request);
  if (hindrance !== undefined) return built(hindrance);
  reporter.progress("looking for an image of this source and recipe");
  const wanted = await wantedImage(run);
  if (typeof wanted === "string") return built(wanted);
  const { client, store, now } = ports.openImages();
  try {
    const found = await findProven(wanted, { client, store, now: now(), reporter });
    if (found.kind === "none") return built(found.because);
    refuseOtherDigest(request, found);
    if (request.push) {
      await tagProven(found.image, {
        client,
        references,
        onPushed: (one) => draft.pushed.push(one),
      });
    }
    draft.reused = reusedImage(found.image, request.image);
    reporter.info(`reused ${draft.reused.image}`);
    return true;
  } finally {
    await store.end();
    await client.close();
  }
}

/** Returns why nobody vouches for what the repository's images claim, if so. */
function unvouched(request: Run["request"]): string | undefined {
  if (!isUnvouched(request)) return undefined;
  return `only ${settingsFileName} names its repository, and the source cannot say whose proof counts; give ${setting("image")} where Twofold is called, too`;
}

/** Returns what is asked of the proof that labels do not say. */
function unshown({ requireVaried, forbid }: Run["request"]): string | undefined {
  const asked = askedOfImage(forbid);
  if (asked.length > 0) {
    return `${setting("forbid")} names ${asked.join(", ")}, and no label says all that a build finds of them`;
  }
  if (requireVaried.length === 0) return undefined;
  return `${setting("require-varied")} asks for variations, and no label says which were applied`;
}

/** Returns why an image of this source must not be another one's, if so. */
function hindranceOf({ reading }: Run): string | undefined {
  if (!isOfCommit(reading.source)) return "the source has no commit";
  const named = notOfPushedCommit(reading.advisories);
  return named.length === 0 ? undefined : `the source is, or may be, ${named.join(", ")}`;
}

/** Says what the image has to claim, or why no image can. */
async function wantedImage(run: Run): Promise<WantedImage | string> {
  const { request, prepared, reading, scope, ports, references } = run;
  const { contexts } = prepared;
  const bases = await resolveBases({
    ...{ scope, contexts, registry: ports.registry },
    platform: request.platform,
  });
  if (bases === undefined) return "a base is only on this machine";
  const commitTime = () => ports.sourceReader.commitTime(prepared.context.path);
  const epochs = await buildEpochs({ request, commitTime });
  const recipe = recipeOf({ ...run, bases, epochs });
  if (hasForeign(recipe)) return "a part of the recipe is outside of the repository";
  const tags = tagsFromSource(reading.source);
  return {
    images: request.image,
    source: reading.source.id,
    recipe: writeRecipe(recipe),
    labels: request.labels,
    annotations: request.annotations,
    forbid: [...request.forbid, ...notOfCommit],
    timestamp: epochs.timestamp,
    // The tags under which a build of this source was probably pushed.
    likely: [
      ...references,
      ...request.image.flatMap((name) => tags.map((tag) => `${name}:${tag}`)),
    ],
  };
}

function reusedImage(
  { digest, imageId }: ProvenImage,
  [name = ""]: readonly string[],
): NonNullable<ReportDraft["reused"]> {
  return { image: `${name}@${digest}`, digest, imageId };
}
