import { readFile, stat } from "node:fs/promises";
import { docsAddress } from "../adapters/actions/docs-address.ts";
import { cleanUp } from "../adapters/buildah/folders/clean-up.ts";
import { takeApartArguments } from "../adapters/buildah/folders/take-apart.ts";
import { makeWorkFolder } from "../adapters/buildah/folders/work-folder.ts";
import { filesBelow } from "../adapters/files/folder-files.ts";
import { outputFolder, outputIn } from "../adapters/files/output-folder.ts";
import { sameContents } from "../adapters/files/same-contents.ts";
import { runEnvironment } from "../adapters/process/child-environment.ts";
import { machineNames } from "../adapters/process/machine-names.ts";
import { startWatcher } from "../adapters/process/watcher.ts";
import { skopeoRegistry } from "../adapters/registry/skopeo.ts";
import { type BuildOutcome, buildImage } from "../app/build/build-image.ts";
import { redactingReporter } from "../app/build/redacting-reporter.ts";
import type { BuildPorts, Reporter } from "../app/ports/build.ts";
import { type Blanker, createBlanker } from "../domain/build/blank.ts";
import {
  createRedactor,
  namedSecretsOf,
  type Redactor,
  secretName,
  secretValuesOf,
} from "../domain/build/redact.ts";
import type { BuildRequest } from "../domain/build/request.ts";
import { platformOf } from "../domain/oci/platform.ts";
import { badInput, unwritable } from "../domain/text/failure.ts";
import { onSurface, type Surface } from "../domain/text/surface.ts";
import { buildahFor } from "./buildah.ts";
import { archiveReaders } from "./readers.ts";
import { absolutePaths, registryAccess, type Surroundings } from "./registry.ts";
import { filesReaderFor, pushPermissionFor, sourceReaderFor } from "./source.ts";

interface BuildRun extends Surroundings {
  readonly request: BuildRequest;
  readonly reporter: Reporter;
  readonly surface: Surface;
  /**
   * Called with the work folder as soon as there is one, so that a post step can remove what a kill
   * left.
   */
  readonly onWorkFolder: (folder: string) => void;
  /**
   * Called with all values that must never be shown, including those in files, before anything is
   * started.
   */
  readonly onSecrets: (values: readonly string[]) => void;
  /**
   * Path of the running program, which the watcher starts again after a kill: see take-apart.ts.
   */
  readonly entry: string;
}

/**
 * Runs the main job on the real adapters. Whatever happens, the work folder is removed afterwards,
 * and the outcome contains no secret. @throws Failure for what goes wrong before the job starts
 */
export async function runBuild(run: BuildRun): Promise<BuildOutcome> {
  const request = absolutePaths(run.request, run.cwd);
  const files = await secretFiles(request);
  const values = [...secretValuesOf(request), ...files.map(({ value }) => value)];
  run.onSecrets(values);
  const redact = createRedactor(values);
  const output = await outputFolder(request.output, run.env);
  const folder = await makeWorkFolder(run.env);
  run.onWorkFolder(folder);
  const args = [run.entry, ...takeApartArguments(folder)];
  const watcher = startWatcher({ args, env: runEnvironment(run.env, folder) });
  try {
    const ports = await portsFor(
      { ...run, request },
      {
        folder,
        output,
        redact,
        blank: () => createBlanker(values),
        secrets: [...namedSecretsOf(request), ...files],
      },
    );
    return await buildImage(request, ports);
  } finally {
    await watcher.dismiss();
    await cleanUp(folder);
  }
}

interface Prepared {
  readonly folder: string;
  readonly output: BuildPorts["output"];
  readonly redact: Redactor;
  readonly blank: () => Blanker;
  readonly secrets: BuildPorts["secrets"];
}

async function portsFor(run: BuildRun, prepared: Prepared): Promise<BuildPorts> {
  const { env, signal } = run;
  const { folder, output, redact, blank } = prepared;
  const access = await registryAccess(run, folder);
  const buildah = buildahFor({ ...run, access, folder, output });
  return {
    reporter: redactingReporter(run.reporter, (text) => redact(onSurface(text, run.surface))),
    surface: run.surface,
    ...docsOf(run),
    redact,
    files: filesReaderFor(run),
    readExceptions: async (path) => {
      const { readExceptions } = await import("../adapters/files/exceptions-file.ts");
      return await readExceptions({ path, cwd: run.cwd, today: today() });
    },
    sourceReader: sourceReaderFor(run, {
      baseUser: async (reference, platform) => {
        const { readBaseUser } = await import("../adapters/registry/base-user.ts");
        const { program } = await buildah();
        return await readBaseUser({ ...access, buildah: program }, { reference, platform });
      },
      buildahVersion: async () => {
        const { readBuildahVersion } = await import("../adapters/buildah/machine/version.ts");
        const { program } = await buildah();
        return await readBuildahVersion({ program, env: runEnvironment(env, folder), signal });
      },
    }),
    machinePlatform: platformOf(process.arch),
    pushPermission: pushPermissionFor(run),
    registry: skopeoRegistry(access),
    output,
    outputIn,
    openBuilder: async () => {
      const { openWorkshop } = await import("../adapters/buildah/open-workshop.ts");
      const { program, ...more } = await buildah();
      return await openWorkshop({
        env,
        buildah: program,
        ...more,
        skopeo: "skopeo",
        folder,
        signal,
        blank,
      });
    },
    openImage: async (layout) => {
      const { openLayout } = await import("../adapters/oci-layout/layout.ts");
      return await openLayout(layout, {});
    },
    readers: archiveReaders(env),
    machine: () => machineNames(env),
    inFolder: sameContents,
    filesBelow,
    secrets: prepared.secrets,
    relabel: async (layout, labels) => {
      const { relabelLayout } = await import("../adapters/oci-layout/relabel.ts");
      await relabelLayout(layout, labels).catch((error: unknown) => {
        throw unwritable(error, layout);
      });
    },
  };
}

/** Outside of a workflow's step, the variables for this are about something else. */
function docsOf({ surface, env }: BuildRun): Pick<BuildPorts, "docs"> {
  const docs = surface === "workflow" ? docsAddress(env) : undefined;
  return docs === undefined ? {} : { docs };
}

/** Returns today as `YYYY-MM-DD` in UTC, to compare with an exception's last day. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The largest secret that is masked; a larger file is not a secret but data. */
const maxSecretBytes = 1024 * 1024;

async function secretFiles(request: BuildRequest): Promise<BuildPorts["secrets"]> {
  const found: BuildPorts["secrets"][number][] = [];
  for (const secret of request.secrets) {
    if (secret.kind !== "file") continue;
    const stats = await stat(secret.path).catch(() => undefined);
    const isLarge = stats !== undefined && stats.size > maxSecretBytes;
    const text =
      stats?.isFile() === true && !isLarge
        ? await readFile(secret.path, "utf8").catch(() => undefined)
        : undefined;
    if (text === undefined) {
      throw badInput(
        "secrets",
        `${secret.id}: ${secret.path} ${isLarge ? "is larger than 1 MiB" : "is not a readable file"}.`,
        "Write `id=src=path` with the path of a small file, or `id=value`.",
      );
    }
    found.push({ name: secretName(secret), value: text });
  }
  return found;
}
