/**
 * The first bytes of an archive of JVM classes: static, and dynamic (HotSpot's cdsConstants.hpp).
 * An AOT cache is a static archive.
 */
const magics = [0xf00baba2, 0xf00baba8];

/** Whether a file's first bytes are those of an archive of JVM classes. */
export function isClassArchive(head: Buffer): boolean {
  return head.length >= 4 && magics.includes(head.readUInt32LE(0));
}

/** How many bytes belong to one look: the word before, time, size, and two words behind. */
const lookLength = 40;
/** The most pairs that are kept; a real archive has a few dozen besides those of its jars. */
const mostPairs = 10_000;
/** An earlier time is a number that means something else, except 0. */
const earliest = 100_000_000;
/** An empty zip has 22 bytes. */
const smallest = 22;

/**
 * Reads the times that an archive of JVM classes records of the jars on its class path, while the
 * archive streams by. HotSpot writes a jar's time and size as two 64-bit numbers, one behind the
 * other. The JVM refuses the archive if either differs. Before version 25, they are members of a
 * `SharedClassPathEntry`, between its kind and two pointers; since then the jar's path follows
 * (`AOTClassLocation`). Written by versions 17 and 25 on 64-bit little-endian machines, checked with
 * both.
 */
export class ClassArchive {
  /** By size, the times. */
  readonly #times = new Map<number, Set<number>>();
  #pairs = 0;
  #rest: Buffer = Buffer.alloc(0);

  push(piece: Uint8Array): void {
    const bytes = Buffer.concat([this.#rest, piece]);
    let at = 0;
    for (; at + lookLength <= bytes.length; at += 8) this.#look(bytes, at);
    this.#rest = bytes.subarray(at);
  }

  /** The times that are recorded of jars of that size, in seconds since 1970. */
  timesOf(size: number): ReadonlySet<number> {
    return this.#times.get(size) ?? new Set();
  }

  #look(bytes: Buffer, at: number): void {
    // The words' upper halves come first, because they rule out nearly everything.
    if (bytes.readUInt32LE(at + 12) !== 0) return;
    const upperSize = bytes.readUInt32LE(at + 20);
    // What is larger than 8 GiB is a pointer, of which an archive is full.
    if (upperSize > 1) return;
    const size = upperSize * 2 ** 32 + bytes.readUInt32LE(at + 16);
    const time = bytes.readUInt32LE(at + 8);
    if (size < smallest || (time !== 0 && time < earliest)) return;
    if (!isSharedEntry(bytes, at) && !isLocation(bytes, at)) return;
    const times = this.#times.get(size) ?? new Set();
    if (times.has(time) || this.#pairs === mostPairs) return;
    this.#pairs += 1;
    this.#times.set(size, times.add(time));
  }
}

/** Whether the words around are those of a `SharedClassPathEntry`. */
function isSharedEntry(bytes: Buffer, at: number): boolean {
  const [kind = 0, isModulePath = 0, isFromManifest = 0] = bytes.subarray(at, at + 3);
  const isPadded = bytes.readUInt32LE(at) >>> 24 === 0 && bytes.readUInt32LE(at + 4) === 0;
  const isKind = kind <= 3 && isModulePath <= 1 && isFromManifest <= 1 && isPadded;
  return (
    isKind && isPointer(bytes, at + 24) && (isZero(bytes, at + 32) || isPointer(bytes, at + 32))
  );
}

function isPointer(bytes: Buffer, at: number): boolean {
  const upper = bytes.readUInt32LE(at + 4);
  return upper >= 1 && upper <= 0xffff && bytes.readUInt32LE(at) % 8 === 0;
}

function isZero(bytes: Buffer, at: number): boolean {
  return bytes.readUInt32LE(at) === 0 && bytes.readUInt32LE(at + 4) === 0;
}

/** Whether the text of a path follows, as in an `AOTClassLocation`. */
function isLocation(bytes: Buffer, at: number): boolean {
  const next = bytes.subarray(at + 24, at + 32);
  const end = next.indexOf(0);
  return end !== 0 && (end === -1 ? next : next.subarray(0, end)).every((byte) => byte > 0x20);
}
