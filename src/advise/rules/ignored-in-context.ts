import type { Scope } from "../../containerfile/bases.ts";
import { stageChain, targetStage } from "../../containerfile/chain.ts";
import type { ContextCopy } from "../../containerfile/context-copies.ts";
import type { Stage } from "../../containerfile/model.ts";
import { filePlaces } from "../../containerfile/places.ts";
import { contextPath, copiesOf, foundIn } from "../context-files.ts";
import { bounded, counted, shown } from "../evidence.ts";
import type { Rule } from "../rule.ts";
import { neverCommitted } from "../secret-names.ts";

/**
 * Files that git ignores would enter the image, or a stage that makes something of them: they are
 * not part of the commit, so they exist only here.
 */
export const ignoredInContext: Rule = {
  name: "ignored-in-context",
  advise(facts) {
    const { checkout, ignores, recipe } = facts;
    if (checkout.kind === "none") return undefined;
    const ignored = foundIn(checkout, (tree) => tree.ignored).flatMap((path) => {
      const inside = contextPath(checkout, path) ?? wholeContext;
      return inside !== wholeContext && ignores(inside) ? [] : [{ path, inside }];
    });
    if (ignored.length === 0) return undefined;
    const copies = copiesOf(facts);
    const entering = ignored.filter(
      ({ inside }) => copies === undefined || copies.some(({ takes }) => takes(inside)),
    );
    if (entering.length === 0) return undefined;
    const taking = (copies ?? []).filter(({ takes }) =>
      entering.some(({ inside }) => takes(inside)),
    );
    const lines = taking.map(({ line }) => line);
    const count = entering.length;
    const where = recipe === undefined ? "the image" : placeOf(taking, recipe.scope);
    return {
      message: `${counted(count, "file")} or ${count === 1 ? "folder" : "folders"} that git ignores would enter ${where}.`,
      evidence: bounded(entering.map(({ path }) => `ignored: ${shown(path)}`)),
      fix: fixOf(entering.map(({ path }) => path)),
      places: recipe === undefined ? [] : filePlaces(recipe.scope.containerfile, lines),
    };
  },
};

/** Names what the files would get into: the image, or only what makes a part of it. */
function placeOf(taking: readonly ContextCopy[], scope: Scope): string {
  const chain = stageChain(scope);
  const isShipped = taking.some(
    ({ how, line }) => how === "copy" && chain.includes(stageAt(scope, line)),
  );
  return isShipped ? "the image" : "a step or a stage of the build, and may change what that makes";
}

/** Returns the stage that has a line. */
function stageAt({ containerfile, target }: Scope, line: number): Stage {
  const stage = containerfile.stages.findLast(({ from }) => from.line <= line);
  return stage ?? targetStage({ containerfile, ...(target === undefined ? {} : { target }) });
}

function fixOf(paths: readonly string[]): string {
  const never = neverCommitted(paths);
  const list =
    "List them in .containerignore or .dockerignore, and let a RUN step create what the build needs";
  return never === undefined ? `${list}; or commit them.` : `${list}. ${never}`;
}

/** The context itself is in a folder that git ignores. */
const wholeContext = "/";
