/** A named field of a format's header: its position, its bytes, and their meaning. */
export interface Field {
  readonly name: string;
  readonly offset: number;
  readonly bytes: Buffer;
  /** The value for people, e.g. `1700000000`. */
  readonly text: string;
}

/** Reads a little-endian number of up to four bytes. */
export function littleEndian(bytes: Buffer, offset: number, length: 1 | 2 | 4): number {
  return bytes.length < offset + length ? 0 : bytes.readUIntLE(offset, length);
}

/** Creates a field for a little-endian number. */
export function numberField(
  head: Buffer,
  [name, offset, length]: readonly [name: string, offset: number, length: 1 | 2 | 4],
): Field {
  const bytes = head.subarray(offset, offset + length);
  return { name, offset, bytes, text: String(littleEndian(head, offset, length)) };
}
