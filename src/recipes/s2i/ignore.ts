import { normalize } from "node:path/posix";
import { matchesComponent } from "../../containerfile/glob.ts";
import { Failure } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { withoutTrailing } from "../../domain/text/trailing.ts";

/** A pattern of `.s2iignore`. */
interface Rule {
  /** Whether it takes earlier matches back. */
  readonly isException: boolean;
  /** The pattern, one component each. */
  readonly components: readonly string[];
}

/** The most patterns: every file is compared with every pattern. */
const mostPatterns = 5_000;

/**
 * Parses `.s2iignore` as s2i does (pkg/ignore/ignore.go): each line is one pattern of Go's
 * filepath.Match from the source's root, `*` stays in one folder and `**` means the same, so
 * `*.log` keeps `logs/a.log`. A folder that matches goes with all that is in it. A line that starts
 * with `!` takes back what earlier lines matched, and what it matches itself: it brings nothing
 * back out of a folder that is gone. A line that starts with `#` is a comment.
 * @param file the file's name for people
 * @returns whether a path of the source (relative, POSIX, without `/` at its end) stays out
 * @throws Failure `usage` with the line for a pattern that s2i skips without a word, or that would
 * remove the whole source or something outside of it
 */
export function s2iIgnores(text: string, file: string): (path: string) => boolean {
  const rules = text
    .split("\n")
    .flatMap((line, index): readonly Rule[] => ruleOf(line, { file, line: index + 1 }));
  if (rules.length > mostPatterns) {
    throw new Failure({
      code: "usage",
      message: `${file} has ${rules.length} patterns, more than ${mostPatterns}.`,
      fix: "List folders instead of single files.",
      place: { file },
    });
  }
  if (rules.length === 0) return () => false;
  return (path) => {
    const components = path.split("/");
    return components.some((_, index) => isMatched(components.slice(0, index + 1), rules));
  };
}

/** Whether the last rule that matches a path itself says that it stays out. */
function isMatched(path: readonly string[], rules: readonly Rule[]): boolean {
  const last = rules.findLast(
    ({ components }) =>
      components.length === path.length &&
      components.every((pattern, index) => matchesComponent(pattern, path[index] ?? "")),
  );
  return last !== undefined && !last.isException;
}

interface At {
  readonly file: string;
  readonly line: number;
}

function ruleOf(written: string, at: At): readonly Rule[] {
  const content = written.endsWith("\r") ? written.slice(0, -1) : written;
  const line = withoutTrailing(content, " ").replace(/^ +/, "");
  if (line === "" || line.startsWith("#")) return [];
  const isException = line.startsWith("!");
  const pattern = isException ? line.slice(1) : line;
  const components = normalize(pattern)
    .split("/")
    .filter((component) => component !== "" && component !== ".");
  if (components[0] === "..") throw badPattern(line, at, "leads out of the source");
  if (components.length === 0) throw badPattern(line, at, "stands for the whole source");
  if (!components.every(isComplete)) throw badPattern(line, at, "is not a complete pattern");
  return [{ isException, components }];
}

/** Whether a component closes its `[`, and ends in no `\`. */
function isComplete(component: string): boolean {
  const rest = component.replace(/\\./gsu, "").replace(/\[\^?[^\]]{1,200}\]/gu, "");
  return !/[[\\]/.test(rest);
}

function badPattern(pattern: string, { file, line }: At, wrong: string): Failure {
  return new Failure({
    code: "usage",
    message: `${file}:${line}: ${JSON.stringify(visible(shortened(pattern, 100)))} ${wrong}.`,
    fix: "Write one pattern on each line, from the source's root: `*.log`, `docs`, `docs/*.md`, and `!docs/index.md` to take a match back; close every `[`.",
    place: { file, line },
  });
}
