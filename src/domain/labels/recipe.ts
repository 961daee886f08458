import { sortedByName } from "../build/plan.ts";
import type { Hermetic, NameValue } from "../build/request.ts";
import { parseJson } from "../text/json.ts";

/**
 * What a rebuild needs to know besides the source. Nothing in it may depend on the machine that
 * built.
 */
export interface Recipe {
  readonly recipe: "containerfile";
  /** Path of the Containerfile, relative to the context, POSIX. */
  readonly file: string;
  readonly target?: string;
  /** Absent if every RUN step has the network. */
  readonly hermetic?: Hermetic;
  readonly buildArgs: readonly NameValue[];
  /** The context's path from the repository's root, POSIX; empty at the root. */
  readonly offset: string;
  /** E.g. `linux/amd64`. */
  readonly platform: string;
  /** Buildah's version. */
  readonly buildah: string;
}

/**
 * Writes a recipe as JSON with sorted keys and no blanks, so that a recipe always has the same
 * text.
 */
export function writeRecipe(recipe: Recipe): string {
  const args = sortedByName(recipe.buildArgs);
  const members: readonly NameValue[] = [
    {
      name: "buildArgs",
      value: object(args.map(({ name, value }) => ({ name, value: JSON.stringify(value) }))),
    },
    { name: "buildah", value: JSON.stringify(recipe.buildah) },
    ...(recipe.hermetic === undefined
      ? []
      : [{ name: "fetchStages", value: JSON.stringify(recipe.hermetic.fetchStages.toSorted()) }]),
    { name: "file", value: JSON.stringify(recipe.file) },
    ...(recipe.hermetic === undefined ? [] : [{ name: "hermetic", value: "true" }]),
    { name: "offset", value: JSON.stringify(recipe.offset) },
    { name: "platform", value: JSON.stringify(recipe.platform) },
    { name: "recipe", value: JSON.stringify(recipe.recipe) },
    ...(recipe.target === undefined
      ? []
      : [{ name: "target", value: JSON.stringify(recipe.target) }]),
  ];
  return object(members);
}

/** Joins members whose values are already JSON into a JSON object, in the order given. */
function object(members: readonly NameValue[]): string {
  return `{${members.map(({ name, value }) => `${JSON.stringify(name)}:${value}`).join(",")}}`;
}

/** Reads back what {@link writeRecipe} wrote; undefined if the text is not a recipe. */
export function readRecipe(text: string): Recipe | undefined {
  let found: unknown;
  try {
    found = parseJson(text);
  } catch {
    return undefined;
  }
  if (!isRecord(found) || found["recipe"] !== "containerfile") return undefined;
  const { file, target, offset, platform, buildah, buildArgs } = found;
  if (typeof file !== "string" || typeof offset !== "string") return undefined;
  if (typeof platform !== "string" || typeof buildah !== "string") return undefined;
  if (target !== undefined && typeof target !== "string") return undefined;
  const args = readArgs(buildArgs);
  if (args === undefined) return undefined;
  const hermetic = readHermetic(found);
  if (hermetic === "broken") return undefined;
  const known: Recipe = {
    recipe: "containerfile",
    file,
    buildArgs: args,
    offset,
    platform,
    buildah,
    ...(hermetic === undefined ? {} : { hermetic }),
  };
  return target === undefined ? known : { ...known, target };
}

function readHermetic(found: Readonly<Record<string, unknown>>): Hermetic | "broken" | undefined {
  const { hermetic, fetchStages } = found;
  if (hermetic === undefined && fetchStages === undefined) return undefined;
  if (hermetic !== true || !Array.isArray(fetchStages)) return "broken";
  const names = fetchStages.flatMap((name) => (typeof name === "string" ? [name] : []));
  return names.length === fetchStages.length ? { fetchStages: names } : "broken";
}

function readArgs(value: unknown): readonly NameValue[] | undefined {
  if (!isRecord(value)) return undefined;
  const args = Object.entries(value).flatMap(([name, text]) =>
    typeof text === "string" ? [{ name, value: text }] : [],
  );
  return args.length === Object.keys(value).length ? sortedByName(args) : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
