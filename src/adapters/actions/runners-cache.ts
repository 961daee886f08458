import { createHash } from "node:crypto";
import type { KeptBetweenRuns, Restored } from "../../app/ports/kept-between-runs.ts";
import { type CacheAccess, CacheFault, CacheService } from "./cache-service.ts";

interface RunnersCacheOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the runner stops the step. */
  readonly signal: AbortSignal;
  /** Told why something could not be kept or restored. */
  readonly note: (text: string) => void;
  /** What a key begins with: what is kept, and the version of its form. */
  readonly kind: string;
  /** For all requests of one restoring, or of one saving, together. */
  readonly seconds: number;
}

/** Bytes of a text. The index of 100,000 images is smaller. */
const mostBytes = 64 * 1024 * 1024;

/**
 * Keeps texts in the cache that GitHub keeps for each repository, where the runner gives the step
 * access to it. Who can read and write there is GitHub's to say: a run sees what runs of its own
 * branch and of the default branch kept.
 */
export function runnersCache(options: RunnersCacheOptions): KeptBetweenRuns {
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
        await service.add(`${startOf(name)}${sha256(text).slice(0, 32)}`, version, text);
      });
      if (done.kind === "failed")
        note(`what is known of ${name} is not kept: the runner's cache ${done.why}`);
    },
  };
}

type Done<T> =
  | { readonly kind: "done"; readonly value: T }
  /** Continues a sentence about the cache. */
  | { readonly kind: "failed"; readonly why: string };

async function withService<T>(
  access: CacheAccess,
  { signal, seconds }: RunnersCacheOptions,
  use: (service: CacheService) => Promise<T>,
): Promise<Done<T>> {
  const deadline = AbortSignal.timeout(seconds * 1000);
  const service = await CacheService.open(access, AbortSignal.any([signal, deadline]));
  try {
    return { kind: "done", value: await use(service) };
  } catch (error) {
    if (deadline.aborted) return { kind: "failed", why: `did not answer in ${seconds} s` };
    // Other errors' own texts may hold a signed URL.
    const why = error instanceof CacheFault ? error.message : "cannot be reached";
    return { kind: "failed", why };
  } finally {
    service.close();
  }
}

function accessOf(env: RunnersCacheOptions["env"]): CacheAccess | undefined {
  const { ACTIONS_CACHE_SERVICE_V2: second, ACTIONS_RESULTS_URL: address } = env;
  const { ACTIONS_RUNTIME_TOKEN: token } = env;
  if (!second || !token || !address || !URL.canParse(address)) return undefined;
  return { address, token };
}

/** What the runner says of this step's rights, as @actions/cache reads it: unknown modes forbid nothing. */
function modeOf({ ACTIONS_CACHE_MODE: mode = "" }: RunnersCacheOptions["env"]): string {
  return mode.trim().toLowerCase();
}

function mayRead(env: RunnersCacheOptions["env"]): boolean {
  return !["none", "write-only"].includes(modeOf(env));
}

function mayWrite(env: RunnersCacheOptions["env"]): boolean {
  return !["none", "read"].includes(modeOf(env));
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
