import type { ValueDifference } from "../domain/findings/difference.ts";
import { Failure } from "../domain/text/failure.ts";
import { isJsonObject } from "../domain/text/json.ts";
import { quoted } from "./bytes.ts";

/** The most levels of objects and arrays that are walked; real configs have fewer than ten. */
const maxDepth = 64;

/** A value that differs between two JSON documents, with what shows it. */
export interface JsonDifference extends ValueDifference {
  readonly evidence: readonly string[];
}

/**
 * Yields every leaf that differs, in the order of the sorted keys.
 * @throws Failure `tool` when the documents are nested more deeply than any image's are
 */
export function* jsonDifferences(
  a: unknown,
  b: unknown,
  keys: ValueDifference["keys"] = [],
): Generator<JsonDifference> {
  if (a === b) return;
  if (keys.length > maxDepth) throw tooDeep(keys);
  if (Array.isArray(a) && Array.isArray(b)) {
    for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
      yield* jsonDifferences(a[at], b[at], [...keys, at]);
    }
  } else if (isJsonObject(a) && isJsonObject(b)) {
    for (const key of [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()) {
      yield* jsonDifferences(memberOf(a, key), memberOf(b, key), [...keys, key]);
    }
  } else {
    yield { keys, evidence: [`${shown(a)} ≠ ${shown(b)}`], values: [a, b] };
  }
}

/** A path as people read it: `config.Labels.date`, `history[3].created_by`, `annotations["org.example/key"]`. */
export function pathOfKeys(keys: ValueDifference["keys"]): string {
  return keys.reduce<string>(joined, "");
}

function joined(path: string, key: string | number): string {
  if (typeof key === "number") return `${path}[${key}]`;
  if (!/^[A-Za-z_][\w-]*$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === "" ? key : `${path}.${key}`;
}

function memberOf(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Shows a leaf as it is in the document, or a short description of an object or array. */
function shown(value: unknown): string {
  if (value === undefined) return "absent";
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return count("an array", value.length, "element");
  if (isJsonObject(value)) return count("an object", Object.keys(value).length, "key");
  return String(value);
}

function count(what: string, length: number, unit: string): string {
  return `${what} with ${length} ${unit}${length === 1 ? "" : "s"}`;
}

function tooDeep(keys: ValueDifference["keys"]): Failure {
  return new Failure({
    code: "tool",
    message: `The images' configs cannot be compared: ${quoted(pathOfKeys(keys))} is nested more than ${maxDepth} levels deep.`,
    fix: "Check the program that wrote the config; no image needs this.",
  });
}
