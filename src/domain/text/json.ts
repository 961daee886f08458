/** A JSON object of unknown content. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a parsed JSON value is an object and not an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The most levels of objects and arrays. What registries, buildah and forges write has fewer than
 * twenty.
 */
export const maxJsonDepth = 64;

/** A document that is JSON, but nested deeper than any real one. */
export class TooDeep extends SyntaxError {}

/**
 * Parses JSON from outside. Code that walks a value recurses once per level: a document of 50,000
 * levels would overflow the stack.
 * @throws SyntaxError when it is not JSON, {@link TooDeep} when it is nested more than
 * {@link maxJsonDepth} levels deep
 */
export function parseJson(text: string): unknown {
  if (nesting(text) > maxJsonDepth) {
    throw new TooDeep(`is nested more than ${maxJsonDepth} levels deep`);
  }
  return JSON.parse(text);
}

/** Returns the depth of the brackets outside of strings. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) at = stringEnd(text, at);
    else if (code === openBracket || code === openBrace) {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (code === closeBracket || code === closeBrace) depth -= 1;
  }
  return deepest;
}

/** Returns where the string that starts here has its last quote, or the text's end where it has none. */
function stringEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

/** Whether an odd number of backslashes is before a quote. The quote that starts the string ends the search. */
function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text.charCodeAt(first - 1) === backslash) first -= 1;
  return (at - first) % 2 === 1;
}

const [quote, backslash] = [0x22, 0x5c];
const [openBracket, closeBracket] = [0x5b, 0x5d];
const [openBrace, closeBrace] = [0x7b, 0x7d];
