import { type BuildValues, fromScope, type Scope, withScopes } from "./args.ts";
import { brokenContainerfile } from "./broken.ts";
import { expandWord } from "./expand.ts";
import type { Containerfile, Instruction, Stage, Word } from "./model.ts";

/** What a stage takes files from, or stands on, beside the build context. */
export interface Origin {
  readonly kind: "from" | "copy" | "mount";
  /** The name to replace when it is pinned. */
  readonly word: Word;
  /** The name after ARGs. */
  readonly name: string;
  readonly line: number;
  /** The stage that the name means; undefined for an image or a build context. */
  readonly stage?: Stage;
  /** Of `FROM --platform`, after ARGs. */
  readonly platform?: string;
}

/** Everything that decides what names in a Containerfile mean. */
export interface NameValues extends BuildValues {
  /** Names of build contexts: they hide stages and images of the same name. */
  readonly contexts?: ReadonlySet<string>;
}

interface Reading {
  readonly containerfile: Containerfile;
  readonly stage: Stage;
  readonly values: NameValues;
}

interface Wanted {
  readonly kind: Origin["kind"];
  readonly word: Word;
  readonly instruction: Instruction;
  readonly scope: Scope;
}

/**
 * What one stage stands on and copies from, in the order of the file; `scratch` is nothing.
 * @throws Failure `usage` at a name that its ARGs leave without meaning
 */
export function originsOf(reading: Reading): Origin[] {
  const { containerfile, stage, values } = reading;
  const outer = fromScope(containerfile, values);
  const wanted: Wanted[] = [
    { kind: "from", word: stage.base, instruction: stage.from, scope: outer },
  ];
  const origins = wanted.map((each) => resolve(reading, each));
  for (const { instruction, scope } of withScopes(stage.instructions, { outer, values })) {
    for (const found of fromWords(instruction)) {
      origins.push(resolve(reading, { ...found, instruction, scope }));
    }
  }
  return origins.filter(({ name }) => name !== "scratch");
}

/** What FROM stands on alone; undefined for `scratch`. */
export function originOfBase(reading: Reading): Origin | undefined {
  const { containerfile, stage, values } = reading;
  const origin = resolve(reading, {
    kind: "from",
    word: stage.base,
    instruction: stage.from,
    scope: fromScope(containerfile, values),
  });
  return origin.name === "scratch" ? undefined : origin;
}

function resolve(reading: Reading, { kind, word, instruction, scope }: Wanted): Origin {
  const { containerfile, values } = reading;
  const place = { file: containerfile.file, line: instruction.line };
  const lookup = (name: string) => scope.get(name);
  if (containerfile.text.slice(word.start, word.end) !== word.text) {
    throw brokenContainerfile({
      ...place,
      wrong: `The name ${JSON.stringify(word.text)} goes on in another line.`,
      cure: "Write the name in one line.",
    });
  }
  const { text: name, problem, unset } = expandWord(word.text, lookup);
  if (problem !== undefined || name === "") {
    const [first] = unset;
    const empty = first === undefined ? "is empty" : `is empty, for \`${first}\` has no value here`;
    throw brokenContainerfile({
      ...place,
      wrong: `The name ${JSON.stringify(word.text)} ${problem ?? empty}.`,
      cure: first === undefined ? "Write the image's name." : cureForUnset(first, kind),
    });
  }
  const meant = values.contexts?.has(name) ? undefined : stageMeant(reading, { kind, name });
  const platform = instruction.flags.find((flag) => flag.name === "platform")?.value.text;
  return {
    kind,
    word,
    name,
    line: instruction.line,
    ...(meant === undefined ? {} : { stage: meant }),
    ...(kind === "from" && platform !== undefined
      ? { platform: expandWord(platform, lookup).text }
      : {}),
  };
}

function cureForUnset(name: string, kind: Origin["kind"]): string {
  const where = kind === "from" ? "before the first FROM" : "above it, in the same stage,";
  return `Write \`ARG ${name}=…\` ${where} or give \`${name}\` a value in input \`build-args\`.`;
}

/** Only stages above are meant; FROM knows a stage's number only where the stage has no name, as in buildah. */
function stageMeant(
  { containerfile, stage }: Reading,
  { kind, name }: { kind: Origin["kind"]; name: string },
): Stage | undefined {
  const above = containerfile.stages.slice(0, stage.index);
  const named = above.find((each) => nameOf(each) === name);
  if (named !== undefined || kind === "from") return named;
  return above.find(({ index }) => String(index) === name);
}

/** A stage's name: its number when it has no other. */
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
    const text = from[1] ?? "";
    const start = value.start + from.index + from[0].length - text.length;
    return [{ kind: "mount" as const, word: { text, start, end: start + text.length } }];
  });
}
