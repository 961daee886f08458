import { contextCopies } from "../../containerfile/context-copies.ts";
import { vcsCopies } from "../../containerfile/vcs.ts";
import type { LineFinding } from "../../domain/source/advisory.ts";
import { bounded, shown } from "../evidence.ts";
import type { Facts, RecipeFacts, VcsFacts } from "../facts.ts";
import { atLines } from "../line-evidence.ts";
import type { Rule } from "../rule.ts";
import { namedSecret } from "../secret-names.ts";

/**
 * A `.git` of a context enters the image, or a RUN step sees it: every clone has a different one.
 */
export const vcsInImage: Rule = {
  name: "vcs-in-image",
  advise(facts) {
    const { recipe } = facts;
    if (recipe === undefined || recipe.vcs.length === 0) return undefined;
    const found = recipe.vcs.flatMap((entry) => findingsOf(entry, recipe));
    if (found.length === 0) return undefined;
    const lines = atLines(recipe, found);
    const missing = missingBeside(facts, recipe);
    return {
      message:
        "A `.git` enters the image: it differs between clones, and it may contain a credential that the checkout left there.",
      ...lines,
      evidence: [...lines.evidence, ...bounded(missing.map(evidenceOf))],
      fix: missing.length === 0 ? generalFix : `${generalFix} ${missingFix(missing)}`,
    };
  },
};

const generalFix =
  "Before the build, write what the image needs of it (`git describe`, `git rev-parse HEAD`) into a file or a build argument. A copy of the folder around it, such as `COPY . .`, leaves it out.";
function missingFix(missing: readonly Missing[]): string {
  const secret = namedSecret(missing.map(({ path }) => path));
  const but = secret === undefined ? "" : `, but never \`${shown(secret)}\` if it holds a secret`;
  return (
    "Git in a step takes the missing files for deleted ones, so `git describe --dirty`, setuptools-scm and Go's `vcs.modified` call a clean commit changed. " +
    `If git has to run there, remove these files from the ignore file and copy them${but}.`
  );
}

/** A tracked file that a step does not see although it sees the repository's `.git`. */
interface Missing {
  readonly path: string;
  readonly why: string;
}

function evidenceOf({ path, why }: Missing): string {
  return `missing beside .git (${why}): ${shown(path)}`;
}

/** Returns the instructions that take a `.git`, as evidence. */
function findingsOf(entry: VcsFacts, recipe: RecipeFacts): readonly LineFinding[] {
  const { context, path, gitdir } = entry;
  return copiesOf(entry, recipe).map(({ line, keyword, how, source }) => {
    const from = context === undefined ? "" : `--from=${context} `;
    const mount = context === undefined ? "--mount=" : `--mount=from=${context},`;
    const written = how === "mount" ? `${mount}source=${source}` : `${from}${source}`;
    const brought = path === "" ? `the build context ${context}, a .git` : path;
    const names = gitdir === undefined ? "" : `, which names a folder of this machine: ${gitdir}`;
    return { line, text: `${keyword} ${written} takes ${brought}${names}` };
  });
}

/**
 * Returns what takes a `.git`. If the context itself is a `.git`, every copy from it counts;
 * otherwise only one that names it.
 */
function copiesOf({ context, path }: VcsFacts, { scope }: RecipeFacts) {
  const isWhole = path === "";
  const copies = isWhole ? contextCopies(scope, context) : vcsCopies(scope, context);
  return copies.filter(({ takes }) => isWhole || takes(path) || takes(`${path}/`));
}

/**
 * Returns the tracked files that a step which sees the repository's whole `.git` does not see.
 * Nothing if it sees no tracked file at all: then it only reads the history.
 */
function missingBeside({ checkout, ignores }: Facts, recipe: RecipeFacts): readonly Missing[] {
  if (checkout.kind === "none" || checkout.context !== "") return [];
  const tracked = checkout.worktrees[0]?.tracked;
  if (tracked?.known !== true) return [];
  if (!recipe.vcs.some((entry) => isWholeVcs(entry, recipe, checkout.root))) return [];
  const copies = contextCopies(recipe.scope);
  const missing = tracked.value.flatMap((path) => {
    if (ignores(path)) return [{ path, why: "kept out by the ignore file" }];
    if (copies.some(({ takes }) => takes(path))) return [];
    return [{ path, why: "not copied" }];
  });
  return missing.length < tracked.value.length ? missing : [];
}

/** Whether this is the repository's own `.git`, and an instruction takes all of it. */
function isWholeVcs(entry: VcsFacts, recipe: RecipeFacts, root: string): boolean {
  const { context, path } = entry;
  const folder = recipe.contexts.find(({ name }) => name === context);
  const isOwn =
    context === undefined
      ? path === ".git"
      : path === "" && folder?.kind === "folder" && folder.path === `${root}/.git`;
  const index = path === "" ? "index" : `${path}/index`;
  return isOwn && copiesOf(entry, recipe).some(({ takes }) => takes(index));
}
