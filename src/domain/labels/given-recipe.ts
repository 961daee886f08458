import * as v from "valibot";
import { recipeKinds } from "../build/build-recipe.ts";
import { shortened, visible } from "../text/printable.ts";
import {
  type Checked,
  checkedJson,
  fittingJson,
  jsonObject,
  listOf,
  objectOf,
} from "../text/schema.ts";
import { kindFault } from "./kind-faults.ts";
import { named, recipeMembers, staysInside, time } from "./read-recipe.ts";
import type { FullRecipe } from "./recipe.ts";
import { readKind } from "./recipe-kinds.ts";

/** As much of a recipe as a user says about an image that has none of its own. */
export type GivenRecipe = Readonly<
  Partial<Omit<FullRecipe, "version" | "file"> & { file: string }>
>;

/** A recipe whose kind is still to be read. */
type WithKind = GivenRecipe & {
  readonly written: { readonly recipe?: string; readonly inputs?: unknown };
};

const text = v.string();

/** All members, each of which may be left out. */
const members = {
  version: v.exactOptional(v.literal(2, "2")),
  recipe: v.exactOptional(text),
  inputs: v.exactOptional(v.unknown()),
  file: v.exactOptional(text),
  target: v.exactOptional(text),
  sourceDateEpoch: v.exactOptional(time),
  hermetic: v.exactOptional(v.literal(true, "true")),
  fetchStages: v.exactOptional(listOf(text)),
  buildArgs: v.exactOptional(recipeMembers.buildArgs),
  offset: v.exactOptional(recipeMembers.offset),
  platform: v.exactOptional(recipeMembers.platform),
  buildah: v.exactOptional(recipeMembers.buildah),
  network: v.exactOptional(recipeMembers.network),
  canonical: v.exactOptional(recipeMembers.canonical),
  timestamp: v.exactOptional(recipeMembers.timestamp),
  labels: v.exactOptional(recipeMembers.labels),
  annotations: v.exactOptional(recipeMembers.annotations),
  secrets: v.exactOptional(recipeMembers.secrets),
  buildContexts: v.exactOptional(recipeMembers.buildContexts),
  bases: v.exactOptional(recipeMembers.bases),
};

const schema = v.pipe(
  objectOf(members),
  v.check(
    ({ hermetic, fetchStages }) => hermetic !== undefined || fetchStages === undefined,
    "one that is hermetic where it has fetch stages",
  ),
  v.transform((found): WithKind => {
    const { version: _v, recipe, inputs, ...rest } = found;
    const { hermetic, fetchStages = [], ...others } = rest;
    const { buildArgs, buildContexts, bases, ...plain } = others;
    return {
      written: { ...(recipe === undefined ? {} : { recipe }), inputs },
      ...plain,
      ...(hermetic === undefined ? {} : { hermetic: { fetchStages } }),
      ...(buildArgs && { buildArgs: named(buildArgs, (name, value) => ({ name, value })) }),
      ...(buildContexts && {
        buildContexts: named(buildContexts, (name, origin) => ({ name, ...origin })),
      }),
      ...(bases && { bases: named(bases, (name, digest) => ({ name, digest })) }),
    };
  }),
);

/**
 * Reads a recipe that a user wrote: the JSON of the label's version 2, of which anything may be left
 * out. A member that no recipe has is a mistake.
 * @returns the recipe, or why it is none, as a sentence about the text
 */
export function readGivenRecipe(
  json: string,
): { readonly value: GivenRecipe } | { readonly wrong: string } {
  const found = checkedJson(schema, json);
  if ("wrong" in found) return found;
  const { file, offset = "" } = found.value;
  if (file !== undefined && !staysInside(file, offset)) {
    return { wrong: `${member("file")} must stay in the repository` };
  }
  const written = Object.keys(fittingJson(jsonObject, json) ?? {});
  const unknown = written.find((name) => !Object.hasOwn(members, name));
  if (unknown !== undefined) return { wrong: `${member(unknown)} is not part of a recipe` };
  return withKind(found.value);
}

/** Reads the kind and its inputs, where there are any. */
function withKind({ written, ...given }: WithKind): Checked<GivenRecipe> {
  const { recipe, inputs } = written;
  if (recipe === undefined) {
    return inputs === undefined
      ? { value: given }
      : { wrong: `${member("inputs")} needs ${member("recipe")} beside it` };
  }
  const kind = readKind({ recipe, inputs });
  if (kind === undefined) {
    const known = recipeKinds.map((name) => `\`${name}\``).join(", ");
    return { wrong: `${member("recipe")} is wrong: it must be one of ${known}` };
  }
  if ("wrong" in kind) return { wrong: `in ${member("inputs")}, ${kind.wrong}` };
  const value = { ...given, recipe: kind.value };
  const fault = kindFault(value);
  return fault === undefined ? { value } : { wrong: fault };
}

function member(name: string): string {
  return `\`${shortened(visible(name), 100)}\``;
}
