import { relative, resolve, sep } from "node:path";
import { containerfilesAmong, type Service } from "../domain/source/containerfiles.ts";
import { Failure } from "../domain/text/failure.ts";
import type { Surroundings } from "./registry.ts";

/** Which Containerfiles of a repository are meant, and with which context each. */
interface ServicesOptions {
  /** Patterns of the ones to leave out; see containerfilesAmong. */
  readonly excluded: readonly string[];
  /** The context of all of them, as the user wrote it; undefined: the folder of each. */
  readonly context: string | undefined;
}

/** A Containerfile of the repository, and the inputs that build it. */
export interface FoundService extends Service {
  /** Inputs `context` and `file`, relative to the working folder. */
  readonly inputs: { readonly context: string; readonly file: string };
}

/**
 * Finds the Containerfiles that git tracks in the repository of the working folder.
 * @throws Failure `usage` where there is no repository, or none in it
 */
export async function findServices(
  { excluded, context }: ServicesOptions,
  { env, cwd, signal }: Surroundings,
): Promise<readonly FoundService[]> {
  const { trackedPaths } = await import("../adapters/git/tracked-paths.ts");
  const tracked = await trackedPaths(cwd, { env, signal });
  if (!tracked.known) throw noRepository(tracked.why);
  const { root, paths } = tracked.value;
  const seen = (path: string): string =>
    relative(cwd, resolve(root, path)).split(sep).join("/") || ".";
  const found = containerfilesAmong(paths, excluded);
  if (found.length === 0) throw nothingFound(excluded);
  return found.map((each) => ({
    ...each,
    inputs: { context: context ?? seen(each.folder), file: seen(each.file) },
  }));
}

function noRepository(why: string): Failure {
  return new Failure({
    code: "usage",
    message: `Flag \`--all\` takes the Containerfiles that git tracks, but there is no repository to read: ${why}.`,
    fix: "Go to a checkout, or name one Containerfile with `--context` or `--file`.",
  });
}

function nothingFound(excluded: readonly string[]): Failure {
  const others = excluded.length === 0 ? "" : ` besides those that \`--exclude\` leaves out`;
  return new Failure({
    code: "usage",
    message: `Git tracks no Containerfile or Dockerfile in this repository${others}, so there is nothing to look at.`,
    fix: "Add the Containerfiles to git, or name one with `--file`.",
  });
}
