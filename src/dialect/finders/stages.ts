import { neededStages, type Scope } from "../../containerfile/bases.ts";
import { expandWord } from "../../containerfile/expand.ts";
import type { Stage } from "../../containerfile/model.ts";
import {
  type Names,
  type NamingWord,
  namesOf,
  namingWords,
  type Origin,
  readName,
} from "../../containerfile/origins.ts";
import type { DialectId } from "../table.ts";
import type { Finder } from "../use.ts";

/** Where FROM may say that a base is a file: what buildah calls a transport. */
const archive = /^(?:oci|oci-archive|docker-archive|dir|containers-storage|docker-daemon):/;

/** Names of stages that buildah does not find, and bases that are files. */
export const stageUses: Finder = (scope) => {
  const names = namesOf(scope.containerfile, scope);
  const named = neededStages(scope).flatMap((stage) => namedBy(names, stage));
  const literal = new Set(
    named.flatMap(({ origin, isLiteral }) => (isLiteral && origin.stage ? [origin.stage] : [])),
  );
  return named.flatMap((use) => {
    const id = rowOf(use, { scope, literal });
    return id === undefined ? [] : [{ id, line: use.origin.line, text: textOf(use) }];
  });
};

interface NamedStage {
  readonly origin: Origin;
  /** Whether the name is written out, without a variable. */
  readonly isLiteral: boolean;
  /** The variables of the name that have a value. */
  readonly variables: readonly string[];
  /** The variables among them that have a value before the stage begins. */
  readonly outer: ReadonlySet<string>;
  /** The stage whose name is the same in another letter case. */
  readonly sameButCase: Stage | undefined;
}

function namedBy(names: Names, stage: Stage): readonly NamedStage[] {
  const found: NamedStage[] = [];
  for (const naming of namingWords(names, stage)) {
    const origin = readName(names, naming);
    if ("wrong" in origin || origin.name === "scratch") continue;
    const variables = variablesOf(naming);
    found.push({
      origin,
      isLiteral: !naming.word.text.includes("$"),
      variables,
      outer: new Set(variables.filter((name) => names.outer.has(name))),
      sameButCase: origin.stage === undefined ? otherCase(names, stage, origin) : undefined,
    });
  }
  return found;
}

function variablesOf({ word, scope }: NamingWord): readonly string[] {
  const used = new Set<string>();
  expandWord(word.text, (name) => {
    if (scope.has(name)) used.add(name);
    return scope.get(name);
  });
  return [...used];
}

function otherCase(
  { containerfile, values }: Names,
  { index }: Stage,
  { name }: Origin,
): Stage | undefined {
  if (values.contexts?.has(name) === true) return undefined;
  return containerfile.stages
    .slice(0, index)
    .find((each) => each.name?.toLowerCase() === name.toLowerCase());
}

function rowOf(
  { origin, isLiteral, variables, outer, sameButCase }: NamedStage,
  { scope, literal }: { readonly scope: Scope; readonly literal: ReadonlySet<Stage> },
): DialectId | undefined {
  if (sameButCase !== undefined) return "stage-case";
  if (origin.kind === "from" && archive.test(origin.name)) return "from-archive";
  if (origin.stage === undefined || isLiteral) return undefined;
  const isGiven = (name: string) => scope.buildArgs.some((each) => each.name === name);
  if (origin.kind === "from") {
    return variables.every(isGiven) ? undefined : "from-stage-arg";
  }
  if (literal.has(origin.stage)) return undefined;
  if (origin.kind === "mount") return "mount-stage-arg";
  const isOwn = (name: string) => !outer.has(name) && !isGiven(name);
  return variables.some(isOwn) ? "copy-stage-own-arg" : "copy-stage-arg";
}

function textOf({ origin, sameButCase }: NamedStage): string {
  const { kind, word } = origin;
  const written = {
    from: `FROM ${word.text}`,
    copy: `COPY --from=${word.text}`,
    mount: `RUN --mount=from=${word.text}`,
  }[kind];
  if (sameButCase === undefined) return written;
  return `${written}, and the stage at line ${sameButCase.from.line} is called ${sameButCase.name}`;
}
