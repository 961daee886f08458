import { realpath } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { bootstrapIn } from "../adapters/bootstrap/bootstrap.ts";
import { userNamesOf } from "../adapters/buildah/machine/user-names.ts";
import { readBaseFiles } from "../adapters/files/declared-base.ts";
import { sourcesBeside } from "../adapters/files/declared-sources.ts";
import { filesBelow } from "../adapters/files/folder-files.ts";
import { isInside } from "../adapters/files/inside.ts";
import { reportBeside } from "../adapters/files/kept-image.ts";
import { openLayout } from "../adapters/oci-layout/layout.ts";
import { refuseOtherFiles, replaceLayout } from "../adapters/oci-layout/replace-layout.ts";
import { writeBaseLayout } from "../adapters/oci-layout/write-base.ts";
import { runEnvironment } from "../adapters/process/child-environment.ts";
import { machineNames } from "../adapters/process/machine-names.ts";
import { baseLabels } from "../app/base/base-labels.ts";
import { type BaseResult, buildBase, updateLock } from "../app/base/build-base.ts";
import { diffImages } from "../app/images/diff-images.ts";
import type { BaseWorkshop, Bootstrap, DeclaredBase, RootTar } from "../app/ports/base.ts";
import type { Image, Reporter } from "../app/ports/build.ts";
import { parsedYaml } from "../deployed/yaml.ts";
import type { NameValue } from "../domain/build/request.ts";
import { labelNames } from "../domain/labels/labels.ts";
import type { Digest } from "../domain/oci/digest.ts";
import { Failure } from "../domain/text/failure.ts";
import { visible } from "../domain/text/printable.ts";
import { readDeclaration } from "../recipes/base/declaration.ts";
import { debianArchitecture, foreignConfig } from "../recipes/base/image.ts";
import type { LockedPackage } from "../recipes/base/lock.ts";
import { archiveReaders } from "./readers.ts";
import type { SourceRun } from "./registry.ts";
import { advisoriesPortsFor } from "./source.ts";
import { inWatchedFolder } from "./watched-folder.ts";

interface BaseRun extends SourceRun {
  /** The declaration, as the user wrote its path. */
  readonly file: string;
  /** E.g. `linux/amd64`. */
  readonly platform: string;
  /** The archive's address in this run; checked. */
  readonly mirror: string | undefined;
  readonly reporter: Reporter;
  readonly entry: string;
}

/** Writes the lock file of a declaration anew, and makes nothing. @throws Failure */
export async function lockBase(run: BaseRun): Promise<readonly LockedPackage[]> {
  const base = await declaredBase(run);
  return await inWatchedFolder({ ...run, onWorkFolder: () => undefined }, async (folder) =>
    updateLock({ ...run, base, bootstrap: bootstrapFor(run, { folder, base }) }),
  );
}

/**
 * Makes a base on the real adapters. The work folder is beside the output, which gets its name when
 * it is complete, and is removed afterwards, also after a kill. @throws Failure
 */
export async function makeBase(
  run: BaseRun & { readonly output: string; readonly update: boolean },
): Promise<BaseResult> {
  const base = await declaredBase(run);
  const output = resolve(run.cwd, run.output);
  await refuseOtherFiles(output);
  const env = { ...run.env, RUNNER_TEMP: dirname(output) };
  return await inWatchedFolder({ ...run, env, onWorkFolder: () => undefined }, async (folder) => {
    const bootstrap = bootstrapFor({ ...run, env }, { folder, base });
    return await buildBase({
      ...{ ...run, base, bootstrap },
      labels: () => labelsOf(run, { base, bootstrap }),
      ofRun: {
        machine: machineNames(run.env),
        userNames: userNamesOf(run.env),
        workFolder: folder,
      },
      readers: archiveReaders(run.env),
      filesBelow,
      layouts: {
        open: (tar, config) => opened(folder, { tar, config }),
        keep: (tar, config) => keep(folder, output, { tar, config }),
        compare: (tars, config) => comparedIn(folder, { ...run, tars, config }),
      },
    });
  });
}

/**
 * Makes a base of a root file system that another program made, as it is: nothing is known of how.
 * @throws Failure
 */
export async function importBase(
  run: BaseRun & { readonly output: string },
): Promise<{ readonly digest: Digest; readonly size: number }> {
  const output = resolve(run.cwd, run.output);
  await refuseOtherFiles(output);
  const env = { ...run.env, RUNNER_TEMP: dirname(output) };
  return await inWatchedFolder({ ...run, env, onWorkFolder: () => undefined }, async (folder) => {
    const { importRootTar } = await import("../adapters/bootstrap/root-tar.ts");
    const file = resolve(run.cwd, run.file);
    const tar = await importRootTar({ file, name: run.file, target: join(folder, "root.tar") });
    const labels = [{ name: labelNames.reproducible, value: "unchecked" }];
    const architecture = debianArchitecture(run.platform);
    const config = foreignConfig({ architecture, labels, diffId: tar.digest });
    const digest = await keep(folder, output, { tar, config });
    return { digest, size: tar.size };
  });
}

/** Opens the image of a tar, in a folder of the run. */
async function opened(
  folder: string,
  { tar, config }: { readonly tar: RootTar; readonly config: string },
): Promise<Image> {
  const layout = join(folder, `${tar.slot}-layout`);
  await writeBaseLayout(layout, { tar, config });
  return await openLayout(layout);
}

async function keep(
  folder: string,
  output: string,
  parts: Parameters<typeof writeBaseLayout>[1],
): Promise<Digest> {
  const fresh = join(folder, "layout");
  const digest = await writeBaseLayout(fresh, parts);
  await replaceLayout(fresh, output, join(folder, "earlier"));
  return digest;
}

function bootstrapFor(
  { env, reporter, signal }: Pick<BaseRun, "env" | "reporter" | "signal">,
  { folder, base }: { readonly folder: string; readonly base: DeclaredBase },
): ReturnType<typeof bootstrapIn> {
  return bootstrapIn({ folder, base, env: runEnvironment(env, folder), reporter, signal });
}

async function declaredBase({ file, cwd }: Pick<BaseRun, "file" | "cwd">): Promise<DeclaredBase> {
  const found = await readBaseFiles(file, cwd);
  const { name, text, lock, folder } = found;
  const parsed = await parsedYaml(text, 0);
  if ("wrong" in parsed) {
    const { line = 1 } = parsed;
    throw new Failure({
      code: "usage",
      message: `${visible(name)}:${line}: this ${parsed.wrong}.`,
      fix: "Write names and values, e.g. `distribution: debian`.",
      place: { file: name, line },
    });
  }
  const { value, lineOf } = parsed;
  const declaration = readDeclaration({ file: name, value, lineOf });
  const sources = await sourcesBeside(found, declaration);
  return { declaration, lock, folder, file: found.file, sources };
}

/** Makes bases again that a checkout declares, in a folder of the run. */
export function baseWorkshop(
  run: Pick<BaseRun, "env" | "reporter" | "signal">,
  folder: string,
): BaseWorkshop {
  return {
    declared: async (file, root) => {
      const real = await realpath(file).catch(() => file);
      const wall = await realpath(root);
      if (isInside(wall, real))
        return await declaredBase({ file: relative(wall, real), cwd: wall });
      throw new Failure({
        code: "usage",
        message: `The declaration ${visible(relative(root, file))} is a link that leads out of the repository.`,
        fix: "Keep the declaration itself in the repository, and build the image again.",
      });
    },
    bootstrap: (base) => bootstrapFor(run, { folder, base }),
    open: (tar, config) => opened(folder, { tar, config }),
    isRoot: process.geteuid?.() === 0,
  };
}

/** Returns the labels that say which source a declaration is from, and that the proof held. */
async function labelsOf(
  run: BaseRun,
  { base, bootstrap }: { readonly base: DeclaredBase; readonly bootstrap: Bootstrap },
): Promise<readonly NameValue[]> {
  const { sourceReader } = advisoriesPortsFor(run);
  const { platform } = run;
  return await baseLabels(base, { sourceReader, platform, mmdebstrap: await bootstrap.version() });
}

/** Compares the images of two tars, in folders of the run. */
async function comparedIn(
  folder: string,
  {
    env,
    reporter,
    tars,
    config,
  }: Pick<BaseRun, "env" | "reporter"> & {
    readonly tars: readonly [RootTar, RootTar];
    readonly config: (tar: RootTar) => string;
  },
): ReturnType<typeof diffImages> {
  const names = ["first root file system", "second root file system"] as const;
  return await diffImages({
    names,
    bring: async (name) => {
      const tar = name === names[0] ? tars[0] : tars[1];
      return { image: await opened(folder, { tar, config: config(tar) }) };
    },
    reportBeside,
    readers: archiveReaders(env),
    progress: reporter.progress,
    all: false,
    propose: false,
  });
}
