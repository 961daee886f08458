import { type AST, RegExpParser } from "@eslint-community/regexpp";
import type { Expression } from "./regular-expressions.ts";

/** Builds a text around a part that is repeated so often. */
export type Pump = (repeats: number) => string;

/** Characters that the sources' expressions are about, and one that none of them expects. */
const characters = [..."a0/.-_ =:@\"'\\\n\0$A%,(é"];

/** What the repeated part is followed by: nothing, an end of line, or what makes a match fail at last. */
const endings = ["", "\n", "\0", "!"];

/**
 * Texts that an expression could be slow on: what comes before each of its repetitions, then what that repeats, over and
 * over, then something that may end the match in vain.
 */
export function pumpsFor({ source, flags }: Expression): readonly Pump[] {
  const sets = { unicode: flags.includes("u"), unicodeSets: flags.includes("v") };
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, sets);
  const found: Pump[] = [];
  // What one alternative would take at the beginning, another may meet behind a character.
  const before = pattern.alternatives.length > 1 ? ["", "!"] : [""];
  for (const { elements } of pattern.alternatives) collect(elements, before, found, flags);
  return found;
}

/** Adds the pumps of the repetitions among elements. @returns what the elements match, a few examples */
function collect(
  elements: readonly AST.Element[],
  before: readonly string[],
  found: Pump[],
  flags: string,
): readonly string[] {
  let prefixes = before;
  for (const element of elements) {
    if (element.type === "Quantifier" && element.max > 50) {
      for (const unit of examplesOf(element.element, flags)) {
        for (const prefix of prefixes) addPumps(prefix, unit, found);
      }
    }
    for (const inner of alternativesIn(element)) collect(inner.elements, prefixes, found, flags);
    const examples = examplesOf(element, flags);
    prefixes = prefixes
      .flatMap((prefix) => examples.map((example) => prefix + example))
      .slice(0, 2);
  }
  return prefixes;
}

function addPumps(prefix: string, unit: string, found: Pump[]): void {
  if (unit === "") return;
  for (const ending of endings) {
    found.push((repeats) => prefix + unit.repeat(repeats) + ending);
    // The whole beginning again and again: each of them may look through all that follows.
    if (prefix !== "") found.push((repeats) => (prefix + unit).repeat(repeats) + ending);
  }
}

function alternativesIn(element: AST.Element): readonly AST.Alternative[] {
  if (element.type === "Quantifier") return alternativesIn(element.element);
  const has = element.type === "Group" || element.type === "CapturingGroup";
  if (has) return element.alternatives;
  return element.type === "Assertion" && "alternatives" in element ? element.alternatives : [];
}

/** A few texts that an element matches. */
function examplesOf(element: AST.Element, flags: string): readonly string[] {
  switch (element.type) {
    case "Quantifier": {
      const inner = examplesOf(element.element, flags);
      const once = element.min === 0 ? ["", ...inner] : inner;
      return once.map((text) => text.repeat(Math.min(Math.max(element.min, 1), 1000))).slice(0, 2);
    }
    case "Group":
    case "CapturingGroup":
      return element.alternatives
        .flatMap((alternative) => exampleOf(alternative, flags))
        .slice(0, 4);
    case "Character":
      return [String.fromCodePoint(element.value)];
    case "CharacterClass":
    case "CharacterSet":
    case "ExpressionCharacterClass": {
      const one = new RegExp(`^${element.raw}$`, flags.replace(/[gy]/g, ""));
      const usual = characters.filter((character) => one.test(character));
      if (usual.length > 0) return usual.slice(0, 3);
      for (let code = 0; code < 256; code += 1) {
        const character = String.fromCharCode(code);
        if (one.test(character)) return [character];
      }
      return [];
    }
    default:
      return [""];
  }
}

function exampleOf({ elements }: AST.Alternative, flags: string): readonly string[] {
  let texts: readonly string[] = [""];
  for (const element of elements) {
    const examples = examplesOf(element, flags);
    texts = texts.flatMap((text) => examples.map((example) => text + example)).slice(0, 2);
  }
  return texts;
}
