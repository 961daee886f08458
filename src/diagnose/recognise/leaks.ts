import type { Evidence } from "../evidence.ts";
import { type Finder, type Tokens, tokensFound } from "../tokens.ts";
import type { Range } from "../words.ts";
import { type KnownValue, knownValues } from "./values.ts";

interface Leak extends Tokens {
  readonly value: KnownValue;
}

/**
 * Returns the known value of the environments that explains most of what differs, among those that
 * pass the filter.
 */
export function leakOf(
  evidence: Evidence,
  isWanted: (value: KnownValue) => boolean,
): Leak | undefined {
  let best: Leak | undefined;
  for (const value of knownValues(evidence.twins).filter(isWanted)) {
    const leak = { value, ...(bothSided(evidence, value) ?? oneSided(evidence, value)) };
    if (leak.pairs.length > 0 && isBetter(leak, best)) best = leak;
  }
  return best;
}

/**
 * Whether a leak explains more than the best so far. Several variables may have one value: then the
 * one that is named next to it wins.
 */
function isBetter(leak: Leak, best: Leak | undefined): boolean {
  if (leak.share !== (best?.share ?? 0)) return leak.share > (best?.share ?? 0);
  return best !== undefined && isNamed(leak) && !isNamed(best);
}

function isNamed({ pairs, value }: Leak): boolean {
  return pairs.some(({ a, b, lead }) => [a, b, lead].some((text) => text.includes(value.name)));
}

function bothSided(evidence: Evidence, { values }: KnownValue): Tokens | undefined {
  const [a, b] = values;
  if (a === undefined || b === undefined) return undefined;
  const find: Finder = (text, side) => occurrences(text, latin(side === 0 ? a : b));
  return tokensFound(evidence, find);
}

/**
 * Finds a variable that only one build has: it appears as a line or word that the other build
 * lacks.
 */
function oneSided(evidence: Evidence, { name, values }: KnownValue): Tokens {
  const none: Tokens = { pairs: [], share: 0 };
  const [a, b] = values;
  if (a !== undefined && b !== undefined) return none;
  const value = latin(a ?? b ?? "");
  const changes = evidence.windows.flatMap(({ texts, changes }) =>
    changes.flatMap((change) => {
      const [left, right] = [texts[0].slice(...change.at[0]), texts[1].slice(...change.at[1])];
      const longer = a === undefined ? right : left;
      return longer.includes(name) || longer.includes(value)
        ? [{ a: left, b: right, lead: "", change }]
        : [];
    }),
  );
  return { pairs: changes, share: changes.length / Math.max(1, evidence.places) };
}

function occurrences(text: string, value: string): readonly Range[] {
  if (value === "") return [];
  const found: Range[] = [];
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    found.push([at, at + value.length]);
  }
  return found;
}

function latin(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}
