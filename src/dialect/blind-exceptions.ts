import { segments } from "../containerfile/context-copies.ts";
import { ignoreRules } from "../containerfile/ignore.ts";

/** An exception of an ignore file that buildah does not apply in folders. */
export interface BlindException {
  /** 1-based line of the ignore file. */
  readonly line: number;
  /** As written: `!**` and so on. */
  readonly pattern: string;
  /** The line that keeps the folders out, so that buildah does not look into them. */
  readonly by: { readonly line: number; readonly pattern: string };
}

/** Stands for any folder, because no pattern contains this name. */
const anyName = "\u0001";

/**
 * Returns the exceptions that could let files in folders through, but for the folders being kept out
 * by a line above.
 * @throws Failure `usage` for a pattern that buildah refuses
 */
export function blindExceptions(ignoreText: string): readonly BlindException[] {
  const lines = ignoreText.split("\n").map((line) => line.trim());
  const ignores = ignoreRules(ignoreText);
  return lines.flatMap((pattern, index): readonly BlindException[] => {
    const folder = pattern.startsWith("!") ? anyFolderFor(pattern.slice(1).trim()) : undefined;
    // A folder that another exception lets through is looked into.
    if (folder === undefined || !ignores(folder)) return [];
    const by = lines.findLastIndex((each, at) => at < index && isKeptOutBy(each, folder));
    if (by === -1) return [];
    return [{ line: index + 1, pattern, by: { line: by + 1, pattern: lines[by] ?? "" } }];
  });
}

/** Returns a folder with files that a pattern may match, but whose name it does not start with. */
function anyFolderFor(pattern: string): string | undefined {
  const parts = segments(pattern);
  const wild = parts.findIndex((part) => /[*?[\\]/.test(part));
  if (wild === -1) return undefined;
  const isDeep = wild < parts.length - 1 || parts[wild]?.includes("**") === true;
  return isDeep ? [...parts.slice(0, wild), anyName].join("/") : undefined;
}

function isKeptOutBy(line: string, folder: string): boolean {
  return line !== "" && !line.startsWith("!") && !line.startsWith("#") && ignoreRules(line)(folder);
}
