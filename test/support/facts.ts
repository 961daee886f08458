import type { Facts } from "../../src/advise/facts.ts";
import { nothingAsked } from "../../src/domain/source/asked.ts";
import { type GitCheckout, known, type Worktree } from "../../src/domain/source/checkout.ts";

export const revision = "9f2c".repeat(10);

/** A working tree with nothing to say against it. */
export const clean: Worktree = {
  changed: known([]),
  converted: known([]),
  untracked: known([]),
  ignored: known([]),
  strayFolders: known([]),
  unwatched: known([]),
  leftOut: known([]),
  straySubmodules: known([]),
  lfsPointers: known([]),
};

/** A clean checkout of a tagged, pushed commit. */
export const cleanCheckout: GitCheckout = {
  kind: "checkout",
  root: "/src/shop",
  context: "",
  revision: known(revision),
  remotes: [{ name: "origin", repository: "github.com/acme/shop" }],
  remote: { name: "origin", repository: "github.com/acme/shop" },
  worktrees: [clean],
  localTags: known([{ name: "v1.4.0", commit: revision }]),
  remoteTags: known([{ name: "v1.4.0", commit: revision }]),
  pullRefs: known([]),
  onRemote: known({ present: true, proof: "refs/remotes/origin/main" }),
};

/** The facts of {@link cleanCheckout}, with changes. */
export function facts(changes: Partial<GitCheckout> = {}, others: Partial<Facts> = {}): Facts {
  return {
    checkout: { ...cleanCheckout, ...changes },
    version: { chosen: { tag: "v1.4.0", version: "1.4.0" }, others: [] },
    offset: "",
    repository: undefined,
    asked: nothingAsked,
    ignores: () => false,
    recipe: undefined,
    ...others,
  };
}
