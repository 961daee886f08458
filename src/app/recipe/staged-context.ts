import type { ContextSource, StagedContext } from "../ports/files.ts";
import type { SourceReading } from "../ports/source.ts";

/** Adds to a context what git knows of its folders, for the copies. */
export function stagedContext(
  context: ContextSource,
  reading: Pick<SourceReading, "strayFolders"> | undefined,
): StagedContext {
  const stray = new Set(reading?.strayFolders);
  return { ...context, isStray: (folder) => withAbove(folder).some((each) => stray.has(each)) };
}

/** Returns `a/b`, `a`, and the context itself, which has an empty name. */
function withAbove(folder: string): readonly string[] {
  const parts = folder.split("/");
  return [...parts.keys(), parts.length].map((count) => parts.slice(0, count).join("/"));
}
