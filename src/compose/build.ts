import { outputFolder } from "../adapters/files/output-folder.ts";
import { type BuildOutcome, buildImage } from "../app/build/build-image.ts";
import type { BuildPorts } from "../app/ports/build.ts";
import type { SourceReader } from "../app/ports/source.ts";
import { createBlanker } from "../domain/build/blank.ts";
import { createRedactor, namedSecretsOf, secretValuesOf } from "../domain/build/redact.ts";
import type { BuildRequest } from "../domain/build/request.ts";
import { Failure } from "../domain/text/failure.ts";
import { shortened, visible } from "../domain/text/printable.ts";
import { buildPortsFor, type PortsRun } from "./build-ports.ts";
import { withKeptBases } from "./kept-bases.ts";
import { absolutePaths } from "./registry.ts";
import { withSource } from "./s2i.ts";
import { secretFiles } from "./secret-files.ts";
import { inWatchedFolder, withResults } from "./watched-folder.ts";

/** A build in a work folder that its caller has. */
interface PlacedRun extends PortsRun {
  /**
   * Called with all values that must never be shown, including those in files, before anything is
   * started.
   */
  readonly onSecrets: (values: readonly string[]) => void;
  /** The source ID that is to be built, where another one must not be; undefined: any. */
  readonly expectedSource?: string;
}

export interface BuildRun extends PlacedRun {
  /**
   * Called with the work folder as soon as there is one, so that a post step can remove what a kill
   * left.
   */
  readonly onWorkFolder: (folder: string) => void;
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
  const { timings: file } = absolutePaths(run.request, run.cwd);
  if (file === undefined) return await buildWatched(run);
  const { withTimings } = await import("./timings.ts");
  return await withTimings({ ...run, file }, () => buildWatched(run));
}

async function buildWatched(run: BuildRun): Promise<BuildOutcome> {
  const prepared = await prepare(run);
  return await withResults(run, prepared.output.temporary, () =>
    inWatchedFolder(run, (folder) => build(run, prepared, folder)),
  );
}

/** Runs the main job in a work folder that the caller removes. @throws Failure as {@link runBuild} */
export async function runBuildIn(folder: string, run: PlacedRun): Promise<BuildOutcome> {
  return await build(run, await prepare(run), folder);
}

interface Prepared {
  /** With absolute paths. */
  readonly request: BuildRequest;
  readonly files: Awaited<ReturnType<typeof secretFiles>>;
  /** Everything that is secret. */
  readonly values: readonly string[];
  readonly output: BuildPorts["output"];
}

/** Reads the secrets, and makes the folder for the results. @throws Failure */
async function prepare(run: PlacedRun): Promise<Prepared> {
  const request = absolutePaths(run.request, run.cwd);
  const files = await secretFiles(request);
  const values = [...secretValuesOf(request), ...files.map(({ value }) => value)];
  run.onSecrets(values);
  return { request, files, values, output: await outputFolder(request.output, run.env) };
}

async function build(run: PlacedRun, prepared: Prepared, folder: string): Promise<BuildOutcome> {
  const { request, files, values, output } = prepared;
  const opened = await withSource({ ...run, request }, folder);
  return await withKeptBases({ ...run, request }, folder, async (kept) => {
    const made = await buildPortsFor(
      { ...run, ...opened },
      {
        ...{ folder, output, kept },
        redact: createRedactor(values),
        blank: () => createBlanker(values),
        secrets: [...namedSecretsOf(request), ...files],
      },
    );
    const { expectedSource: expected } = run;
    const ports = expected === undefined ? made : { ...made, ...onlySource(made, expected) };
    return await buildImage(opened.request, ports);
  });
}

/** Refuses every source but one, before anything is built. */
function onlySource(
  { sourceReader }: Pick<BuildPorts, "sourceReader">,
  expected: string,
): Pick<BuildPorts, "sourceReader"> {
  const read: SourceReader["read"] = async (options) => {
    const reading = await sourceReader.read(options);
    const { id } = reading.source;
    if (id === expected) return reading;
    const [shown, wanted] = [id, expected].map((text) => visible(shortened(text, 300)));
    throw new Failure({
      code: "usage",
      message: `The checkout is ${shown}, not ${wanted}.`,
      fix: "Check the version: it comes from the git tags at this revision.",
    });
  };
  return { sourceReader: { ...sourceReader, read } };
}
