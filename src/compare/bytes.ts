import { shortened, visible } from "../domain/text/printable.ts";

/** Bytes of context shown before the first differing one, and of all bytes shown. */
const shownBefore = 8;
const shownBytes = 32;
/** UTF-16 units of a text that is shown whole. */
const longestText = 200;

/** Bytes as people read dumps: hex, then the printable ASCII among them, e.g. `41 42 00 |AB.|`. */
export function dump(bytes: Uint8Array): string {
  if (bytes.length === 0) return "end of file";
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(" ");
  const text = Array.from(bytes, (byte) =>
    byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : ".",
  ).join("");
  return `${hex} |${text}|`;
}

/** What is shown of the bytes around the first differing one: a few of the equal ones before it, then the rest. */
export function excerpt(before: Uint8Array, after: Uint8Array): Uint8Array {
  const lead = Buffer.from(before.subarray(Math.max(0, before.length - shownBefore)));
  return Buffer.concat([lead, after.subarray(0, shownBytes - lead.length)]);
}

/** How many of the equal bytes {@link excerpt} shows. */
export function leadOf(before: Uint8Array): number {
  return Math.min(before.length, shownBefore);
}

/** A stranger's text in quotes, on one line, its control characters visible, not too long. */
export function quoted(text: string): string {
  return `"${shortened(visible(text.replaceAll("\n", "\\n")), longestText)}"`;
}

/** The bytes as text; undefined when they are not UTF-8 or hold control characters other than tab. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return /(?!\t)\p{Cc}/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
