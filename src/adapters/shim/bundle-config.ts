import * as v from "valibot";
import type { JsonObject } from "../../domain/text/json.ts";
import { fitting, listOfFitting, maybe, objectOf } from "../../domain/text/schema.ts";

/** A namespace that the container joins where it has a path; its own otherwise. */
export const namespaceSchema = objectOf({ type: v.string(), path: v.unknown() });

/**
 * The parts of a runtime bundle's config.json that are read;
 * https://github.com/opencontainers/runtime-spec/blob/v1.0.2/config.md
 */
const configSchema = objectOf({
  root: maybe(objectOf({ path: maybe(v.string()) })),
  process: maybe(
    objectOf({
      env: maybe(listOfFitting(v.string())),
      args: maybe(listOfFitting(v.string())),
      cwd: maybe(v.pipe(v.string(), v.startsWith("/"))),
      user: maybe(objectOf({ uid: maybe(v.number()) })),
    }),
  ),
  mounts: maybe(
    listOfFitting(
      objectOf({
        destination: v.string(),
        source: v.string(),
        type: maybe(v.string()),
        options: maybe(listOfFitting(v.string())),
      }),
    ),
  ),
  linux: maybe(objectOf({ namespaces: maybe(listOfFitting(namespaceSchema)) })),
});

type Known = Partial<v.InferOutput<typeof configSchema>>;

/** Returns what is known of a config; what has another form than it should counts as absent. */
export function knownOf(config: JsonObject): Known {
  return fitting(configSchema, config) ?? {};
}

/**
 * Returns the variables that buildah gives the step: the image's, the Containerfile's, and some of
 * its own.
 */
export function variablesOf(config: JsonObject): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (knownOf(config).process?.env ?? []).flatMap((entry) => {
      const at = entry.indexOf("=");
      return at < 1 ? [] : [[entry.slice(0, at), entry.slice(at + 1)]];
    }),
  );
}

/** Returns the step's command, and the folder of its root in which it starts. */
export function commandOf(config: JsonObject): {
  readonly args: readonly string[];
  readonly cwd: string;
} {
  const { args = [], cwd = "/" } = knownOf(config).process ?? {};
  return { args, cwd };
}

/** Returns the id of the user that the step's first process runs as. */
export function userOf(config: JsonObject): number {
  return knownOf(config).process?.user?.uid ?? 0;
}

/**
 * Whether the step has a network namespace of its own, so that the counters are the step's alone.
 */
export function ownsNetwork(config: JsonObject): boolean {
  return ownsNamespace(config, "network");
}

/** Whether the step has a hostname of its own that can be set. */
export function ownsHostname(config: JsonObject): boolean {
  return ownsNamespace(config, "uts");
}

function ownsNamespace(config: JsonObject, type: string): boolean {
  const { namespaces = [] } = knownOf(config).linux ?? {};
  return namespaces.some((one) => one.type === type && one.path === undefined);
}
