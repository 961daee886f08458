import type { LeftUse, Pin, PinResult, TextChange } from "../domain/source/pin.ts";
import type { Place } from "../domain/text/failure.ts";
import { inert, visible } from "../domain/text/printable.ts";
import { line } from "./line.ts";
import { counted } from "./sizes.ts";
import type { Palette } from "./terminal.ts";

/** Formats what was pinned, one per line, then what was left, with the reason. */
export function pinLines({ pins, left }: Pick<PinResult, "pins" | "left">, palette: Palette) {
  return [
    ...pins.map(({ place, from, to }) => `${placeText(place)}: ${line(from)} → ${line(to)}`),
    ...left.flatMap(({ place, text, why }) => [
      `${placeText(place)}: ${palette.warning("left")} ${line(text)}`,
      `  ${line(why)}`,
    ]),
  ];
}

/** Formats the last line: whether something is left. */
export function pinVerdict({ pins, left }: Pick<PinResult, "pins" | "left">): string {
  if (left.length > 0) {
    return `Not everything is pinned: ${counted(left.length, "image reference")} left unchanged.`;
  }
  return pins.length === 0
    ? "Nothing to do: no image is referenced by tag."
    : `Everything is pinned: added a digest to ${counted(pins.length, "image reference")}.`;
}

/** Renders the same for programs; a value of a flag has no line. */
export function renderPinsJson({ pins, left }: Pick<PinResult, "pins" | "left">): string {
  const value = { pins: pins.map(pinValue), left: left.map(leftValue) };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** Says how many files were looked at, in which nothing may have been left to do. */
export function lookedAt(looked: {
  readonly containerfiles: number;
  readonly workflows: number;
}): string {
  const { containerfiles, workflows } = looked;
  const more = workflows === 0 ? "" : `, ${counted(workflows, "workflow")}`;
  return `${counted(containerfiles, "Containerfile")}${more}.`;
}

/** Renders the same for programs by file: an array with an object for each that was looked at. */
export function renderPinsByFile(
  { pins, left }: Pick<PinResult, "pins" | "left">,
  files: readonly string[],
): string {
  const of =
    (file: string) =>
    ({ place }: { readonly place: Place }): boolean =>
      place.file === file;
  const named = [...new Set([...files, ...[...pins, ...left].map(({ place }) => place.file)])];
  const value = named.map((file) => ({
    file,
    pins: pins.filter(of(file)).map(pinValue),
    left: left.filter(of(file)).map(leftValue),
  }));
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** Renders the changes as a unified diff, which `git apply` and `patch` accept. */
export async function renderDiff(changes: readonly TextChange[]): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import("diff");
  return changes
    .map(({ name, before, after }) => {
      const shown = line(name);
      const patch = createTwoFilesPatch(`a/${shown}`, `b/${shown}`, before, after, "", "", {
        context: 3,
        headerOptions: FILE_HEADERS_ONLY,
      });
      return patch.split("\n").map(diffLine).join("\n");
    })
    .join("");
}

/**
 * Formats a line of the diff. A carriage return at its end is part of the file; other control
 * characters could deceive a reader.
 */
function diffLine(text: string): string {
  const end = text.endsWith("\r") ? "\r" : "";
  return `${inert(visible(text.slice(0, text.length - end.length)))}${end}`;
}

function pinValue({ place, from, to }: Pin) {
  return { file: place.file, line: place.line, from, to };
}

function leftValue({ place, text, why }: LeftUse) {
  return { file: place.file, line: place.line, text, why };
}

function placeText({ file, line: number }: Place): string {
  return line(number === undefined ? file : `${file}:${number}`);
}
