import { badInput } from "../domain/text/failure.ts";
import { didYouMean } from "../domain/text/nearest.ts";

interface Choice<Name extends string> {
  readonly input: string;
  readonly known: readonly Name[];
  readonly written: string;
}

/**
 * Returns the known name that was written.
 * @throws Failure `usage`, with the nearest name.
 */
export function chooseOne<Name extends string>(choice: Choice<Name>): Name {
  const found = choice.known.find((name) => name === choice.written);
  if (found !== undefined) return found;
  throw unknownName(choice);
}

interface Selection<Name extends string> {
  readonly input: string;
  readonly known: readonly Name[];
  readonly words: readonly string[];
}

/**
 * Returns the names that a list selects, in the order of the known ones: `all`, `none`, names, or
 * `all` with `-name` entries.
 * @throws Failure `usage` for an unknown name or a list that contradicts itself.
 */
export function chooseSome<Name extends string>(selection: Selection<Name>): readonly Name[] {
  const { input, known, words } = selection;
  const chosen = new Set<Name>();
  const dropped = new Set<Name>();
  for (const word of words) {
    if (word === "all" || word === "none") continue;
    const written = word.startsWith("-") ? word.slice(1) : word;
    const name = chooseOne({ input, known, written });
    (word.startsWith("-") ? dropped : chosen).add(name);
  }
  if (words.includes("none") && words.length > 1) {
    throw badInput(
      input,
      "`none` is given with other entries.",
      "Write `none` alone, or leave it out.",
    );
  }
  const all = words.includes("all");
  if (dropped.size > 0 && !all) {
    throw badInput(
      input,
      `\`-${[...dropped].join("`, `-")}\` is given without \`all\`, so there is nothing to leave out.`,
      "Write `all` before it.",
    );
  }
  if (all && chosen.size > 0) {
    throw badInput(
      input,
      `\`all\` and \`${[...chosen].join("`, `")}\` are given together.`,
      "Write `all`, or the names you want, or `all` with `-name` for the ones you do not want.",
    );
  }
  return known.filter((name) => (all ? !dropped.has(name) : chosen.has(name)));
}

function unknownName<Name extends string>({ input, known, written }: Choice<Name>): Error {
  return badInput(
    input,
    `${JSON.stringify(shorten(written))} is not known${didYouMean(written, known)}`,
    `Write one of: ${known.map((name) => `\`${name}\``).join(", ")}.`,
  );
}

/** Shortens a wrong value, but leaves enough of it to find it again. */
export function shorten(text: string): string {
  const longest = 80;
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
