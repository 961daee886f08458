import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { checkOutBundles } from "../adapters/git/unbundle.ts";
import { unpackLayout } from "../adapters/snapshot/archive.ts";
import { snapshotRegistry } from "../adapters/snapshot/bases.ts";
import { type OpenedSnapshot, openSnapshot, placeOf } from "../adapters/snapshot/open.ts";
import type { Registry } from "../app/ports/registry.ts";
import type { VerifyPorts } from "../app/ports/verify.ts";
import { type Digest, hexOf } from "../domain/oci/digest.ts";
import { platformOf } from "../domain/oci/platform.ts";
import { unknown } from "../domain/source/checkout.ts";
import { Failure } from "../domain/text/failure.ts";
import { shortened, visible } from "../domain/text/printable.ts";
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

/**
 * Opens a snapshot in a file or folder for a rebuild.
 * @param folder the work folder
 * @throws Failure `usage`, `tool` where it is none
 */
export async function useSnapshot(
  run: Surroundings & { readonly snapshot: string },
  folder: string,
): Promise<UsedSnapshot> {
  const { snapshot: name, cwd } = run;
  const opened = await openSnapshot(await layoutOf(resolve(cwd, name), { name, folder }), name);
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

async function layoutOf(
  path: string,
  { name, folder }: { readonly name: string; readonly folder: string },
): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) return path;
  if (found?.isFile() !== true) throw notThere(name);
  const layout = join(folder, "snapshot");
  await unpackLayout(path, layout);
  return layout;
}

function notThere(name: string): Failure {
  return new Failure({
    code: "usage",
    message: `Flag \`--snapshot\`: there is no file ${visible(shortened(name, 300))}.`,
    fix: "Name a file that `twofold snapshot IMAGE --output=FILE` wrote.",
  });
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
