import type { Extract, Header } from "tar-stream";
import type { EntryHeader, EntryType, TarEntry } from "../../domain/oci/entry.ts";
import { Failure } from "../../domain/text/failure.ts";
import { shortened } from "../../domain/text/printable.ts";

/** UTF-16 units of a path or link target; Linux allows 4096 bytes. */
export const maxPathLength = 16 * 1024;
/** UTF-16 units of all names and values of an entry's PAX records; one extended attribute may have 64 KiB. */
const maxPaxLength = 1024 * 1024;
/** How many entries one layer may have. */
const maxEntries = 5_000_000;

/** The failure for a tar that is cut, damaged or beyond a limit. */
export class UnreadableTar extends Failure {}

/** Allows tars without the `ustar` mark. tar-stream's types lack this option. */
const readOldFormats: object = { allowUnknownFormat: true };

/**
 * Reads a tar's entries in their order, each with a stream of its content. At any time, only some
 * buffers of it are in memory. Paths are data: nothing here touches a disk.
 * @param name the tar's name in messages
 * @throws UnreadableTar `tool` when the tar is cut, damaged or beyond a limit; what the source throws,
 * unchanged
 */
export async function* readEntries(
  tar: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<TarEntry, void> {
  const { default: tarStream } = await import("tar-stream");
  const extract = tarStream.extract(readOldFormats);
  const feeding = new Feeding(tar, extract);
  const reasonFor = (error: unknown): unknown =>
    feeding.failed ? feeding.error : explained(error, name);
  let count = 0;
  try {
    for await (const entry of extract) {
      count += 1;
      if (count > maxEntries) throw unreadable(name, `it has more than ${maxEntries} entries`);
      const header = headerOf(entry.header, name);
      const content = contentOf(entry, reasonFor);
      yield { header, content };
      // Unread content would keep the next header from coming.
      for await (const _ of content);
    }
  } catch (error) {
    throw reasonFor(error);
  } finally {
    extract.destroy(null);
    await feeding.done;
  }
}

/** Writes a source into the parser at the pace at which the parser is read. */
class Feeding {
  readonly done: Promise<void>;
  failed = false;
  error: unknown;

  constructor(source: AsyncIterable<Uint8Array>, extract: Extract) {
    this.done = this.#feed(source, extract);
  }

  async #feed(source: AsyncIterable<Uint8Array>, extract: Extract): Promise<void> {
    try {
      for await (const chunk of source) {
        if (extract.destroyed) return;
        if (chunk.length > 0 && !extract.write(chunk)) await drained(extract);
      }
      extract.end(null);
    } catch (error) {
      this.failed = true;
      this.error = error;
      extract.destroy(error instanceof Error ? error : new Error("the source failed"));
    }
  }
}

function drained(extract: Extract): Promise<void> {
  return new Promise((resolve) => {
    const settle = (): void => {
      extract.off("drain", settle);
      extract.off("close", settle);
      resolve();
    };
    extract.on("drain", settle);
    extract.on("close", settle);
    if (extract.destroyed) settle();
  });
}

interface RawEntry extends AsyncIterable<unknown> {
  readonly header: Header;
}

/**
 * Iterates over the entry's bytes, from where the last reader stopped. It has no `return`, so that
 * leaving a loop over it does not end the whole tar, as tar-stream's own iterator would.
 */
function contentOf(
  entry: RawEntry,
  reasonFor: (error: unknown) => unknown,
): AsyncIterable<Uint8Array> {
  // For these two, tar-stream never ends the stream, or has nothing to yield.
  const isEmpty = entry.header.type === "directory" || entry.header.size === 0;
  const bytes = isEmpty ? undefined : entry[Symbol.asyncIterator]();
  const next = async (): Promise<IteratorResult<Uint8Array, undefined>> => {
    try {
      const step = await bytes?.next();
      if (step?.value instanceof Uint8Array) return { done: false, value: step.value };
      return { done: true, value: undefined };
    } catch (error) {
      throw reasonFor(error);
    }
  };
  return { [Symbol.asyncIterator]: () => ({ next }) };
}

const types: Readonly<Record<Header["type"], EntryType>> = {
  file: "file",
  "contiguous-file": "file",
  link: "hard-link",
  symlink: "symlink",
  "character-device": "character-device",
  "block-device": "block-device",
  directory: "directory",
  fifo: "fifo",
};

function headerOf(raw: Header, name: string): EntryHeader {
  const pax = paxOf(raw.pax);
  const linkname = textOf(raw.linkname);
  if (raw.name.length > maxPathLength || linkname.length > maxPathLength) {
    throw unreadable(name, `a path in it is longer than ${maxPathLength} characters`);
  }
  if (lengthOf(pax) > maxPaxLength) {
    throw unreadable(
      name,
      `an entry in it has more than ${maxPaxLength} characters of PAX records`,
    );
  }
  return {
    path: normalised(raw.name),
    ...(raw.name.startsWith("/") ? { isAbsolute: true } : {}),
    type: Object.hasOwn(types, textOf(raw.type)) ? types[raw.type] : "unknown",
    mode: numberOf(raw.mode),
    uid: numberOf(pax["uid"] ?? raw.uid),
    gid: numberOf(pax["gid"] ?? raw.gid),
    uname: pax["uname"] ?? textOf(raw.uname),
    gname: pax["gname"] ?? textOf(raw.gname),
    size: raw.size,
    mtime: numberOf(pax["mtime"] ?? raw.mtime.getTime() / 1000),
    linkname,
    devmajor: numberOf(raw.devmajor),
    devminor: numberOf(raw.devminor),
    pax,
  };
}

/**
 * tar-stream returns null for texts and numbers that a header leaves out or that it cannot parse.
 */
function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function numberOf(value: unknown): number {
  return typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN;
}

function lengthOf(pax: Readonly<Record<string, string>>): number {
  return Object.entries(pax).reduce((sum, [key, value]) => sum + key.length + value.length, 0);
}

function paxOf(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== "object" || value === null) return {};
  const records: readonly (readonly [string, unknown])[] = Object.entries(value);
  return Object.fromEntries(
    records.flatMap(([key, text]) => (typeof text === "string" ? [[key, text] as const] : [])),
  );
}

/**
 * Normalises the spelling of a path; `..` stays, because nothing is ever looked up by this path.
 */
function normalised(path: string): string {
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  return parts.length === 0 ? "." : parts.join("/");
}

/** The failure for a file that a user named as an image's archive, and that is not a whole tar. */
export function noArchive(name: string): Failure {
  return new Failure({
    code: "usage",
    message: `${JSON.stringify(shortened(name, 300))} is neither an OCI layout's tar nor docker save's, or it is cut off.`,
    fix: "Copy it again.",
  });
}

function explained(error: unknown, name: string): unknown {
  if (error instanceof Failure || !(error instanceof Error)) return error;
  return unreadable(name, `it is cut or damaged (${error.message})`, error);
}

function unreadable(name: string, why: string, cause?: unknown): UnreadableTar {
  return new UnreadableTar({
    code: "tool",
    message: `${name} cannot be read as a tar: ${why}.`,
    fix: "Build the image again; if it fails again, report which program wrote this layer.",
    ...(cause === undefined ? {} : { cause }),
  });
}
