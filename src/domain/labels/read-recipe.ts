import { latestEpoch } from "../build/epoch.ts";
import { sortedByName } from "../build/plan.ts";
import type { Hermetic, NameValue } from "../build/request.ts";
import { parseDigest } from "../oci/digest.ts";
import { isOffset } from "../source/offset.ts";
import { isJsonObject, type JsonObject, parseJson } from "../text/json.ts";
import type {
  ContextOrigin,
  FullRecipe,
  Recipe,
  RecipeBase,
  RecipeBasics,
  RecipeContext,
} from "./recipe.ts";

/**
 * Reads the label of an image, which anyone can have written: version 2, or version 1, which had no
 * `version`. In version 2, paths stay within the repository, and times and digests are sound.
 * @param text at most what a label reader returns
 * @returns undefined if the text is no recipe, or of a later version
 */
export function readRecipe(text: string): Recipe | undefined {
  let found: unknown;
  try {
    found = parseJson(text);
  } catch {
    return undefined;
  }
  if (!isJsonObject(found) || found["recipe"] !== "containerfile") return undefined;
  const basics = readBasics(found);
  if (basics === undefined) return undefined;
  const { version, file } = found;
  if (version === 2) return readFull(found, basics);
  return version === undefined && typeof file === "string"
    ? { version: 1, file, ...basics }
    : undefined;
}

function readBasics(found: JsonObject): RecipeBasics | undefined {
  const { target, offset, platform, buildah } = found;
  if (typeof offset !== "string") return undefined;
  if (typeof platform !== "string" || typeof buildah !== "string") return undefined;
  if (target !== undefined && typeof target !== "string") return undefined;
  const buildArgs = readNamed(found["buildArgs"], readArg);
  const hermetic = readHermetic(found);
  if (buildArgs === undefined || hermetic === "broken") return undefined;
  return {
    recipe: "containerfile",
    ...(target === undefined ? {} : { target }),
    ...(hermetic === undefined ? {} : { hermetic }),
    buildArgs,
    offset,
    platform,
    buildah,
  };
}

function readFull(found: JsonObject, basics: RecipeBasics): FullRecipe | undefined {
  const { canonical, timestamp, sourceDateEpoch } = found;
  const file = readFile(found["file"], basics.offset);
  const network = (["default", "none", "host"] as const).find((one) => one === found["network"]);
  const labels = readTexts(found["labels"]);
  const annotations = readTexts(found["annotations"]);
  const secrets = readTexts(found["secrets"]);
  const buildContexts = readNamed(found["buildContexts"], readContext);
  const bases = readNamed(found["bases"], readBase);
  if (file === undefined || network === undefined || typeof canonical !== "boolean")
    return undefined;
  if (!isTime(timestamp)) return undefined;
  if (sourceDateEpoch !== undefined && !isTime(sourceDateEpoch)) return undefined;
  if (labels === undefined || annotations === undefined || secrets === undefined) return undefined;
  if (buildContexts === undefined || bases === undefined) return undefined;
  return {
    version: 2,
    file,
    ...basics,
    network,
    canonical,
    timestamp,
    ...(sourceDateEpoch === undefined ? {} : { sourceDateEpoch }),
    labels,
    annotations,
    secrets,
    buildContexts,
    bases,
  };
}

/** Reads the Containerfile's path, which may leave the context, but not the repository. */
function readFile(value: unknown, offset: string): FullRecipe["file"] | undefined {
  if (!isOffset(offset)) return undefined;
  if (isJsonObject(value)) return value["foreign"] === true ? { foreign: true } : undefined;
  if (typeof value !== "string") return undefined;
  const [, up = "", down = ""] = /^((?:\.\.\/)*)(.*)$/s.exec(value) ?? [];
  const levels = offset === "" ? 0 : offset.split("/").length;
  return down !== "" && isOffset(down) && up.length / 3 <= levels ? value : undefined;
}

function isTime(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= latestEpoch;
}

function readHermetic(found: JsonObject): Hermetic | "broken" | undefined {
  const { hermetic, fetchStages } = found;
  if (hermetic === undefined && fetchStages === undefined) return undefined;
  const names = readTexts(fetchStages);
  return hermetic !== true || names === undefined ? "broken" : { fetchStages: names };
}

function readTexts(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const texts = value.flatMap((one: unknown) => (typeof one === "string" ? [one] : []));
  return texts.length === value.length ? texts : undefined;
}

/** Reads an object's members, sorted by name; undefined if one of them is broken. */
function readNamed<Named extends { readonly name: string }>(
  value: unknown,
  read: (name: string, member: unknown) => Named | undefined,
): readonly Named[] | undefined {
  if (!isJsonObject(value)) return undefined;
  const members = Object.entries(value);
  const known = members
    .map(([name, member]) => read(name, member))
    .filter((one) => one !== undefined);
  return known.length === members.length ? sortedByName(known) : undefined;
}

function readArg(name: string, value: unknown): NameValue | undefined {
  return typeof value === "string" ? { name, value } : undefined;
}

function readBase(name: string, value: unknown): RecipeBase | undefined {
  const digest = typeof value === "string" ? parseDigest(value) : undefined;
  return digest === undefined ? undefined : { name, digest };
}

function readContext(name: string, value: unknown): RecipeContext | undefined {
  const origin = isJsonObject(value) ? readOrigin(value) : undefined;
  return origin === undefined ? undefined : { name, ...origin };
}

function readOrigin(value: JsonObject): ContextOrigin | undefined {
  const { digest, reference, offset, foreign } = value;
  if (foreign === true) return { foreign };
  if (offset !== undefined && !(typeof offset === "string" && isOffset(offset))) return undefined;
  if (digest === undefined) return offset === undefined ? undefined : { offset };
  const known = typeof digest === "string" ? parseDigest(digest) : undefined;
  if (known === undefined) return undefined;
  if (reference !== undefined && typeof reference !== "string") return undefined;
  return {
    digest: known,
    ...(reference === undefined ? {} : { reference }),
    ...(offset === undefined ? {} : { offset }),
  };
}
