import type { Scope } from "../../containerfile/bases.ts";
import { labelsOf, labelsOfTriggers } from "../../containerfile/labels.ts";
import type { ImportedBase } from "../../domain/build/plan.ts";
import type { BuildRequest, NameValue } from "../../domain/build/request.ts";
import { isOwnNamespace, labelNames, speaksForImage } from "../../domain/labels/labels.ts";
import { Failure } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";

/** A base that carries more is no honest one, and an argument for each would not fit on a command line. */
const mostSilenced = 200;

/** Who reads a label of Twofold's relies on Twofold alone writing it. @throws Failure `usage` at the line */
export function refuseOwnLabels(scope: Scope): void {
  const { file } = scope.containerfile;
  const own = labelsOf(scope).find(({ name }) => isOwnNamespace(name));
  if (own === undefined) return;
  const name = visible(shortened(own.name, 100));
  throw new Failure({
    code: "usage",
    message: `${file}:${own.line}: LABEL sets \`${name}\`, and labels of \`dev.twofold\` are written by Twofold alone.`,
    fix: "Take this label out of the Containerfile.",
    place: { file, line: own.line },
  });
}

/**
 * What the image says of its proof. Both builds have the labels of a proof that held: nothing is pushed before it
 * does, and an image that differs and may pass all the same is relabelled.
 */
export function proofLabels(request: Pick<BuildRequest, "reproducibility">): readonly NameValue[] {
  const value = request.reproducibility === "skip" ? "unchecked" : "true";
  return [
    { name: labelNames.reproducible, value },
    { name: labelNames.exceptions, value: "" },
  ];
}

interface SilenceOptions {
  readonly scope: Scope;
  /** What the target's first stage stands on; undefined for scratch. */
  readonly base: ImportedBase | undefined;
  /** Labels that are given on the command line already. */
  readonly labels: readonly NameValue[];
}

/**
 * Empty values for what a base says of itself, its source or its proof, and buildah would hand on as if it were said
 * of this image. older versions of buildah (1.28) cannot take a label away, so that every version gives it an empty value.
 * What the Containerfile sets is said of this image and stays.
 */
export function silencedLabels(options: SilenceOptions): readonly NameValue[] {
  const { scope, base, labels } = options;
  if (base === undefined) return [];
  const inherited = new Set([...base.labelNames, ...labelsOfTriggers(base.triggers)]);
  const said = new Set([...labels, ...labelsOf(scope)].map(({ name }) => name));
  return silenced([...inherited].filter((name) => !said.has(name)));
}

/** The same of annotations, but those that name the base: buildah writes them anew. */
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
