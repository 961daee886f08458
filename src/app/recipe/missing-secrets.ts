import type { Scope } from "../../containerfile/bases.ts";
import { placeAt } from "../../containerfile/places.ts";
import { type SecretMount, secretMounts } from "../../containerfile/secret-mounts.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import { artifactsSecret } from "../../domain/build/s2i.ts";
import { annotatedAt, failingAt, failingPlaceText } from "../../domain/build/written-place.ts";
import type { Annotation } from "../../domain/text/annotation.ts";
import { Failure } from "../../domain/text/failure.ts";
import { didYouMean } from "../../domain/text/nearest.ts";
import { printable } from "../../domain/text/printable.ts";
import { setting } from "../../domain/text/surface.ts";

/**
 * Says before the build which secrets its steps mount that nobody gave. Buildah mounts nothing
 * then, and the step finds no file.
 * @returns one warning for each secret that a step can do without
 * @throws Failure `usage` at the first that is required
 */
export function missingSecrets(
  scope: Scope,
  { recipe, secrets }: Pick<BuildRequest, "recipe" | "secrets">,
): readonly Annotation[] {
  const given = secrets.map(({ id }) => id);
  const known = recipe.kind === "s2i" ? [...given, artifactsSecret] : given;
  const missing = secretMounts(scope).filter(({ id }) => !known.includes(id));
  const { containerfile } = scope;
  const required = missing.find(({ isRequired }) => isRequired);
  if (required !== undefined) {
    const place = placeAt(containerfile, required.line);
    const message = `${failingPlaceText(place)}: ${toldOf(required, given)}`;
    throw new Failure({ code: "usage", message, fix: fixOf(required), ...failingAt(place) });
  }
  const byId = new Map(missing.toReversed().map((each) => [each.id, each]));
  return [...byId.values()].toReversed().map((each) => ({
    level: "warning",
    title: "Twofold",
    message: `${toldOf(each, given)} ${fixOf(each)}`,
    ...annotatedAt(placeAt(containerfile, each.line)),
  }));
}

function toldOf({ id, isRequired }: SecretMount, given: readonly string[]): string {
  const name = printable(id).slice(0, 100);
  const without = isRequired ? "it is required" : "the step will not find its file";
  const near = didYouMean(id, given);
  return `the step mounts the secret \`${name}\`, which was not given: ${without}${near}`;
}

function fixOf({ id }: SecretMount): string {
  const name = printable(id).slice(0, 100);
  return `Give it: ${setting("secrets", `${name}=src=FILE`)} or ${setting("secrets", `${name}=env=VARIABLE`)}.`;
}
