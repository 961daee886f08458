import { shortened, visible } from "../domain/text/printable.ts";
import type { Evidence } from "./evidence.ts";
import type { Change } from "./windows.ts";

/** The longest untrusted text inside a sentence, in UTF-16 units. */
const longest = 60;

/** Quotes Latin-1 bytes from an image: one line, bounded, with control characters visible. */
export function quote(bytes: string): string {
  return quoteText(Buffer.from(bytes, "latin1").toString("utf8"));
}

/** {@link quote} for text that was already decoded. */
export function quoteText(text: string): string {
  const line = text.replaceAll("\r", "\\r").replaceAll("\n", "\\n");
  return `"${shortened(visible(line), longest)}"`;
}

/** Formats two values: `"x" in the first build, "y" in the second`. */
export function both(a: string, b: string): string {
  return `${quote(a)} in the first build, ${quote(b)} in the second`;
}

/**
 * Says where a change is, as the start of a sentence: `Line 3`, `Section .rodata`, `Offset 128`.
 */
export function where(evidence: Evidence, change: Change): string {
  const { line, section, field, offset } = change.spot;
  if (evidence.isName) {
    return evidence.difference.kind === "metadata" ? "The link's target" : "The file's name";
  }
  if (evidence.difference.kind === "config") return "The value";
  if (field !== undefined) return `The header field ${quoteText(field)}`;
  if (section !== undefined) return `Section ${quoteText(section)}`;
  return line === undefined ? `Offset ${offset}` : `Line ${line}`;
}

/**
 * Formats a share of the differing places that is not all of them: ` This explains 2 of the 3
 * differing places.`
 */
export function shareText(share: number, places: number): string {
  if (share > 0.99 || places < 2) return "";
  const explained = Math.min(places - 1, Math.max(1, Math.round(share * places)));
  return ` This explains ${explained} of the ${places} differing places.`;
}
