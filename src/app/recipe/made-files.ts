import type { LinePlaces } from "../../containerfile/model.ts";
import type { BuildContext } from "../../domain/build/build-context.ts";
import type { WrittenRecipe } from "../../domain/findings/report.ts";
import type { WritingScript } from "../../recipes/s2i/saving.ts";
import type { ContextFiles } from "../ports/files.ts";

/** The files that both builds start from, whatever kind of recipe they come from. */
export interface RecipeFiles {
  readonly context: ContextFiles;
  readonly containerfile: {
    /** As shown to people: the user's file, or the one that Twofold wrote. */
    readonly name: string;
    readonly text: string;
    /** Where the user wrote the lines that Twofold wrote; absent where there are none. */
    readonly places?: LinePlaces;
  };
  /** Absolute, real path of the user's Containerfile; undefined for a kind that needs none. */
  readonly containerfilePath: string | undefined;
  /** Build contexts that the recipe adds to those of the inputs. */
  readonly contexts: readonly BuildContext[];
  /** What the report has of the recipe. */
  readonly written: WrittenRecipe;
  /** What of a previous image may save artifacts for this build; absent where nothing may. */
  readonly saving?: WritingScript;
}
