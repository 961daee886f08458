import { readAsked } from "../adapters/actions/asked.ts";
import { runIds } from "../adapters/actions/run-ids.ts";
import { readBuildahVersion } from "../adapters/buildah/machine/version.ts";
import { buildFilesReader } from "../adapters/files/build-files.ts";
import { contextTexts } from "../adapters/files/context-texts.ts";
import { gitCheckoutReader } from "../adapters/git/checkout.ts";
import { childEnvironment } from "../adapters/process/child-environment.ts";
import type { BuildPorts } from "../app/ports/build.ts";
import type { SourcePorts, SourceReader } from "../app/ports/source.ts";
import { sourceReader } from "../app/source/read-source.ts";
import { ignoreFileNames, ignoreRules } from "../containerfile/ignore.ts";
import { upstreamVersion } from "../domain/build/buildah-source.ts";
import { platformOf } from "../domain/oci/platform.ts";
import { type Answer, known, unknown } from "../domain/source/checkout.ts";
import { namedSetting } from "../domain/text/surface.ts";
import { absoluteBuildah } from "./absolute-buildah.ts";
import { forgeFor } from "./push-permission.ts";
import type { SourceRun, Surroundings } from "./registry.ts";

/**
 * Returns what reading advisories needs: no builder, and the code that queries a registry is only
 * loaded for a query.
 */
export function advisoriesPortsFor(
  run: SourceRun,
): Pick<BuildPorts, "files" | "sourceReader" | "machinePlatform"> {
  return {
    files: filesReaderFor(run),
    sourceReader: sourceReaderFor(run, {
      baseUser: async (reference, platform) => {
        const { askBaseUser } = await import("./registry.ts");
        return await askBaseUser(run, { reference, platform });
      },
      buildahVersion: () => namedBuildahVersion(run),
    }),
    machinePlatform: platformOf(process.arch),
  };
}

/** Finds out which buildah a build would have, without fetching one. */
async function namedBuildahVersion({
  request,
  env,
  cwd,
  signal,
}: SourceRun): Promise<Answer<string>> {
  const source = absoluteBuildah(request.buildah ?? { kind: "path", path: "buildah" }, cwd);
  switch (source.kind) {
    case "version":
      return known(upstreamVersion(source.version));
    case "download":
    case "image":
      return unknown(
        `the buildah that ${namedSetting("buildah")} names is fetched only for a build`,
      );
    case "path":
      return await readBuildahVersion({
        program: source.path,
        env: childEnvironment(env),
        signal,
      });
  }
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
 * Reads the source from git, from the forge's API where there is a token, and from the workflow's
 * event; and a base's user from the place where the base is.
 */
export function sourceReaderFor(
  { env, signal, request }: SourceRun,
  images: Pick<SourcePorts, "baseUser" | "buildahVersion">,
): SourceReader {
  const forge = forgeFor({ env, signal, request });
  return sourceReader({
    checkouts: gitCheckoutReader({ env, signal, ...(forge === undefined ? {} : { forge }) }),
    asked: () => readAsked(env),
    run: () => ({ now: Date.now() / 1000, ids: runIds(env) }),
    ...images,
    contextTexts,
  });
}
