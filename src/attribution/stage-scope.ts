import type { Scope } from "../containerfile/args.ts";
import { withScopes } from "../containerfile/args.ts";
import { expandWord, type Lookup } from "../containerfile/expand.ts";
import type { Instruction, Stage } from "../containerfile/model.ts";
import type { Names } from "../containerfile/origins.ts";
import { type CopyPaths, copyPaths, resolvePath } from "./copied-paths.ts";

/** What an instruction's paths mean at its position. */
export interface StagePlace {
  readonly instruction: Instruction;
  /** Without leading slash. */
  readonly workdir: string;
  /** Only for a COPY or ADD that can be read. */
  readonly copy: CopyPaths | undefined;
}

/** What a stage passes on to a stage that is built on it. */
export interface StageEnd {
  readonly env: ReadonlyMap<string, string>;
  readonly workdir: string;
}

/** What is known about a stage on an outside image: next to nothing. */
export const unknownBase: StageEnd = { env: new Map(), workdir: "" };

/**
 * Returns each instruction of a stage with its place. Variables are those of ENV, else of ARG, as
 * buildah resolves them in COPY and WORKDIR. The variables of an outside base are unknown, and
 * words that need them are left alone.
 */
export function placesIn(
  stage: Stage,
  { names, base }: { readonly names: Names; readonly base: StageEnd },
): { readonly places: readonly StagePlace[]; readonly end: StageEnd } {
  const env = new Map(base.env);
  let { workdir } = base;
  const places: StagePlace[] = [];
  for (const { instruction, scope } of withScopes(stage.instructions, names)) {
    const lookup = lookupIn(env, scope);
    places.push({ instruction, workdir, copy: copyPaths(instruction, { lookup, workdir }) });
    if (instruction.keyword === "ENV") setVariables(instruction, { env, lookup });
    if (instruction.keyword !== "WORKDIR") continue;
    const { text, problem } = expandWord(instruction.argument.trim(), lookup);
    if (problem === undefined) workdir = resolvePath(workdir, text);
  }
  return { places, end: { env, workdir } };
}

function lookupIn(env: Scope, args: Scope): Lookup {
  return (name) => env.get(name) ?? args.get(name);
}

/** Reads `ENV a=1 b=2`, or the old form `ENV a 1 and more`. */
function setVariables(
  { words, argument }: Instruction,
  { env, lookup }: { readonly env: Map<string, string>; readonly lookup: Lookup },
): void {
  const [first] = words;
  if (first === undefined) return;
  const pairs = first.text.includes("=")
    ? words.map(({ text }) => text)
    : [`${first.text}=${argument.trim().slice(first.text.length).trim()}`];
  for (const pair of pairs) {
    const equals = pair.indexOf("=");
    const { text, problem } = expandWord(pair.slice(equals + 1), lookup);
    if (equals > 0 && problem === undefined) env.set(pair.slice(0, equals), text);
  }
}
