import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { badInput } from "../../../domain/text/failure.ts";
import type { JsonObject } from "../../../domain/text/json.ts";
import { fittingJson, jsonObject } from "../../../domain/text/schema.ts";

const inFolder = "containers/auth.json";
/** Docker's old file. It holds nothing but entries. */
const oldName = ".dockercfg";

/**
 * Lists the files that container tools and docker read, in their order. The last is docker's old
 * one, in another form: {@link readOwn} reads them all.
 * https://github.com/containers/image/blob/v5.23.1/docs/containers-auth.json.5.md#description
 */
export function ownFiles(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const { XDG_RUNTIME_DIR: runtime, XDG_CONFIG_HOME: config, HOME: home } = env;
  const { DOCKER_CONFIG: docker } = env;
  const ofHome = (path: string): readonly string[] => (home ? [join(home, path)] : []);
  return [
    // Where a login writes to.
    runtime ? join(runtime, inFolder) : `/run/containers/${process.getuid?.() ?? 0}/auth.json`,
    ...(config ? [join(config, inFolder)] : ofHome(join(".config", inFolder))),
    ...(docker ? [join(docker, "config.json")] : []),
    ...ofHome(".docker/config.json"),
    ...ofHome(oldName),
  ];
}

/** Reads those of the files that are there and hold a JSON object. */
export async function readOwn(files: readonly string[]): Promise<readonly JsonObject[]> {
  const texts = files.map((file) => readFile(file, "utf8").catch(() => ""));
  return (await Promise.all(texts)).flatMap((text, at): readonly JsonObject[] => {
    const value = fittingJson(jsonObject, text);
    if (value === undefined) return [];
    return [basename(files[at] ?? "") === oldName ? { auths: value } : value];
  });
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
