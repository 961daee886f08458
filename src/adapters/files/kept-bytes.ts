import { randomUUID } from "node:crypto";
import { type FileHandle, open, unlink } from "node:fs/promises";
import { join } from "node:path";

/** What is read at least, so that many small reads in a row cost one. */
const ahead = 64 * 1024;

/** Makes the function that keeps streams in files of a folder, whose names are removed at once. */
export function keepingIn(
  folder: string,
): (stream: AsyncIterable<Uint8Array>, limit: number) => Promise<KeptFile | undefined> {
  return async (stream, limit) => {
    const file = await openNameless(folder).catch(() => undefined);
    if (file === undefined) return undefined;
    const length = await written({ file, stream, limit }).catch(async (error: unknown) => {
      await file.close();
      throw error;
    });
    if (length !== undefined) return new KeptFile(file, length);
    await file.close();
    return undefined;
  };
}

/** Opens a new file without a name: when this program ends in whatever way, its space is free. */
async function openNameless(folder: string): Promise<FileHandle> {
  const path = join(folder, `.twofold-${randomUUID()}`);
  const file = await open(path, "wx+", 0o600);
  await unlink(path);
  return file;
}

/**
 * Writes a stream to a file and returns its length; undefined if it does not fit.
 * @throws what the stream throws
 */
async function written(options: {
  readonly file: FileHandle;
  readonly stream: AsyncIterable<Uint8Array>;
  readonly limit: number;
}): Promise<number | undefined> {
  let length = 0;
  for await (const chunk of options.stream) {
    length += chunk.length;
    if (length > options.limit) return undefined;
    const isWritten = await options.file.appendFile(chunk).then(
      () => true,
      () => false,
    );
    if (!isWritten) return undefined;
  }
  return length;
}

/** A file of which any part can be read. */
class KeptFile {
  readonly length: number;
  readonly #file: FileHandle;
  #piece: Buffer = Buffer.alloc(0);
  #from = 0;

  constructor(file: FileHandle, length: number) {
    this.#file = file;
    this.length = length;
  }

  /** Reads so many bytes from an offset on; fewer only where the file ends. */
  async read(offset: number, length: number): Promise<Buffer> {
    const start = offset - this.#from;
    const isAtHand = start >= 0 && start + length <= this.#piece.length;
    if (isAtHand) return this.#piece.subarray(start, start + length);
    const piece = await this.#bytesAt(offset, Math.max(length, ahead));
    this.#piece = piece;
    this.#from = offset;
    return piece.subarray(0, length);
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  async #bytesAt(offset: number, most: number): Promise<Buffer> {
    const wanted = Math.max(0, Math.min(most, this.length - offset));
    const bytes = Buffer.alloc(wanted);
    let done = 0;
    while (done < wanted) {
      const { bytesRead } = await this.#file.read(bytes, done, wanted - done, offset + done);
      if (bytesRead === 0) break;
      done += bytesRead;
    }
    return bytes.subarray(0, done);
  }
}
