import type { Place } from "../text/failure.ts";
import { inputNamed } from "../text/failure.ts";

/** An entry of an input, as the place where a user wrote something. */
export interface InputEntry {
  readonly name: string;
  /** 1-based position in a list; absent where the input is one text. */
  readonly entry?: number;
}

/**
 * Where the user wrote what became a line of a Containerfile: a line of a file, or an input. For an
 * input, file and line are those of the Containerfile that Twofold wrote.
 */
export interface WrittenPlace {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly input?: InputEntry;
}

/** Names a place in a report: `Containerfile:12`, or `input artifacts, entry 2`. */
export function placeText({ file, line, input }: WrittenPlace): string {
  return input === undefined
    ? `${file}:${line}`
    : `input ${input.name}${input.entry === undefined ? "" : `, entry ${input.entry}`}`;
}

/** Names a place at the start of a failure's message. */
export function failingPlaceText(place: WrittenPlace): string {
  const { input } = place;
  if (input === undefined) return placeText(place);
  return `${inputNamed(input.name)}${input.entry === undefined ? "" : `, entry ${input.entry}`}`;
}

/** Returns the place of an annotation: none for an input, which is in no file that is shown. */
export function annotatedAt({ file, line, input }: WrittenPlace): { readonly place?: Place } {
  return input === undefined ? { place: { file, line } } : {};
}

/** Returns what a failure at a place says of it apart from its texts. */
export function failingAt({ file, line, input }: WrittenPlace): {
  readonly place?: Place;
  readonly input?: string;
} {
  return input === undefined ? { place: { file, line } } : { input: input.name };
}
