import type { TraceKind, TraceWeight } from "../domain/findings/trace.ts";

/**
 * How sure it is that another run would leave another value there. `certain`: nothing but this build's clock, machine
 * or run has it. `doubtful`: a day, which a package of today has too: what else is known of the build decides.
 * `asked`: a small number that counts only where the instruction asks for the time. `weak`: told, and no more.
 */
export type Strength = "certain" | "doubtful" | "asked" | "weak";

/** What the bytes around a hit make of it. */
export interface Fit {
  readonly kind: TraceKind;
  readonly strength: Strength;
  /** Added to the needle's own format, e.g. ` with the time of day`. */
  readonly more: string;
}

/** A sequence of bytes that a build's trace starts with, and what has to hold around it. */
export interface Needle {
  readonly bytes: Buffer;
  /** `secret`: what was handed in as one; such a hit is never shown. */
  readonly kind: TraceKind | "secret";
  /** How the value is written, in words. Of a secret: what it is called. */
  readonly format: string;
  readonly weight: TraceWeight;
  readonly strength: Strength;
  /**
   * How many bytes from `at` on are the value; undefined when the surroundings show that it is something else. Bytes
   * outside of the buffer are the file's ends.
   */
  readonly lengthAt: (bytes: Uint8Array, at: number) => number | undefined;
  /** Looks further than {@link lengthAt}, only where that has found something. */
  readonly fitAt?: (bytes: Uint8Array, at: number, length: number) => Fit;
}

/** Bytes that a check may look at behind the start of a hit. */
export const lookAhead = 96;

/** Shorter needles are found everywhere, and would make the search slow. */
export const shortestNeedle = 6;

export function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** How many decimal digits stand there, up to a number. A log may have a time in every line: nothing is allocated. */
export function digitsAt(bytes: Uint8Array, at: number, most: number): number {
  let count = 0;
  while (count < most && isDigit(bytes[at + count])) count += 1;
  return count;
}

export function isLetter(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Whether a byte goes on with a word: letter, digit, or part of a character beyond ASCII. */
export function isWord(byte: number | undefined): boolean {
  return isDigit(byte) || isLetter(byte) || byte === 0x5f || (byte !== undefined && byte >= 0x80);
}

/** A check that neither neighbour goes on with the value. */
export function standsAlone(
  length: number,
  goesOn: (byte: number | undefined) => boolean,
): Needle["lengthAt"] {
  return (bytes, at) => (goesOn(bytes[at - 1]) || goesOn(bytes[at + length]) ? undefined : length);
}

/** A text that is no part of a longer word. */
export function alone(text: string): Pick<Needle, "bytes" | "lengthAt"> {
  const bytes = Buffer.from(text);
  const { length } = bytes;
  const lengthAt: Needle["lengthAt"] = (all, at) => {
    const startsInWord = isWord(bytes[0]) && isWord(all[at - 1]);
    const endsInWord = isWord(bytes[length - 1]) && isWord(all[at + length]);
    return startsInWord || endsInWord ? undefined : length;
  };
  return { bytes, lengthAt };
}
