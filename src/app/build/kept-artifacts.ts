import { artifactsSecret, keptArtifacts, keptLabel } from "../../domain/build/s2i.ts";
import { keptReference } from "../../domain/build/s2i-images.ts";
import type { StepOutput } from "../../domain/build/step-run.ts";
import { parseReference, repositoryName } from "../../domain/oci/reference.ts";
import { Failure } from "../../domain/text/failure.ts";
import { printable, shortened } from "../../domain/text/printable.ts";
import type { Builder, BuildPorts } from "../ports/build.ts";
import type { Image } from "../ports/image.ts";
import type { PackedArtifacts } from "../ports/s2i.ts";
import type { Run } from "./run.ts";
import type { SavedArtifacts } from "./saved-artifacts.ts";

/** What of a run has to do with artifacts that are kept beside an image, which ships without them. */
export interface KeepingRun extends Pick<Run, "request" | "references" | "timed"> {
  readonly builder: Pick<Builder, "newFolder" | "platform">;
  readonly ports: Pick<
    BuildPorts,
    "reporter" | "registry" | "s2i" | "artifacts" | "openImage" | "readers" | "secrets" | "signal"
  >;
}

/**
 * Makes the file into which the first build saves for the next one.
 * @returns undefined where nothing could be pushed beside a tag afterwards
 */
export async function placeForArtifacts(run: KeepingRun): Promise<StepOutput | undefined> {
  const { request, references } = run;
  const isTagged = request.push && request.pushByDigest !== true && references.length > 0;
  return isTagged ? await newPlace(run) : undefined;
}

/** Makes a file into which a first build can save. */
export async function newPlace({
  builder,
  ports,
}: Pick<KeepingRun, "builder" | "ports">): Promise<StepOutput> {
  const { open } = await ports.artifacts();
  return { source: await open(builder.newFolder("kept")), destination: keptArtifacts };
}

/**
 * Fetches what the builder saved when the image of the tag was made. Whatever goes wrong is said,
 * and both builds are clean.
 * @returns undefined where there is nothing
 * @throws Failure `interrupted`
 */
export async function artifactsKept(run: KeepingRun): Promise<SavedArtifacts | undefined> {
  const { ports, builder, timed } = run;
  const { reporter, registry } = ports;
  const kept = await firstKept(run);
  if (kept === undefined) return undefined;
  reporter.progress("fetching what the builder saved");
  const path = await toldFailure(reporter, `${kept} could not be fetched`, async () =>
    timed("artifacts", async () => {
      const [folder, file] = [builder.newFolder("kept-image"), builder.newFolder("kept-file")];
      const from = { kind: "registry", reference: kept } as const;
      await registry.fetch({ from, folder, platform: platformOf(run) });
      await (await ports.artifacts()).unpack(folder, file);
      return file;
    }),
  );
  if (path === undefined) return undefined;
  reporter.info(`the first build gets what ${kept} kept, the second one does not`);
  return { id: artifactsSecret, path };
}

/**
 * Pushes what the first build saved, beside the image that it was saved for. The image is pushed
 * already, so that whatever goes wrong is only said.
 * @param file what {@link placeForArtifacts} made
 * @throws Failure `interrupted`
 */
export async function keepArtifacts(run: KeepingRun, file: string): Promise<void> {
  const { ports, references } = run;
  const { reporter, registry } = ports;
  reporter.progress("keeping what the builder saved");
  await toldFailure(reporter, "what the builder saved could not be kept", async () => {
    const packed = await packedArtifacts(run, file);
    if (packed === undefined) return;
    for (const reference of references) {
      const place = keptReference(reference);
      if (place === undefined || !(await mayReplace(place, run))) continue;
      await registry.push(packed.layout, place);
      reporter.info(`what the builder saved is kept as ${place}@${packed.digest}`);
    }
  });
}

/**
 * Writes what a build saved as an image, unless it has a secret of the run in it, which is said.
 * @returns undefined where nothing may or can be kept
 * @throws Failure `tool`
 */
export async function packedArtifacts(
  run: Pick<KeepingRun, "request" | "builder" | "ports">,
  file: string,
): Promise<(PackedArtifacts & { readonly layout: string }) | undefined> {
  const { builder, ports } = run;
  const layout = builder.newFolder("kept-layout");
  const { pack } = await ports.artifacts();
  const packed = await pack(file, layout, platformOf(run));
  if (packed === undefined) return undefined;
  const secret = await secretIn(await ports.openImage(layout), ports);
  if (secret === undefined) return { ...packed, layout };
  ports.reporter.warn(`What the builder saved has ${secret} in it, so it is not kept.`);
  return undefined;
}

/** Returns the first image with kept artifacts, by its digest, beside one of the tags. */
async function firstKept(run: KeepingRun): Promise<string | undefined> {
  if (run.request.pushByDigest) return undefined;
  for (const reference of run.references) {
    const place = keptReference(reference);
    const kept = place === undefined ? undefined : await servedAt(place, run);
    if (kept?.platform === platformOf(run)) return kept.image;
  }
  return undefined;
}

/** Whether a tag is free, or has artifacts of an earlier build: an image of the user's stays. */
async function mayReplace(place: string, run: KeepingRun): Promise<boolean> {
  const { reporter } = run.ports;
  const kept = await servedAt(place, run);
  if (kept === undefined || kept.platform !== undefined) return true;
  reporter.info(
    `${place} is another image than one that keeps what a builder saved, so it is left as it is`,
  );
  return false;
}

/** What a registry has under a tag. */
interface Served {
  /** `name@sha256:…` */
  readonly image: string;
  /** Of the build whose artifacts it keeps; undefined for any other image. */
  readonly platform: string | undefined;
}

async function servedAt(place: string, run: KeepingRun): Promise<Served | undefined> {
  const { registry, s2i } = run.ports;
  const name = parseReference(place);
  const digest = await registry.served(place);
  if (name === undefined || digest === undefined) return undefined;
  const image = `${repositoryName(name)}@${digest}`;
  const facts = await s2i.factsOf(image, platformOf(run));
  return { image, platform: facts.known ? facts.value.labels[keptLabel] : undefined };
}

/** Returns the platform of the image that is built. */
export function platformOf({ request, builder }: Pick<KeepingRun, "request" | "builder">): string {
  return request.platform ?? builder.platform;
}

/** Returns the name of a secret of the run that an image has in it; undefined for none. */
async function secretIn(
  image: Image,
  { readers, secrets, signal }: KeepingRun["ports"],
): Promise<string | undefined> {
  const { readImage } = await import("../leaks/search-image.ts");
  const none = { zones: [], hostnames: [], userNames: [], paths: [], workFolders: [], runIds: [] };
  const { reading } = await readImage({
    ...{ image, readers, layers: [0], baseConfigs: [], planned: [] },
    traces: {
      ...{ ...none, startedAt: 0, endedAt: 0, revision: "", committedAt: undefined },
      ...{ machine: {}, secrets },
    },
    signal,
  });
  return reading.secrets[0]?.name;
}

/** Does something that only saves time: a failure is reported, unless it ends the run. */
export async function toldFailure<T>(
  reporter: Pick<BuildPorts["reporter"], "info">,
  what: string,
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Failure) || error.code === "interrupted") throw error;
    reporter.info(`${what} (${shortened(printable(error.message), 300)})`);
    return undefined;
  }
}
