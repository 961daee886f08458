import { mkdir, readFile, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { bundleCheckout } from "../adapters/git/bundle.ts";
import { cloneRevision } from "../adapters/git/clone.ts";
import { skopeoRegistry } from "../adapters/registry/skopeo.ts";
import { snapshotStore } from "../adapters/snapshot/store.ts";
import type { Reporter } from "../app/ports/build.ts";
import type { SnapshotPorts, SnapshotStore } from "../app/ports/snapshot.ts";
import type { SnapshotResult, TakenSnapshot } from "../app/snapshot/collect.ts";
import { type PushedSnapshot, pushSnapshot } from "../app/snapshot/push-snapshot.ts";
import { takeSnapshot } from "../app/snapshot/take-snapshot.ts";
import type { BuildRequest } from "../domain/build/request.ts";
import { onlyImage } from "../domain/oci/choose-image.ts";
import { platformOf } from "../domain/oci/platform.ts";
import { formatReference, type ImageReference, repositoryName } from "../domain/oci/reference.ts";
import { Failure, unwritable } from "../domain/text/failure.ts";
import { buildahPackageFor } from "./buildah-package.ts";
import { imageInRegistry, keptAs } from "./image-argument.ts";
import { type PublishedImage, publishedImage, sourcePlace } from "./published-image.ts";
import { absolutePaths, registryAccess, type Surroundings } from "./registry.ts";
import { s2iReaderFor } from "./s2i.ts";
import { writeSnapshotFile } from "./snapshot-output.ts";
import { filesReaderFor } from "./source.ts";
import { inWatchedFolder } from "./watched-folder.ts";

interface SnapshotRun extends Surroundings {
  /** A name in a registry, the folder of a layout, or an archive. */
  readonly reference: string;
  /** URL or folder of the source; undefined: what the image's labels name. */
  readonly source: string | undefined;
  /** The file to write. */
  readonly output: string | undefined;
  /** Whether to push it to the image's repository. */
  readonly push: boolean;
  /** Access to registries, buildah, platform. */
  readonly request: BuildRequest;
  readonly reporter: Reporter;
  readonly entry: string;
}

/** A snapshot, and where it is now. */
type KeptSnapshot = SnapshotResult & {
  readonly output?: string;
  readonly pushed?: PushedSnapshot;
};

/**
 * Takes a snapshot on the real adapters. The work folder is removed afterwards, also after a kill.
 * It is beside the output, which gets its name when it is complete. @throws Failure
 */
export async function snapshotNamed(run: SnapshotRun): Promise<KeptSnapshot> {
  const name = await imageInRegistry(run.reference, run.cwd);
  if (run.push && name === undefined) throw nowhereToPush();
  const image = name === undefined ? [] : [formatReference(name)];
  const request = { ...absolutePaths(run.request, run.cwd), image };
  const output = run.output === undefined ? undefined : resolve(run.cwd, run.output);
  if (output !== undefined) await refuseUnfit(output);
  const beside = output === undefined ? {} : { RUNNER_TEMP: dirname(output) };
  const env = { ...run.env, ...beside };
  return await inWatchedFolder({ ...run, env, onWorkFolder: () => undefined }, async (folder) => {
    const store = snapshotStore(join(folder, "snapshot"));
    // A snapshot of one image must not pass for one of all.
    const published = await publishedImage({ ...run, env, request, usual: onlyImage }, folder);
    const ports = await portsFor({ ...run, env, request }, { folder, store, published });
    const source = run.source === undefined ? undefined : await sourcePlace(run.source, run.cwd);
    const { reference } = run;
    const given = { reference, source, given: request, ports };
    const result = await takeSnapshot(given).finally(published.attested.close);
    if (result.kind === "missing") return result;
    if (output !== undefined) {
      run.reporter.progress(`writing ${output}`);
      await writeSnapshotFile(result, { store, folder, output });
    }
    const pushed =
      run.push && name !== undefined
        ? await pushTo({ ...run, request }, { name, result, store })
        : undefined;
    return {
      ...result,
      ...(pushed === undefined ? {} : { pushed }),
      ...(output === undefined ? {} : { output }),
    };
  });
}

interface PushOptions {
  /** The image's name; its repository gets the snapshot. */
  readonly name: ImageReference;
  readonly result: TakenSnapshot;
  readonly store: SnapshotStore;
}

/** Pushes to the repository of the image. */
async function pushTo(
  run: SnapshotRun,
  { name, result, store }: PushOptions,
): Promise<PushedSnapshot> {
  const { request, reporter } = run;
  reporter.progress(`pushing to ${repositoryName(name)}`);
  const { registryClientFor } = await import("./registry-client.ts");
  const client = registryClientFor({ ...run, access: request.registry, hosts: [name.registry] });
  try {
    const repository = client.repository(repositoryName(name));
    return await pushSnapshot(result, { repository, store });
  } finally {
    await client.close();
  }
}

function nowhereToPush(): Failure {
  return new Failure({
    code: "usage",
    message: "Flag `--push`: the image is not in a registry, so no repository is known.",
    fix: "Name the image by its name in the registry, or write `--output=FILE` instead.",
  });
}

interface Places {
  /** The work folder. */
  readonly folder: string;
  readonly store: SnapshotStore;
}

async function portsFor(
  run: SnapshotRun & { readonly request: BuildRequest },
  { folder, store, published }: Places & { readonly published: PublishedImage },
): Promise<SnapshotPorts> {
  const access = await registryAccess(run, folder);
  const registry = skopeoRegistry(access);
  const lfsFrom = run.source === undefined ? undefined : await sourcePlace(run.source, run.cwd);
  let count = 0;
  const newFolder = (): string => {
    count += 1;
    return join(folder, `fetched-${count}`);
  };
  return {
    readPublished: published.read,
    manifestSize: published.manifestSize,
    checkOut: ({ url, revision }) =>
      cloneRevision({ ...run, url, revision, folder: join(folder, "source") }),
    keptAs,
    machinePlatform: platformOf(process.arch),
    registry,
    document: registry.document,
    bundle: (root, revision) =>
      bundleCheckout({ ...run, root, revision, folder: join(folder, "bundles"), lfsFrom }),
    packageOf: buildahPackageFor(run, folder),
    filesIn: (root) => filesReaderFor({ ...run, cwd: root }),
    s2i: s2iReaderFor(async (reference, platform) => {
      const { readImageFacts } = await import("../adapters/registry/base-user.ts");
      return await readImageFacts({ ...access, buildah: "buildah" }, { reference, platform });
    }, undefined),
    newFolder,
    readFile: async (path) => await readFile(path),
    store,
    reporter: run.reporter,
  };
}

/** @throws Failure `usage` where the output is a folder, `tool` where its folder cannot be made */
async function refuseUnfit(output: string): Promise<void> {
  const isFolder = await stat(output).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) {
    throw new Failure({
      code: "usage",
      message: `Flag \`--output\`: ${output} is a folder.`,
      fix: "Name the file to write, e.g. `--output=shop-1.4.0.snapshot.tar`.",
    });
  }
  await mkdir(dirname(output), { recursive: true }).catch((error: unknown) => {
    throw unwritable(error, output);
  });
}
