import { readFile } from "node:fs/promises";
import * as v from "valibot";
import type { ImageReference } from "../../domain/oci/reference.ts";
import { fitting, fittingJson, jsonObject, maybe, objectOf } from "../../domain/text/schema.ts";

/** Of an auth file, what one registry's account needs. */
const authSchema = objectOf({ auths: maybe(jsonObject), credHelpers: maybe(jsonObject) });
const entrySchema = objectOf({ auth: v.string(), identitytoken: maybe(v.string()) });

/**
 * Returns the account of the first auth file that has one for a repository, as the value of
 * `Authorization: Basic`. Undefined where there is none, or where a helper program has it.
 */
export async function credentialsFor(
  name: ImageReference,
  authFiles: readonly string[],
): Promise<string | undefined> {
  for (const file of authFiles) {
    const found = entryOf(name, await readFile(file, "utf8").catch(() => ""));
    if (found !== undefined) return found.identitytoken === undefined ? found.auth : undefined;
  }
  return undefined;
}

/**
 * Returns the entry with the longest name that fits.
 * Format: https://github.com/containers/image/blob/v5.23.1/docs/containers-auth.json.5.md
 */
function entryOf({ registry, repository }: ImageReference, text: string) {
  const { auths, credHelpers } = fitting(authSchema, fittingJson(jsonObject, text)) ?? {};
  if (credHelpers?.[registry] !== undefined) return undefined;
  const parts = repository.split("/");
  const paths = parts.map((_, index) => parts.slice(0, parts.length - index).join("/"));
  const hub = registry === "docker.io" ? ["https://index.docker.io/v1/", "index.docker.io"] : [];
  const keys = [...paths.map((path) => `${registry}/${path}`), registry, ...hub];
  return fitting(
    entrySchema,
    keys.map((key) => auths?.[key]).find((found) => found !== undefined),
  );
}
