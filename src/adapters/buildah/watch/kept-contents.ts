import { type FileHandle, open } from "node:fs/promises";

/** A larger file is not kept: reading it through does not tell what it was made of. */
export const keptFileBytes = 16 * 1024 * 1024;
/** Bytes kept of one build; beyond them nothing more is kept. */
const keptBytes = 512 * 1024 * 1024;

interface Place {
  readonly offset: number;
  readonly length: number;
}

/**
 * Keeps contents by their digests, one behind the other in a file of the work folder, because steps
 * overwrite and delete them.
 */
export class KeptContents {
  readonly #file: string;
  readonly #places = new Map<string, Place>();
  #handle: Promise<FileHandle> | undefined;
  #end = 0;
  #isMade = false;
  #isClosed = false;

  constructor(file: string) {
    this.#file = file;
  }

  /** Keeps a content, unless it is closed, as when the build was ended while a step was read. */
  async keep(digest: string, content: Uint8Array): Promise<void> {
    if (this.#isClosed || this.#places.has(digest) || this.#end + content.length > keptBytes)
      return;
    const place = { offset: this.#end, length: content.length };
    this.#end += content.length;
    const handle = await this.#open();
    await handle.write(content, 0, content.length, place.offset);
    this.#places.set(digest, place);
  }

  async read(digest: string): Promise<Uint8Array | undefined> {
    const place = this.#places.get(digest);
    if (place === undefined || this.#isClosed) return undefined;
    const content = Buffer.alloc(place.length);
    const handle = await this.#open();
    const { bytesRead } = await handle.read(content, 0, place.length, place.offset);
    return bytesRead === place.length ? content : undefined;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.rest();
  }

  /** Closes the file until something is read again, which may never happen. */
  async rest(): Promise<void> {
    const handle = this.#handle;
    this.#handle = undefined;
    await (await handle)?.close();
  }

  #open(): Promise<FileHandle> {
    // Opened again, the file must not lose what is kept.
    this.#handle ??= open(this.#file, this.#isMade ? "r+" : "w+", 0o600);
    this.#isMade = true;
    return this.#handle;
  }
}
