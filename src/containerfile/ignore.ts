import { normalize } from "node:path/posix";
import dockerignore from "@balena/dockerignore";
import { Failure } from "../domain/text/failure.ts";

/**
 * Returns the names of a Containerfile's ignore file in the order in which buildah looks for them:
 * the first two next to the Containerfile, the others in the context. Only the first one that
 * exists counts.
 */
export function ignoreFileNames(containerfileName: string): string[] {
  return [
    `${containerfileName}.dockerignore`,
    `${containerfileName}.containerignore`,
    ".containerignore",
    ".dockerignore",
  ];
}

/**
 * Parses an ignore file. The returned function says whether a path of the context (relative, POSIX)
 * is kept out of the image; for a folder with `/` at its end, whether everything that may be in it
 * is certainly kept out. The rules are buildah's and were checked against it, with one difference:
 * after `**`, an exception further down (`**`, `!a/*.txt`) has no effect in buildah, which skips
 * such folders without looking into them.
 * @throws Failure `usage` for a pattern that buildah refuses
 */
export function ignoreRules(text: string): (path: string) => boolean {
  const lines = text.split("\n");
  lines.forEach((line, index) => {
    if (isPattern(line) && !isUsable(line)) throw badPattern(line, index + 1);
  });
  const patterns = lines.filter(isPattern);
  if (patterns.length > mostPatterns) throw tooManyPatterns(patterns.length);
  const rules = matcher(patterns.join("\n"));
  const exceptions = exceptionsIn(text);
  return (path) => {
    if (!path.endsWith("/")) return rules.ignores(path);
    const folder = path.slice(0, -1);
    // `**b` is a name with stars in it: it keeps out a folder `ab`, but nothing that is in it.
    const isKeptOut = rules.ignores(folder) && rules.ignores(`${folder}/${noName}`);
    return isKeptOut && !exceptions.some((each) => mayMatchBelow(each, folder));
  };
}

/** A pattern of an ignore file, and its 1-based line. */
export interface IgnoringPattern {
  readonly line: number;
  /** Without the blanks around it. */
  readonly pattern: string;
}

/**
 * Returns the pattern that keeps a path of the context (relative, POSIX) out of the image: the last
 * one that matches it. Undefined if the path is not kept out.
 * @throws Failure `usage`, as {@link ignoreRules}
 */
export function ignoringPattern(text: string, path: string): IgnoringPattern | undefined {
  if (!ignoreRules(text)(path)) return undefined;
  const lines = text.split("\n");
  const index = lines.findLastIndex(
    (line) => isPattern(line) && !line.trim().startsWith("!") && matcher(line).ignores(path),
  );
  const line = lines[index];
  return line === undefined ? undefined : { line: index + 1, pattern: line.trim() };
}

/** The most patterns: every file is compared with every pattern. */
const mostPatterns = 5_000;

function isPattern(line: string): boolean {
  return line.trim() !== "" && !line.startsWith("#");
}

function tooManyPatterns(count: number): Failure {
  return new Failure({
    code: "usage",
    message: `The ignore file has ${count} patterns, more than ${mostPatterns}.`,
    fix: "List folders instead of single files.",
  });
}

/** Stands for any file, because no pattern contains this name. */
const noName = "\u0001";

/** Returns the patterns after `!`, each split into its folders. */
function exceptionsIn(text: string): readonly (readonly string[])[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("!"))
    .map((line) => segments(line.slice(1).trim()));
}

/**
 * Whether an exception may let a file in a folder through. Only names without wildcards can rule
 * that out.
 */
function mayMatchBelow(exception: readonly string[], folder: string): boolean {
  const names = segments(folder);
  return exception.slice(0, names.length).every((pattern, index, patterns) => {
    const isAnyDepth = patterns.slice(0, index + 1).some((each) => each.includes("**"));
    return isAnyDepth || /[*?[\\]/.test(pattern) || pattern === names[index];
  });
}

function segments(path: string): readonly string[] {
  return normalize(path)
    .split("/")
    .filter((segment) => segment !== "" && segment !== ".");
}

function isUsable(pattern: string): boolean {
  if (pattern.trim() === "!") return false;
  try {
    matcher(pattern).ignores("any");
    return true;
  } catch {
    return false;
  }
}

function matcher(text: string): ReturnType<typeof dockerignore.default> {
  const rules = dockerignore.default({ ignorecase: false }).add(text);
  // The package first looks paths up in a plain object, and every object has a `constructor`.
  const cache: unknown = Reflect.get(rules, "_cache");
  if (typeof cache === "object" && cache !== null) Object.setPrototypeOf(cache, null);
  return rules;
}

function badPattern(pattern: string, line: number): Failure {
  return new Failure({
    code: "usage",
    message: `Line ${line} of the ignore file is not a valid pattern: ${JSON.stringify(pattern.slice(0, 100))}.`,
    fix: "Close every `[` (or write `\\[` for the character itself), and write a pattern after `!`.",
  });
}
