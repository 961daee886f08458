import { normalize } from "node:path/posix";
import dockerignore from "@balena/dockerignore";
import { Failure } from "../domain/text/failure.ts";

/**
 * Names of the ignore file that belongs to a Containerfile, in the order in which buildah looks for them:
 * the first two beside the Containerfile, the others in the context; only the first that exists counts.
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
 * Whether an ignore file keeps a path of the context (relative, POSIX) out of the image; of a folder with `/` at its
 * end: whether it surely keeps out everything that may be in it.
 * The rules are buildah's, checked against it; it differs only where `**` is followed by an exception
 * further down (`**`, `!a/*.txt`): buildah leaves such folders without a look into them.
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
    // `**b` is a name with stars in it: it keeps out a folder `ab`, and nothing that is in it.
    const isKeptOut = rules.ignores(folder) && rules.ignores(`${folder}/${noName}`);
    return isKeptOut && !exceptions.some((each) => mayMatchBelow(each, folder));
  };
}

/** Every file is held against every pattern. */
const mostPatterns = 5_000;

function isPattern(line: string): boolean {
  return line.trim() !== "" && !line.startsWith("#");
}

function tooManyPatterns(count: number): Failure {
  return new Failure({
    code: "usage",
    message: `The ignore file has ${count} patterns, more than ${mostPatterns}.`,
    fix: "Name folders in place of single files.",
  });
}

/** Stands for any file: no pattern names it. */
const noName = "\u0001";

/** The patterns behind `!`, each as its folders. */
function exceptionsIn(text: string): readonly (readonly string[])[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("!"))
    .map((line) => segments(line.slice(1).trim()));
}

/** Whether an exception may let a file in a folder through: only names without wildcards can tell that it does not. */
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
  // The package looks paths up in a plain object first, where every object has a `constructor`.
  const cache: unknown = Reflect.get(rules, "_cache");
  if (typeof cache === "object" && cache !== null) Object.setPrototypeOf(cache, null);
  return rules;
}

function badPattern(pattern: string, line: number): Failure {
  return new Failure({
    code: "usage",
    message: `Line ${line} of the ignore file is no pattern: ${JSON.stringify(pattern.slice(0, 100))}.`,
    fix: "Close every `[`, and write a pattern behind `!`; `\\[` means the character itself.",
  });
}
