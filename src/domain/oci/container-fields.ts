import * as v from "valibot";
import type { JsonObject } from "../text/json.ts";
import { fittingJson, jsonObject, mapOf, objectOf } from "../text/schema.ts";

const anything = v.exactOptional(v.unknown());

const schema = objectOf({
  architecture: anything,
  os: anything,
  variant: anything,
  config: v.exactOptional(
    objectOf({
      ...{ Cmd: anything, Entrypoint: anything, Env: anything, ExposedPorts: anything },
      ...{ Healthcheck: anything, OnBuild: anything, Shell: anything, StopSignal: anything },
      ...{ User: anything, Volumes: anything, WorkingDir: anything },
      Labels: v.exactOptional(mapOf(v.unknown()), {}),
    }),
    {},
  ),
});

/** What of a config decides how a container runs (image-spec v1.1.0, config.md#properties). */
export interface ContainerFields {
  readonly platform: JsonObject;
  /** Without labels. */
  readonly container: JsonObject;
  readonly labels: JsonObject;
}

/** Reads the fields that are set: what is null or empty counts as absent. */
export function containerFields(config: Uint8Array): ContainerFields {
  const found = fittingJson(schema, Buffer.from(config).toString("utf8"));
  const { config: container, ...platform } = found ?? {};
  const { Labels: labels = {}, ...others } = { Labels: {}, ...container };
  return { platform: filled(platform), container: filled(others), labels };
}

function filled(members: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => !isEmpty(value)));
}

const emptyObject = v.pipe(
  jsonObject,
  v.check((value) => Object.keys(value).length === 0),
);

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  return Array.isArray(value) ? value.length === 0 : v.safeParse(emptyObject, value).success;
}
