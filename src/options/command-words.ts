import { badInput, Failure } from "../domain/text/failure.ts";
import { parseJson } from "../domain/text/json.ts";
import { shorten } from "./choices.ts";

/**
 * Splits input `command` into words: a JSON array of texts, or words between spaces. No shell reads
 * them, so what only a shell understands is refused instead of being taken literally.
 * @throws Failure `usage`
 */
export function readCommand(text: string): readonly string[] {
  if (text.startsWith("[")) return jsonWords(text);
  const found = /["'`\\$|&;<>()*?]/.exec(text)?.[0];
  if (found === undefined) return text.split(/\s+/).filter((word) => word !== "");
  throw badInput(
    "command",
    `${JSON.stringify(shorten(text))} has \`${found}\`, and no shell reads it.`,
    'Write the words as a JSON array, `["/usr/bin/server", "--greeting=good day"]`; for a shell\'s commands, `["/bin/sh", "-c", "…"]`, if the runtime image has one.',
  );
}

function jsonWords(text: string): readonly string[] {
  const value = parsed(text);
  const words = Array.isArray(value) ? value.filter((word) => typeof word === "string") : [];
  if (Array.isArray(value) && words.length === value.length && words[0]) return words;
  throw badInput(
    "command",
    `${JSON.stringify(shorten(text))} starts like a JSON array, but it is not an array of strings with a program first.`,
    'Write e.g. `["/usr/bin/server", "--port=8080"]`.',
  );
}

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof Failure) throw error;
    return undefined;
  }
}
