import type { TraceKind, TraceWeight } from "../domain/findings/trace.ts";

/**
 * How sure it is that another run would leave another value there. `certain`: only this build's
 * clock, machine or run has this value. `doubtful`: a day, which a package of today has too; other
 * facts about the build decide.
 * `asked`: a small number that counts only if the instruction asks for the time. `weak`: reported,
 * but decides nothing.
 */
export type Strength = "certain" | "doubtful" | "asked" | "weak";

/**
 * What a hit is: a trace of the build, a value that was given as a secret, or what gives access to
 * something by its own form, whoever wrote it. The latter two are never shown.
 */
export type HitKind = TraceKind | "secret" | "credential";

/** Whether a hit is a trace of the build. */
export function isTrace<T extends { readonly kind: HitKind }>(
  hit: T,
): hit is T & { readonly kind: TraceKind } {
  return hit.kind !== "secret" && hit.kind !== "credential";
}

/** How the bytes around a hit change its meaning. */
export interface Fit {
  readonly kind: TraceKind;
  readonly strength: Strength;
  /** Appended to the needle's own format, e.g. ` with the time of day`. */
  readonly more: string;
  /** If it is another one than the needle's. */
  readonly weight?: TraceWeight;
}

/**
 * A sequence of bytes that a trace of the build starts with, and conditions on the bytes around it.
 */
export interface Needle {
  readonly bytes: Buffer;
  readonly kind: HitKind;
  /** How the value is written, in words. For a secret: its name. */
  readonly format: string;
  readonly weight: TraceWeight;
  readonly strength: Strength;
  /**
   * Returns how many bytes from `at` on are the value; undefined if the surroundings show that it
   * is something else. Bytes outside of the buffer are beyond the file's ends.
   */
  readonly lengthAt: (bytes: Uint8Array, at: number) => number | undefined;
  /** Looks further than {@link lengthAt}, and only runs if that has found something. */
  readonly fitAt?: (bytes: Uint8Array, at: number, length: number) => Fit;
}

/** Bytes after the start of a hit that a check may look at. */
export const lookAhead = 96;

/** The shortest needle: shorter ones are found everywhere, and would make the search slow. */
export const shortestNeedle = 6;

export function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/**
 * Counts the decimal digits at a position, up to a limit. A log may have a time in every line, so
 * this allocates nothing.
 */
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

/**
 * Whether a byte continues a word: a letter, a digit, an underscore, or part of a character beyond
 * ASCII.
 */
export function isWord(byte: number | undefined): boolean {
  return isDigit(byte) || isLetter(byte) || byte === 0x5f || (byte !== undefined && byte >= 0x80);
}

/** Creates a check that neither neighbour continues the value. */
export function standsAlone(
  length: number,
  goesOn: (byte: number | undefined) => boolean,
): Needle["lengthAt"] {
  return (bytes, at) => (goesOn(bytes[at - 1]) || goesOn(bytes[at + length]) ? undefined : length);
}

/** Creates a needle for a text that is not part of a longer word. */
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
