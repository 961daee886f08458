import type { NamedSecret } from "./build-traces.ts";
import { type Needle, shortestNeedle } from "./needle.ts";
import { secretParts } from "./secret-parts.ts";

/**
 * Bytes that are searched for at once; the rest of a longer form is compared where they are found.
 */
const searchedLength = 40;
/** The most bytes of a form that are compared: nothing else shares that many bytes with it. */
const comparedLength = 512;

/** Returns needles for secrets as they are, and in the forms in which programs write them. */
export function secretNeedles(secrets: readonly NamedSecret[]): readonly Needle[] {
  const needles = new Map<string, Needle>();
  for (const { name, value } of secrets) {
    for (const part of secretParts(value)) {
      for (const form of formsOf(part)) needles.set(form.toString("latin1"), needleOf(name, form));
    }
  }
  return [...needles.values()];
}

/** Returns the names of the secrets that contain nothing distinguishable from an ordinary word. */
export function unsearchable(secrets: readonly NamedSecret[]): readonly string[] {
  const names = secrets
    .filter(({ value }) => value.trim() !== "" && secretParts(value).length === 0)
    .map(({ name }) => name);
  return [...new Set(names)];
}

function needleOf(name: string, form: Buffer): Needle {
  const bytes = form.subarray(0, searchedLength);
  const rest = form.subarray(searchedLength, comparedLength);
  const lengthAt: Needle["lengthAt"] = (all, at) => {
    const start = at + bytes.length;
    const found = Buffer.from(all.subarray(start, start + rest.length));
    return found.equals(rest) ? bytes.length : undefined;
  };
  return { bytes, kind: "secret", weight: "trace", strength: "certain", format: name, lengthAt };
}

/**
 * Returns the forms of a part: raw, base64 at each alignment and in both alphabets, hex, and
 * escaped for URLs, JSON, XML and shells.
 */
function formsOf(part: string): readonly Buffer[] {
  const bytes = Buffer.from(part);
  const hex = bytes.toString("hex");
  const url = encodeURIComponent(bytes.toString("utf8"));
  const texts = [
    ...[0, 1, 2].flatMap((shift) => base64At(bytes, shift)),
    ...[hex, hex.toUpperCase()],
    ...[url, url.replaceAll("%20", "+"), url.replace(/%[0-9A-F]{2}/g, (one) => one.toLowerCase())],
    JSON.stringify(part).slice(1, -1),
    part.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
    part.replaceAll("'", "'\\''"),
    part.replace(/[^\w./:@%+=,-]/g, "\\$&"),
  ];
  return [bytes, ...texts.map((text) => Buffer.from(text))].filter(
    ({ length }) => length >= shortestNeedle,
  );
}

/**
 * Returns the base64 characters that depend only on these bytes, when `shift` other bytes precede
 * them in a group of three. The bytes that follow affect the last character, too.
 */
function base64At(bytes: Buffer, shift: number): readonly string[] {
  const whole = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString("base64")
    .replace(/={1,2}$/, "");
  const isCut = (shift + bytes.length) % 3 !== 0;
  const own = whole.slice(Math.ceil((shift * 8) / 6), isCut ? -1 : undefined);
  return [own, own.replaceAll("+", "-").replaceAll("/", "_")];
}
