import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { checkOutBundles } from "../adapters/git/unbundle.ts";
import { unpackLayout } from "../adapters/snapshot/archive.ts";
import { snapshotRegistry } from "../adapters/snapshot/bases.ts";
import { type OpenedSnapshot, openSnapshot, placeOf } from "../adapters/snapshot/open.ts";
import type { Registry } from "../app/ports/registry.ts";
import type { VerifyPorts } from "../app/ports/verify.ts";
import type { BuildRequest } from "../domain/build/request.ts";
import { type Digest, hexOf } from "../domain/oci/digest.ts";
import { platformOf } from "../domain/oci/platform.ts";
import { parseReference, repositoryName } from "../domain/oci/reference.ts";
import { unknown } from "../domain/source/checkout.ts";
import { badInput, Failure } from "../domain/text/failure.ts";
import { shortened, visible } from "../domain/text/printable.ts";
import { withoutSecrets } from "../domain/text/url-secrets.ts";
import type { Surroundings } from "./registry.ts";

/** A snapshot in place of the repository and the registries. */
export interface UsedSnapshot {
  readonly opened: OpenedSnapshot;
  /** @throws Failure `usage` unless it is a snapshot of this image */
  readonly check: (image: Digest) => void;
  readonly checkOut: VerifyPorts["checkOut"];
  /** Serves the snapshot's images. */
  readonly registry: (files: Registry) => Registry;
}

interface SnapshotUse extends Surroundings {
  /** A file, the folder of a layout, or a name in a registry. */
  readonly snapshot: string;
  readonly request: BuildRequest;
  /** Finds out which image it has to be a snapshot of. */
  readonly image: () => Promise<Digest>;
}

/**
 * Opens a snapshot in a file or folder for a rebuild.
 * @param folder the work folder
 * @throws Failure `usage`, `tool` where it is none
 */
export async function useSnapshot(run: SnapshotUse, folder: string): Promise<UsedSnapshot> {
  const { snapshot: name } = run;
  const opened = await openSnapshot(await layoutOf(run, folder), name);
  const { contents } = opened;
  return {
    opened,
    check: (image) => {
      if (contents.image !== image) throw otherImage(name, { image, has: contents.image });
    },
    checkOut: async ({ revision }) => {
      const [first, ...others] = await Promise.all(
        contents.sources.map(async ({ path, ...source }) => ({
          path,
          revision: source.revision,
          file: await placeOf(opened, source.bundle),
        })),
      );
      if (first === undefined) return unknown("the snapshot has no source");
      const digests = new Set(contents.sources.flatMap(({ lfs }) => lfs));
      const lfs = new Map<string, string>();
      for (const digest of digests) lfs.set(hexOf(digest), await placeOf(opened, digest));
      const place = join(folder, "source");
      return await checkOutBundles({
        ...run,
        bundles: [first, ...others],
        lfs,
        revision,
        folder: place,
      });
    },
    registry: (files) =>
      snapshotRegistry(opened, { files, machinePlatform: platformOf(process.arch) }),
  };
}

async function layoutOf(run: SnapshotUse, folder: string): Promise<string> {
  const { snapshot: name, cwd } = run;
  const path = resolve(cwd, name);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) return path;
  const layout = join(folder, "snapshot");
  if (found?.isFile() === true) await unpackLayout(path, layout, name);
  else await pull(run, layout);
  return layout;
}

async function pull(
  { snapshot: name, request, image, ...run }: SnapshotUse,
  layout: string,
): Promise<void> {
  const reference = parseReference(name);
  if (reference === undefined || !/[/:@]/.test(name)) throw notThere(name);
  const { registryClientFor } = await import("./registry-client.ts");
  const { pullSnapshot } = await import("../adapters/snapshot/pull.ts");
  // The account is for the image's registry; of files, for the only registry that was named.
  const own = request.image.flatMap((each) => parseReference(each)?.registry ?? []);
  const hosts = own.length > 0 ? own : [reference.registry];
  const client = registryClientFor({ ...run, access: request.registry, hosts });
  try {
    const repository = client.repository(repositoryName(reference));
    const wanted = reference.digest ?? reference.tag ?? "latest";
    await pullSnapshot({ repository, reference: wanted, image: await image(), layout });
  } finally {
    await client.close();
  }
}

function notThere(name: string): Failure {
  // A path can have an `@` that ends no account.
  const shown = name.includes("://") ? withoutSecrets(name) : name;
  return badInput(
    "snapshot",
    `there is no file ${visible(shortened(shown, 300))}, and it is not a name in a registry.`,
    "Name a file that `twofold snapshot IMAGE --output=FILE` wrote, or the image whose snapshot was pushed.",
  );
}

function otherImage(
  name: string,
  { image, has }: { readonly image: Digest; readonly has: Digest },
): Failure {
  return new Failure({
    code: "usage",
    message: `${visible(shortened(name, 300))} is a snapshot of ${has}, not of ${image}.`,
    fix: "Give the snapshot of this image; of an image for several platforms, each has its own.",
  });
}
