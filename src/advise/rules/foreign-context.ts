import { contextCopies } from "../../containerfile/context-copies.ts";
import { filePlaces } from "../../containerfile/places.ts";
import { looseFiles } from "../context-states.ts";
import { bounded, shown } from "../evidence.ts";
import type { RecipeFacts } from "../facts.ts";
import type { Rule } from "../rule.ts";
import { neverCommitted } from "../secret-names.ts";

/** An additional build context contains files that neither the commit nor a digest pins. */
export const foreignContext: Rule = {
  name: "foreign-context",
  advise({ recipe }) {
    if (recipe === undefined) return undefined;
    const found = recipe.contextStates.map((context) => ({
      name: context.name,
      evidence: foreignIn(context, recipe),
      paths: context.state.kind === "committed" ? looseIn(context, context.state, recipe) : [],
    }));
    const foreign = found.filter(({ evidence }) => evidence.length > 0);
    if (foreign.length === 0) return undefined;
    const never = neverCommitted(foreign.flatMap(({ paths }) => paths.map(({ path }) => path)));
    const names = foreign.map(({ name }) => `\`${shown(name)}\``);
    const lines = foreign.flatMap(({ name }) =>
      contextCopies(recipe.scope, name).map(({ line }) => line),
    );
    return {
      message: `The build ${names.length === 1 ? "context" : "contexts"} ${names.join(", ")} ${names.length === 1 ? "contains" : "contain"} files that neither the commit nor a digest pins.`,
      evidence: bounded(foreign.flatMap(({ evidence }) => evidence)),
      fix: never === undefined ? fix : `${fix} ${never}`,
      places: filePlaces(recipe.scope.containerfile, lines),
    };
  },
};

const fix =
  "Commit the files, add the other repository as a submodule, or use an image by digest (`name=docker-image://…@sha256:…`, `name=oci-layout://path@sha256:…`).";

type NamedState = RecipeFacts["contextStates"][number];

function foreignIn(context: NamedState, recipe: RecipeFacts): readonly string[] {
  const { name, state } = context;
  const about = shown(name);
  switch (state.kind) {
    case "no repository":
      return [`${about}: not in a repository`];
    case "another repository":
      return [`${about}: another repository, ${shown(state.repository ?? "which has no name")}`];
    case "committed":
      return looseIn(context, state, recipe).map(
        ({ path, how }) => `${about}: ${shown(how)}: ${shown(path)}`,
      );
  }
}

type Committed = Extract<NamedState["state"], { readonly kind: "committed" }>;

/** Returns the files of a context that its commit does not have, as far as something takes them. */
function looseIn(
  { name }: Pick<NamedState, "name">,
  state: Committed,
  recipe: RecipeFacts,
): ReturnType<typeof looseFiles> {
  const isFolder = recipe.contexts.some((one) => one.name === name && one.kind === "folder");
  const copies = contextCopies(recipe.scope, name);
  return looseFiles(state).filter(
    ({ path }) => !isFolder || copies.some(({ takes }) => takes(path)),
  );
}
