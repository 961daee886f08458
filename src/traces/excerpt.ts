import type { Redactor } from "../domain/build/redact.ts";
import { contextLength, type FileHit } from "./file-search.ts";

/** Characters that are shown on either side of a hit. */
const shownAround = 24;

/**
 * Formats a hit on one line with some text around it; bytes that are not printable ASCII appear as
 * `\xNN`. Text around it that contains a secret, or part of a word too long to know whether it is
 * one, is left out: then the hit stands alone.
 */
export function excerptOf({ before, hit, after }: FileHit, redact: Redactor): string {
  const shown = escaped(hit);
  const around = Buffer.concat([before, hit, after]).toString();
  if (redact(around) !== around || isCutWord(before, after)) return shown;
  const lead = lineEnd(escaped(before.subarray(-shownAround)));
  const rest = lineStart(escaped(after.subarray(0, shownAround)));
  return `${lead}${shown}${rest}`;
}

/** Whether the word that the hit is part of continues beyond the known bytes. */
function isCutWord(before: Buffer, after: Buffer): boolean {
  const isLong = (bytes: Buffer): boolean =>
    bytes.length >= contextLength && bytes.every((byte) => byte > 0x20 && byte < 0x7f);
  return isLong(before) || isLong(after);
}

function lineEnd(text: string): string {
  return text.slice(text.lastIndexOf("\\x0a") < 0 ? 0 : text.lastIndexOf("\\x0a") + 4);
}

function lineStart(text: string): string {
  const end = text.indexOf("\\x0a");
  return end < 0 ? text : text.slice(0, end);
}

function escaped(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte >= 0x20 && byte < 0x7f
      ? String.fromCharCode(byte)
      : `\\x${byte.toString(16).padStart(2, "0")}`,
  ).join("");
}
