import type { FoundDifference } from "../domain/findings/difference.ts";
import { type ContainerFields, containerFields } from "../domain/oci/container-fields.ts";
import type { JsonObject } from "../domain/text/json.ts";
import { valueDifference } from "./config.ts";
import { jsonDifferences } from "./json.ts";

/** How two configs agree. */
export interface Fields {
  /** Names of fields that at least one image sets, and that are equal. */
  readonly equal: readonly string[];
  readonly differences: readonly FoundDifference[];
  /** Names of labels that only the first image has: its build may have been given them. */
  readonly moreLabels: readonly string[];
}

/** Labels that a builder sets for itself. */
const ofBuilders: ReadonlySet<string> = new Set(["io.buildah.version"]);

/**
 * Compares the fields of two configs that decide how a container runs. What is empty counts as
 * absent, the working folder of an image without one is the root, and a label that only the first
 * image has is told apart.
 * @param a the published image's @param b the rebuild's; both were read as configs before
 */
export function compareFields(a: Uint8Array, b: Uint8Array): Fields {
  const [one, other] = [containerFields(a), containerFields(b)];
  const more = Object.keys(one.labels).filter((name) => !Object.hasOwn(other.labels, name));
  const [left, right] = [comparable(one, new Set(more)), comparable(other, new Set())];
  const found = [...jsonDifferences(left, right)];
  const differing = new Set(found.map(({ keys }) => nameOf(keys)));
  const names = [left, right].flatMap(({ config, ...platform }) => [
    ...Object.keys(platform),
    ...Object.keys(config),
  ]);
  return {
    equal: [...new Set(names)].filter((name) => !differing.has(name)).toSorted(),
    differences: found.map(valueDifference),
    moreLabels: more.filter((name) => !ofBuilders.has(name)).toSorted(),
  };
}

function nameOf(keys: readonly (string | number)[]): string {
  const [section, name] = keys;
  return String(section === "config" ? name : section);
}

function comparable(
  { platform, container, labels }: ContainerFields,
  without: ReadonlySet<string>,
): JsonObject & { readonly config: JsonObject } {
  const { WorkingDir: folder, ...others } = container;
  const kept = Object.entries(labels).filter(
    ([name]) => !without.has(name) && !ofBuilders.has(name),
  );
  return {
    ...platform,
    config: {
      ...others,
      ...(folder === undefined || folder === "/" ? {} : { WorkingDir: folder }),
      ...(kept.length === 0 ? {} : { Labels: Object.fromEntries(kept) }),
    },
  };
}
