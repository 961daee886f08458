import { type Field, littleEndian, numberField } from "./fields.ts";

/**
 * From this magic number on (Python 3.7) the header has flags, PEP 552; before, it is that of PEP
 * 3147 with the source's size.
 */
const firstWithFlags = 3390;
const isHashBased = 1;

/** Reads the header of a compiled Python module, and where the marshalled code begins. */
export function pycHeader(head: Buffer): {
  readonly fields: readonly Field[];
  readonly length: number;
} {
  const magic = numberField(head, ["magic", 0, 4]);
  if (littleEndian(head, 0, 2) < firstWithFlags) {
    return {
      fields: [
        magic,
        numberField(head, ["source mtime", 4, 4]),
        numberField(head, ["source size", 8, 4]),
      ],
      length: 12,
    };
  }
  const flags = numberField(head, ["flags", 4, 4]);
  const hash = head.subarray(8, 16);
  const source =
    (littleEndian(head, 4, 4) & isHashBased) === 0
      ? [numberField(head, ["source mtime", 8, 4]), numberField(head, ["source size", 12, 4])]
      : [{ name: "source hash", offset: 8, bytes: hash, text: hash.toString("hex") }];
  return { fields: [magic, flags, ...source], length: 16 };
}
