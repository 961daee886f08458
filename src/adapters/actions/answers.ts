import { addAbortSignal, type Readable } from "node:stream";

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

/** Reads the body of an answer. @throws TooLong, or what the body failed with */
export async function bodyOf(
  message: Readable,
  { signal, most }: { readonly signal: AbortSignal; readonly most: number },
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  const body: AsyncIterable<Buffer> = addAbortSignal(signal, message);
  for await (const chunk of body) {
    size += chunk.length;
    if (size > most) throw new TooLong(`more than ${most} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
