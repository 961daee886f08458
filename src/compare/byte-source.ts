/** Bytes of which any part can be read, in memory or on disk. */
export interface ByteSource {
  readonly length: number;
  /** Reads so many bytes from an offset on; fewer only where the bytes end. */
  read(offset: number, length: number): Promise<Buffer>;
}

/** A part of a source. */
export interface Region {
  readonly source: ByteSource;
  readonly offset: number;
  readonly length: number;
}

/** How many bytes are read at a time. */
const step = 256 * 1024;

/** Returns bytes in memory as a source, whose parts are views on them. */
export function inMemory(bytes: Buffer): ByteSource {
  return {
    length: bytes.length,
    read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
  };
}

/** Returns all bytes of a source. */
export function wholeOf(source: ByteSource): Region {
  return { source, offset: 0, length: source.length };
}

/** Yields the bytes of a region, piece by piece. */
export async function* streamOf({ source, offset, length }: Region): AsyncGenerator<Buffer> {
  const end = offset + length;
  for (let at = offset; at < end; at += step) {
    yield await source.read(at, Math.min(step, end - at));
  }
}

/** Whether two regions have the same bytes. */
export async function areEqual(a: Region, b: Region): Promise<boolean> {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += step) {
    const length = Math.min(step, a.length - at);
    const [left, right] = await Promise.all(
      [a, b].map(({ source, offset }) => source.read(offset + at, length)),
    );
    if (left === undefined || right === undefined || !left.equals(right)) return false;
  }
  return true;
}
