import * as v from "valibot";
import type { BuildRecipe } from "../build/build-recipe.ts";
import { latestEpoch } from "../build/epoch.ts";
import { needsContainerfile, writtenForms } from "../build/kind-rules.ts";
import { sortedByName } from "../build/plan.ts";
import { digestSchema } from "../oci/oci.ts";
import { isOffset } from "../source/offset.ts";
import { fittingJson, listOf, mapOf, objectOf } from "../text/schema.ts";
import { kindFault } from "./kind-faults.ts";
import type { ContextOrigin, EarlierRecipe, FullRecipe, Recipe, RecipeBasics } from "./recipe.ts";
import { readKind } from "./recipe-kinds.ts";

// What is optional here may be left out, but not be null: a recipe has one text.

const text = v.string();
const texts = listOf(text);
const offset = v.pipe(text, v.check(isOffset));
export const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(latestEpoch));
const foreign = objectOf({ foreign: v.literal(true) });

const basics = {
  recipe: text,
  /** Those of the kind; a kind may have none. */
  inputs: v.unknown(),
  target: v.undefinedable(text),
  hermetic: v.undefinedable(v.literal(true)),
  /** There if, and only if, `hermetic` is. */
  fetchStages: v.undefinedable(texts),
  buildArgs: mapOf(text),
  offset: text,
  platform: text,
  buildah: text,
};
const basicsSchema = objectOf(basics);
type Basics = v.InferOutput<typeof basicsSchema>;

const earlierSchema = v.pipe(
  objectOf({ ...basics, version: v.undefined(), file: text, recipe: v.literal("containerfile") }),
  v.check((found) => isHermeticSound(found)),
  v.transform(
    (found): EarlierRecipe => ({
      version: 1,
      file: found.file,
      recipe: { kind: "containerfile" },
      ...basicsOf(found),
    }),
  ),
);

const originSchema = v.union([
  foreign,
  v.pipe(
    objectOf({
      digest: digestSchema,
      reference: v.undefinedable(text),
      offset: v.undefinedable(offset),
    }),
    v.transform(
      ({ digest, reference, offset: place }): ContextOrigin => ({
        digest,
        ...(reference === undefined ? {} : { reference }),
        ...(place === undefined ? {} : { offset: place }),
      }),
    ),
  ),
  v.pipe(
    objectOf({ digest: v.undefined(), offset }),
    v.transform(({ offset: place }): ContextOrigin => ({ offset: place })),
  ),
]);

/** The members of version 2 that each have one form, whoever writes them. */
export const recipeMembers = {
  buildArgs: basics.buildArgs,
  offset,
  platform: text,
  buildah: text,
  network: v.picklist(["default", "none", "host"]),
  canonical: v.boolean(),
  timestamp: time,
  labels: texts,
  annotations: texts,
  secrets: texts,
  buildContexts: mapOf(originSchema),
  bases: mapOf(digestSchema),
};

const fullSchema = v.pipe(
  objectOf({
    ...basics,
    ...recipeMembers,
    version: v.literal(2),
    file: v.undefinedable(v.union([foreign, text])),
    sourceDateEpoch: v.undefinedable(time),
  }),
  v.check((found) => isHermeticSound(found)),
  v.check(({ file, offset: context }) => typeof file !== "string" || staysInside(file, context)),
  v.rawTransform(({ dataset, addIssue, NEVER }): FullRecipe => {
    const { version, file, sourceDateEpoch, ...found } = dataset.value;
    const kind = readKind(found);
    if (kind === undefined || !("value" in kind) || isLacking(kind.value, file)) {
      addIssue({ message: "a recipe of a known kind" });
      return NEVER;
    }
    const recipe: FullRecipe = {
      version,
      recipe: kind.value,
      ...(file === undefined ? {} : { file }),
      ...basicsOf(found),
      network: found.network,
      canonical: found.canonical,
      timestamp: found.timestamp,
      ...(sourceDateEpoch === undefined ? {} : { sourceDateEpoch }),
      labels: found.labels,
      annotations: found.annotations,
      secrets: found.secrets,
      buildContexts: named(found.buildContexts, (name, origin) => ({ name, ...origin })),
      bases: named(found.bases, (name, digest) => ({ name, digest })),
    };
    const fault = kindFault(recipe);
    if (fault === undefined) return recipe;
    addIssue({ message: fault });
    return NEVER;
  }),
);

/** Whether a recipe does not name the Containerfile that its kind needs. */
function isLacking({ kind }: BuildRecipe, file: unknown): boolean {
  return needsContainerfile(kind) && file === undefined;
}

const recipeSchema = v.union([fullSchema, earlierSchema]);

/**
 * Reads the label of an image, which anyone can have written: version 2, or version 1, which had no
 * `version`. In version 2, paths stay within the repository, and times and digests are sound.
 * @param label at most what a label reader returns
 * @returns undefined if the text is not a recipe, or of a later version
 */
export function readRecipe(label: string): Recipe | undefined {
  return fittingJson(recipeSchema, label);
}

/**
 * Returns the kind of a recipe that this version does not know, for a text that says so; undefined
 * for every other text.
 */
export function unknownKind(label: string): string | undefined {
  const found = fittingJson(objectOf({ recipe: text }), label)?.recipe;
  return found === undefined || readKind({ recipe: found }) !== undefined ? undefined : found;
}

/** A form of a written Containerfile that this version does not write. */
export interface UnknownForm {
  readonly kind: keyof typeof writtenForms;
  readonly form: number;
  /** The form that this version writes. */
  readonly known: number;
}

const formSchema = objectOf({
  recipe: v.picklist(["runpack", "s2i"]),
  inputs: objectOf({ form: v.pipe(v.number(), v.safeInteger()) }),
});

/** Returns the form of a recipe that this version does not write; undefined for every other text. */
export function unknownForm(label: string): UnknownForm | undefined {
  const found = fittingJson(formSchema, label);
  if (found === undefined) return undefined;
  const { recipe: kind, inputs } = found;
  const known = writtenForms[kind];
  return inputs.form === known ? undefined : { kind, form: inputs.form, known };
}

function isHermeticSound({ hermetic, fetchStages }: Basics): boolean {
  return (hermetic === undefined) === (fetchStages === undefined);
}

function basicsOf({
  target,
  fetchStages,
  buildArgs,
  ...found
}: Basics): Omit<RecipeBasics, "recipe"> {
  return {
    ...(target === undefined ? {} : { target }),
    ...(fetchStages === undefined ? {} : { hermetic: { fetchStages } }),
    buildArgs: named(buildArgs, (name, value) => ({ name, value })),
    offset: found.offset,
    platform: found.platform,
    buildah: found.buildah,
  };
}

/** Whether the Containerfile's path, which may leave the context, does not leave the repository. */
export function staysInside(file: string, context: string): boolean {
  const [, up = "", down = ""] = /^((?:\.\.\/)*)(.*)$/s.exec(file) ?? [];
  const levels = context === "" ? 0 : context.split("/").length;
  return down !== "" && isOffset(down) && up.length / 3 <= levels;
}

/** Lists an object's members, sorted by name. */
export function named<Member, Named extends { readonly name: string }>(
  members: Readonly<Record<string, Member>>,
  made: (name: string, member: Member) => Named,
): readonly Named[] {
  return sortedByName(Object.entries(members).map(([name, member]) => made(name, member)));
}
