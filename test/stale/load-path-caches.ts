type Value = string | number | bigint | readonly Value[] | { readonly [key: string]: Value };

/** A path of Ruby's load path: its latest time, the files and the folders in it. */
type PathEntry = readonly [
  path: string,
  mtime: number,
  files: readonly string[],
  folders: readonly string[],
];

/** Writes a cache of the load path as bootsnap does: with the version of Ruby first. */
export function loadPathCache(paths: readonly PathEntry[]): Buffer {
  const entries = paths.map(([path, ...rest]) => [path, rest] as const);
  return packed({
    __bootsnap_ruby_version__: "dc0157df85-x86_64-linux",
    ...Object.fromEntries(entries),
  });
}

/** Writes a value as MessagePack, each in its shortest form. */
export function packed(value: Value): Buffer {
  if (typeof value === "string") {
    const bytes = Buffer.from(value);
    return Buffer.concat([lengthOf(bytes.length, [0xa0, 32], [0xd9, 0xda, 0xdb]), bytes]);
  }
  if (typeof value === "bigint" || typeof value === "number") return packedNumber(BigInt(value));
  if (isList(value)) {
    const head = lengthOf(value.length, [0x90, 16], [undefined, 0xdc, 0xdd]);
    return Buffer.concat([head, ...value.map(packed)]);
  }
  const members = Object.entries(value);
  const head = lengthOf(members.length, [0x80, 16], [undefined, 0xde, 0xdf]);
  return Buffer.concat([head, ...members.flatMap(([key, each]) => [packed(key), packed(each)])]);
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function lengthOf(
  length: number,
  [fixed, most]: readonly [first: number, most: number],
  [one, two, four]: readonly [one: number | undefined, two: number, four: number],
): Buffer {
  if (length < most) return Buffer.from([fixed | length]);
  if (length < 0x100 && one !== undefined) return Buffer.from([one, length]);
  const head = Buffer.alloc(length < 0x10000 ? 3 : 5);
  head.writeUInt8(length < 0x10000 ? two : four);
  if (length < 0x10000) head.writeUInt16BE(length, 1);
  else head.writeUInt32BE(length, 1);
  return head;
}

function packedNumber(number: bigint): Buffer {
  if (number >= -32n && number < 128n) return Buffer.from([Number(number) & 0xff]);
  const isNegative = number < 0n;
  for (const [at, bytes] of [1, 2, 4, 8].entries()) {
    const bits = BigInt(8 * bytes);
    const fits = isNegative ? number >= -(1n << (bits - 1n)) : number < 1n << bits;
    if (!fits) continue;
    const type = (isNegative ? 0xd0 : 0xcc) + at;
    const hex = BigInt.asUintN(8 * bytes, number).toString(16);
    return Buffer.concat([Buffer.from([type]), Buffer.from(hex.padStart(2 * bytes, "0"), "hex")]);
  }
  throw new RangeError(`${number} has more than 64 bits`);
}
