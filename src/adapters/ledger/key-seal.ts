import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { constants } from "node:fs";
import { link, mkdir, open, readFile, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { LedgerFault } from "../../app/ports/ledger.ts";
import type { LedgerSeal } from "../../app/ports/ledger-access.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import { badInput } from "../../domain/text/failure.ts";
import { readSealed, writeSealed } from "./sealed-form.ts";
import { codeOf } from "./system-fault.ts";

/** Bytes of a key. */
const keyLength = 32;

/**
 * Seals entries by a key that only the user of this machine can read, so that an entry that came
 * from elsewhere, e.g. with a folder that somebody unpacked, is of no use.
 */
export function keySeal(secret: Uint8Array): LedgerSeal {
  const macOf = (key: Digest, entry: Uint8Array): Buffer =>
    createHmac("sha256", secret).update(`twofold ledger 1\n${key}\n`).update(entry).digest();
  return {
    seal: (entries) =>
      Promise.resolve(
        entries.map(({ key, entry }) => {
          const mac = macOf(key, entry).toString("hex");
          return writeSealed({ entry: Buffer.from(entry).toString("utf8"), mac });
        }),
      ),
    open: async (key, sealed) => {
      const found = readSealed(sealed);
      if (found?.mac === undefined) throw new LedgerFault("it is not sealed by this machine's key");
      const entry = Buffer.from(found.entry, "utf8");
      const [own, given] = [macOf(key, entry), Buffer.from(found.mac, "hex")];
      if (own.length === given.length && timingSafeEqual(own, given)) {
        return await Promise.resolve(entry);
      }
      throw new LedgerFault("another machine or user sealed it, or it was altered");
    },
  };
}

/** Returns where the key of this user is. */
export function keyPath(env: Readonly<Record<string, string | undefined>>): string {
  const { XDG_STATE_HOME: states = "", HOME: home = "" } = env;
  const state = states.startsWith("/")
    ? states
    : join(home === "" ? homedir() : home, ".local/state");
  return join(state, "twofold", "ledger.key");
}

/**
 * Reads the key of this user, and makes it where there is none.
 * @throws Failure `usage` for a key that others can read, or that is none
 */
export async function machineKey(path: string): Promise<Uint8Array> {
  await makeKey(path).catch((error: unknown) => {
    if (codeOf(error) !== "EEXIST") throw unusable(path, "it cannot be written");
  });
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const file = await open(path, flags).catch(() => {
    throw unusable(path, "it cannot be read");
  });
  try {
    const found = await file.stat();
    if (!found.isFile()) throw unusable(path, "it is no file");
    if (found.uid !== (process.getuid?.() ?? found.uid)) {
      throw unusable(path, "it belongs to another user");
    }
    if ((found.mode & 0o077) !== 0) throw unusable(path, "others can read it");
    const secret = await readFile(file);
    if (secret.length !== keyLength) throw unusable(path, `it has not ${keyLength} bytes`);
    return secret;
  } finally {
    await file.close();
  }
}

/** Makes a key that is whole as soon as it has its name. @throws Error `EEXIST` where there is one */
async function makeKey(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const whole = `${path}.${randomBytes(8).toString("hex")}`;
  try {
    await writeFile(whole, randomBytes(keyLength), { flag: "wx", mode: 0o600 });
    await link(whole, path);
  } finally {
    await rm(whole, { force: true });
  }
}

function unusable(path: string, why: string): Error {
  return badInput(
    "cache",
    `the key that entries are sealed by, ${path}, cannot be used: ${why}.`,
    "Remove that file, so that a new one is made; entries of the old one are then not used any more.",
  );
}
