import { posix } from "node:path";
import type { MissingInput, Verification } from "../../domain/labels/verification.ts";
import { Failure } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { rebuildBase } from "../base/rebuild-base.ts";
import type { BaseLayouts, BaseWorkshop, DeclaredBase } from "../ports/base.ts";
import type { Image } from "../ports/image.ts";
import type { SourceReader } from "../ports/source.ts";
import { differencesFrom, headVerdict } from "./compare-published.ts";
import type { BaseClaims } from "./complete-claims.ts";
import { type PublishedLabels, publishedLabels } from "./published-labels.ts";
import { openJudged, proveLayers } from "./published-layers.ts";
import type { VerifyOptions } from "./verify-options.ts";

export interface RemakeOptions extends VerifyOptions {
  readonly known: Verification;
  readonly published: Omit<Image, "layer">;
  readonly claims: BaseClaims;
}

/**
 * Makes a published base again from the declaration and the lock of a checkout, once, in another
 * environment and at another time, and judges the result.
 * @throws Failure `tool` where this machine cannot make one
 */
export async function remakeBase(root: string, options: RemakeOptions): Promise<Verification> {
  const { known, published, claims, ports, given } = options;
  const build = await ports.portsOf(given, root);
  const { reporter, sourceReader, readers } = build;
  const { progress } = reporter;
  const workshop = await build.bases();
  const { open } = workshop.layoutsAt(build.output.layout);
  const how = { ...options, sourceReader, workshop, open, progress };
  const remade = await remake(root, how).catch(lackOf);
  if ("input" in remade) return { ...known, missing: [remade] };
  const { image, seconds, mmdebstrap, varied, doubts } = remade;
  const { digest, manifest } = image;
  const found: Verification = {
    ...known,
    verdict: headVerdict(published, image),
    rebuilt: { digest, imageId: manifest.config.digest, seconds },
    doubts: [...known.doubts, ...doubts],
    variations: varied,
  };
  const judged = await judge(found, { ...options, image, readers, progress });
  const recorded = claims.recipe.recipe.mmdebstrap;
  return withVersion(judged, { here: mmdebstrap, recorded });
}

/** A base that was made again, or what is lacking for it. */
type Remade =
  | (Awaited<ReturnType<typeof rebuildBase>> & Pick<PublishedLabels, "doubts">)
  | MissingInput;

async function remake(
  root: string,
  options: RemakeOptions & {
    readonly sourceReader: SourceReader;
    readonly workshop: BaseWorkshop;
    readonly open: BaseLayouts["open"];
    readonly progress: (text: string) => void;
  },
): Promise<Remade> {
  const { claims, published, sourceReader, workshop, open, progress } = options;
  const { offset, platform, recipe } = claims.recipe;
  const base = await workshop.declared(posix.join(root, offset, recipe.declaration), root);
  const untrusted = untrustedPackages(base, workshop);
  if (untrusted !== undefined) return untrusted;
  let doubts: PublishedLabels["doubts"] = [];
  const remade = await rebuildBase({
    ...{ base, platform, sourceReader, workshop, open, progress },
    ...placeOf(claims),
    relabel: (own) => {
      const found = publishedLabels(own, published.config.labels);
      doubts = found.doubts;
      return found.labels;
    },
  });
  return { ...remade, doubts };
}

/** An image whose base knew no repository is made again without one. */
function placeOf({ source }: BaseClaims): {
  readonly repository?: string;
  readonly offset: string;
} {
  const { repository, offset } = source;
  return { offset, ...(repository === "" ? {} : { repository }) };
}

/** Compares the layers, as far as manifest and config have not settled the verdict. */
async function judge(
  found: Verification,
  options: RemakeOptions & {
    readonly image: Image;
    readonly readers: Parameters<typeof differencesFrom>[1]["readers"];
    readonly progress: (text: string) => void;
  },
): Promise<Verification> {
  const { published, ports, reference, signal, image, readers, progress } = options;
  const open = ports.openPublished;
  if (found.verdict === "identical") return found;
  if (found.verdict === "same-content") {
    progress("reading the layers");
    await proveLayers({ published, open, rebuilt: image, reference, signal });
    return found;
  }
  progress("looking for the differences");
  const images = { published: await openJudged({ published, open, reference }), rebuilt: image };
  const differences = await differencesFrom(images, {
    readers,
    origins: [],
    locate: (listed) => Promise.resolve(listed),
  });
  return { ...found, differences };
}

/** A base by another mmdebstrap proves nothing when it comes out otherwise. */
function withVersion(
  found: Verification,
  { here, recorded }: { readonly here: string; readonly recorded: string },
): Verification {
  if (found.verdict !== "different" || here === recorded) return found;
  const missing: MissingInput = {
    input: "mmdebstrap",
    message: `The base was made by mmdebstrap ${recorded}, and this is ${here}.`,
    fix: `Verify it on a machine that has mmdebstrap ${recorded}.`,
  };
  return { ...found, verdict: "cannot-be-rebuilt", missing: [missing] };
}

/**
 * Says why packages must not be installed here. What an image says of itself is a stranger's word,
 * and so is the archive that its declaration names.
 */
function untrustedPackages(
  { declaration: { archive } }: DeclaredBase,
  { isRoot }: BaseWorkshop,
): MissingInput | undefined {
  const { mirror } = archive;
  if (!isRoot || mirror === undefined) return undefined;
  return {
    input: "packages",
    message: `The declaration takes its packages from ${visible(shortened(mirror, 200))}, and their scripts would run as root here.`,
    fix: "Verify it as another user, for whom they run in a user namespace.",
  };
}

/** Returns what is lacking according to a failure. @throws any other failure */
function lackOf(error: unknown): MissingInput {
  if (!(error instanceof Failure)) throw error;
  const { message, fix } = error.told;
  switch (error.code) {
    case "usage":
      return { input: "declaration", message, fix };
    case "registry":
    case "forbidden":
      return { input: "packages", message, fix };
    case "build":
      return { input: "build", message, fix };
    default:
      throw error;
  }
}
