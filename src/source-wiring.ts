import { readAsked } from "./adapters/actions/asked.ts";
import { githubForge } from "./adapters/actions/forge.ts";
import { buildFilesReader } from "./adapters/files/build-files.ts";
import { gitCheckoutReader } from "./adapters/git/checkout.ts";
import type { BuildPorts } from "./app/ports.ts";
import { sourceReader } from "./app/read-source.ts";
import type { SourcePorts, SourceReader } from "./app/source-ports.ts";
import { ignoreFileNames, ignoreRules } from "./containerfile/ignore.ts";
import { platformOf } from "./domain/platform.ts";
import type { SourceRun, Surroundings } from "./registry-wiring.ts";

/** What reading advisories needs: no builder, and what asks a registry only when one is asked. */
export function advisoriesPortsFor(
  run: SourceRun,
): Pick<BuildPorts, "files" | "sourceReader" | "machinePlatform"> {
  return {
    files: filesReaderFor(run),
    sourceReader: sourceReaderFor(run, async (reference, platform) => {
      const { askBaseUser } = await import("./registry-wiring.ts");
      return await askBaseUser(run, { reference, platform });
    }),
    machinePlatform: platformOf(process.arch),
  };
}

/** Reads context, Containerfile and ignore rules from the disk. */
export function filesReaderFor({ env, cwd }: Surroundings): BuildPorts["files"] {
  const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = env;
  return buildFilesReader({
    cwd,
    workspace: GITHUB_ACTIONS === "true" ? GITHUB_WORKSPACE : undefined,
    ignoreFileNames,
    ignoreRules,
  });
}

/**
 * Reads the source from git, from the forge's API where there is a token, and from the workflow's event; and a base's
 * user from where the base is.
 */
export function sourceReaderFor(
  { env, signal, request }: SourceRun,
  baseUser: SourcePorts["baseUser"],
): SourceReader {
  const token = request.githubToken ?? (env["GITHUB_TOKEN"] || env["GH_TOKEN"]);
  const forge =
    token === undefined || token === "" ? {} : { forge: githubForge({ env, token, signal }) };
  return sourceReader({
    checkouts: gitCheckoutReader({ env, signal, ...forge }),
    asked: () => readAsked(env),
    baseUser,
  });
}
