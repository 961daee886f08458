import { contextCopies } from "../../containerfile/context-copies.ts";
import { vcsCopies } from "../../containerfile/vcs.ts";
import type { LineFinding } from "../../domain/source/advisory.ts";
import type { RecipeFacts } from "../facts.ts";
import { atLines } from "../line-evidence.ts";
import type { Rule } from "../rule.ts";

/**
 * A `.git` of a context enters the image, or a RUN step sees it: every clone has a different one.
 */
export const vcsInImage: Rule = {
  name: "vcs-in-image",
  advise({ recipe }) {
    if (recipe === undefined || recipe.vcs.length === 0) return undefined;
    const found = recipe.vcs.flatMap((entry) => findingsOf(entry, recipe));
    if (found.length === 0) return undefined;
    return {
      message:
        "A `.git` enters the image: it differs between clones, and it may contain a credential that the checkout left there.",
      ...atLines(recipe, found),
      fix: "Before the build, write what the image needs of it (`git describe`, `git rev-parse HEAD`) into a file or a build argument. A copy of the folder around it, such as `COPY . .`, leaves it out.",
    };
  },
};

type Entry = RecipeFacts["vcs"][number];

/**
 * Returns the instructions that take a `.git`. If the context itself is a `.git`, every copy from
 * it counts; otherwise only one that names it.
 */
function findingsOf({ context, path }: Entry, { scope }: RecipeFacts): readonly LineFinding[] {
  const isWhole = path === "";
  const copies = isWhole ? contextCopies(scope, context) : vcsCopies(scope, context);
  return copies
    .filter(({ takes }) => isWhole || takes(path) || takes(`${path}/`))
    .map(({ line, keyword, how, source }) => {
      const from = context === undefined ? "" : `--from=${context} `;
      const mount = context === undefined ? "--mount=" : `--mount=from=${context},`;
      const written = how === "mount" ? `${mount}source=${source}` : `${from}${source}`;
      const brought = isWhole ? `the build context ${context}, a .git` : path;
      return { line, text: `${keyword} ${written} takes ${brought}` };
    });
}
