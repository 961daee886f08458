import { randomBytes } from "node:crypto";
import { constants, createReadStream, createWriteStream } from "node:fs";
import { copyFile, mkdir, open, rename, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { LedgerFault, type LedgerStore } from "../../app/ports/ledger.ts";
import { type Digest, hexOf } from "../../domain/oci/digest.ts";
import { evict, removeLeft } from "./evict.ts";
import { codeOf, systemFault } from "./system-fault.ts";

/** The names of what a step's folder holds. */
const stepFiles = { entry: "entry.json", archive: "changes.tar" } as const;
/** The folder of all steps, and what the name of a folder begins with that is not whole yet. */
const [stepsFolder, unfinished] = ["steps", ".new-"] as const;
/** A sealed entry is somewhat longer than the entry. */
const mostSealed = 4 * 1024 * 1024;

interface FolderStoreOptions {
  /** Absolute path of a folder that is there, and that nobody else can write to. */
  readonly folder: string;
  /** For people. */
  readonly name: string;
  /** The most bytes of all that is kept. */
  readonly mostBytes: number;
}

/**
 * Keeps each step in a folder of its own, which gets its name when it is whole: whoever is killed
 * before leaves one that nobody looks at, and that a later run removes. What was not used for longest
 * goes first where the bound is reached.
 */
export function folderStore({ folder, name, mostBytes }: FolderStoreOptions): LedgerStore {
  const steps = join(folder, stepsFolder);
  const placeOf = (key: Digest): string => join(steps, hexOf(key));
  const asFault = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw systemFault(error);
    }
  };
  return {
    name,
    find: (key) => asFault(() => readEntryOf(placeOf(key))),
    fetch: (key, _archive, to, most) =>
      asFault(() => copyBounded(join(placeOf(key), stepFiles.archive), to, most)),
    keep: (key, entry, archive) =>
      asFault(async () => {
        if (archive.bytes + entry.length > mostBytes) return;
        await mkdir(steps, { recursive: true, mode: 0o700 });
        await removeLeft(folder);
        const half = join(folder, `${unfinished}${randomBytes(8).toString("hex")}`);
        try {
          await mkdir(half, { mode: 0o700 });
          const to = join(half, stepFiles.archive);
          await copyFile(archive.archive, to, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
          await writeFile(join(half, stepFiles.entry), entry, { flag: "wx", mode: 0o600 });
          await putInPlace(half, placeOf(key));
        } catch (error) {
          await rm(half, { recursive: true, force: true });
          throw error;
        }
        await evict(steps, mostBytes);
      }),
  };
}

async function readEntryOf(place: string): Promise<Uint8Array | undefined> {
  const path = join(place, stepFiles.entry);
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(codeOf(error))) return undefined;
    throw error;
  }
  try {
    const found = await file.stat();
    if (!found.isFile() || found.size > mostSealed) throw new LedgerFault("it holds no entry");
    return await file.readFile();
  } finally {
    await file.close();
    // What was used last stays longest.
    const now = new Date();
    await utimes(path, now, now).catch(() => undefined);
  }
}

/** Copies a regular file; one that is longer, or another by then, is a fault. */
async function copyBounded(from: string, to: string, most: number): Promise<void> {
  const file = await open(from, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const found = await file.stat();
    if (!found.isFile() || found.size > most) throw new LedgerFault("it holds other changes");
    const piece = createReadStream("", { fd: file, autoClose: false, end: Math.max(0, most - 1) });
    await pipeline(piece, createWriteStream(to, { flags: "wx", mode: 0o600 }));
  } finally {
    await file.close();
  }
}

const mostTries = 20;

/**
 * Puts a folder in the place of another one, if there is one: two runs may do so at one time. What is
 * taken away is only ever followed by another try, so that the place does not stay empty.
 */
async function putInPlace(half: string, place: string): Promise<void> {
  const old = `${half}-old`;
  for (let tries = 0; ; tries += 1) {
    try {
      await rename(half, place);
      return;
    } catch (error) {
      if (!["ENOTEMPTY", "EEXIST", "ENOTDIR"].includes(codeOf(error))) throw error;
    }
    if (tries === mostTries) throw new LedgerFault("another run writes there again and again");
    await rename(place, old).catch((error: unknown) => {
      if (codeOf(error) !== "ENOENT") throw error;
    });
    await rm(old, { recursive: true, force: true });
  }
}
