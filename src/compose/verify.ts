import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { outputFolder, outputIn } from "../adapters/files/output-folder.ts";
import { cloneRevision } from "../adapters/git/clone.ts";
import { attestedIn } from "../adapters/oci-layout/attested.ts";
import { skopeoRegistry } from "../adapters/registry/skopeo.ts";
import type { Reporter } from "../app/ports/build.ts";
import type { VerifyPorts } from "../app/ports/verify.ts";
import { attestedBeside, unattested } from "../app/verify/attested-repository.ts";
import { verifyImage } from "../app/verify/verify-image.ts";
import { createBlanker } from "../domain/build/blank.ts";
import { createRedactor, namedSecretsOf, secretValuesOf } from "../domain/build/redact.ts";
import { redactValues } from "../domain/build/redact-values.ts";
import type { BuildRequest } from "../domain/build/request.ts";
import type { Verification } from "../domain/labels/verification.ts";
import type { Digest } from "../domain/oci/digest.ts";
import { platformOf } from "../domain/oci/platform.ts";
import { parseReference } from "../domain/oci/reference.ts";
import type { Surface } from "../domain/text/surface.ts";
import { buildPortsFor } from "./build-ports.ts";
import { readRecipeFile } from "./given-recipe.ts";
import { imagesFor, keptAs } from "./image-argument.ts";
import { absolutePaths, registryAccess, type Surroundings } from "./registry.ts";
import { registryClientFor } from "./registry-client.ts";
import { readRemote } from "./remote-image.ts";
import { secretFiles } from "./secret-files.ts";
import { inWatchedFolder } from "./watched-folder.ts";

interface VerifyRun extends Surroundings {
  /** A name in a registry, the folder of a layout, or an archive. */
  readonly reference: string;
  /** URL or folder of the source; undefined: what the image's labels name. */
  readonly source: string | undefined;
  /** The digest that the image must have; undefined: any. */
  readonly expected: Digest | undefined;
  /** The file of a recipe, and the commit, as the user wrote them. */
  readonly recipe: string | undefined;
  readonly revision: string | undefined;
  /** Secrets, access to registries, buildah, platform, output. */
  readonly request: BuildRequest;
  readonly reporter: Reporter;
  readonly entry: string;
  readonly surface: Surface;
  /** Told which folder to remove, should this process be killed. */
  readonly onWorkFolder: (folder: string) => void;
}

/**
 * Verifies a published image on the real adapters. The work folder, with clone and stores, is
 * removed afterwards; with `output`, the layout of the rebuild stays there. @throws Failure
 */
export async function verifyNamed(run: VerifyRun): Promise<Verification> {
  // The image's own registry is one of those that `tls-verify` and the account are about.
  const name = parseReference(run.reference);
  const image = name === undefined ? [] : [run.reference];
  const request = { ...absolutePaths(run.request, run.cwd), image };
  const files = await secretFiles(request);
  const values = [...secretValuesOf(request), ...files.map(({ value }) => value)];
  const redact = createRedactor(values);
  const secrets = [...namedSecretsOf(request), ...files];
  const recipe = run.recipe === undefined ? undefined : await readRecipeFile(run.recipe, run.cwd);
  return await inWatchedFolder(run, async (folder) => {
    const output =
      request.output === undefined
        ? outputIn(join(folder, "rebuilt"))
        : await outputFolder(request.output, run.env);
    const access = await registryAccess({ ...run, request }, folder);
    const sourceFolder = join(folder, "source");
    const ports: VerifyPorts = {
      ...(await publishedPorts({ ...run, request }, folder)),
      sourceFolder,
      checkOut: ({ url, revision }) =>
        cloneRevision({ ...run, url, revision, folder: sourceFolder }),
      portsOf: (rebuilt, root) =>
        buildPortsFor(
          { ...run, request: { ...rebuilt, image }, cwd: root, env: ofClone(run.env, root) },
          { folder, output, redact, blank: () => createBlanker(values), secrets },
        ),
      keptAs,
      registry: skopeoRegistry(access),
      reporter: run.reporter,
      machinePlatform: platformOf(process.arch),
    };
    const source = run.source === undefined ? undefined : await sourcePlace(run.source, run.cwd);
    const { reference, expected, revision, signal } = run;
    const told = {
      ...(recipe === undefined ? {} : { recipe }),
      ...(revision === undefined ? {} : { revision }),
    };
    const about = { reference, expected, source, told, given: request };
    const found = await verifyImage({ ...about, ports, signal });
    return redactValues(found, redact);
  });
}

/** What a job says of its own checkout and event. */
const ofJob = /^GITHUB_(?:SHA|REF|REF_NAME|REF_TYPE|HEAD_REF|BASE_REF|EVENT_NAME|EVENT_PATH)$/;

/** Returns the environment for a build from the clone, which is not what the job checked out. */
function ofClone(env: Surroundings["env"], root: string): Surroundings["env"] {
  const others = Object.entries(env).filter(([name]) => !ofJob.test(name));
  return { ...Object.fromEntries(others), GITHUB_WORKSPACE: root };
}

/** Reads an image's manifest and config, and the whole image where that is needed. */
async function publishedPorts(
  run: VerifyRun,
  folder: string,
): Promise<Pick<VerifyPorts, "readPublished" | "openPublished" | "attested">> {
  const { reference, request, env, cwd, signal } = run;
  const platform = request.platform ?? platformOf(process.arch);
  const images = imagesFor({ access: request.registry, platform, env, cwd, signal, folder });
  let opened: ReturnType<typeof images.open> | undefined;
  const openOnce = async (): ReturnType<typeof images.open> => {
    opened ??= images.open(reference);
    return await opened;
  };
  const openPublished: VerifyPorts["openPublished"] = async () => (await openOnce()).image;
  const isHere = await isOnDisk(reference.replace(/^[a-z-]+:/, ""), cwd);
  if (isHere || parseReference(reference) === undefined) {
    const { layout } = await openOnce();
    const attested = layout === undefined ? unattested : attestedIn(layout);
    return { openPublished, attested, readPublished: openPublished };
  }
  const hosts = [parseReference(reference)?.registry ?? ""];
  const client = registryClientFor({ access: request.registry, hosts, env, cwd, signal });
  return {
    openPublished,
    attested: attestedBeside(reference, client),
    readPublished: async () => {
      const access = request.registry;
      return await readRemote({ reference, access, platform, env, cwd, signal, folder });
    },
  };
}

async function isOnDisk(name: string, cwd: string): Promise<boolean> {
  return await stat(resolve(cwd, name)).then(
    () => true,
    () => false,
  );
}

/** Makes a folder's path absolute, because git runs elsewhere; a URL stays as it is. */
async function sourcePlace(source: string, cwd: string): Promise<string> {
  return (await isOnDisk(source, cwd)) ? resolve(cwd, source) : source;
}
