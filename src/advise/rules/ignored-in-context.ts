import { contextPath, copiesOf, foundIn } from "../context-files.ts";
import { bounded, counted, shown } from "../evidence.ts";
import type { Rule } from "../rule.ts";

/**
 * Files that git ignores would enter the image: they are not part of the commit, so they
 * exist only here.
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
    const lines = (copies ?? [])
      .filter(({ takes }) => entering.some(({ inside }) => takes(inside)))
      .map(({ line }) => line);
    const file = recipe?.scope.containerfile.file;
    const count = entering.length;
    return {
      message: `${counted(count, "file")} or ${count === 1 ? "folder" : "folders"} that git ignores would enter the image.`,
      evidence: bounded(entering.map(({ path }) => `ignored: ${shown(path)}`)),
      fix: "List them in .containerignore or .dockerignore, and let a RUN step create what the build needs; or commit them.",
      places: file === undefined ? [] : [...new Set(lines)].map((line) => ({ file, line })),
    };
  },
};

/** The context itself is in a folder that git ignores. */
const wholeContext = "/";
