import type { KeptBetweenRuns, Restored } from "../../app/ports/kept-between-runs.ts";
import { CacheFault } from "./cache-service.ts";
import {
  accessOf,
  type CacheUse,
  mayRead,
  mayWrite,
  sha256,
  withService,
} from "./cache-session.ts";

/** Bytes of a text. The index of 100,000 images is smaller. */
const mostBytes = 64 * 1024 * 1024;

/**
 * Keeps texts in the cache that GitHub keeps for each repository, where the runner gives the step
 * access to it. Who can read and write there is GitHub's to say: a run sees what runs of its own
 * branch and of the default branch kept.
 */
export function runnersCache(options: CacheUse): KeptBetweenRuns {
  const { env, kind, note } = options;
  const access = accessOf(env);
  // No name of an image or repository has an `@` in it, so no key starts like another name's.
  const startOf = (name: string): string => `${kind}-${name}@`;
  const version = sha256(kind);
  return {
    restore: async (name): Promise<Restored> => {
      if (!mayRead(env)) return { kind: "none" };
      if (access === undefined) {
        note("nothing is kept from run to run: this runner gives its steps no cache");
        return { kind: "unavailable" };
      }
      const done = await withService(access, options, async (service): Promise<Restored> => {
        const entry = await service.find(startOf(name), version);
        if (!entry?.key.startsWith(startOf(name))) return { kind: "none" };
        const bytes = await service.fetch(entry, mostBytes);
        return { kind: "text", text: bytes.toString("utf8") };
      });
      if (done.kind === "done") return done.value;
      note(`nothing of ${name} is restored: the runner's cache ${done.why}`);
      return { kind: "unavailable" };
    },
    save: async (name, text) => {
      if (access === undefined || !mayWrite(env) || options.signal.aborted) return;
      const size = Buffer.byteLength(text);
      const done = await withService(access, options, async (service) => {
        if (size > mostBytes) throw new CacheFault(`takes ${mostBytes} bytes at most, not ${size}`);
        // Whoever kept the same text has kept it for all.
        const key = `${startOf(name)}${sha256(text).slice(0, 32)}`;
        await service.add(key, version, { size, data: () => text });
      });
      if (done.kind === "failed")
        note(`what is known of ${name} is not kept: the runner's cache ${done.why}`);
    },
  };
}
