import { Damaged } from "./damaged.ts";

const mebi = 1024 * 1024;
/** Bytes of a dictionary that may be filled; two files side by side have one each. */
const maxDictionary = 32 * mebi;
const lzma2 = 0x21;
/** The first block's header follows the stream's header. */
const blockStart = 12;
/** Enough for the headers of the stream and of any block. */
const headLength = blockStart + 1024;

/**
 * Unpacks an xz file (its first stream). The decoder's memory is that of one WebAssembly instance,
 * which the library shares between streams and never shrinks; here each stream gets its own
 * instance, so that the memory is freed with it.
 * @throws Damaged when it is not sound, needs a dictionary beyond the decoder's 64 MiB, or would
 * fill more than 32
 */
export async function* unxz(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { default: library } = await import("xz-decompress");
  const source = new Source(bytes);
  Reflect.deleteProperty(library.XzReadableStream, "_moduleInstance");
  Reflect.deleteProperty(library.XzReadableStream, "_moduleInstancePromise");
  const reader = new library.XzReadableStream(source.stream).getReader();
  let made = 0;
  try {
    for (;;) {
      const step = await reader.read();
      if (step.done) return;
      made += step.value.length;
      if (made > maxDictionary && dictionaryOf(source.head) > maxDictionary) {
        throw new Damaged(`its dictionary takes more than ${maxDictionary} bytes`);
      }
      if (step.value.length > 0) yield step.value;
    }
  } catch (error) {
    if (error instanceof Damaged) throw error;
    if (source.failure !== undefined) throw source.failure.error;
    throw new Damaged("the data is cut or damaged", error);
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/**
 * Returns the size in bytes of the first block's dictionary; other blocks rarely need another size.
 * https://tukaani.org/xz/xz-file-format-1.2.1.txt, 3.1 and 5.3.1
 */
function dictionaryOf(head: Buffer): number {
  const flags = head[blockStart + 1] ?? 0;
  let at = blockStart + 2;
  const number = (): number => {
    let value = 0;
    for (let place = 1; ; place *= 128) {
      const byte = head[at] ?? 0;
      at += 1;
      value += (byte & 0x7f) * place;
      if (byte < 0x80 || at >= head.length) return value;
    }
  };
  if ((flags & 0x40) !== 0) number();
  if ((flags & 0x80) !== 0) number();
  // The library supports no other filter.
  const [id, length] = [number(), number()];
  const size = head[at] ?? 0;
  return id === lzma2 && length === 1 ? (2 + (size % 2)) * 2 ** (Math.floor(size / 2) + 11) : 0;
}

/** Passes bytes to the library as a stream, and keeps the error that their source threw. */
class Source {
  readonly stream: ReadableStream<Uint8Array>;
  head: Buffer = Buffer.alloc(0);
  failure: { readonly error: unknown } | undefined;

  constructor(bytes: AsyncIterable<Uint8Array>) {
    const chunks = bytes[Symbol.asyncIterator]();
    this.stream = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        try {
          const step = await chunks.next();
          if (step.done === true) {
            controller.close();
            return;
          }
          if (this.head.length < headLength) {
            const more = step.value.subarray(0, headLength - this.head.length);
            this.head = Buffer.concat([this.head, more]);
          }
          controller.enqueue(step.value);
        } catch (error) {
          this.failure = { error };
          throw error;
        }
      },
      cancel: async () => {
        await chunks.return?.();
      },
    });
  }
}
