import type { StraySubmodule } from "../../domain/source/checkout.ts";
import { perSurface } from "../../domain/text/surface.ts";
import { contextPath, filePlaces, foundIn } from "../context-files.ts";
import { bounded, counted, shown } from "../evidence.ts";
import type { Rule } from "../rule.ts";

/** A submodule is not at its recorded commit. Changes inside a submodule are `dirty`. */
export const submoduleDirty: Rule = {
  name: "submodule-dirty",
  advise({ checkout, ignores }) {
    if (checkout.kind === "none") return undefined;
    const stray = foundIn(checkout, (tree) => tree.straySubmodules).filter(({ path, actual }) => {
      const inside = contextPath(checkout, path);
      // The files of a submodule that is not checked out are missing from the image, unless the
      // image would not have had them.
      return actual !== undefined || (inside !== undefined && !ignores(`${inside}/`));
    });
    if (stray.length === 0) return undefined;
    return {
      message: `${counted(stray.length, "submodule")} ${stray.length === 1 ? "is" : "are"} not at the commit that the repository records.`,
      evidence: bounded(stray.map(described)),
      fix: `${stray.some(({ foreign }) => foreign !== undefined) ? foreignFix : ""}Check out the recorded commits (${perSurface({ workflow: "set `submodules: recursive` for actions/checkout", commandLine: "`git submodule update --init --recursive`" })}), or commit the submodule's new commit.`,
      places: filePlaces(stray.map(({ path }) => path)),
    };
  },
};

const foreignFix =
  "Check the other repository out beside the submodules, and remove the folder in which it is now: git cannot fetch the recorded commit from it. ";

function described({ path, recorded, actual, foreign }: StraySubmodule): string {
  const state = actual === undefined ? "not checked out" : `at ${actual}`;
  if (foreign !== undefined) {
    const { repository, own } = foreign;
    const name = repository === undefined ? "" : `, ${shown(repository)}`;
    const of = own === undefined ? "" : ` of ${shown(own)}`;
    return `${shown(path)}: ${state} of another repository${name}; recorded ${recorded}${of}`;
  }
  return `${shown(path)}: ${state}, recorded ${recorded}`;
}
