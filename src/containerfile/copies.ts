import type { Scope } from "./bases.ts";
import { expandWord, type Lookup } from "./expand.ts";
import { isHeredocMarker, jsonStrings } from "./heredoc.ts";
import type { Instruction } from "./model.ts";
import { fieldsOf, valueAt } from "./mount-fields.ts";
import { type InScope, withVariables } from "./variables.ts";

/** A file, folder or pattern that an instruction takes from a build context. */
export interface TakenSource {
  readonly keyword: "ADD" | "COPY" | "RUN";
  /** `copy`: COPY and ADD put it into the image. `mount`: a RUN step sees it, and may copy it. */
  readonly how: "copy" | "mount";
  /** Name of the additional build context; undefined: the main one. */
  readonly context: string | undefined;
  /**
   * Relative to the context, without quotes and with variables resolved; as written if
   * {@link isOpen}.
   */
  readonly source: string;
  /** Whether it has a variable whose value is unknown here: it may be any path. */
  readonly isOpen: boolean;
  /** 1-based line of the instruction. */
  readonly line: number;
}

/**
 * Returns what the stages that the target needs take from build contexts, in the order of the file.
 * @throws Failure `usage` for an unknown target, and for a name that has no meaning with its ARGs
 */
export function takenSources(scope: Scope): TakenSource[] {
  return [...withVariables(scope)].flatMap((inScope) =>
    inScope.instruction.keyword === "RUN"
      ? mountedSources(inScope, scope)
      : copiedSources(inScope, scope),
  );
}

type Taken = Pick<TakenSource, "source" | "isOpen">;

function copiedSources(
  { instruction, lookup, argument }: InScope,
  { contexts }: Scope,
): readonly TakenSource[] {
  const { keyword, flags, line } = instruction;
  if (keyword !== "ADD" && keyword !== "COPY") return [];
  const from = flags.findLast(({ name }) => name === "from")?.value.text;
  const context = from === undefined ? undefined : expandWord(from, argument).text;
  // It names another stage or an image.
  if (context !== undefined && contexts?.has(context) !== true) return [];
  return wordsOf(instruction)
    .map((word): Taken => {
      const { text, isOpen } = resolved(word, lookup);
      return { source: isOpen ? word : text, isOpen };
    })
    .filter(({ source }) => !isRemote(source))
    .map((taken) => ({ keyword, how: "copy", context, ...taken, line }));
}

/**
 * Resolves the variables of a word. The word is open if one of them, even one with a default, may
 * have a value from the base.
 */
function resolved(
  word: string,
  lookup: Lookup,
): { readonly text: string; readonly isOpen: boolean } {
  let isOpen = false;
  const { text, problem } = expandWord(word, (name) => {
    const value = lookup(name);
    isOpen ||= value === undefined;
    return value;
  });
  return { text, isOpen: isOpen || problem !== undefined };
}

function wordsOf({ argument, words }: Instruction): readonly string[] {
  const strings = jsonStrings(argument);
  if (strings !== undefined) return strings.slice(0, -1);
  return words
    .slice(0, -1)
    .map(({ text }) => text)
    .filter((text) => !isHeredocMarker(text));
}

/** Whether ADD fetches a source itself: a URL or a git repository. */
function isRemote(source: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/i.test(source);
}

/**
 * Returns the mounts that show a RUN step files of a context: bind mounts without `from`, and all
 * mounts with the name of a context.
 */
function mountedSources(
  { instruction, lookup, argument }: InScope,
  { contexts }: Scope,
): readonly TakenSource[] {
  const { flags, line } = instruction;
  const mounts = flags.filter(({ name }) => name === "mount");
  return mounts.flatMap(({ value }) => {
    const raw = fieldsOf(value.text);
    // A variable's value may contain further options.
    const fields = fieldsOf(expandWord(value.text, lookup).text);
    const [from] = fieldsOf(expandWord(value.text, argument).text)
      .flatMap(valueAt("from"))
      .reverse();
    const [type = "bind"] = fields.flatMap(valueAt("type")).reverse();
    const isContext = from === undefined ? type === "bind" : contexts?.has(from) === true;
    if (!isContext) return [];
    const isOpen = raw.some((field) => decides(field) && resolved(field, lookup).isOpen);
    // buildah takes the last of several sources; here none of them may be open.
    const sources = fields.flatMap((field) => [
      ...valueAt("source")(field),
      ...valueAt("src")(field),
    ]);
    return (sources.length === 0 ? ["."] : sources).map(
      (source): TakenSource => ({
        keyword: "RUN",
        how: "mount",
        context: from,
        source,
        isOpen,
        line,
      }),
    );
  });
}

/**
 * Whether an option decides what is mounted. A variable in any other option, such as the target,
 * does not make the source open.
 */
function decides(field: string): boolean {
  const equals = field.indexOf("=");
  const name = equals < 0 ? field : field.slice(0, equals);
  return name.includes("$") || /^\s*(?:type|from|source|src)\s*$/i.test(name);
}
