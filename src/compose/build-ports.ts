import { join } from "node:path";
import { docsAddress } from "../adapters/actions/docs-address.ts";
import type { KeptBases } from "../adapters/buildah/kept/kept-bases.ts";
import { filesBelow } from "../adapters/files/folder-files.ts";
import { outputIn } from "../adapters/files/output-folder.ts";
import { sameContents } from "../adapters/files/same-contents.ts";
import { runEnvironment } from "../adapters/process/child-environment.ts";
import { machineNames } from "../adapters/process/machine-names.ts";
import { skopeoRegistry } from "../adapters/registry/skopeo.ts";
import type { SkopeoOptions } from "../adapters/registry/skopeo-options.ts";
import { redactingReporter } from "../app/build/redacting-reporter.ts";
import type { BuildPorts, Reporter } from "../app/ports/build.ts";
import type { LayoutPorts } from "../app/ports/layouts.ts";
import type { Blanker } from "../domain/build/blank.ts";
import { onceForEach } from "../domain/build/once-for-each.ts";
import type { Redactor } from "../domain/build/redact.ts";
import type { ImageFacts } from "../domain/oci/image-facts.ts";
import { platformOf } from "../domain/oci/platform.ts";
import { parseReference } from "../domain/oci/reference.ts";
import type { Answer } from "../domain/source/checkout.ts";
import { unwritable } from "../domain/text/failure.ts";
import { type Elsewhere, onSurface, type Surface } from "../domain/text/surface.ts";
import { version } from "../options/version.ts";
import { baseExceptionsFor } from "./base-exceptions.ts";
import { buildahFor } from "./buildah.ts";
import { indexesFor } from "./indexes.ts";
import { pushPermissionFor } from "./push-permission.ts";
import { archiveReaders } from "./readers.ts";
import { registryAccess, type SourceRun, type Surroundings } from "./registry.ts";
import { registryClientFor } from "./registry-client.ts";
import { s2iReaderFor } from "./s2i.ts";
import { filesReaderFor, sourceReaderFor } from "./source.ts";

/** What the ports of a build depend on, beside its folders and secrets. */
export interface PortsRun extends SourceRun {
  readonly reporter: Reporter;
  readonly surface: Surface;
  /** Of settings that whoever builds cannot be given; undefined: it has all. */
  readonly elsewhere?: Elsewhere;
  /** A folder where the images of one run share what was proven; undefined: there is one image. */
  readonly sharedLedger?: string;
  /** The variables for reading the source, where they are not the run's own. */
  readonly sourceEnv?: Surroundings["env"];
}

/** What a run prepared before it opened its ports. */
interface Prepared {
  readonly folder: string;
  readonly output: BuildPorts["output"];
  readonly redact: Redactor;
  readonly blank: () => Blanker;
  readonly secrets: BuildPorts["secrets"];
  /** Where bases are kept between runs; undefined: nowhere. */
  readonly kept?: KeptBases | undefined;
}

/** Makes the real ports of a build. */
export async function buildPortsFor(run: PortsRun, prepared: Prepared): Promise<BuildPorts> {
  const { env, signal } = run;
  const { folder, output, redact, blank, kept } = prepared;
  const access = await registryAccess(run, folder);
  const buildah = buildahFor({ ...run, access, folder, output });
  const looking = { ...run, env: run.sourceEnv ?? env };
  const asked = skopeoRegistry(access);
  const registry = kept?.through(asked) ?? asked;
  const images = { access, buildah, env, folder, signal };
  const read = (text: string): string => onSurface(text, run.surface, run.elsewhere);
  return {
    reporter: redactingReporter(run.reporter, (text) => redact(read(text))),
    ...{ surface: run.surface, read },
    ...docsOf(run),
    version,
    redact,
    files: filesReaderFor(looking),
    ...givenFiles(run),
    baseExceptions: baseExceptionsFor(looking),
    sourceReader: sourceReaderFor(looking, imageFactsFor(images)),
    machinePlatform: platformOf(process.arch),
    pushPermission: pushPermissionFor(run),
    // A name means one image in the whole build, also if its tag moves.
    registry: { ...registry, resolve: onceForEach(registry.resolve) },
    s2i: s2iReaderFor((reference, platform) => imageFacts(images, { reference, platform }), {
      folder: join(folder, "s2i-scripts"),
      signal,
    }),
    bases: async () => {
      const { baseWorkshop } = await import("./base-workshop.ts");
      return baseWorkshop(run, folder);
    },
    openImages: () => imagesFor(run),
    attester: attesterSince(run, new Date().toISOString()),
    ...ledgersOf(run, folder),
    output,
    outputIn,
    openBuilder: async () => {
      const { openWorkshop } = await import("../adapters/buildah/open-workshop.ts");
      const { program, ...more } = await buildah();
      const skopeo = "skopeo";
      const programs = { env, buildah: program, ...more, skopeo };
      return await openWorkshop({ ...programs, folder, signal, blank, kept });
    },
    ...layouts,
    signal,
    readers: archiveReaders(env),
    machine: () => machineNames(env),
    ...{ inFolder: sameContents, filesBelow },
    ...recipeTools(run, prepared),
    secrets: prepared.secrets,
  };
}

/** Where proven steps are kept, with the code that only that needs. */
function ledgersOf(run: PortsRun, folder: string): Pick<BuildPorts, "openLedger"> {
  if (run.request.cache === undefined && run.sharedLedger === undefined) return {};
  return {
    openLedger: async () => {
      const { openLedgers } = await import("./ledger.ts");
      return await openLedgers(run, folder);
    },
  };
}

/** What only some recipes need, loaded when they do. */
function recipeTools(
  run: PortsRun,
  { folder, blank }: Pick<Prepared, "folder" | "blank">,
): Pick<BuildPorts, "artifacts" | "prebuilt" | "takeOnlyFile"> {
  const { env, sourceEnv, signal } = run;
  return {
    artifacts: async () => {
      const { artifactsFor } = await import("./artifacts.ts");
      return await artifactsFor(run);
    },
    prebuilt: async () => {
      const { prebuiltTools } = await import("../adapters/prebuilt/tools.ts");
      return prebuiltTools({ env: sourceEnv ?? env, folder, blank, signal });
    },
    takeOnlyFile: async (layout, to) => {
      const { takeOnlyFile } = await import("../adapters/sources/only-file.ts");
      return await takeOnlyFile(layout, to);
    },
  };
}

/** Reads the files that settings name, with the code that only they need. */
function givenFiles({ cwd }: PortsRun): Pick<BuildPorts, "readExceptions" | "openPolicy"> {
  return {
    readExceptions: async (path) => {
      const { readExceptions } = await import("../adapters/files/exceptions-file.ts");
      return await readExceptions({ path, cwd, today: today() });
    },
    openPolicy: async (path) => {
      const { openPolicy } = await import("./policy.ts");
      return await openPolicy(path, cwd);
    },
  };
}

/** Loads what attests, only when it is asked for; the run began before. */
function attesterSince(run: PortsRun, startedOn: string): BuildPorts["attester"] {
  return async () => {
    const { attesterFor } = await import("./attester.ts");
    return await attesterFor(run, startedOn);
  };
}

/** What is done to the layouts of a build's images. */
const layouts: LayoutPorts = {
  openImage: async (layout, platform) => {
    const { openLayout } = await import("../adapters/oci-layout/layout.ts");
    return await openLayout(layout, platform === undefined ? {} : { platform });
  },
  joinLayouts: async (images) => {
    const { joinLayouts } = await import("../adapters/oci-layout/join-layouts.ts");
    return await joinLayouts(images).catch((error: unknown) => {
      throw unwritable(error, images.to);
    });
  },
  relabel: async (layout, labels) => {
    const { relabelLayout } = await import("../adapters/oci-layout/relabel.ts");
    await relabelLayout(layout, labels).catch((error: unknown) => {
      throw unwritable(error, layout);
    });
  },
};

/** What the configs of images are read by. */
interface ImageAccess {
  readonly access: SkopeoOptions;
  readonly buildah: ReturnType<typeof buildahFor>;
  readonly env: Surroundings["env"];
  readonly folder: string;
  readonly signal: AbortSignal;
}

async function imageFacts(
  { access, buildah }: ImageAccess,
  asked: { readonly reference: string; readonly platform: string | undefined },
): Promise<Answer<ImageFacts>> {
  const { readImageFacts } = await import("../adapters/registry/base-user.ts");
  const { program } = await buildah();
  return await readImageFacts({ ...access, buildah: program }, asked);
}

function imageFactsFor(images: ImageAccess): Parameters<typeof sourceReaderFor>[1] {
  const { buildah, env, folder, signal } = images;
  return {
    baseUser: async (reference, platform) => {
      const { userAmong } = await import("../adapters/registry/base-user.ts");
      return userAmong(await imageFacts(images, { reference, platform }));
    },
    buildahVersion: async () => {
      const { readBuildahVersion } = await import("../adapters/buildah/machine/version.ts");
      const { program } = await buildah();
      return await readBuildahVersion({ program, env: runEnvironment(env, folder), signal });
    },
  };
}

/** Opens the registries of the request for reading images and their labels. */
function imagesFor(run: PortsRun): ReturnType<BuildPorts["openImages"]> {
  const { request, reporter } = run;
  const hosts = request.image.flatMap((name) => parseReference(name)?.registry ?? []);
  return {
    client: registryClientFor({ ...run, access: request.registry, hosts }),
    store: indexesFor({ ...run, index: undefined, note: (text) => reporter.info(text) }),
    now: () => Math.floor(Date.now() / 1000),
  };
}

/** Outside of a workflow's step, the variables for this are about something else. */
function docsOf({ surface, env }: PortsRun): Pick<BuildPorts, "docs"> {
  const docs = surface === "workflow" ? docsAddress(env) : undefined;
  return docs === undefined ? {} : { docs };
}

/** Returns today as `YYYY-MM-DD` in UTC, to compare with an exception's last day. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}
