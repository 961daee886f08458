import type { ContextSource, StagedContext } from "../ports/files.ts";
import type { SourceReading } from "../ports/source.ts";

/** A context as it is copied for the builds, with what git knows of its folders. */
export function stagedContext(
  context: ContextSource,
  reading: Pick<SourceReading, "strayFolders"> | undefined,
): StagedContext {
  const stray = new Set(reading?.strayFolders);
  return { ...context, isStray: (folder) => withAbove(folder).some((each) => stray.has(each)) };
}

/** `a/b`, `a`, and the context itself, which has no name. */
function withAbove(folder: string): readonly string[] {
  const parts = folder.split("/");
  return [...parts.keys(), parts.length].map((count) => parts.slice(0, count).join("/"));
}
