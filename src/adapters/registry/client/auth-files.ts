import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { badInput } from "../../../domain/text/failure.ts";
import type { JsonObject } from "../../../domain/text/json.ts";
import { fittingJson, jsonObject } from "../../../domain/text/schema.ts";

/** Lists the files that container tools and docker read, in their order. */
export function ownFiles(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const { XDG_RUNTIME_DIR: runtime, HOME: home, DOCKER_CONFIG: docker } = env;
  return [
    ...(runtime === undefined ? [] : [join(runtime, "containers/auth.json")]),
    ...(docker === undefined ? [] : [join(docker, "config.json")]),
    ...(home === undefined ? [] : [join(home, ".docker/config.json")]),
  ];
}

/** Reads the auth file that a setting names. @throws Failure `usage` where it is not one */
export async function readAuth(file: string): Promise<JsonObject> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  const value = text === undefined ? undefined : fittingJson(jsonObject, text);
  if (value !== undefined) return value;
  const wrong = text === undefined ? `${file} cannot be read` : `${file} is not a JSON object`;
  throw badInput(
    "authfile",
    `${wrong}.`,
    "Name an auth file as `docker login` or `buildah login` writes it.",
  );
}
