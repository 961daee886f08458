import type { PassingValue } from "../domain/findings/image-run.ts";

/** How values are written that a program prints anew with each run, the longest first. */
const written: readonly { readonly value: PassingValue; readonly pattern: RegExp }[] = [
  {
    value: "time",
    pattern:
      /\b\d{4}[-/]\d\d[-/]\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?)?(?:Z|[+-]\d\d:?\d\d)?/g,
  },
  { value: "time", pattern: /\b\d\d?:\d\d:\d\d(?:[.,]\d{1,9})?/g },
  // Seconds or milliseconds since 1970: 2017 to 2033.
  { value: "time", pattern: /\b1[5-9]\d{8}(?:\d{3}|\.\d{1,9})?\b/g },
  { value: "duration", pattern: /\b\d{1,9}(?:\.\d{1,9})? ?(?:ns|us|µs|ms|s|seconds)\b/g },
  { value: "address", pattern: /\b0x[0-9a-f]{6,16}\b/gi },
  {
    value: "random",
    pattern: /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
  },
  { value: "random", pattern: /\b[0-9a-f]{16,128}\b/gi },
];

/**
 * Returns the passing values that account for all differences between two outputs, line by line;
 * none if anything else differs, too.
 */
export function passingBetween(
  a: readonly string[],
  b: readonly string[],
): readonly PassingValue[] {
  if (a.length !== b.length) return [];
  const found = new Set<PassingValue>();
  for (const [index, line] of a.entries()) {
    const values = passingIn(line, b[index] ?? "");
    if (values === undefined) return [];
    for (const value of values) found.add(value);
  }
  return [...found].sort();
}

/** Returns what accounts for the difference of two lines; undefined where something else does. */
function passingIn(a: string, b: string): readonly PassingValue[] | undefined {
  const found: PassingValue[] = [];
  let [left, right] = [a, b];
  for (const { value, pattern } of written) {
    if (left === right) return found;
    const before = left;
    const other = right;
    left = left.replace(pattern, `<${value}>`);
    right = right.replace(pattern, `<${value}>`);
    if (before !== left && other !== right) found.push(value);
  }
  return left === right ? found : undefined;
}
