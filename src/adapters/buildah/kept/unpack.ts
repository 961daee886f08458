import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { allEnded } from "../../../domain/build/all-ended.ts";
import type { Digest } from "../../../domain/oci/digest.ts";
import { removeInside } from "../folders/clean-up.ts";
import type { Programs } from "../machine/toolchain.ts";
import { copyImage } from "./kept-image.ts";
import { type Asked, bootOf, type KeptFor, type KeptRecord, writeRecord } from "./kept-record.ts";
import { signatureOf } from "./tree-signature.ts";

/** Within the folder of a base: the image as it was fetched. */
export const image = "image";
/** Its unpacked layers: the root of a store. */
export const root = "root";
/** Says that all of this is on the disk. */
export const written = "written";

/** How the unpacking of a base ended: what is wrong with it, the run finds out in its own store. */
type Unpacking = "unpacked" | "refused" | "full";

/** A fetched base whose layers are wanted. */
export interface WantedLayers {
  readonly folder: string;
  readonly manifest: Digest;
  /** How many layers it has. */
  readonly layers: number;
  readonly programs: Programs;
  readonly machine: KeptFor;
  /** Unpacks it into a store, and checks that its layers are what its config says. */
  readonly unpack: (store: Place) => Promise<Unpacking>;
}

interface Place {
  readonly root: string;
  readonly runroot: string;
}

interface Unpack {
  readonly asked: Asked;
  readonly wanted: WantedLayers;
}

/**
 * Unpacks a fetched base in a new folder, keeps it there as it was fetched, too, and records both.
 * @returns the record, or why there is none
 * @throws Error of the file system
 */
export async function unpackIn(
  made: string,
  { asked, wanted }: Unpack,
): Promise<KeptRecord | "refused" | "full"> {
  const { folder, manifest, programs, machine } = wanted;
  const startedAt = Date.now() / 1000;
  const store: Place = { root: join(made, root), runroot: join(made, "run") };
  await mkdir(store.root, { mode: 0o700 });
  const [unpacking, copied] = await allEnded([
    wanted.unpack(store),
    copyImage(folder, join(made, image), manifest),
  ]);
  if (unpacking !== "unpacked") return unpacking;
  if (copied === undefined) return "refused";
  // Its images have no names here: whoever uses the layers has the image in a store of its own.
  await writeFile(join(store.root, `${machine.driver}-images`, "images.json"), "[]");
  await removeInside(store.runroot);
  const signature = await signatureOf(store.root, programs, machine);
  if (signature === undefined) return "refused";
  const { digest, platform, reference } = asked;
  const record: KeptRecord = {
    ...{ version: 1, name: reference, asked: digest, platform, manifest },
    ...{ signature: signature.hex, bytes: signature.bytes + copied, boot: await bootOf() },
    ...{ startedAt, endedAt: Date.now() / 1000 },
  };
  await writeRecord(made, record);
  return record;
}
