import { setting } from "../../domain/text/surface.ts";
import { bounded, shown } from "../evidence.ts";
import type { Rule } from "../rule.ts";

/** A process that nobody named made files of the image, so that it cannot be run again. */
export const uncheckedFiles: Rule = {
  name: "unchecked-files",
  advise({ recipe }) {
    const { uncheckedFiles: paths = [] } = recipe ?? {};
    if (paths.length === 0) return undefined;
    return {
      message: `What made the files of ${setting("prebuilt")} is not named, so it was not run twice: nothing shows that it makes them again.`,
      evidence: bounded(paths.map(shown)),
      fix: `Name the command that makes them, ${setting("prebuilt-command", "make dist")}, or let a stage of a Containerfile make them (${setting("recipe", "runpack")}).`,
    };
  },
};
