import { segments } from "../../containerfile/context-copies.ts";
import { expandWord } from "../../containerfile/expand.ts";
import { isPattern, matchesComponent } from "../../containerfile/glob.ts";
import { jsonStrings } from "../../containerfile/heredoc.ts";
import type { Instruction } from "../../containerfile/model.ts";
import { type InScope, withVariables } from "../../containerfile/variables.ts";
import type { DialectUse, Finder } from "../use.ts";

/**
 * `--exclude` patterns that exclude nothing where patterns are matched from the context's root: no
 * source of the instruction can have a path that matches.
 */
export const excludeUses: Finder = (scope) => {
  const found: DialectUse[] = [];
  for (const inScope of withVariables(scope)) found.push(...patternsIn(inScope));
  return found;
};

function patternsIn({ instruction, lookup }: InScope): readonly DialectUse[] {
  const { keyword, line, flags } = instruction;
  if (keyword !== "COPY" && keyword !== "ADD") return [];
  const sources = sourcesOf(instruction).map((word) => expandWord(word, lookup));
  // A source with a variable of unknown value may be any folder.
  if (sources.some(({ problem, unset }) => problem !== undefined || unset.length > 0)) return [];
  return flags
    .filter(({ name }) => name === "exclude")
    .map(({ value }) => expandWord(value.text, lookup))
    .filter(({ text }) => sources.length > 0 && !sources.some((each) => reaches(text, each.text)))
    .map(({ text }) => ({ id: "exclude-below", line, text: `--exclude=${text}` }));
}

function sourcesOf({ argument, words }: Instruction): readonly string[] {
  const strings = jsonStrings(argument) ?? words.map(({ text }) => text);
  return strings.slice(0, -1);
}

/** Whether a pattern may match a source, something in it, or a folder above it. */
function reaches(pattern: string, source: string): boolean {
  if (isPattern(source) || /^[a-z]+:\/\//i.test(source)) return true;
  const patterns = segments(pattern.replace(/^!/, ""));
  const names = segments(source);
  for (const [index, name] of names.entries()) {
    const wanted = patterns[index];
    if (wanted === undefined || wanted.includes("**")) return true;
    if (!matchesComponent(wanted, name)) return false;
  }
  // All of the source is matched: by a longer pattern, something in it; else the source itself.
  return true;
}
