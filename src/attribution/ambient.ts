import type { Instruction } from "../containerfile/model.ts";
import type { TwinFacts } from "../domain/build/build-facts.ts";
import { tempNamePattern } from "../domain/text/temp-names.ts";
import type { Token } from "./tokens.ts";

/**
 * Names of programs with which a step reads values for itself that another step may have read, too.
 */
const readers = /\b(?:date|hostname|uname|nproc|id|whoami|env|printenv|stat|strftime|time)\b/;

/**
 * Whether any step could have read this value for itself: the clock, the host's name, another
 * variation. If two files have such a value, that says nothing about where one of them got it from.
 */
export function isAmbient(token: Token, facts: TwinFacts): boolean {
  if (token.every(isTimeLike)) return true;
  if (facts === undefined) return false;
  return token.every((value, side) => {
    const fact = facts[side === 0 ? 0 : 1];
    const known = [
      fact.hostname,
      fact.contextPath,
      ...Object.values(fact.env),
      ...fact.userNames,
    ].filter((text) => text !== undefined && text !== "");
    return known.some(
      (text) => text !== undefined && (text.includes(value) || value.includes(text)),
    );
  });
}

/**
 * Whether a value is made of digits, signs and the names of days, months and zones: what a clock
 * gives in any format.
 */
function isTimeLike(value: string): boolean {
  const names =
    /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|utc|gmt|[ap]m|t|z/gi;
  return /\d/.test(value) && /^[\d\s:.,+/_-]*$/.test(value.replaceAll(names, ""));
}

const times = /\d\d:\d\d:\d\d|(?:19|20)\d\d-\d\d-\d\d|(?<!\d)1\d{9}(?!\d)/g;

/**
 * Returns what a program draws anew for each file that it writes, and that differs between two
 * values: times of day, dates, seconds since 1970 and names of temporary files.
 */
export function newInEachFile(token: Token): readonly Token[] {
  return [times, tempNamePattern].flatMap((pattern) => {
    const [left, right] = [token[0].match(pattern) ?? [], token[1].match(pattern) ?? []];
    return left.flatMap((one, at): Token[] => {
      const other = right[at];
      return other === undefined || one === other ? [] : [[one, other]];
    });
  });
}

/**
 * Whether an instruction's own words say that it uses a file: they contain its name, a folder that
 * it is in, or it is in the working folder.
 */
export function mentions(
  instruction: Instruction,
  { path, workdir }: { readonly path: string; readonly workdir: string },
): boolean {
  const text = [instruction.text, ...instruction.heredocs].join("\n");
  const parts = path.split("/");
  const name = parts.at(-1) ?? "";
  if (isWord(text, name)) return true;
  const folders = parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join("/"));
  if (folders.some((folder) => isWord(text, `/${folder}`))) return true;
  return workdir !== "" && path.startsWith(`${workdir}/`) && !readers.test(text);
}

/** Whether a text contains a name that no letter or digit continues: `a` is not in `cat`. */
function isWord(text: string, word: string): boolean {
  if (word === "") return false;
  const continues = /[\p{L}\p{N}_]/u;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text[at - 1] ?? "", text[at + word.length] ?? ""];
    if (!continues.test(before) && !continues.test(after)) return true;
  }
  return false;
}
