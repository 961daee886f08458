import { relative, resolve } from "node:path";
import { repositoryFolder } from "../adapters/files/settings-place.ts";
import type { ExceptionsReader } from "../app/ports/exceptions.ts";
import { known, unknown } from "../domain/source/checkout.ts";
import { Failure } from "../domain/text/failure.ts";
import type { SourceRun } from "./registry.ts";

type Run = Pick<SourceRun, "cwd" | "env" | "signal"> & {
  readonly request: Pick<SourceRun["request"], "githubToken" | "context">;
};

/**
 * Reads an exceptions file as the branch has it that a pull request goes into. A file that is not in
 * the checkout of the context is no part of the pull request: then there is nothing to compare.
 */
export function baseExceptionsFor(run: Run): ExceptionsReader["baseExceptions"] {
  const { env, signal, request } = run;
  return async (path) => {
    if (!env["GITHUB_BASE_REF"]) return undefined;
    const inside = await pathInCheckout(path, run);
    if (inside === undefined) return undefined;
    const token = request.githubToken ?? (env["GITHUB_TOKEN"] || env["GH_TOKEN"]);
    if (!token) return unknown("there is no token to ask the forge with");
    const { readBaseFile } = await import("../adapters/actions/base-file.ts");
    const found = await readBaseFile({ env, token, signal }, inside);
    return found?.known ? await entriesIn(found.value, path) : found;
  };
}

/** Returns the file's path from the root of the checkout that has the context, if it has the file. */
async function pathInCheckout(
  path: string,
  { cwd, env, request }: Run,
): Promise<string | undefined> {
  const where = { cwd, workspace: env["GITHUB_WORKSPACE"] };
  const place = resolve(cwd, path);
  const [own, files] = await Promise.all(
    [request.context, place].map((context) => repositoryFolder({ ...where, context })),
  );
  return own === undefined || own !== files ? undefined : relative(own, place);
}

async function entriesIn(
  { branch, text }: { readonly branch: string; readonly text: string | undefined },
  path: string,
): ReturnType<ExceptionsReader["baseExceptions"]> {
  if (text === undefined) return known({ branch, entries: [] });
  const { entriesOf } = await import("../adapters/files/exceptions-file.ts");
  try {
    return known({ branch, entries: await entriesOf(text, path) });
  } catch (error) {
    if (error instanceof Failure) return unknown(`on ${branch}, ${error.told.message}`);
    throw error;
  }
}
