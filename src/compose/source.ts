import { readAsked } from "../adapters/actions/asked.ts";
import { runIds } from "../adapters/actions/run-ids.ts";
import { readBuildahVersion } from "../adapters/buildah/machine/version.ts";
import { buildFilesReader } from "../adapters/files/build-files.ts";
import { contextTexts } from "../adapters/files/context-texts.ts";
import { gitCheckoutReader } from "../adapters/git/checkout.ts";
import type { SharedRepositories } from "../adapters/git/run/repository.ts";
import { childEnvironment } from "../adapters/process/child-environment.ts";
import type { BuildPorts } from "../app/ports/build.ts";
import type { Forge, SourcePorts, SourceReader } from "../app/ports/source.ts";
import { sourceReader } from "../app/source/read-source.ts";
import { ignoreFileNames, ignoreRules } from "../containerfile/ignore.ts";
import { upstreamVersion } from "../domain/build/buildah-source.ts";
import { onceForEach } from "../domain/build/once-for-each.ts";
import { platformOf } from "../domain/oci/platform.ts";
import { type Answer, known, unknown } from "../domain/source/checkout.ts";
import { namedSetting } from "../domain/text/surface.ts";
import { absoluteBuildah } from "./absolute-buildah.ts";
import { forgeFor } from "./push-permission.ts";
import type { SourceRun, Surroundings } from "./registry.ts";
import { type ScriptsPlace, s2iReaderFor } from "./s2i.ts";
import { whereaboutsOf } from "./whereabouts.ts";

/**
 * Returns what reading advisories needs: no builder, and the code that queries a registry is only
 * loaded for a query.
 */
export function advisoriesPortsFor(
  run: SourceRun & { readonly scripts?: ScriptsPlace },
): AdvisoriesPorts {
  return {
    files: filesReaderFor(run),
    sourceReader: sourceReaderFor(run, imageFacts(run)),
    machinePlatform: platformOf(process.arch),
    s2i: s2iReader(run, run.scripts),
  };
}

type AdvisoriesPorts = Pick<BuildPorts, "files" | "sourceReader" | "machinePlatform" | "s2i">;

/**
 * Returns the same for the services of one repository: what is asked about the repository, its
 * remote, a base or a tool is asked once for all of them.
 */
export function servicesPortsFor(
  run: SourceRun,
  repositories: SharedRepositories = new Map(),
): AdvisoriesPorts {
  const { baseUser, buildahVersion } = imageFacts(run);
  const images = {
    baseUser: onceForEach(baseUser),
    buildahVersion: onceForEach(buildahVersion),
  };
  const sharing: Sharing = { repositories, forge: askedOnce };
  return {
    files: filesReaderFor(run),
    sourceReader: sourceReaderFor(run, images, sharing),
    machinePlatform: platformOf(process.arch),
    s2i: s2iReader(run, undefined),
  };
}

function s2iReader(run: SourceRun, scripts: ScriptsPlace | undefined): BuildPorts["s2i"] {
  return s2iReaderFor(async (reference, platform) => {
    const { askImageFacts } = await import("./registry.ts");
    return await askImageFacts(run, { reference, platform });
  }, scripts);
}

function imageFacts(run: SourceRun): Pick<SourcePorts, "baseUser" | "buildahVersion"> {
  return {
    baseUser: async (reference, platform) => {
      const { askImageFacts } = await import("./registry.ts");
      const { userAmong } = await import("../adapters/registry/base-user.ts");
      return userAmong(await askImageFacts(run, { reference, platform }));
    },
    buildahVersion: () => namedBuildahVersion(run),
  };
}

/** How several readings share what they ask. */
interface Sharing {
  readonly repositories: SharedRepositories;
  readonly forge: (forge: Forge) => Forge;
}

/** Returns a forge that is asked each question once. */
function askedOnce({ listRefs, pull, contains }: Forge): Forge {
  return {
    listRefs: onceForEach(listRefs),
    pull: onceForEach(pull),
    contains: onceForEach(contains),
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
export function filesReaderFor(run: Surroundings): BuildPorts["files"] {
  return buildFilesReader({
    ...whereaboutsOf(run),
    ignoreFileNames,
    ignoreRules,
  });
}

/**
 * Reads the source from git, from the forge's API where there is a token, and from the workflow's
 * event; and a base's user from the place where the base is.
 */
export function sourceReaderFor(
  { env, signal, request, ahead, ceiling }: SourceRun,
  images: Pick<SourcePorts, "baseUser" | "buildahVersion">,
  sharing?: Sharing,
): SourceReader {
  const found = forgeFor({ env, signal, request });
  const forge = found === undefined || sharing === undefined ? found : sharing.forge(found);
  return sourceReader({
    checkouts: gitCheckoutReader({
      ...{ env, signal },
      ...(ahead === undefined ? {} : { ahead }),
      ...(ceiling === undefined ? {} : { ceiling }),
      ...(forge === undefined ? {} : { forge }),
      ...(sharing === undefined ? {} : { shared: sharing.repositories }),
    }),
    asked: () => readAsked(env),
    run: () => ({ now: Date.now() / 1000, ids: runIds(env) }),
    ...images,
    contextTexts,
  });
}
