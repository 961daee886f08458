import { createWriteStream } from "node:fs";
import { addAbortSignal, type Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** Waits for a client that cannot be told to stop, no longer than the signal lets it. */
export async function untilAborted<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  answer.catch(() => undefined);
  signal.throwIfAborted();
  return await new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

/** Thrown for an answer that is longer than it may be. */
export class TooLong extends Error {}

/** How much of a body is taken, and until when. */
interface BodyLimits {
  readonly signal: AbortSignal;
  /** In bytes. */
  readonly most: number;
}

/** Reads the body of an answer. @throws TooLong, or what the body failed with */
export async function bodyOf(message: Readable, limits: BodyLimits): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of bounded(message, limits)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/**
 * Writes the body of an answer to a path where nothing is yet; others than this user cannot read it.
 * @throws TooLong, or what the body or the disk failed with
 */
export async function bodyInto(
  message: Readable,
  { to, ...limits }: BodyLimits & { readonly to: string },
): Promise<void> {
  await pipeline(bounded(message, limits), createWriteStream(to, { flags: "wx", mode: 0o600 }));
}

async function* bounded(message: Readable, { signal, most }: BodyLimits): AsyncGenerator<Buffer> {
  let size = 0;
  const body: AsyncIterable<Buffer> = addAbortSignal(signal, message);
  for await (const chunk of body) {
    size += chunk.length;
    if (size > most) throw new TooLong(`more than ${most} bytes`);
    yield chunk;
  }
}
