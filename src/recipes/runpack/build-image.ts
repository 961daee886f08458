import * as v from "valibot";
import { type ArtifactRun, isCommandWord, isPlainPath } from "../../domain/build/runpack.ts";
import { fittingJson, listOf, maybe, objectOf } from "../../domain/text/schema.ts";
import { cacheVariable, outVariable, specVariable } from "./run-spec.ts";

const words = maybe(listOf(v.string()));
const configSchema = objectOf({
  config: maybe(
    objectOf({ Env: words, Entrypoint: words, Cmd: words, WorkingDir: maybe(v.string()) }),
  ),
});

/** What a build image says of its artifacts. Its texts are untrusted. */
interface BuildImageFacts {
  /** Where its run spec is; undefined where it has none. */
  readonly spec: string | undefined;
  /** What it runs to make its artifacts; undefined where its build makes them. */
  readonly run: ArtifactRun | undefined;
}

/**
 * Reads a build image's config (image-spec v1.1.0, config.md).
 * @returns the variable whose value is not a plain absolute path, or that there is nothing to run
 */
export function buildImageFacts(
  config: Uint8Array,
): BuildImageFacts | { readonly wrong: string; readonly fix: string } {
  const found = fittingJson(configSchema, Buffer.from(config).toString("utf8"))?.config;
  const variable = (name: string): string | undefined => {
    const entry = found?.Env?.findLast((each) => each.startsWith(`${name}=`));
    return entry === undefined || entry.length === name.length + 1
      ? undefined
      : entry.slice(name.length + 1);
  };
  const [spec, out, cache] = [specVariable, outVariable, cacheVariable].map(variable);
  const paths = { [specVariable]: spec, [outVariable]: out, [cacheVariable]: cache };
  for (const [name, path] of Object.entries(paths)) {
    if (path === undefined || isPlainPath(path)) continue;
    return {
      wrong: `its variable \`${name}\` is not a plain absolute path`,
      fix: `Write \`ENV ${name}=/path\`, without \`..\`, white space, wildcards, quotes, \`$\` and backslashes.`,
    };
  }
  if (out === undefined) return { spec, run: undefined };
  const command = [...(found?.Entrypoint ?? []), ...(found?.Cmd ?? [])];
  const workdir = found?.WorkingDir || "/";
  if (command.length === 0 || !command.every(isCommandWord) || !isPlainPath(workdir)) {
    return {
      wrong: `it has \`${outVariable}\`, so it makes its artifacts when it is run, but no command to run`,
      fix: "Write `CMD` with the command that makes the artifacts, and a plain `WORKDIR`.",
    };
  }
  return { spec, run: { folders: cache === undefined ? [out] : [out, cache], workdir, command } };
}
