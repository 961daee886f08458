import { quoted } from "../bytes.ts";
import { type Field, littleEndian, numberField } from "./fields.ts";

const [hasCrc, hasExtra, hasName, hasComment] = [2, 4, 8, 16];

/**
 * Reads the header of a gzip stream's first member (RFC 1952, 2.3), as far as the given bytes
 * reach.
 */
export function gzipFields(head: Buffer): readonly Field[] {
  const flags = littleEndian(head, 3, 1);
  const fields = [
    numberField(head, ["flags", 3, 1]),
    numberField(head, ["mtime", 4, 4]),
    numberField(head, ["extra flags", 8, 1]),
    numberField(head, ["os", 9, 1]),
  ];
  let at = 10;
  if ((flags & hasExtra) !== 0) {
    const length = littleEndian(head, at, 2);
    fields.push(textField(head, "extra", at + 2, at + 2 + length));
    at += 2 + length;
  }
  for (const [bit, name] of [
    [hasName, "name"],
    [hasComment, "comment"],
  ] as const) {
    if ((flags & bit) === 0) continue;
    const end = head.indexOf(0, at);
    if (end < 0) return fields;
    fields.push(textField(head, name, at, end));
    at = end + 1;
  }
  if ((flags & hasCrc) !== 0) fields.push(numberField(head, ["header crc", at, 2]));
  return fields;
}

function textField(head: Buffer, name: string, from: number, to: number): Field {
  const bytes = head.subarray(from, to);
  return { name, offset: from, bytes, text: quoted(bytes.toString("latin1")) };
}
