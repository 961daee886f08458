import { normalize } from "node:path/posix";
import { contextSources } from "./copies.ts";
import { matchesComponent } from "./glob.ts";
import type { Containerfile, Instruction } from "./model.ts";

/** A COPY, ADD or `RUN --mount=type=bind` that takes files of the build context. */
export interface ContextCopy {
  /** 1-based. */
  readonly line: number;
  /**
   * Whether it takes a path of the context (relative, POSIX); of a folder with `/` at its end: whether it may take
   * anything in it.
   */
  readonly takes: (path: string) => boolean;
}

/**
 * What takes files of the build context, in the order of the file. Where that depends on a variable, everything is
 * taken. Patterns are those of Go's filepath.Match, folder by folder, as in buildah.
 */
export function contextCopies(containerfile: Containerfile): readonly ContextCopy[] {
  const copies = contextSources(containerfile).map(({ source, line }) => ({
    line,
    takes: matcherOf(source),
  }));
  const mounts = containerfile.stages.flatMap(({ instructions }) =>
    instructions.flatMap(boundSources),
  );
  return [...copies, ...mounts].sort((one, other) => one.line - other.line);
}

/** A bind mount without `from` shows a RUN step the context, which may copy whatever it sees. */
function boundSources({ keyword, flags, line }: Instruction): readonly ContextCopy[] {
  if (keyword !== "RUN") return [];
  return flags
    .filter(({ name }) => name === "mount")
    .flatMap(({ value }) => {
      const options = mountOptions(value.text);
      if ((options.get("type") ?? "bind") !== "bind" || options.has("from")) return [];
      const source = options.get("source") ?? options.get("src") ?? ".";
      return [{ line, takes: matcherOf(source) }];
    });
}

function mountOptions(text: string): ReadonlyMap<string, string> {
  const fields = text.replaceAll(/["']/g, "").split(",");
  return new Map(
    fields.map((field) => {
      const [name = "", ...value] = field.split("=");
      return [name.trim().toLowerCase(), value.join("=")];
    }),
  );
}

function matcherOf(source: string): (path: string) => boolean {
  if (source.includes("$")) return () => true;
  const patterns = segments(source);
  return (path) => {
    const names = segments(path);
    if (patterns.length > names.length && !path.endsWith("/"))
      return patterns.some(isAnyDepth) && matches(patterns, names);
    return matches(patterns, names);
  };
}

/** Whether the names begin as the patterns do, as far as both go. */
function matches(patterns: readonly string[], names: readonly string[]): boolean {
  for (const [index, pattern] of patterns.entries()) {
    const name = names[index];
    if (isAnyDepth(pattern) || name === undefined) return true;
    if (!matchesComponent(pattern, name)) return false;
  }
  return true;
}

/** A pattern that may stand for folders, too, as some versions of buildah have it. */
function isAnyDepth(pattern: string): boolean {
  return pattern.includes("**");
}

function segments(path: string): readonly string[] {
  return normalize(`/${path}`)
    .split("/")
    .filter((segment) => segment !== "");
}
