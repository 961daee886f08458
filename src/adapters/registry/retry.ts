import { setTimeout as sleep } from "node:timers/promises";

/** Waits between attempts, in seconds; their number is the number of further attempts. */
const waits = [1, 2, 4] as const;

interface Retried<T> {
  readonly attempt: () => Promise<T>;
  /** Whether a result is a passing trouble that another attempt may not meet. */
  readonly again: (result: T) => boolean;
  readonly signal: AbortSignal;
}

/** The first good result, or the last one when all attempts met trouble. */
export async function retried<T>(options: Retried<T>): Promise<T> {
  let result = await options.attempt();
  for (const wait of waits) {
    if (!options.again(result)) return result;
    await sleep(wait * 1000, undefined, { signal: options.signal });
    result = await options.attempt();
  }
  return result;
}
