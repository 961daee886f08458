import { setTimeout as sleep } from "node:timers/promises";

/** The waits between attempts, in seconds; there is one further attempt for each. */
const waits = [1, 2, 4] as const;

interface Retried<T> {
  readonly attempt: () => Promise<T>;
  /** Whether a result shows a passing trouble, so that another attempt may succeed. */
  readonly again: (result: T) => boolean;
  readonly signal: AbortSignal;
}

/** Returns the first good result, or the last one when all attempts failed. */
export async function retried<T>(options: Retried<T>): Promise<T> {
  let result = await options.attempt();
  for (const wait of waits) {
    if (!options.again(result)) return result;
    await sleep(wait * 1000, undefined, { signal: options.signal });
    result = await options.attempt();
  }
  return result;
}
