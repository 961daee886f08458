import type { Scope } from "../../containerfile/bases.ts";
import { labelsOf, labelsOfTriggers } from "../../containerfile/labels.ts";
import { placeAt } from "../../containerfile/places.ts";
import { leavesFilesUnchecked } from "../../domain/build/build-recipe.ts";
import type { ImportedBase } from "../../domain/build/plan.ts";
import type { BuildRequest, NameValue } from "../../domain/build/request.ts";
import { failingAt, failingPlaceText } from "../../domain/build/written-place.ts";
import { isOwnNamespace, labelNames, speaksForImage } from "../../domain/labels/labels.ts";
import { Failure } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";

/**
 * An honest base does not carry more, and one argument for each would not fit on a command line.
 */
const mostSilenced = 200;

/**
 * Refuses a Containerfile that sets Twofold's labels: whoever reads them relies on Twofold alone
 * writing them. @throws Failure `usage` at the line
 */
export function refuseOwnLabels(scope: Scope): void {
  const own = labelsOf(scope).find(({ name }) => isOwnNamespace(name));
  if (own === undefined) return;
  const name = visible(shortened(own.name, 100));
  const place = placeAt(scope.containerfile, own.line);
  throw new Failure({
    code: "usage",
    message: `${failingPlaceText(place)}: LABEL sets \`${name}\`, but only Twofold may write labels of \`dev.twofold\`.`,
    fix: "Remove this label from the Containerfile.",
    ...failingAt(place),
  });
}

/**
 * Returns the labels that state the image's proof. Both builds get the labels of a proof that held,
 * because nothing is pushed before it holds, and an image that differs and may still pass is
 * relabelled.
 */
export function proofLabels({
  reproducibility,
  recipe,
}: Pick<BuildRequest, "reproducibility" | "recipe">): readonly NameValue[] {
  const isUnchecked = reproducibility === "skip" || leavesFilesUnchecked(recipe);
  const value = isUnchecked ? "unchecked" : "true";
  return [
    { name: labelNames.reproducible, value },
    { name: labelNames.exceptions, value: "" },
  ];
}

interface SilenceOptions {
  readonly scope: Scope;
  /** The base of the target's first stage; undefined for scratch. */
  readonly base: ImportedBase | undefined;
  /** The labels that are already given on the command line. */
  readonly labels: readonly NameValue[];
}

/**
 * Returns empty values for the labels in which a base states its own source or proof, which buildah
 * would hand on as if they described this image. Older versions of buildah (1.28) cannot remove a
 * label, so every version sets an empty value. What the Containerfile sets describes this image and
 * stays.
 */
export function silencedLabels(options: SilenceOptions): readonly NameValue[] {
  const { scope, base, labels } = options;
  if (base === undefined) return [];
  const inherited = new Set([...base.labelNames, ...labelsOfTriggers(base.triggers)]);
  const said = new Set([...labels, ...labelsOf(scope)].map(({ name }) => name));
  return silenced([...inherited].filter((name) => !said.has(name)));
}

/** Does the same for annotations, except those that name the base: buildah writes them anew. */
export function silencedAnnotations(base: ImportedBase | undefined): readonly NameValue[] {
  const written: readonly string[] = [labelNames.baseName, labelNames.baseDigest];
  return silenced(base?.annotationNames.filter((name) => !written.includes(name)) ?? []);
}

function silenced(names: readonly string[]): readonly NameValue[] {
  const own = names.filter(speaksForImage);
  if (own.length <= mostSilenced) return own.map((name) => ({ name, value: "" }));
  throw new Failure({
    code: "registry",
    message: `The base image has ${own.length} labels or annotations of \`dev.twofold\`, which no build of Twofold writes.`,
    fix: "Build on another base image.",
  });
}
