import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { KeptFiles } from "../../app/ports/kept-between-runs.ts";
import { CacheFault } from "./cache-service.ts";
import {
  accessOf,
  type CacheUse,
  mayRead,
  mayWrite,
  sha256,
  withService,
} from "./cache-session.ts";

/** Bytes of a file. GitHub keeps 10 GB for a repository. */
const mostBytes = 2 * 1024 ** 3;

/**
 * Keeps files in the cache that GitHub keeps for each repository.
 * @returns undefined where the runner gives the step no cache
 */
export function runnersFiles(use: CacheUse): KeptFiles | undefined {
  const { env, kind, note } = use;
  const access = accessOf(env);
  if (access === undefined) return undefined;
  // Names hold what keys may not.
  const startOf = (name: string): string => `${kind}-${sha256(name)}-`;
  const version = sha256(kind);
  return {
    restore: async (name, to) => {
      if (!mayRead(env)) return false;
      const done = await withService(access, use, async (service) => {
        const entry = await service.find(startOf(name), version);
        if (!entry?.key.startsWith(startOf(name))) return false;
        await service.fetchInto(entry, mostBytes, to);
        return true;
      });
      if (done.kind === "done") return done.value;
      note(`nothing is restored: the runner's cache ${done.why}`);
      return false;
    },
    save: async (name, file) => {
      if (!mayWrite(env) || use.signal.aborted) return false;
      const { size } = await stat(file);
      const done = await withService(access, use, async (service) => {
        if (size > mostBytes) throw new CacheFault(`takes ${mostBytes} bytes at most, not ${size}`);
        // Whoever kept the same bytes has kept them for all.
        const key = `${startOf(name)}${await sha256OfFile(file)}`;
        await service.add(key, version, { size, data: () => createReadStream(file) });
        return true;
      });
      if (done.kind === "done") return done.value;
      note(`nothing is kept: the runner's cache ${done.why}`);
      return false;
    },
  };
}

async function sha256OfFile(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const bytes of createReadStream(file)) hash.update(bytes);
  return hash.digest("hex");
}
