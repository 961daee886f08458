import { perSurface } from "../../domain/text/surface.ts";
import { entersContext, filePlaces, foundIn } from "../context-files.ts";
import { bounded, counted, shown } from "../evidence.ts";
import type { Rule } from "../rule.ts";

/** A Git LFS file is still a pointer. */
export const lfsPointer: Rule = {
  name: "lfs-pointer",
  advise(facts) {
    const { checkout } = facts;
    if (checkout.kind === "none") return undefined;
    const pointers = foundIn(checkout, (tree) => tree.lfsPointers).filter((path) =>
      entersContext(checkout, facts, path),
    );
    if (pointers.length === 0) return undefined;
    const count = pointers.length;
    return {
      message: `${counted(count, "Git LFS file")} in the build context ${count === 1 ? "is still a pointer" : "are still pointers"}, without the content.`,
      evidence: bounded(pointers.map((path) => `pointer: ${shown(path)}`)),
      fix: `${perSurface({ workflow: "Set `lfs: true` for actions/checkout, which fetches the content", commandLine: "Fetch the content with `git lfs pull`" })}.`,
      places: filePlaces(pointers),
    };
  },
};
