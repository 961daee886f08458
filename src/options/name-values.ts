import type { NameValue } from "../domain/build/request.ts";
import { isOwnNamespace, isSourceLabel } from "../domain/labels/labels.ts";
import { badInput } from "../domain/text/failure.ts";
import { onePerPlace } from "../domain/text/surface.ts";
import { shorten } from "./choices.ts";

interface NameValueRules {
  readonly input: string;
  readonly entries: readonly string[];
  /** The allowed form of a name, and the same in words. */
  readonly grammar: RegExp;
  readonly described: string;
  /** Returns why a name may not be used; undefined if it may. */
  readonly refused?: (name: string) => string | undefined;
}

/**
 * Parses the `name=value` entries of a list, in their order. The same name with the same value may
 * be written twice and counts once.
 * @throws Failure `usage`; values are never in its message, because a build argument may be a
 * token.
 */
export function parseNameValues(rules: NameValueRules): readonly NameValue[] {
  const found = new Map<string, string>();
  for (const [index, entry] of rules.entries.entries()) {
    const { name, value } = splitEntry(rules, entry, index);
    const before = found.get(name);
    if (before !== undefined && before !== value) {
      throw badInput(
        rules.input,
        `\`${name}\` is given twice with different values.`,
        `Keep one \`${name}=…\`.`,
      );
    }
    found.set(name, value);
  }
  return [...found].map(([name, value]) => ({ name, value }));
}

function splitEntry(rules: NameValueRules, entry: string, index: number): NameValue {
  const { input } = rules;
  const equals = entry.indexOf("=");
  if (equals <= 0) {
    throw badInput(
      input,
      `entry ${index + 1} has no ${equals === 0 ? "name before its " : ""}\`=\`.`,
      `Write each entry as \`name=value\`, ${onePerPlace}.`,
    );
  }
  const name = entry.slice(0, equals).trim();
  if (!rules.grammar.test(name)) {
    throw badInput(
      input,
      `${JSON.stringify(shorten(name))} cannot be a name.`,
      `A name is ${rules.described}.`,
    );
  }
  const reason = rules.refused?.(name);
  if (reason !== undefined)
    throw badInput(input, `\`${name}\` ${reason}.`, "Leave this entry out.");
  const value = entry.slice(equals + 1);
  if (value.includes("\0")) {
    throw badInput(input, `the value of \`${name}\` has a NUL byte.`, "Write the value as text.");
  }
  return { name, value };
}

/** Returns why a user cannot set a label of this name; undefined if it is allowed (design §9). */
export function refusedLabel(name: string): string | undefined {
  if (isOwnNamespace(name)) {
    return "is in Twofold's own namespace, which only Twofold may write, so that readers of the image can rely on it";
  }
  return undefined;
}

/** Returns why a user cannot set an annotation of this name, as {@link refusedLabel}. */
export function refusedAnnotation(name: string): string | undefined {
  if (isSourceLabel(name)) return "is written by Twofold from the source that was really built";
  return refusedLabel(name);
}
