import type { GitCheckout } from "../../domain/source/checkout.ts";
import { contextPath, copiesOf, entersContext, filePlaces, foundIn } from "../context-files.ts";
import { bounded, counted, shown } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Rule } from "../rule.ts";
import { neverCommitted } from "../secret-names.ts";

/** The files that are built differ from those of the commit. */
export const dirty: Rule = {
  name: "dirty",
  advise(facts) {
    if (facts.checkout.kind === "none") return undefined;
    const groups = groupsOf(facts.checkout, facts).filter(({ files }) => files.length > 0);
    if (groups.length === 0) return undefined;
    const files = groups.flatMap((group) => group.files);
    return {
      message: `The source differs from the commit: ${groups.map((group) => group.what(group.files.length)).join(", ")}.`,
      evidence: bounded(files.map(({ path, how }) => `${how}: ${shown(path)}`)),
      fix: groups.map(({ fix }) => fix).join(" "),
      places: filePlaces(files.map(({ path }) => path)),
    };
  },
};

/** Files that are dirty in the same way. */
interface Group {
  readonly files: readonly { readonly path: string; readonly how: string }[];
  /** Describes the files, by their count. */
  readonly what: (count: number) => string;
  readonly fix: string;
}

const untrackedFix =
  "Commit the untracked files, or list those that are not source in .gitignore and .containerignore.";

function groupsOf(checkout: GitCheckout, facts: Facts): readonly Group[] {
  const untracked = foundIn(checkout, (files) => files.untracked).filter((path) =>
    entersContext(checkout, facts, path),
  );
  const never = neverCommitted(untracked);
  return [
    {
      files: foundIn(checkout, ({ changed }) => changed).map(({ path, where }) => ({
        path,
        how: `changed (${where})`,
      })),
      what: (count) => `${counted(count, "tracked file")} changed`,
      fix: "Commit the changes, or undo them.",
    },
    {
      files: foundIn(checkout, ({ converted }) => converted)
        .filter(({ path }) => entersContext(checkout, facts, path))
        .filter(({ atNextCommit }) => atNextCommit !== true)
        .map(({ path, by }) => ({ path, how: `converted (${shown(by)})` })),
      what: (count) => `${counted(count, "tracked file")} converted between commit and disk`,
      fix: "Check out without conversions: set `core.autocrlf=false`, and remove `filter` from .gitattributes.",
    },
    {
      files: foundIn(checkout, ({ converted }) => converted)
        .filter(({ path }) => entersContext(checkout, facts, path))
        .filter(({ atNextCommit }) => atNextCommit === true)
        .map(({ path, by }) => ({ path, how: `converted (${shown(by)}, by the next commit)` })),
      what: (count) =>
        `${counted(count, "tracked file")} committed without the conversion that .gitattributes asks for`,
      fix: "Run `git add --renormalize .` and commit the result.",
    },
    {
      files: untracked.map((path) => ({ path, how: "untracked" })),
      what: (count) => `${counted(count, "untracked file")} in the build context`,
      fix: never === undefined ? untrackedFix : `${untrackedFix} ${never}`,
    },
    {
      files: settingsFile(checkout, facts).map((path) => ({ path, how: "untracked settings" })),
      what: () => "settings from a file that is not committed",
      fix: "Commit the settings file, or remove it.",
    },
    {
      files: leftOut(checkout, facts).map((path) => ({ path, how: "left out" })),
      what: (count) => `${counted(count, "file")} left out by a sparse checkout`,
      fix: "Check out the whole build context (`git sparse-checkout add`), or list what the build does not need in .containerignore.",
    },
  ];
}

/** Returns the settings file if git does not track it and the context does not list it. */
function settingsFile(checkout: GitCheckout, facts: Facts): readonly string[] {
  const path = checkout.untrackedSettings;
  if (path === undefined) return [];
  const untracked = foundIn(checkout, (tree) => tree.untracked);
  return untracked.includes(path) && entersContext(checkout, facts, path) ? [] : [path];
}

/**
 * Returns the files that a sparse checkout leaves out and an image of the whole commit would
 * contain, because the Containerfile copies their folder.
 */
function leftOut(checkout: GitCheckout, facts: Facts): readonly string[] {
  const absent = foundIn(checkout, (tree) => tree.leftOut);
  if (absent.length === 0) return [];
  const copies = copiesOf(facts);
  return absent.filter((path) => {
    const inside = contextPath(checkout, path);
    if (inside === undefined || facts.ignores(inside)) return false;
    return copies === undefined || copies.some(({ takes }) => takes(inside));
  });
}
