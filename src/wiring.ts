import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { cleanUp } from "./adapters/buildah/clean-up.ts";
import { makeWorkFolder, openWorkshop } from "./adapters/buildah/workshop.ts";
import { decompress } from "./adapters/compression/decompress.ts";
import { buildFilesReader } from "./adapters/files/build-files.ts";
import { readExceptions } from "./adapters/files/exceptions-file.ts";
import { outputFolder } from "./adapters/files/output-folder.ts";
import { gitCheckoutReader } from "./adapters/git/checkout.ts";
import { openLayout } from "./adapters/oci-layout/layout.ts";
import { relabelLayout } from "./adapters/oci-layout/relabel.ts";
import { installBuildTools } from "./adapters/packages/build-tools.ts";
import { childEnvironment, runEnvironment } from "./adapters/process/child-environment.ts";
import { authFile } from "./adapters/registry/auth-file.ts";
import { skopeoRegistry } from "./adapters/registry/skopeo.ts";
import { readEntries } from "./adapters/tar/entries.ts";
import { type BuildOutcome, buildImage } from "./app/build-image.ts";
import type { BuildPorts, Registry, Reporter } from "./app/ports.ts";
import { sourceReader } from "./app/read-source.ts";
import { redactingReporter } from "./app/redacting-reporter.ts";
import type { SourceReader } from "./app/source-ports.ts";
import { ignoreFileNames, ignoreRules } from "./containerfile/ignore.ts";
import { nothingAsked } from "./domain/asked.ts";
import { unknown } from "./domain/checkout.ts";
import { badInput } from "./domain/failure.ts";
import { platformOf } from "./domain/platform.ts";
import { createRedactor, type Redactor, secretValuesOf } from "./domain/redact.ts";
import { parseReference } from "./domain/reference.ts";
import type { BuildRequest } from "./domain/request.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** What the entries know and the adapters need. */
export interface Surroundings {
  readonly env: Env;
  readonly cwd: string;
  readonly signal: AbortSignal;
}

export interface BuildRun extends Surroundings {
  readonly request: BuildRequest;
  readonly reporter: Reporter;
  /** Told of the work folder as soon as there is one, for a post step to remove what a kill left. */
  readonly onWorkFolder: (folder: string) => void;
}

/**
 * Runs the main job on the real adapters. Whatever happens, the work folder is gone afterwards, and no secret is in
 * what comes back. @throws Failure for what goes wrong before the job starts
 */
export async function runBuild(run: BuildRun): Promise<BuildOutcome> {
  const request = absolutePaths(run.request, run.cwd);
  const redact = createRedactor([...secretValuesOf(request), ...(await secretFiles(request))]);
  const output = await outputFolder(request.output, run.env);
  const folder = await makeWorkFolder(run.env);
  run.onWorkFolder(folder);
  try {
    const ports = await portsFor({ ...run, request }, { folder, output, redact });
    return await buildImage(request, ports);
  } finally {
    await cleanUp(folder);
  }
}

interface Prepared {
  readonly folder: string;
  readonly output: BuildPorts["output"];
  readonly redact: Redactor;
}

async function portsFor(run: BuildRun, prepared: Prepared): Promise<BuildPorts> {
  const { request, env, signal } = run;
  const { folder, output, redact } = prepared;
  const registry = await registryFor(run, folder);
  return {
    reporter: redactingReporter(run.reporter, redact),
    redact,
    files: filesReaderFor(run),
    readExceptions: (path) => readExceptions({ path, cwd: run.cwd, today: today() }),
    sourceReader: sourceReaderFor(run),
    machinePlatform: platformOf(process.arch),
    registry,
    output,
    openBuilder: async () => {
      if (env["GITHUB_ACTIONS"] === "true" && request.buildah === undefined) {
        const say = (line: string): void => run.reporter.info(line);
        await installBuildTools({ env: childEnvironment(env), signal, say });
      }
      return await openWorkshop({
        env,
        buildah: request.buildah ?? "buildah",
        skopeo: "skopeo",
        folder,
        signal,
      });
    },
    openImage: (layout) => openLayout(layout, {}),
    readers: { entries: readEntries, decompress },
    relabel: relabelLayout,
  };
}

async function registryFor(run: BuildRun, folder: string): Promise<Registry> {
  const { request, env, signal } = run;
  const registries = request.image
    .map((name) => parseReference(name)?.registry)
    .filter((registry) => registry !== undefined);
  return skopeoRegistry({
    skopeo: "skopeo",
    env: runEnvironment(env, folder),
    signal,
    authFile: await authFile({ access: request.registry, registries, env, folder }),
    tlsVerify: request.registry.tlsVerify,
  });
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

/** Reads the source from git. */
export function sourceReaderFor({ env, signal }: Surroundings): SourceReader {
  return sourceReader({
    checkouts: gitCheckoutReader({ env, signal }),
    asked: async () => nothingAsked,
    baseUser: async () => unknown("not asked"),
  });
}

/** `YYYY-MM-DD` in UTC: what an exception's last day is compared with. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Paths among the inputs are relative to the working folder; children run elsewhere. */
function absolutePaths(request: BuildRequest, cwd: string): BuildRequest {
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
    ...(request.output === undefined ? {} : { output: resolve(cwd, request.output) }),
    ...(request.buildah?.includes("/") === true ? { buildah: resolve(cwd, request.buildah) } : {}),
  };
}

function absoluteContext(value: string, cwd: string): string {
  const files = /^(oci-layout:\/\/|oci:|oci-archive:(?:\/\/)?|docker-archive:(?:\/\/)?)(.+)$/.exec(
    value,
  );
  if (files?.[1] !== undefined && files[2] !== undefined)
    return `${files[1]}${resolve(cwd, files[2])}`;
  return value.includes("://") ? value : resolve(cwd, value);
}

/** A secret that is masked has at most this size; a larger file is no secret but data. */
const maxSecretBytes = 1024 * 1024;

async function secretFiles(request: BuildRequest): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const secret of request.secrets) {
    if (secret.kind !== "file") continue;
    const text = await readFile(secret.path, "utf8").catch(() => undefined);
    if (text === undefined || text.length > maxSecretBytes) {
      throw badInput(
        "secrets",
        `${secret.id}: ${secret.path} ${text === undefined ? "cannot be read" : "is larger than 1 MiB"}.`,
        "Write `id=src=path` with the path of a small file, or `id=value`.",
      );
    }
    texts.push(text);
  }
  return texts;
}
