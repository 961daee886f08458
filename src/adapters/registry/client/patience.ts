import type { IncomingMessage } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { mayPass } from "./connection-words.ts";
import { retryAfter } from "./retry-after.ts";

/** Seconds; a registry that asks for a longer wait gets no further attempt now. */
const longestWait = 60;

/** Troubles of a server that may pass. */
const passing: readonly number[] = [408, 429, 500, 502, 503, 504];

interface Answered {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
}

interface PatienceOptions {
  /** Seconds before the second attempt; before each further one, twice as many. */
  readonly firstWait: number;
  /** How often a request is sent at most. */
  readonly attempts: number;
  readonly signal: AbortSignal;
}

/** Sends requests to one host again where that may help, and none while the host wants quiet. */
export class Patience {
  readonly #options: PatienceOptions;
  /** By performance.now(). */
  #quietUntil = 0;

  constructor(options: PatienceOptions) {
    this.#options = options;
  }

  /**
   * Returns the first answer that is not a passing trouble, or the last one.
   * @param attempt of a request that may be sent twice
   * @throws Error of the connection, from the last attempt
   */
  async ask<T extends Answered>(attempt: () => Promise<T>): Promise<T> {
    for (let made = 0; ; made += 1) {
      await this.#quiet();
      const wait = jittered(this.#options.firstWait * 2 ** made);
      const isLast = made + 1 === this.#options.attempts;
      let result: T;
      try {
        result = await attempt();
      } catch (error) {
        if (isLast || this.#options.signal.aborted || !mayPass(error)) throw error;
        await this.#sleep(wait);
        continue;
      }
      if (!passing.includes(result.status)) return result;
      const asked = this.#asked(result);
      if (isLast || (asked ?? 0) > longestWait) return result;
      await this.#sleep(asked === undefined ? wait : asked + jittered(0.1));
    }
  }

  /** Returns the wait that a host asks for, and keeps the other requests back for as long. */
  #asked({ status, headers }: Answered): number | undefined {
    if (status !== 429 && status !== 503) return undefined;
    const seconds = retryAfter(headers["retry-after"], Date.now());
    if (seconds !== undefined && seconds <= longestWait) {
      this.#quietUntil = Math.max(this.#quietUntil, performance.now() + seconds * 1000);
    }
    return seconds;
  }

  async #quiet(): Promise<void> {
    const left = this.#quietUntil - performance.now();
    if (left > 0) await this.#sleep(left / 1000 + jittered(0.1));
  }

  async #sleep(seconds: number): Promise<void> {
    const { signal } = this.#options;
    await sleep(seconds * 1000, undefined, { signal }).catch((error: unknown) => {
      signal.throwIfAborted();
      throw error;
    });
  }
}

/** Many requests that failed together must not come again together. */
function jittered(seconds: number): number {
  return seconds * (0.5 + Math.random());
}
