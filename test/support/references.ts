import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.ts";

/** Where a workflow, or a page that shows one, uses an action or a reusable workflow. */
export interface Reference {
  /** `file:line`. */
  readonly at: string;
  /** What is used, up to the end of the word. */
  readonly used: string;
  /** The comment behind it. */
  readonly comment: string;
}

/** The files that git has or would add, below the root; for those who change one of them. */
export function trackedFiles(pattern: RegExp): readonly string[] {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard"];
  const listed = execFileSync("git", args, { cwd: root, encoding: "utf8" });
  const files = listed.split("\n").filter((file) => pattern.test(file));
  // Git lists what was removed until that is committed.
  return files.filter((file) => existsSync(join(root, file)));
}

/** Returns every `uses:` of a text. */
export function referencesIn(text: string, file: string): readonly Reference[] {
  return text
    .split("\n")
    .flatMap((line, index): readonly Reference[] =>
      [...line.matchAll(/\buses:\s*["']?([^\s"'`)]+)["']?(?:\s+#\s*(\S+))?/g)].map(
        ([, used = "", comment = ""]) => ({ at: `${file}:${index + 1}`, used, comment }),
      ),
    );
}

/** Says why a reference may mean something else tomorrow; undefined for one that cannot. */
export function movingBecause({ used, comment }: Reference): string | undefined {
  if (used.startsWith("./")) return undefined;
  // Whoever reads the page fills in a commit, which each release names in its notes.
  if (/^OWNER\/twofold(?:\/[\w./-]+)?@COMMIT$/.test(used)) return undefined;
  if (!/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(used)) return "is not a full commit";
  return /^v\d+\.\d+\.\d+$/.test(comment) ? undefined : "has no version in a comment behind it";
}

/** Reads a file of the repository. */
export function readTracked(file: string): string {
  return readFileSync(join(root, file), "utf8");
}
