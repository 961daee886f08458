import * as v from "valibot";
import { fittingJson } from "../domain/text/schema.ts";
import type { Instruction, Trigger } from "./model.ts";

/** A `<<NAME` marker, and how its here-document ends. */
interface HeredocMarker {
  readonly name: string;
  readonly endsAt: (line: string) => boolean;
}

const holders: ReadonlySet<string> = new Set(["ADD", "COPY", "RUN"]);
const jsonForm = v.array(v.string());
const marker = /^\d*<<(-?)([^<]*)$/;

/**
 * Returns the here-documents that an instruction announces, in the order in which they follow it. A
 * marker is a word of its own (`cat <<EOF`, not `cat<<EOF`); blanks may follow `<<`, but not `<<-`.
 * So it is in BuildKit, with which buildah shares the code for them.
 */
export function heredocMarkers(
  instruction: Pick<Instruction, "trigger" | keyof Trigger>,
): HeredocMarker[] {
  const { keyword, argument, words } = instruction.trigger ?? instruction;
  if (!holders.has(keyword) || jsonStrings(argument) !== undefined) return [];
  return withNames(words.map(({ text }) => text)).flatMap((text) => {
    const found = marker.exec(text);
    if (found === null) return [];
    const name = unquoted((found[2] ?? "").trimStart());
    if (name === "") return [];
    const isIndented = found[1] === "-";
    return [{ name, endsAt: (line) => (isIndented ? line.replace(/^\t+/, "") : line) === name }];
  });
}

/** Whether a word is a here-document's marker. */
export function isHeredocMarker(word: string): boolean {
  return (marker.exec(word)?.[2] ?? "") !== "";
}

/** Whether a text is a here-document's marker and nothing else. */
export function isOnlyHeredocMarker(text: string): boolean {
  return isHeredocMarker(text.replace(/^(\d*<<)[ \t]+(?=\S+$)/, "$1"));
}

/**
 * Joins each `<<` with the next word. In arithmetic it is an operator; newer versions of buildah
 * take it for a marker even there, and say so themselves.
 */
function withNames(words: readonly string[]): readonly string[] {
  let isArithmetic = false;
  return words.map((word, index) => {
    if (word.includes("((")) isArithmetic = true;
    if (word.includes("))")) isArithmetic = false;
    const next = words[index + 1];
    return /^\d*<<$/.test(word) && !isArithmetic && next !== undefined ? `${word} ${next}` : word;
  });
}

/**
 * Parses an instruction in JSON form, `["a", "b"]`, and returns its strings; undefined if it has
 * another form.
 */
export function jsonStrings(argument: string): string[] | undefined {
  if (!argument.trimStart().startsWith("[")) return undefined;
  return fittingJson(jsonForm, argument);
}

function unquoted(text: string): string {
  return text.replace(/\\(.)|["']/g, "$1");
}
