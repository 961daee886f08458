import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { readAsked } from "./adapters/actions/asked.ts";
import { githubForge } from "./adapters/actions/forge.ts";
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
import { readBaseUser } from "./adapters/registry/base-user.ts";
import { type SkopeoOrder, skopeoRegistry } from "./adapters/registry/skopeo.ts";
import { readEntries } from "./adapters/tar/entries.ts";
import { type BuildOutcome, buildImage } from "./app/build-image.ts";
import type { BuildPorts, Reporter } from "./app/ports.ts";
import { sourceReader } from "./app/read-source.ts";
import { redactingReporter } from "./app/redacting-reporter.ts";
import type { SourcePorts, SourceReader } from "./app/source-ports.ts";
import { ignoreFileNames, ignoreRules } from "./containerfile/ignore.ts";
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
  const access = await registryAccess(run, folder);
  const installTools = once(async () => {
    if (env["GITHUB_ACTIONS"] !== "true" || request.buildah !== undefined) return;
    const say = (line: string): void => run.reporter.info(line);
    await installBuildTools({ env: childEnvironment(env), signal, say });
  });
  return {
    reporter: redactingReporter(run.reporter, redact),
    redact,
    files: filesReaderFor(run),
    readExceptions: (path) => readExceptions({ path, cwd: run.cwd, today: today() }),
    sourceReader: sourceReaderFor(run, async (reference, platform) => {
      await installTools();
      const buildah = request.buildah ?? "buildah";
      return await readBaseUser({ ...access, buildah }, { reference, platform });
    }),
    machinePlatform: platformOf(process.arch),
    registry: skopeoRegistry(access),
    output,
    openBuilder: async () => {
      await installTools();
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

async function registryAccess(run: AdvisoriesRun, folder: string): Promise<SkopeoOrder> {
  const { request, env, signal } = run;
  const registries = request.image
    .map((name) => parseReference(name)?.registry)
    .filter((registry) => registry !== undefined);
  return {
    skopeo: "skopeo",
    env: runEnvironment(env, folder),
    signal,
    authFile: await authFile({ access: request.registry, registries, env, folder }),
    tlsVerify: request.registry.tlsVerify,
  };
}

/** The work, done by whoever asks first; the others wait for it. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}

export interface AdvisoriesRun extends Surroundings {
  readonly request: BuildRequest;
}

/** What reading advisories needs: no builder, and a work folder only while a registry is asked. */
export function advisoriesPortsFor(
  run: AdvisoriesRun,
): Pick<BuildPorts, "files" | "sourceReader" | "machinePlatform"> {
  const { request, cwd, env } = run;
  const absolute = { ...run, request: absolutePaths(request, cwd) };
  return {
    files: filesReaderFor(run),
    sourceReader: sourceReaderFor(run, async (reference, platform) => {
      const folder = await makeWorkFolder(env);
      try {
        const access = await registryAccess(absolute, folder);
        const buildah = absolute.request.buildah ?? "buildah";
        return await readBaseUser({ ...access, buildah }, { reference, platform });
      } finally {
        await cleanUp(folder);
      }
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
function sourceReaderFor(
  { env, signal, request }: AdvisoriesRun,
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
