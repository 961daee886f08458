import type { FoundDifference } from "../domain/findings/difference.ts";
import { isJsonObject, type JsonObject, parseJson } from "../domain/text/json.ts";
import { valueDifference } from "./config.ts";
import { jsonDifferences } from "./json.ts";

/** What of a config decides how a container runs (image-spec v1.1.0, config.md#properties). */
const ofPlatform = ["architecture", "os", "variant"];
const ofContainer = [
  ...["Cmd", "Entrypoint", "Env", "ExposedPorts", "Healthcheck", "Labels", "OnBuild", "Shell"],
  ...["StopSignal", "User", "Volumes", "WorkingDir"],
];

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
  const [one, other] = [fieldsOf(a), fieldsOf(b)];
  const more = Object.keys(labelsIn(one)).filter((name) => !Object.hasOwn(labelsIn(other), name));
  const shared = withoutLabels(one, new Set(more));
  const found = [...jsonDifferences(shared, other)];
  const differing = new Set(found.map(({ keys }) => nameOf(keys)));
  const names = [...ofPlatform, ...ofContainer];
  const isSet = (name: string): boolean =>
    [one, other].some((fields) => has(fields, name) || has(containerOf(fields), name));
  return {
    equal: names.filter((name) => isSet(name) && !differing.has(name)),
    differences: found.map(valueDifference),
    moreLabels: more.filter((name) => !ofBuilders.has(name)).toSorted(),
  };
}

function nameOf(keys: readonly (string | number)[]): string {
  const [section, name] = keys;
  return String(section === "config" ? name : section);
}

function fieldsOf(bytes: Uint8Array): JsonObject {
  const value = parseJson(Buffer.from(bytes).toString("utf8"));
  const config = isJsonObject(value) ? value : {};
  const { config: container } = config;
  const own = pick(isJsonObject(container) ? container : {}, ofContainer);
  const { WorkingDir: folder, Labels: labels, ...others } = own;
  const kept = isJsonObject(labels) ? withoutNames(labels, ofBuilders) : {};
  return {
    ...pick(config, ofPlatform),
    config: {
      ...others,
      ...(folder === undefined || folder === "/" ? {} : { WorkingDir: folder }),
      ...(Object.keys(kept).length === 0 ? {} : { Labels: kept }),
    },
  };
}

function pick(from: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(
    names.flatMap((name) => (isFilled(from, name) ? [[name, from[name]]] : [])),
  );
}

function isFilled(from: JsonObject, name: string): boolean {
  const value = Object.hasOwn(from, name) ? from[name] : undefined;
  if (value === undefined || value === null || value === "") return false;
  if (Array.isArray(value)) return value.length > 0;
  return !isJsonObject(value) || Object.keys(value).length > 0;
}

function has(fields: JsonObject, name: string): boolean {
  return Object.hasOwn(fields, name);
}

function containerOf({ config }: JsonObject): JsonObject {
  return isJsonObject(config) ? config : {};
}

function labelsIn(fields: JsonObject): JsonObject {
  const { Labels: labels } = containerOf(fields);
  return isJsonObject(labels) ? labels : {};
}

function withoutLabels(fields: JsonObject, names: ReadonlySet<string>): JsonObject {
  const { Labels: _, ...others } = containerOf(fields);
  const kept = withoutNames(labelsIn(fields), names);
  const labels = Object.keys(kept).length === 0 ? {} : { Labels: kept };
  return { ...fields, config: { ...others, ...labels } };
}

function withoutNames(from: JsonObject, names: ReadonlySet<string>): JsonObject {
  return Object.fromEntries(Object.entries(from).filter(([name]) => !names.has(name)));
}
