/** What a file of bootsnap's compile cache records of its source. */
interface CachedSource {
  /** Stands for the source's path: {@link cacheKey}. */
  readonly key: string;
  /** Seconds since 1970. */
  readonly mtime: number;
  readonly size: number;
}

/** Returns the names of a source's folder and file in the cache: FNV-1a of its absolute path. */
export function cacheKey(path: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of Buffer.from(path)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  const digits = hash.toString(16).padStart(16, "0");
  return `${digits.slice(0, 2)}/${digits.slice(2)}`;
}

/**
 * Reads what a file of bootsnap's compile cache records of its source: the time, without which it
 * is compiled anew, and the size (`bs_cache_key` in ext/bootsnap/bootsnap.c). Undefined if it is no
 * such file. Written by versions 1.13.0 and 1.24.6 on little-endian machines, checked with both.
 */
export function cachedSource(path: string, size: number, head: Buffer): CachedSource | undefined {
  const [file = "", folder = "", cache = ""] = path.split("/").reverse();
  const key = `${folder}/${file}`;
  if (!/^(?:bootsnap-)?compile-cache/.test(cache) || !/^[0-9a-f]{2}\/[0-9a-f]{14}$/.test(key)) {
    return undefined;
  }
  const recorded = recordedBefore(head, size) ?? recordedSince(head, size);
  return recorded === undefined ? undefined : { key, ...recorded };
}

type Recorded = Omit<CachedSource, "key">;

/** Before 1.24.4: four 32-bit numbers, then size, time and the content's length in 64 bits each. */
function recordedBefore(head: Buffer, length: number): Recorded | undefined {
  if (head.length < 64 || Number(head.readBigUInt64LE(32)) !== length - 64) return undefined;
  return { mtime: Number(head.readBigUInt64LE(24)), size: Number(head.readBigUInt64LE(16)) };
}

/** Since 1.24.4: a digest, the time, a digest, then size and the content's length in 32 bits each. */
function recordedSince(head: Buffer, length: number): Recorded | undefined {
  if (head.length < 32 || head.readUInt32LE(28) !== length - 32) return undefined;
  return { mtime: Number(head.readBigUInt64LE(8)), size: head.readUInt32LE(24) };
}
