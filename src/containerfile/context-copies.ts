import { normalize } from "node:path/posix";
import { contextSources } from "./copies.ts";
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
  const patterns = segments(source).map(segmentPattern);
  return (path) => {
    const names = segments(path);
    if (patterns.length > names.length && !path.endsWith("/"))
      return patterns.includes("any depth") && matches(patterns, names);
    return matches(patterns, names);
  };
}

type SegmentPattern = RegExp | "any depth";

/** Whether the names begin as the patterns do, as far as both go. */
function matches(patterns: readonly SegmentPattern[], names: readonly string[]): boolean {
  for (const [index, pattern] of patterns.entries()) {
    const name = names[index];
    if (pattern === "any depth" || name === undefined) return true;
    if (!pattern.test(name)) return false;
  }
  return true;
}

function segments(path: string): readonly string[] {
  return normalize(`/${path}`)
    .split("/")
    .filter((segment) => segment !== "");
}

/** One folder's or file's name as a pattern. Where it cannot be told what it matches, everything. */
function segmentPattern(segment: string): SegmentPattern {
  if (segment.includes("**")) return "any depth";
  const parts = segment.match(/\\.|\*|\?|\[\^?(?:\\.|[^\]\\])+\]|[\s\S]/gu) ?? [];
  try {
    return new RegExp(`^${parts.map(partPattern).join("")}$`, "su");
  } catch {
    return "any depth";
  }
}

function partPattern(part: string): string {
  if (part === "*") return "[^/]*";
  if (part === "?") return "[^/]";
  if (part.length > 2 && part.startsWith("[")) return part;
  const character = part.length > 1 && part.startsWith("\\") ? part.slice(1) : part;
  return character.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
