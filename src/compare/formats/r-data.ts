import { quoted } from "../bytes.ts";
import type { Field } from "./fields.ts";

/** Behind the magic: the version of the format, and those of R that wrote it and can read it. */
const lengthAt = 14;
/** The longest name of a character set that is read, in bytes. */
const longestName = 64;

/**
 * Reads the header of R's saved objects, version 3 (R-ints, "Serialization Formats"), and where the
 * objects begin.
 */
export function rDataHeader(bytes: Buffer): {
  readonly fields: readonly Field[];
  readonly length: number;
} {
  const nameAt = lengthAt + 4;
  const length = bytes.length < nameAt ? 0 : bytes.readUInt32BE(lengthAt);
  if (length === 0 || length > longestName || nameAt + length > bytes.length) {
    return { fields: [], length: 0 };
  }
  const name = bytes.subarray(nameAt, nameAt + length);
  const text = quoted(name.toString("latin1"));
  return {
    fields: [{ name: "native encoding", offset: nameAt, bytes: name, text }],
    length: nameAt + length,
  };
}
