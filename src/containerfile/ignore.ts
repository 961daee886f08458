import dockerignore from "@balena/dockerignore";
import { Failure } from "../domain/failure.ts";

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
 * Whether an ignore file keeps a path of the context (relative, POSIX) out of the image.
 * The rules are buildah's, checked against it; it differs only where `**` is followed by an exception
 * further down (`**`, `!a/*.txt`): buildah leaves such folders without a look into them.
 * @throws Failure `usage` for a pattern that buildah refuses
 */
export function ignoreRules(text: string): (path: string) => boolean {
  text.split("\n").forEach((pattern, index) => {
    if (!isUsable(pattern)) throw badPattern(pattern, index + 1);
  });
  const rules = matcher(text);
  return (path) => rules.ignores(path);
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
    cure: "Close every `[`, and write a pattern behind `!`; `\\[` means the character itself.",
  });
}
