import { shortened, visible } from "../domain/text/printable.ts";

/**
 * Bytes of context that are shown before the first differing one, and the most bytes shown in all.
 */
const shownBefore = 8;
const shownBytes = 32;
/** The longest text, in UTF-16 units, that is shown in full. */
const longestText = 200;

/** Formats bytes as a dump: hex, then the printable ASCII among them, e.g. `41 42 00 |AB.|`. */
export function dump(bytes: Uint8Array): string {
  if (bytes.length === 0) return "end of file";
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(" ");
  const text = Array.from(bytes, (byte) =>
    byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : ".",
  ).join("");
  return `${hex} |${text}|`;
}

/**
 * Returns the bytes to show around the first differing one: a few of the equal ones before it, then
 * the rest.
 */
export function excerpt(before: Uint8Array, after: Uint8Array): Uint8Array {
  const lead = Buffer.from(before.subarray(Math.max(0, before.length - shownBefore)));
  return Buffer.concat([lead, after.subarray(0, shownBytes - lead.length)]);
}

/** Returns how many of the equal bytes {@link excerpt} shows. */
export function leadOf(before: Uint8Array): number {
  return Math.min(before.length, shownBefore);
}

/** Quotes an untrusted text: on one line, with visible control characters, and shortened. */
export function quoted(text: string): string {
  return `"${shortened(visible(text.replaceAll("\n", "\\n")), longestText)}"`;
}

/**
 * Decodes bytes as text; undefined if they are not UTF-8 or contain control characters other than
 * tab.
 */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return /(?!\t)\p{Cc}/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
