import type { Digest } from "../oci/digest.ts";
import { type FinalStage, isPlainPath } from "./runpack.ts";

/** Files that an existing process made, and where the image has them. */
export interface PrebuiltFiles {
  /** Path of a file or folder, from the context, POSIX, without `.`, `..` and `.git`. */
  readonly path: string;
  /** Absolute path in the image. */
  readonly to: string;
}

/** What recipe `prebuilt` has (design §8). */
export interface PrebuiltRecipe extends FinalStage {
  readonly kind: "prebuilt";
  /** At least one. */
  readonly files: readonly PrebuiltFiles[];
  /**
   * The words of the command that makes the files, which runs on the machine; at least one. Absent:
   * nobody says how they were made.
   */
  readonly make?: readonly string[];
  /** Digest of the files. Absent until they were read, and where {@link make} makes them anew. */
  readonly tree?: Digest;
}

/** Parses `path:/to`; undefined if it is something else. */
export function parsePrebuilt(text: string): PrebuiltFiles | undefined {
  const [path = "", to = "", ...others] = text.split(":");
  return others.length === 0 && isInsidePath(path) && isPlainPath(to) ? { path, to } : undefined;
}

export function formatPrebuilt({ path, to }: PrebuiltFiles): string {
  return `${path}:${to}`;
}

/** Whether a text is a path below a folder that COPY can name as it is. */
function isInsidePath(path: string): boolean {
  return (
    path !== "" &&
    !/^[/-]|\/$/.test(path) &&
    isPlainPath(`/${path}`) &&
    !path.split("/").some((part) => part.toLowerCase() === ".git")
  );
}
