import * as v from "valibot";
import { type BaseRecipe, isDeclarationPath, isToolVersion } from "../build/base.ts";
import type { BuildRecipe } from "../build/build-recipe.ts";
import { writtenForms } from "../build/kind-rules.ts";
import { longestS2iText, mostArtifacts, type S2iRecipe, s2iMethods } from "../build/s2i.ts";
import { isImageName } from "../build/s2i-images.ts";
import type { Json } from "../text/canonical-json.ts";
import { type Checked, checked, listOf, onlyObjectOf, textThat } from "../text/schema.ts";
import {
  prebuiltMembers,
  prebuiltSchema,
  runpackMembers,
  runpackSchema,
} from "./final-stage-kinds.ts";

/** A recipe's kind and its inputs, as a label may have them. */
interface WrittenKind {
  readonly recipe: string;
  /** Absent for a kind without inputs of its own. */
  readonly inputs?: unknown;
}

/** Returns a recipe's kind and inputs as the label has them. */
export function writeKind(recipe: BuildRecipe): {
  readonly recipe: string;
  readonly inputs?: Json;
} {
  switch (recipe.kind) {
    case "containerfile":
      return { recipe: recipe.kind };
    case "runpack":
      return { recipe: recipe.kind, inputs: runpackMembers(recipe) };
    case "s2i":
      return { recipe: recipe.kind, inputs: s2iMembers(recipe) };
    case "prebuilt":
      return { recipe: recipe.kind, inputs: prebuiltMembers(recipe) };
    case "base": {
      const { kind, declaration, mmdebstrap } = recipe;
      return { recipe: kind, inputs: { form: writtenForms.base, declaration, mmdebstrap } };
    }
  }
}

/** Without where the source was, and whether a previous image saved something: neither changes the image. */
function s2iMembers(recipe: S2iRecipe) {
  const { builderImage, runtimeImage, scriptsUrl, runtimeArtifacts, method } = recipe;
  return {
    form: writtenForms.s2i,
    builderImage,
    ...(runtimeImage === undefined ? {} : { runtimeImage }),
    ...(scriptsUrl === undefined ? {} : { scriptsUrl }),
    runtimeArtifacts,
    method,
  };
}

const shortText = textThat(
  ({ length }) => length > 0 && length <= longestS2iText,
  `a text of 1 to ${longestS2iText} characters`,
);
const s2iSchema = v.pipe(
  onlyObjectOf({
    form: v.literal(writtenForms.s2i, String(writtenForms.s2i)),
    builderImage: textThat(isImageName, "an image's name"),
    runtimeImage: v.undefinedable(textThat(isImageName, "an image's name")),
    scriptsUrl: v.undefinedable(shortText),
    runtimeArtifacts: v.pipe(
      listOf(shortText),
      v.check(
        ({ length }) => length <= mostArtifacts,
        `a list of at most ${mostArtifacts} entries`,
      ),
    ),
    method: v.picklist(s2iMethods, "`build` or `run`"),
  }),
  v.check(
    ({ runtimeImage, runtimeArtifacts }) =>
      runtimeImage !== undefined || runtimeArtifacts.length === 0,
    "one with a runtime image where it has runtime artifacts",
  ),
  v.transform(
    ({ form: _, runtimeImage, scriptsUrl, ...found }): S2iRecipe => ({
      kind: "s2i",
      ...found,
      ...(runtimeImage === undefined ? {} : { runtimeImage }),
      ...(scriptsUrl === undefined ? {} : { scriptsUrl }),
      incremental: false,
    }),
  ),
);

const baseSchema = v.pipe(
  onlyObjectOf({
    form: v.literal(writtenForms.base, String(writtenForms.base)),
    declaration: textThat(isDeclarationPath, "a path in the context"),
    mmdebstrap: textThat(isToolVersion, "a version"),
  }),
  v.transform(({ form: _, ...found }): BaseRecipe => ({ kind: "base", ...found })),
);

/** The inputs of each kind. */
const schemas: Readonly<Record<BuildRecipe["kind"], v.GenericSchema<unknown, BuildRecipe>>> = {
  containerfile: v.pipe(
    v.undefined("left out"),
    v.transform((): BuildRecipe => ({ kind: "containerfile" })),
  ),
  runpack: runpackSchema,
  s2i: s2iSchema,
  prebuilt: prebuiltSchema,
  base: baseSchema,
};

/**
 * Reads a recipe's kind and inputs, which anyone can have written.
 * @returns undefined for a kind that is not known
 */
export function readKind({ recipe, inputs }: WrittenKind): Checked<BuildRecipe> | undefined {
  return isKnown(recipe) ? checked(schemas[recipe], inputs) : undefined;
}

function isKnown(kind: string): kind is BuildRecipe["kind"] {
  return Object.hasOwn(schemas, kind);
}
