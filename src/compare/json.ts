import { Failure } from "../domain/text/failure.ts";
import { quoted } from "./bytes.ts";

/** The most levels of objects and arrays that are walked; real configs have fewer than ten. */
const maxDepth = 64;

/** A value that differs between two JSON documents. */
export interface JsonDifference {
  /** E.g. `config.Labels.date`, `history[3].created_by`, `annotations["org.example/key"]`. */
  readonly path: string;
  readonly evidence: readonly string[];
  /** Both values: texts as they are, others as JSON, missing ones empty. */
  readonly values: readonly [string, string];
}

/**
 * Yields every leaf that differs, in the order of the sorted keys.
 * @throws Failure `tool` when the documents are nested more deeply than any image's are
 */
export function* jsonDifferences(
  a: unknown,
  b: unknown,
  path = "",
  depth = 0,
): Generator<JsonDifference> {
  if (a === b) return;
  if (depth > maxDepth) throw tooDeep(path);
  if (Array.isArray(a) && Array.isArray(b)) {
    for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
      yield* jsonDifferences(a[at], b[at], `${path}[${at}]`, depth + 1);
    }
  } else if (isRecord(a) && isRecord(b)) {
    for (const key of [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()) {
      yield* jsonDifferences(memberOf(a, key), memberOf(b, key), joined(path, key), depth + 1);
    }
  } else {
    yield { path, evidence: [`${shown(a)} ≠ ${shown(b)}`], values: [written(a), written(b)] };
  }
}

function joined(path: string, key: string): string {
  if (!/^[A-Za-z_][\w-]*$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === "" ? key : `${path}.${key}`;
}

function memberOf(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Shows a leaf as it is in the document, or a short description of an object or array. */
function shown(value: unknown): string {
  if (value === undefined) return "absent";
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (isRecord(value)) return `an object of ${Object.keys(value).length}`;
  return String(value);
}

function written(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

function tooDeep(path: string): Failure {
  return new Failure({
    code: "tool",
    message: `The images' configs cannot be compared: ${quoted(path)} is nested more than ${maxDepth} levels deep.`,
    fix: "Check the program that wrote the config; no image needs this.",
  });
}
