import { join } from "node:path";
import { outputFolder, outputIn } from "../adapters/files/output-folder.ts";
import { cloneRevision } from "../adapters/git/clone.ts";
import { skopeoRegistry } from "../adapters/registry/skopeo.ts";
import type { Reporter } from "../app/ports/build.ts";
import type { OpenedPolicy } from "../app/ports/policy.ts";
import type { VerifyPorts } from "../app/ports/verify.ts";
import { unbuilt, verifyImage } from "../app/verify/verify-image.ts";
import { createBlanker } from "../domain/build/blank.ts";
import type { BuildahSource } from "../domain/build/buildah-source.ts";
import { createRedactor, namedSecretsOf, secretValuesOf } from "../domain/build/redact.ts";
import { redactValues } from "../domain/build/redact-values.ts";
import type { BuildRequest } from "../domain/build/request.ts";
import type { Verification } from "../domain/labels/verification.ts";
import type { Digest } from "../domain/oci/digest.ts";
import { platformOf } from "../domain/oci/platform.ts";
import { formatReference } from "../domain/oci/reference.ts";
import type { Surface } from "../domain/text/surface.ts";
import { buildPortsFor } from "./build-ports.ts";
import { environmentOfClone } from "./clone-environment.ts";
import { readRecipeFile } from "./given-recipe.ts";
import { imageInRegistry, keptAs } from "./image-argument.ts";
import { type PublishedImage, publishedImage, sourcePlace } from "./published-image.ts";
import { absolutePaths, registryAccess, type Surroundings } from "./registry.ts";
import { secretFiles } from "./secret-files.ts";
import { snapshotBuildah } from "./snapshot-buildah.ts";
import { type UsedSnapshot, useSnapshot } from "./use-snapshot.ts";
import { inWatchedFolder } from "./watched-folder.ts";

export interface VerifyRun extends Surroundings {
  /** A name in a registry, the folder of a layout, or an archive. */
  readonly reference: string;
  /** URL or folder of the source; undefined: what the image's labels name. */
  readonly source: string | undefined;
  /** A file or folder with the source and the bases; undefined: they are fetched. */
  readonly snapshot?: string | undefined;
  /** Whether a buildah that only the snapshot has may run here. */
  readonly snapshotBuildah?: boolean;
  /** Whether a command that the image names may run here. */
  readonly runsCommands: boolean;
  /** Whether the image is judged by the request's policy alone, and not rebuilt. */
  readonly policyOnly: boolean;
  /** Full name of a repository for the signed summary; undefined: none. */
  readonly attestTo: string | undefined;
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
  const name = await imageInRegistry(run.reference, run.cwd);
  const image = name === undefined ? [] : [formatReference(name)];
  const request = { ...absolutePaths(run.request, run.cwd), image };
  const files = await secretFiles(request);
  const values = [...secretValuesOf(request), ...files.map(({ value }) => value)];
  const redact = createRedactor(values);
  const secrets = [...namedSecretsOf(request), ...files];
  const recipe = run.recipe === undefined ? undefined : await readRecipeFile(run.recipe, run.cwd);
  const policy = await policyOf(run);
  return await inWatchedFolder(run, async (folder) => {
    const output =
      request.output === undefined
        ? outputIn(join(folder, "rebuilt"))
        : await outputFolder(request.output, run.env);
    const access = await registryAccess({ ...run, request }, folder);
    const usual = platformOf(process.arch);
    const published = await publishedImage({ ...run, request, usual }, folder);
    const { snapshot, buildah } = await snapshotOf({ ...run, request }, { published, folder });
    const asked = skopeoRegistry(access);
    const registry = snapshot?.registry(asked) ?? asked;
    const portsOf: VerifyPorts["portsOf"] = async (rebuilt, root) => {
      const ofBuild = await buildPortsFor(
        {
          ...{ ...run, env: environmentOfClone(run.env, root), cwd: root },
          request: { ...rebuilt, image, ...buildah },
        },
        { folder, output, redact, blank: () => createBlanker(values), secrets },
      );
      return { ...ofBuild, registry };
    };
    const ports: VerifyPorts = {
      ...publishedPorts(published, snapshot),
      ...sourcePorts(run, { snapshot, folder }),
      ...{ portsOf, keptAs, registry, reporter: run.reporter },
      machinePlatform: platformOf(process.arch),
    };
    const source = run.source === undefined ? run.snapshot : await sourcePlace(run.source, run.cwd);
    const { reference, expected, revision, runsCommands, signal } = run;
    const told = {
      ...(recipe === undefined ? {} : { recipe }),
      ...(revision === undefined ? {} : { revision }),
    };
    const about = { reference, expected, source, told, given: request, runsCommands };
    try {
      const found = run.policyOnly
        ? await unbuilt(about, ports)
        : await verifyImage({ ...about, ports, signal });
      if (policy === undefined) return redactValues(found, redact);
      const { judgeVerified } = await import("./judge-verified.ts");
      const judged = await judgeVerified(policy, { run, request, published, found, ports });
      return redactValues({ ...found, policy: judged }, redact);
    } finally {
      await published.attested.close();
    }
  });
}

/** Reads the policy before anything is fetched. @throws Failure `usage` */
async function policyOf({ request, cwd }: VerifyRun): Promise<OpenedPolicy | undefined> {
  if (request.policy === undefined) return undefined;
  const { openPolicy } = await import("./policy.ts");
  return await openPolicy(request.policy, cwd);
}

/** Reads the published image, which must be the one that a snapshot is of. */
function publishedPorts(
  published: PublishedImage,
  snapshot: UsedSnapshot | undefined,
): Pick<VerifyPorts, "readPublished" | "openPublished" | "attested"> {
  return {
    readPublished: async () => {
      const found = await published.read();
      snapshot?.check(found.digest);
      return found;
    },
    openPublished: published.open,
    attested: published.attested,
  };
}

/** Checks the source out: the one that was named, else the snapshot's, else the image's. */
function sourcePorts(
  run: VerifyRun,
  { snapshot, folder }: { readonly snapshot: UsedSnapshot | undefined; readonly folder: string },
): Pick<VerifyPorts, "sourceFolder" | "baseFolder" | "checkOut"> {
  const sourceFolder = join(folder, "source");
  return {
    sourceFolder,
    baseFolder: join(folder, "base"),
    checkOut: ({ url, revision }) =>
      snapshot === undefined || run.source !== undefined
        ? cloneRevision({ ...run, url, revision, folder: sourceFolder })
        : snapshot.checkOut({ url, revision }),
  };
}

/** Opens the snapshot that was named, and its buildah where that may run here. */
async function snapshotOf(
  run: VerifyRun,
  { published, folder }: { readonly published: PublishedImage; readonly folder: string },
): Promise<{ readonly snapshot?: UsedSnapshot; readonly buildah?: { buildah: BuildahSource } }> {
  const { snapshot: name, snapshotBuildah: mayRun = false } = run;
  if (name === undefined) return {};
  const image = async (): Promise<Digest> => (await published.read()).digest;
  const snapshot = await useSnapshot({ ...run, snapshot: name, image }, folder);
  if (!mayRun) return { snapshot };
  return { snapshot, buildah: { buildah: await snapshotBuildah(run, { snapshot, folder }) } };
}
