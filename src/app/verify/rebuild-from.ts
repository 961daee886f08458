import type { BuildRequest, NameValue } from "../../domain/build/request.ts";
import { labelNames } from "../../domain/labels/labels.ts";
import type { MissingInput, Verification } from "../../domain/labels/verification.ts";
import { Failure } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { setting } from "../../domain/text/surface.ts";
import { BuildBroke, type Builder, type BuildPorts } from "../ports/build.ts";
import type { Image } from "../ports/image.ts";
import type { Registry } from "../ports/registry.ts";
import { type Bases, basesAhead } from "./bases-ahead.ts";
import { headVerdict } from "./compare-published.ts";
import type { CompleteClaims } from "./complete-claims.ts";
import { howDifferent } from "./how-different.ts";
import { keptImages } from "./kept-images.ts";
import { foreignPlatform } from "./other-platform.ts";
import { openJudged, proveLayers } from "./published-layers.ts";
import { type Rebuilt, rebuild } from "./rebuild.ts";
import { type KeptAs, rebuildRequest } from "./rebuild-request.ts";
import { recordedRegistry } from "./recorded-bases.ts";
import { reachingFiles, thirdEnvironment } from "./third-environment.ts";
import type { VerifyOptions } from "./verify-options.ts";

interface RebuildFrom extends VerifyOptions {
  readonly known: Verification;
  readonly published: Omit<Image, "layer">;
  readonly claims: CompleteClaims;
  /** Whether another program built the published image. */
  readonly isForeign: boolean;
  /** What was opened while the source was fetched. */
  readonly opened: Opened;
}

/** The ports and the workshop of the rebuild, open before its source is there. */
interface Opened {
  readonly build: BuildPorts;
  readonly builder: Builder;
  /** The recorded base, on its way into the workshop. */
  readonly bases: Promise<Bases>;
}

/** Opens everything for the rebuild that needs no source, and sends for its base. @throws Failure */
export async function openRebuild(options: Omit<RebuildFrom, "opened">): Promise<Opened> {
  const { claims, ports } = options;
  const request = requestIn(options, new Map());
  const build = await ports.portsOf(request, ports.sourceFolder);
  const { recipe } = claims;
  const opening = build.openBuilder();
  const ahead = { registry: build.registry, opening, folder: ports.baseFolder };
  const bases = basesAhead(ahead, recipe, request.platform);
  try {
    return { build, builder: await opening, bases };
  } catch (error) {
    // The base may still be on its way, into a folder that is removed next.
    await bases.catch(() => undefined);
    throw error;
  }
}

function requestIn(
  { claims, given, ports, published }: Omit<RebuildFrom, "opened">,
  kept: ReadonlyMap<string, KeptAs>,
): BuildRequest {
  const { labels } = published.config;
  const { annotations = {} } = published.manifest;
  const { machinePlatform, sourceFolder: root } = ports;
  return rebuildRequest({ claims, given, machinePlatform, root, kept, labels, annotations });
}

/** Builds a published image again from a checkout of its source, and judges the rebuild. */
export async function rebuildFrom(root: string, options: RebuildFrom): Promise<Verification> {
  const { known, claims, published, ports, signal, isForeign, opened } = options;
  const { build, builder } = opened;
  const { recipe } = claims;
  const { labels } = published.config;
  const kept = await keptImages(recipe.buildContexts, { root, ports });
  const request = requestIn(options, kept);
  const { buildah } = builder.toolchain;
  // Only an image that is proven to be the same elsewhere has to be.
  const variations = known.claims.reproducible === "true" ? thirdEnvironment : [];
  const assumed = [...known.assumed];
  const registry = recordedRegistry(
    build.registry,
    recipe.bases,
    isForeign ? todaysTag(build.registry, assumed) : undefined,
  );
  const ahead = async (recorded: Registry): Promise<Bases> => {
    const through = await opened.bases;
    return { ...through, registry: { ...recorded, fetch: through.registry.fetch } };
  };
  const parts = { request, registry, builder, ahead, labels, variations, signal, isForeign };
  const base = { ...known, buildah, variations: reachingFiles(recipe.recipe, variations) };
  try {
    const { doubts, ...rebuilt } = await rebuild({ ...parts, ports: build });
    const { built } = rebuilt;
    await builder.exportImage(built, build.output.layout);
    // An image whose builds differed was labelled after its build, which writes the config anew.
    if (known.claims.reproducible === "false")
      await build.relabel(build.output.layout, statedProof(labels));
    const again = await build.openImage(build.output.layout);
    const { digest, manifest } = again;
    const result: Verification = {
      ...base,
      assumed,
      verdict: headVerdict(published, again),
      rebuilt: { digest, imageId: manifest.config.digest, seconds: built.seconds },
      doubts: [...known.doubts, ...doubts],
    };
    return await judgeLayers(result, { ...options, again, rebuilt });
  } catch (error) {
    const missing = lackOf(error, isForeign);
    if (missing === undefined) throw error;
    const foreign = foreignPlatform(published.config, ports.machinePlatform);
    const others = [...foreign, ...otherBuildah(buildah, recipe.buildah)];
    return { ...base, assumed, missing: [missing, ...others] };
  }
}

interface JudgeOptions extends RebuildFrom {
  /** The rebuild's image, and what is known of how it was built. */
  readonly again: Image;
  readonly rebuilt: Omit<Rebuilt, "doubts">;
}

/** Proves or compares the layers, as far as manifest and config have not settled the verdict. */
async function judgeLayers(found: Verification, options: JudgeOptions): Promise<Verification> {
  const { published, ports, signal, reference, isForeign, opened, claims } = options;
  const { again, rebuilt } = options;
  if (found.verdict === "identical") return found;
  const open = ports.openPublished;
  if (found.verdict === "same-content") {
    ports.reporter.progress("reading the layers");
    await proveLayers({ published, open, rebuilt: again, reference, signal });
    return found;
  }
  ports.reporter.progress("looking for the differences");
  const images = {
    published: await openJudged({ published, open, reference }),
    rebuilt: again,
  };
  const { build } = opened;
  const different = await howDifferent(images, { isForeign, build, rebuilt });
  return judged({ ...found, ...different }, claims.recipe.buildah);
}

/** Takes an image that nobody recorded as its tag is now, and notes that. */
function todaysTag(
  registry: BuildPorts["registry"],
  assumed: string[],
): BuildPorts["registry"]["resolve"] {
  return async (reference) => {
    const digest = await registry.resolve(reference);
    const shown = visible(shortened(reference, 200));
    assumed.push(
      `Nothing says which \`${shown}\` it was built on: it was taken as the registry has it now, ${digest}.`,
    );
    return digest;
  };
}

/** The labels that state the proof, as the published image has them. */
function statedProof(labels: Readonly<Record<string, string>>): readonly NameValue[] {
  return [labelNames.reproducible, labelNames.exceptions].flatMap((name) => {
    const value = labels[name];
    return value === undefined ? [] : [{ name, value }];
  });
}

/** A build by another buildah proves nothing when it comes out otherwise. */
function judged(found: Verification, recorded: string): Verification {
  if (found.verdict !== "different") return found;
  const missing = otherBuildah(found.buildah ?? "", recorded);
  return missing.length === 0 ? found : { ...found, verdict: "cannot-be-rebuilt", missing };
}

function otherBuildah(here: string, recorded: string): readonly MissingInput[] {
  // Another program's image names none.
  if (recorded === "" || here === recorded) return [];
  return [
    {
      input: "buildah",
      message: `The image was built by buildah ${visible(shortened(recorded, 60))}, and this is ${here}.`,
      fix: `Give that version: ${setting("buildah", visible(shortened(recorded, 60)))}, or the path of its program.`,
    },
  ];
}

/** Returns what the rebuild lacks according to an error; undefined for any other error. */
function lackOf(error: unknown, isForeign: boolean): MissingInput | undefined {
  if (error instanceof BuildBroke) return broken(error);
  if (error instanceof Failure && error.code === "usage" && error.input === "network")
    return { input: "network", message: error.told.message, fix: error.told.fix };
  // A Containerfile that was written for another program may ask for what buildah does not have.
  if (!isForeign || !(error instanceof Failure) || error.code !== "usage") return undefined;
  return { input: "containerfile", message: error.told.message, fix: error.told.fix };
}

function broken({ message, lastLines }: BuildBroke): MissingInput {
  const last = lastLines.filter((line) => line.trim() !== "").slice(-3);
  const lines = last.map((line) => visible(shortened(line, 300))).join(" | ");
  return {
    input: "build",
    message: `The Containerfile's build failed here (${message}): ${lines}`,
    fix: "See the log above. What a step fetches may be gone, or it needs something of the machine that built the image.",
  };
}
