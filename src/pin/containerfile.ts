import type { Containerfile, Word } from "../containerfile/model.ts";
import {
  type Names,
  type NameValues,
  type NamingWord,
  namesOf,
  namingWords,
  readName,
} from "../containerfile/origins.ts";
import type { LeftUse, UnpinnedUse, UnpinnedUses } from "../domain/source/pin.ts";
import type { Place } from "../domain/text/failure.ts";
import { mixedVariables, type NamedDefault, valueOf, wholeVariable } from "./arg-defaults.ts";
import { referenceState } from "./reference.ts";

/**
 * What one word names without a digest: something to pin, something to leave, or nothing of the
 * kind.
 */
type UseOrLeft = { readonly use: UnpinnedUse } | { readonly left: LeftUse } | undefined;

/**
 * Returns every image that the stages use by tag, including stages that no target needs. If the
 * whole name comes from an ARG's default, it is pinned there; a name that is composed of variables
 * is left.
 */
export function unpinnedInContainerfile(
  containerfile: Containerfile,
  values: NameValues,
): UnpinnedUses {
  const names = namesOf(containerfile, values);
  const mixed = mixedVariables(containerfile);
  const unpinned = new Map<number, UnpinnedUse>();
  const left: LeftUse[] = [];
  for (const stage of containerfile.stages) {
    for (const named of namingWords(names, stage)) {
      const found = findUse(names, named, mixed);
      if (found === undefined) continue;
      if ("left" in found) left.push(found.left);
      else unpinned.set(found.use.start, found.use);
    }
  }
  return { unpinned: [...unpinned.values()].sort((a, b) => a.start - b.start), left };
}

function findUse(names: Names, named: NamingWord, mixed: ReadonlyMap<string, number>): UseOrLeft {
  const { containerfile, values } = names;
  const { word, instruction } = named;
  const place = { file: containerfile.file, line: instruction.line };
  const leave = (why: string): UseOrLeft => ({ left: { place, text: word.text, why } });
  const read = readName(names, named);
  if ("wrong" in read) return leave(`${read.wrong} ${read.fix}`);
  const { name } = read;
  if (read.stage !== undefined || name === "scratch" || values.contexts?.has(name))
    return undefined;
  const state = referenceState(name);
  if (state.kind === "pinned") return undefined;
  if (state.kind === "no-registry") return leave(state.why);
  const literal = literalWord(word, name);
  if (literal !== undefined) return { use: { ...useAt(literal, place), ...state } };
  const variable = wholeVariable(word);
  if (variable === undefined) return leave(mixedName(name));
  const found = valueOf(variable, { containerfile, named });
  if (found === undefined) {
    return leave(`\`${variable}\` has its value from outside the file. Give the digest there.`);
  }
  return useInDefault({ variable, name, found, mixed, place, word }, state);
}

interface DefaultUse {
  readonly variable: string;
  readonly name: string;
  readonly found: NamedDefault;
  readonly mixed: ReadonlyMap<string, number>;
  readonly place: Place;
  readonly word: Word;
}

function useInDefault(
  { variable, name, found, mixed, place, word }: DefaultUse,
  state: { readonly tagged: string; readonly full: string },
): UseOrLeft {
  const literal = literalWord(found.value, name);
  if (literal === undefined) {
    const why = `\`ARG ${variable}\` at line ${found.line} does not have the name as it is. ${rewrite(variable, name)}`;
    return { left: { place, text: word.text, why } };
  }
  const line = mixed.get(variable);
  if (line !== undefined) {
    const why = `\`${variable}\` is a part of another word too, at line ${line}, and a digest would break that. Use an ARG of its own here.`;
    return { left: { place, text: word.text, why } };
  }
  return { use: { ...useAt(literal, { ...place, line: found.line }), ...state } };
}

function mixedName(name: string): string {
  return `Variables are a part of the name, and a digest would fix what they choose. ${rewrite("BASE", name)}`;
}

function rewrite(variable: string, name: string): string {
  return `Write \`ARG ${variable}=${name}@sha256:…\`, and \`$${variable}\` for the whole name.`;
}

function useAt({ text, start, end }: Word, place: Place) {
  return { place, written: text, start, end };
}

/**
 * Returns the part of a word that is the name itself, without quotes; undefined if it is written in
 * another way.
 */
function literalWord(word: Word, name: string): Word | undefined {
  if (word.text === name) return word;
  const inner = /^(["'])(.*)\1$/.exec(word.text)?.[2];
  return inner === name ? { text: inner, start: word.start + 1, end: word.end - 1 } : undefined;
}
