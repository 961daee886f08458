import type { NameValue } from "../../domain/build/request.ts";
import type { Doubt } from "../../domain/labels/label-reading.ts";
import { isSameValue } from "../../domain/labels/label-spellings.ts";
import { labelNames, s2iSourceNames } from "../../domain/labels/labels.ts";
import { readRecipe } from "../../domain/labels/read-recipe.ts";
import { type FullRecipe, writeRecipe } from "../../domain/labels/recipe.ts";
import { checkoutAdvisories } from "../../domain/source/advisory.ts";
import { fittingJson, jsonObject } from "../../domain/text/schema.ts";

/** Labels that follow from the source and its bases, so that the rebuild knows what they should be. */
const following: readonly string[] = [
  labelNames.source,
  labelNames.revision,
  labelNames.version,
  labelNames.sourceId,
  labelNames.baseName,
  labelNames.baseDigest,
  ...Object.values(s2iSourceNames),
];

const ofCheckout: readonly string[] = checkoutAdvisories;

/** The labels of a published image, for its rebuild. */
export interface PublishedLabels {
  /** The published values of these labels, so that both images can have the same bytes. */
  readonly labels: readonly NameValue[];
  /** The published values that the source, its tags or its bases contradict. */
  readonly doubts: readonly Doubt[];
}

/**
 * Replaces what this source gives as labels with what the published image has, and tells where that
 * is something else.
 * @param own the labels that a build of this source writes
 * @param isForeign whether another program wrote the labels: then one that is missing is not a doubt,
 * and other spellings of one repository, version or image are the same
 */
export function publishedLabels(
  own: readonly NameValue[],
  published: Readonly<Record<string, string>>,
  isForeign = false,
): PublishedLabels {
  const valueOf = (name: string): string | undefined =>
    Object.hasOwn(published, name) ? published[name] : undefined;
  const labels = own.flatMap(({ name }) => {
    const value = valueOf(name);
    return value === undefined ? [] : [{ name, value }];
  });
  const doubts = own.flatMap(({ name, value: wanted }): readonly Doubt[] => {
    const value = valueOf(name);
    if (isForeign && (!value || isSameValue(name, [value, wanted]))) return [];
    return doubtsOf({ name, value: wanted }, value);
  });
  return { labels, doubts };
}

/** Compares a label that a build of this source writes with the published one. */
function doubtsOf({ name, value: wanted }: NameValue, value: string | undefined): readonly Doubt[] {
  if (name === labelNames.advisories) return hiddenAdvisories(wanted, value);
  if (name === labelNames.recipe) return otherRecipe(wanted, value);
  if (!following.includes(name) || value === wanted) return [];
  const because = `is not what the source gives: ${wanted}`;
  return [{ label: name, ...(value === undefined ? {} : { value }), because }];
}

/**
 * The rebuild follows the published recipe, so that its own is the same, but for buildah's version.
 * Where it is not, the published one says what its source or its bases do not bear out.
 */
function otherRecipe(wanted: string, value: string | undefined): readonly Doubt[] {
  const said = readRecipe(value ?? "");
  const own = readRecipe(wanted);
  if (value === undefined || said?.version !== 2 || own?.version !== 2) return [];
  const [a, b] = [said, own].map((recipe) => membersOf(recipe));
  const names = [...new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})])].toSorted();
  const other = names.filter((name) => a?.[name] !== b?.[name]);
  if (other.length === 0) return [];
  const because = `is not what the source gives: ${other.join(", ")}`;
  return [{ label: labelNames.recipe, value, because }];
}

/** Returns the text of each member, but of buildah's version. */
function membersOf(recipe: FullRecipe): Readonly<Record<string, string>> {
  const whole = fittingJson(jsonObject, writeRecipe({ ...recipe, buildah: "" }));
  const members = Object.entries(whole ?? {});
  // A recipe has one text, so that its members have, too.
  return Object.fromEntries(members.map(([name, value]) => [name, JSON.stringify(value)]));
}

function hiddenAdvisories(wanted: string, value = ""): readonly Doubt[] {
  const claimed = value.split(",");
  const hidden = wanted
    .split(",")
    .filter((name) => name !== "" && !ofCheckout.includes(name) && !claimed.includes(name));
  if (hidden.length === 0) return [];
  const because = `leaves out what the source shows: ${hidden.join(", ")}`;
  return [{ label: labelNames.advisories, value, because }];
}
