import type { SuspectKind, SuspectWeight } from "../domain/suspect.ts";

/** A sequence of bytes that a build's trace starts with, and what has to hold around it. */
export interface Needle {
  readonly bytes: Buffer;
  readonly kind: SuspectKind;
  /** How the value is written, in words. */
  readonly format: string;
  readonly weight: SuspectWeight;
  /**
   * How many bytes from `at` on are the value; undefined when the surroundings show that it is something else. Bytes
   * outside of the buffer are the file's ends.
   */
  readonly lengthAt: (bytes: Uint8Array, at: number) => number | undefined;
}

/** Bytes that a check may look at behind the start of a hit. */
export const lookAhead = 64;

/** Shorter needles are found everywhere, and would make the search slow. */
export const shortestNeedle = 6;

export function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
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
