/** A named field of a format's header: its place and its bytes, and what they say. */
export interface Field {
  readonly name: string;
  readonly offset: number;
  readonly bytes: Buffer;
  /** For people, e.g. `1700000000`. */
  readonly text: string;
}

/** A number of up to four bytes, the lowest first. */
export function littleEndian(bytes: Buffer, offset: number, length: 1 | 2 | 4): number {
  return bytes.length < offset + length ? 0 : bytes.readUIntLE(offset, length);
}

/** A field that is a number, the lowest byte first. */
export function numberField(
  head: Buffer,
  [name, offset, length]: readonly [name: string, offset: number, length: 1 | 2 | 4],
): Field {
  const bytes = head.subarray(offset, offset + length);
  return { name, offset, bytes, text: String(littleEndian(head, offset, length)) };
}
