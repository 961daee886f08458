import { resolve } from "node:path";
import { cleanUp } from "../adapters/buildah/folders/clean-up.ts";
import { makeWorkFolder } from "../adapters/buildah/folders/work-folder.ts";
import type { RepositoryAhead } from "../adapters/git/run/repository.ts";
import { runMarks, signInEnvironment } from "../adapters/process/child-environment.ts";
import { authFile } from "../adapters/registry/auth-file.ts";
import { readImageFacts } from "../adapters/registry/base-user.ts";
import type { SkopeoOptions } from "../adapters/registry/skopeo-options.ts";
import type { S2iReader } from "../app/ports/s2i.ts";
import { insecureHosts } from "../domain/build/insecure.ts";
import type { BuildRequest, CacheInputs } from "../domain/build/request.ts";
import { parseLocation } from "../domain/oci/image-location.ts";
import { parseReference } from "../domain/oci/reference.ts";
import { absoluteBuildah } from "./absolute-buildah.ts";

/** What the entries know and the adapters need. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly signal: AbortSignal;
}

export interface SourceRun extends Surroundings {
  readonly request: BuildRequest;
  /** The context's repository, where its opening was started before; see opening.ts. */
  readonly ahead?: RepositoryAhead;
  /** Absolute, real path of a folder in which, and above which, no `.git` counts. */
  readonly ceiling?: string;
}

/** Reads the config of an image when nothing is built. The work folder exists only during the query. */
export async function askImageFacts(
  run: SourceRun,
  options: { readonly reference: string; readonly platform: string | undefined },
): ReturnType<S2iReader["factsOf"]> {
  const request = absolutePaths(run.request, run.cwd);
  const folder = await makeWorkFolder(run.env);
  try {
    const access = await registryAccess({ ...run, request }, folder);
    const { buildah: source } = request;
    const buildah = source?.kind === "path" ? source.path : "buildah";
    return await readImageFacts({ ...access, buildah }, options);
  } finally {
    await cleanUp(folder);
  }
}

/** Returns the access to registries: the account, and where its auth file may be written. */
export async function registryAccess(
  run: Surroundings & { readonly request: Pick<BuildRequest, "image" | "registry"> },
  folder: string,
): Promise<SkopeoOptions> {
  const { request, env, signal } = run;
  const registries = request.image
    .map((name) => parseReference(name)?.registry)
    .filter((registry) => registry !== undefined);
  return {
    skopeo: "skopeo",
    env: signInEnvironment(env, runMarks(folder)),
    signal,
    authFile: await authFile({ access: request.registry, registries, env, folder }),
    insecure: insecureHosts(request.registry, registries),
    accounts: request.registry.username === undefined ? [] : registries,
  };
}

/**
 * Makes the paths among the inputs absolute: they are relative to the working folder, but children
 * run elsewhere.
 */
export function absolutePaths(request: BuildRequest, cwd: string): BuildRequest {
  const { authfile } = request.registry;
  return {
    ...request,
    buildContexts: request.buildContexts.map(({ name, value }) => ({
      name,
      value: absoluteContext(value, cwd),
    })),
    secrets: request.secrets.map((secret) =>
      secret.kind === "file" ? { ...secret, path: resolve(cwd, secret.path) } : secret,
    ),
    registry:
      authfile === undefined
        ? request.registry
        : { ...request.registry, authfile: resolve(cwd, authfile) },
    ...(request.cache === undefined ? {} : { cache: absoluteCache(request.cache, cwd) }),
    ...(request.output === undefined ? {} : { output: resolve(cwd, request.output) }),
    ...(request.keepBases === undefined
      ? {}
      : { keepBases: { ...request.keepBases, folder: resolve(cwd, request.keepBases.folder) } }),
    ...(request.timings === undefined ? {} : { timings: resolve(cwd, request.timings) }),
    ...(request.buildah === undefined ? {} : { buildah: absoluteBuildah(request.buildah, cwd) }),
  };
}

function absoluteCache(cache: CacheInputs, cwd: string): CacheInputs {
  const { place } = cache;
  if (place.kind !== "folder") return cache;
  return { ...cache, place: { ...place, path: resolve(cwd, place.path) } };
}

function absoluteContext(value: string, cwd: string): string {
  const location = parseLocation(value);
  if (location?.kind === "files") return `${location.scheme}${resolve(cwd, location.rest)}`;
  // Folders stay as written, because a relative path decides what a folder may lead to.
  return value;
}
