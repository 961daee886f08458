import * as v from "valibot";
import { shortened, visible } from "../text/printable.ts";
import { checkedJson, fittingJson, jsonObject, listOf, objectOf } from "../text/schema.ts";
import { named, recipeMembers, staysInside, time } from "./read-recipe.ts";
import type { FullRecipe } from "./recipe.ts";

/** As much of a recipe as a user says about an image that has none of its own. */
export type GivenRecipe = Readonly<
  Partial<Omit<FullRecipe, "version" | "recipe" | "file"> & { file: string }>
>;

const text = v.string();

/** All members, each of which may be left out. */
const members = {
  version: v.exactOptional(v.literal(2, "2")),
  recipe: v.exactOptional(v.literal("containerfile", "`containerfile`")),
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
  v.transform((found): GivenRecipe => {
    const { version: _v, recipe: _r, hermetic, fetchStages = [], ...others } = found;
    const { buildArgs, buildContexts, bases, ...plain } = others;
    return {
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
  return unknown === undefined ? found : { wrong: `${member(unknown)} is no part of a recipe` };
}

function member(name: string): string {
  return `\`${shortened(visible(name), 100)}\``;
}
