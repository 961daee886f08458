import { settingsFileName } from "../domain/build/settings-file.ts";
import type { Elsewhere, Surface } from "../domain/text/surface.ts";
import { options } from "./list.ts";
import { fileRules } from "./settings/file-rules.ts";

/** An action or a command, which has only some of the settings that a text may name. */
interface Caller {
  readonly surface: Surface;
  /** Whether it has an input or a flag of that name. */
  readonly has: (name: string) => boolean;
  /** Whether it builds with the settings file of the source that it builds. */
  readonly readsSourcesFile?: boolean;
}

/**
 * Returns what says in a text, behind the name of a setting that nobody can give to the action or
 * command which shows it, where it is given instead.
 */
export function elsewhereFor({ surface, has, readsSourcesFile = false }: Caller): Elsewhere {
  return (name) => {
    const option = options.find((each) => each.name === name);
    if (option === undefined || has(name)) return "";
    if (!readsSourcesFile || fileRules[option.name] !== "taken") {
      return surface === "workflow" ? " (of the action that builds)" : " (of `twofold build`)";
    }
    const key = surface === "workflow" ? "" : `\`${name}\` `;
    return ` (${key}in the source's \`${settingsFileName}\`)`;
  };
}
