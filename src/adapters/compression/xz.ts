import { Damaged } from "./damaged.ts";

/**
 * What an xz file holds (its first stream). The decoder's memory is that of one WebAssembly instance, which the
 * library shares between streams and never shrinks: each stream here gets its own, so that it goes when that ends.
 * @throws Damaged when it is not sound or wants a dictionary beyond the decoder's 64 MiB
 */
export async function* unxz(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { default: library } = await import("xz-decompress");
  const source = new Source(bytes);
  Reflect.deleteProperty(library.XzReadableStream, "_moduleInstance");
  Reflect.deleteProperty(library.XzReadableStream, "_moduleInstancePromise");
  const reader = new library.XzReadableStream(source.stream).getReader();
  try {
    for (;;) {
      const step = await reader.read();
      if (step.done) return;
      if (step.value.length > 0) yield step.value;
    }
  } catch (error) {
    if (source.failure !== undefined) throw source.failure.error;
    throw new Damaged("the data is cut or damaged", error);
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The bytes as the library wants them, with what their source itself threw. */
class Source {
  readonly stream: ReadableStream<Uint8Array>;
  failure: { readonly error: unknown } | undefined;

  constructor(bytes: AsyncIterable<Uint8Array>) {
    const chunks = bytes[Symbol.asyncIterator]();
    this.stream = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        try {
          const step = await chunks.next();
          if (step.done === true) controller.close();
          else controller.enqueue(step.value);
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
