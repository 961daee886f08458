import { withoutTrailing } from "./trailing.ts";

// CSI sequences, OSC and other strings, two-character escapes (ECMA-48 §5.3-5.6).
const esc = "\u001b";
const bell = "\u0007";
const escapes = new RegExp(
  [
    `${esc}\\[[0-?]*[ -/]*[@-~]`,
    `${esc}[\\]PX^_][^${bell}${esc}]{0,4096}(?:${bell}|${esc}\\\\)`,
    `${esc}[ -/]*[0-~]`,
  ].join("|"),
  "g",
);
// Control characters except tab, line separators, and characters that reorder text on a screen
// (Unicode UAX #9).
const controls = /(?!\t)[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Makes every control character of a line visible, e.g. `␛`: what cannot be seen can deceive a
 * reader.
 */
export function visible(text: string): string {
  return text.replace(controls, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? "␡" : `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
  });
}

/**
 * Makes a line of a program's output printable: removes colours and cursor movements and makes the
 * rest visible.
 */
export function printable(text: string): string {
  return visible(withoutTrailing(text.replace(escapes, ""), "\r"));
}

/** Cuts the text to this many UTF-16 units and appends a count of what was left out. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, "")}… (${text.length - longest} more characters)`;
}

/**
 * Defuses everything in a text that a workflow runner takes for a command: `##[` anywhere in a
 * line, `::` at its start.
 */
export function inert(text: string): string {
  return text.replaceAll("##[", "#␣#[").replace(/^(\s*)::/, "$1:␣:");
}

/** Returns the end of a text, starting at a word: programs say last what went wrong. */
export function ending(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = text.slice(-longest);
  return `… ${end.slice(end.search(/\s|$/)).trimStart()}`;
}
