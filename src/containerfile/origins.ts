import { shortened } from "../domain/text/printable.ts";
import { setting } from "../domain/text/surface.ts";
import { type BuildValues, fromScope, type Scope, withScopes } from "./args.ts";
import { type BrokenPart, brokenContainerfile } from "./broken.ts";
import { expandWord } from "./expand.ts";
import type { Containerfile, Instruction, Stage, Word } from "./model.ts";

/** Something that a stage builds on or takes files from, other than the build context. */
export interface Origin {
  readonly kind: "from" | "copy" | "mount";
  /** The name that pinning replaces. */
  readonly word: Word;
  /** The name after ARGs are resolved. */
  readonly name: string;
  readonly line: number;
  /** The stage that the name means; undefined for an image or a build context. */
  readonly stage?: Stage;
  /** The value of `FROM --platform` after ARGs are resolved. */
  readonly platform?: string;
}

/** Everything that decides what names in a Containerfile mean. */
export interface NameValues extends BuildValues {
  /** Names of build contexts. They hide stages and images of the same name. */
  readonly contexts?: ReadonlySet<string>;
}

/** A Containerfile together with everything that decides its names. */
export interface Names {
  readonly containerfile: Containerfile;
  readonly values: NameValues;
  /** The variables that FROM sees. */
  readonly outer: Scope;
  /** Stages by {@link nameOf}. */
  readonly stages: ReadonlyMap<string, Stage>;
}

/** A word of a stage that names an image, a stage or a build context. */
export interface NamingWord {
  readonly stage: Stage;
  readonly kind: Origin["kind"];
  readonly word: Word;
  readonly instruction: Instruction;
  /** Valid until the next word is requested. */
  readonly scope: Scope;
}

/** Collects the names of a Containerfile for some values from outside. */
export function namesOf(containerfile: Containerfile, values: NameValues): Names {
  const outer = fromScope(containerfile, values);
  const stages = new Map(containerfile.stages.map((stage) => [nameOf(stage), stage]));
  return { containerfile, values, outer, stages };
}

/**
 * Returns what a stage builds on and copies from, in the order of the file; `scratch` is left out.
 * @throws Failure `usage` at a name that has no meaning with its ARGs
 */
export function originsOf(names: Names, stage: Stage): Origin[] {
  const origins: Origin[] = [];
  for (const word of namingWords(names, stage)) {
    const origin = originOf(names, word);
    if (origin.name !== "scratch") origins.push(origin);
  }
  return origins;
}

/**
 * Returns what a stage's FROM builds on; undefined for `scratch`.
 * @throws Failure `usage`, as {@link originsOf}
 */
export function originOfBase(names: Names, stage: Stage): Origin | undefined {
  const origin = originOf(names, baseWord(names, stage));
  return origin.name === "scratch" ? undefined : origin;
}

/** Yields the words of a stage that name something, in the order of the file. */
export function* namingWords(names: Names, stage: Stage): Generator<NamingWord> {
  const { values, outer } = names;
  yield baseWord(names, stage);
  for (const { instruction, scope } of withScopes(stage.instructions, { outer, values })) {
    for (const found of fromWords(instruction)) yield { ...found, stage, instruction, scope };
  }
}

function baseWord({ outer }: Names, stage: Stage): NamingWord {
  return { stage, kind: "from", word: stage.base, instruction: stage.from, scope: outer };
}

/**
 * Returns what a word names, which may be `scratch`.
 * @throws Failure `usage` when it has no meaning with its ARGs
 */
function originOf(names: Names, named: NamingWord): Origin {
  const read = readName(names, named);
  if ("wrong" in read) throw brokenContainerfile(read);
  return read;
}

/** Like {@link originOf}, but returns what is wrong with a meaningless word instead of throwing. */
export function readName(names: Names, named: NamingWord): Origin | BrokenPart {
  const { containerfile, values } = names;
  const { kind, word, instruction, scope } = named;
  const place = { file: containerfile.file, line: instruction.line };
  const written = JSON.stringify(shortened(word.text, 200));
  const lookup = (name: string) => scope.get(name);
  if (containerfile.text.slice(word.start, word.end) !== word.text) {
    const wrong = `${written} continues on another line.`;
    return { ...place, wrong, fix: "Write it on one line." };
  }
  const { text: name, problem, unset } = expandWord(word.text, lookup);
  if (problem !== undefined || name === "") {
    const [first] = unset;
    const empty =
      first === undefined ? "is empty" : `is empty, because \`${first}\` has no value here`;
    return {
      ...place,
      wrong: `${written} ${problem ?? empty}.`,
      fix:
        first === undefined
          ? "Write the name of an image or of a stage."
          : fixForUnset(first, kind),
    };
  }
  const meant = values.contexts?.has(name) ? undefined : stageMeant(names, { ...named, name });
  const origin = { kind, word, name, line: instruction.line };
  const found = meant === undefined ? origin : { ...origin, stage: meant };
  const flag =
    kind === "from" ? instruction.flags.find((each) => each.name === "platform") : undefined;
  if (flag === undefined) return found;
  const platform = expandWord(flag.value.text, lookup);
  if (platform.problem !== undefined) {
    const wrong = `${JSON.stringify(shortened(flag.value.text, 200))} ${platform.problem}.`;
    return { ...place, wrong, fix: "Write a platform such as `linux/arm64`." };
  }
  // An empty value means the build's own platform, as in buildah.
  return platform.text === "" ? found : { ...found, platform: platform.text };
}

function fixForUnset(name: string, kind: Origin["kind"]): string {
  const where = kind === "from" ? "before the first FROM" : "above it, in the same stage";
  return `Write \`ARG ${name}=…\` ${where}, or write \`ARG ${name}\` there and give the value with ${setting("build-args")}.`;
}

/**
 * Returns the stage that a name means. Only stages above count; FROM knows a stage by its number
 * only if the stage has no name, as in buildah.
 */
function stageMeant(
  { containerfile, stages }: Names,
  { kind, name, stage }: Pick<NamingWord, "kind" | "stage"> & { readonly name: string },
): Stage | undefined {
  const numbered = /^\d{1,5}$/.test(name) ? containerfile.stages[Number(name)] : undefined;
  const meant = stages.get(name) ?? (kind === "from" ? undefined : numbered);
  return meant !== undefined && meant.index < stage.index ? meant : undefined;
}

/** Returns a stage's name, or its number if it has none. */
export function nameOf(stage: Stage): string {
  return stage.name ?? String(stage.index);
}

function fromWords({ keyword, flags }: Instruction): { kind: "copy" | "mount"; word: Word }[] {
  if (keyword === "COPY") {
    return flags
      .filter(({ name }) => name === "from")
      .map(({ value }) => ({ kind: "copy" as const, word: value }));
  }
  if (keyword !== "RUN") return [];
  return flags.flatMap(({ name, value }) => {
    const from =
      name === "mount" ? /(?:^|[,"'])from=("[^"]*"|'[^']*'|[^,"']*)/.exec(value.text) : null;
    if (from === null) return [];
    // The offsets inside a value that continues on another line differ from those in its text.
    if (value.end - value.start !== value.text.length) return [{ kind: "mount", word: value }];
    const text = from[1] ?? "";
    const start = value.start + from.index + from[0].length - text.length;
    return [{ kind: "mount" as const, word: { text, start, end: start + text.length } }];
  });
}
