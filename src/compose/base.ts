import { dirname, join, resolve } from "node:path";
import { filesBelow } from "../adapters/files/folder-files.ts";
import { refuseOtherFiles, replaceLayout } from "../adapters/oci-layout/replace-layout.ts";
import { writeBaseLayout } from "../adapters/oci-layout/write-base.ts";
import { baseLabels, readBaseSource } from "../app/base/base-labels.ts";
import { type BaseResult, buildBase, updateLock } from "../app/base/build-base.ts";
import type { Bootstrap, DeclaredBase } from "../app/ports/base.ts";
import type { Reporter } from "../app/ports/build.ts";
import type { NameValue } from "../domain/build/request.ts";
import { labelNames } from "../domain/labels/labels.ts";
import type { Digest } from "../domain/oci/digest.ts";
import { debianArchitecture, foreignConfig } from "../recipes/base/image.ts";
import type { LockedPackage } from "../recipes/base/lock.ts";
import { baseWorkshop, declaredBase } from "./base-workshop.ts";
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
  const base = await declaredBase(run.file, run.cwd);
  return await inWatchedFolder({ ...run, onWorkFolder: () => undefined }, async (folder) =>
    updateLock({ ...run, base, bootstrap: baseWorkshop(run, folder).bootstrap(base) }),
  );
}

/**
 * Makes a base on the real adapters. The work folder is beside the output, which gets its name when
 * it is complete, and is removed afterwards, also after a kill. @throws Failure
 */
export async function makeBase(
  run: BaseRun & { readonly output: string; readonly update: boolean },
): Promise<BaseResult> {
  const base = await declaredBase(run.file, run.cwd);
  const output = resolve(run.cwd, run.output);
  await refuseOtherFiles(output);
  const env = { ...run.env, RUNNER_TEMP: dirname(output) };
  return await inWatchedFolder({ ...run, env, onWorkFolder: () => undefined }, async (folder) => {
    const workshop = baseWorkshop({ ...run, env }, folder);
    const bootstrap = workshop.bootstrap(base);
    return await buildBase({
      ...{ ...run, base, bootstrap, filesBelow },
      labels: () => labelsOf(run, { base, bootstrap }),
      layouts: {
        ...workshop.layoutsAt(output),
        keep: (tar, config) => keep(folder, output, { tar, config }),
      },
      ofRun: workshop.ofRun,
      readers: archiveReaders(run.env),
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

/** Returns the labels that say which source a declaration is from, and that the proof held. */
async function labelsOf(
  run: BaseRun,
  { base, bootstrap }: { readonly base: DeclaredBase; readonly bootstrap: Bootstrap },
): Promise<readonly NameValue[]> {
  const { sourceReader } = advisoriesPortsFor(run);
  const reading = await readBaseSource(base, sourceReader);
  const { platform } = run;
  return baseLabels(base, { reading, platform, mmdebstrap: await bootstrap.version() });
}
