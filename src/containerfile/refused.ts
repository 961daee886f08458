import * as v from "valibot";
import { shortened } from "../domain/text/printable.ts";
import { fittingJson } from "../domain/text/schema.ts";
import type { BrokenPart } from "./broken.ts";
import type { Trigger } from "./model.ts";

/** Instructions whose argument may be a list in JSON. */
const listHolders: ReadonlySet<string> = new Set([
  "ADD",
  "CMD",
  "COPY",
  "ENTRYPOINT",
  "HEALTHCHECK",
  "RUN",
  "SHELL",
  "VOLUME",
]);
const anyList = v.array(v.unknown());
const strings = v.array(v.string());

/**
 * Returns what buildah's parser refuses in an instruction, whether or not its stage is needed:
 * pairs of ENV and LABEL without a value, and lists in JSON with anything but strings. Undefined if
 * it takes the instruction.
 */
export function refusedPart(
  instruction: Pick<Trigger, "keyword" | "argument" | "words">,
): Pick<BrokenPart, "wrong" | "fix"> | undefined {
  const { keyword } = instruction;
  if (keyword === "ENV" || keyword === "LABEL") return refusedPair(instruction);
  if (!listHolders.has(keyword)) return undefined;
  const list = listOf(instruction);
  if (fittingJson(anyList, list) === undefined || fittingJson(strings, list) !== undefined)
    return undefined;
  return {
    wrong: `The JSON list after ${keyword} has an element that is not a string.`,
    fix: 'Write each element in double quotes: `["echo", "1"]`.',
  };
}

function listOf({ keyword, argument }: Pick<Trigger, "keyword" | "argument">): string {
  return keyword === "HEALTHCHECK" ? argument.replace(/^CMD\s/i, "").trimStart() : argument;
}

function refusedPair({
  keyword,
  words,
}: Pick<Trigger, "keyword" | "words">): Pick<BrokenPart, "wrong" | "fix"> | undefined {
  const [first, ...rest] = words;
  if (first === undefined) return undefined;
  const isOlder = !first.text.includes("=");
  if (isOlder && rest.length > 0) return undefined;
  const odd = words.find(({ text }) => !text.includes("="));
  if (odd === undefined) return undefined;
  return {
    wrong: `${JSON.stringify(shortened(odd.text, 80))} after ${keyword} has no value.`,
    fix: `Write \`${keyword} name=value\`, with quotes around a value that has blanks.`,
  };
}
