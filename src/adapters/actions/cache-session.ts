import { createHash } from "node:crypto";
import { type CacheAccess, CacheFault, CacheService } from "./cache-service.ts";

/** What uses the cache that GitHub keeps for each repository. */
export interface CacheUse {
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

type Done<T> =
  | { readonly kind: "done"; readonly value: T }
  /** Continues a sentence about the cache. */
  | { readonly kind: "failed"; readonly why: string };

/** Opens the service for one restoring or saving, and says what came of it; it never rejects. */
export async function withService<T>(
  access: CacheAccess,
  { signal, seconds }: Pick<CacheUse, "signal" | "seconds">,
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

/** Returns where the cache is; undefined where the runner gives the step none. */
export function accessOf(env: CacheUse["env"]): CacheAccess | undefined {
  const { ACTIONS_CACHE_SERVICE_V2: second, ACTIONS_RESULTS_URL: address } = env;
  const { ACTIONS_RUNTIME_TOKEN: token } = env;
  if (!second || !token || !address || !URL.canParse(address)) return undefined;
  return { address, token };
}

/** What the runner says of this step's rights, as @actions/cache reads it: unknown modes forbid nothing. */
function modeOf({ ACTIONS_CACHE_MODE: mode = "" }: CacheUse["env"]): string {
  return mode.trim().toLowerCase();
}

/** Whether the runner lets this step read. */
export function mayRead(env: CacheUse["env"]): boolean {
  return !["none", "write-only"].includes(modeOf(env));
}

/** Whether the runner lets this step write. */
export function mayWrite(env: CacheUse["env"]): boolean {
  return !["none", "read"].includes(modeOf(env));
}

/** Returns the digest of a text, in hexadecimal. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
