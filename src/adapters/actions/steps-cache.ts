import { randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { open, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { LedgerFault, type LedgerStore } from "../../app/ports/ledger.ts";
import { type Digest, hexOf } from "../../domain/oci/digest.ts";
import { accessOf, type CacheUse, sha256, withService } from "./cache-session.ts";

/** What is kept begins with the number of bytes of the entry, in so many bytes. */
const lengthBytes = 8;
const mostSealed = 4 * 1024 * 1024;

interface StepsCacheOptions extends Omit<CacheUse, "note"> {
  /** A folder of the run that is there, for what is fetched. */
  readonly folder: string;
  /** The most bytes of one step: the cache of a repository holds 10 GB in all. */
  readonly mostBytes: number;
}

/** A step that was fetched whole; its changes follow its entry. */
interface Fetched {
  readonly file: string;
  readonly from: number;
  readonly bytes: number;
}

/**
 * Keeps steps in the cache that GitHub keeps for each repository, one entry of it for each step. Who
 * can read and write there is GitHub's to say: a run sees what runs of its own branch, of the branch
 * that a pull request is for, and of the default branch kept; what a run for a pull request keeps, no
 * other branch sees. A key has one content for ever, so each name ends with that of its content.
 * @returns undefined where the runner gives the step no cache
 */
export function stepsCache(options: StepsCacheOptions): LedgerStore | undefined {
  const { env, kind, folder, mostBytes } = options;
  const access = accessOf(env);
  if (access === undefined) return undefined;
  const startOf = (key: Digest): string => `${kind}-${hexOf(key)}@`;
  const version = sha256(kind);
  const fetched = new Map<Digest, Fetched>();
  return {
    name: "the runner's cache",
    find: async (key) => {
      const file = join(folder, `step-${randomUUID()}`);
      const done = await withService(access, options, async (service) => {
        const entry = await service.find(startOf(key), version);
        if (!entry?.key.startsWith(startOf(key))) return false;
        await service.fetchInto(entry, mostBytes, file);
        return true;
      });
      if (done.kind === "failed") throw new LedgerFault(`it ${done.why}`);
      if (!done.value) return undefined;
      const { entry, ...step } = await headOf(file);
      fetched.set(key, step);
      return entry;
    },
    fetch: async (key, _archive, to, most) => {
      const step = fetched.get(key);
      if (step === undefined || step.bytes > most) throw new LedgerFault("it holds other changes");
      fetched.delete(key);
      const { file, from } = step;
      await pipeline(
        createReadStream(file, { start: from }),
        createWriteStream(to, { flags: "wx", mode: 0o600 }),
      );
      await rm(file, { force: true });
    },
    keep: async (key, sealed, archive) => {
      const size = lengthBytes + sealed.length + archive.bytes;
      // A step that is too large is run again, which is no fault of the cache.
      if (size > mostBytes) return;
      const name = `${startOf(key)}${sha256(Buffer.from(sealed).toString("latin1")).slice(0, 32)}`;
      const data = (): Readable => Readable.from(contentOf(sealed, archive.archive));
      const done = await withService(access, options, (service) =>
        service.add(name, version, { size, data }),
      );
      if (done.kind === "failed") throw new LedgerFault(`it ${done.why}`);
    },
  };
}

async function* contentOf(sealed: Uint8Array, archive: string): AsyncGenerator<Uint8Array> {
  const head = Buffer.alloc(lengthBytes);
  head.writeBigUInt64BE(BigInt(sealed.length));
  yield head;
  yield sealed;
  for await (const chunk of createReadStream(archive)) if (Buffer.isBuffer(chunk)) yield chunk;
}

/** Reads the entry at the start of a file that anybody may have written. @throws LedgerFault */
async function headOf(file: string): Promise<Fetched & { readonly entry: Uint8Array }> {
  const { size } = await stat(file);
  const handle = await open(file, "r");
  try {
    const head = Buffer.alloc(lengthBytes);
    await handle.read(head, 0, lengthBytes, 0);
    const length = head.readBigUInt64BE();
    const from = lengthBytes + Number(length);
    if (length > BigInt(mostSealed) || from > size) throw new LedgerFault("it holds no entry");
    const entry = Buffer.alloc(Number(length));
    await handle.read(entry, 0, entry.length, lengthBytes);
    return { entry, file, from, bytes: size - from };
  } finally {
    await handle.close();
  }
}
