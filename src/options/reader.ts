import { badInput } from "../domain/text/failure.ts";
import { chooseOne, shorten } from "./choices.ts";
import { type OptionName, optionNamed } from "./list.ts";
import { type RawValue, splitLines, splitWords } from "./lists.ts";

/**
 * What the user wrote, by option. An empty text counts as nothing, as for a workflow's empty
 * expression.
 */
export type RawInputs = Readonly<Partial<Record<OptionName, RawValue>>>;

/** Reads options by their kind, with the defaults of the list. */
export interface OptionReader {
  /** Whether the user wrote something. */
  isGiven(name: OptionName): boolean;
  text(name: OptionName): string | undefined;
  /** Only for options with a default. */
  boolean(name: OptionName): boolean;
  /** A whole number from 0 on; only for options with a default. */
  number(name: OptionName, most: number): number;
  choice<Name extends string>(name: OptionName, known: readonly Name[]): Name;
  lines(name: OptionName): readonly string[];
  words(name: OptionName): readonly string[];
}

/**
 * Creates a reader.
 * @throws Failure `usage` from each of its functions, naming the input.
 */
export function createOptionReader(raw: RawInputs): OptionReader {
  const isGiven = (name: OptionName): boolean => {
    const value = raw[name] ?? "";
    return typeof value === "string" ? value.trim() !== "" : value.length > 0;
  };
  const written = (name: OptionName): RawValue =>
    (isGiven(name) ? raw[name] : optionNamed(name).default) ?? "";
  const single = (name: OptionName): string => {
    const value = written(name);
    return (typeof value === "string" ? value : (value.at(-1) ?? "")).trim();
  };
  return {
    isGiven,
    text: (name) => {
      const text = single(name);
      if (/\p{Cc}/u.test(text)) {
        throw badInput(
          name,
          "it has a line break or another control character.",
          "Write it on one line.",
        );
      }
      return text === "" ? undefined : text;
    },
    boolean: (name) => {
      const text = single(name);
      if (/^(true|True|TRUE)$/.test(text)) return true;
      if (/^(false|False|FALSE)$/.test(text)) return false;
      throw badInput(
        name,
        `${JSON.stringify(text.slice(0, 80))} is neither true nor false.`,
        "Write `true` or `false`.",
      );
    },
    number: (name, most) => {
      const text = single(name);
      if (/^\d{1,9}$/.test(text) && Number(text) <= most) return Number(text);
      throw badInput(
        name,
        `${JSON.stringify(shorten(text))} is not a whole number from 0 to ${most}.`,
        `Write a number, e.g. \`${optionNamed(name).example}\`.`,
      );
    },
    choice: (name, known) => chooseOne({ input: name, known, written: single(name) }),
    lines: (name) => splitLines(name, written(name)),
    words: (name) => splitWords(written(name)),
  };
}
