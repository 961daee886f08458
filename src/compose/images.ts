import { resolve } from "node:path";
import { type ImagesOutput, imagesOutput } from "../adapters/files/images-output.ts";
import type { BuildOutcome } from "../app/build/build-image.ts";
import type { ImageDecision } from "../domain/findings/image-decision.ts";
import type { ImageResult } from "../domain/findings/image-result.ts";
import { Failure, unwritable } from "../domain/text/failure.ts";
import { imagesJson } from "../report/images/json.ts";
import { type BuildRun, runBuild } from "./build.ts";
import { type DecideRun, decideImages } from "./decide-images.ts";
import type { NamedRequest } from "./image-requests.ts";
import { inWatchedFolder, withResults } from "./watched-folder.ts";

/** A run that builds several images. */
interface ImagesRun extends DecideRun {
  readonly images: readonly NamedRequest[];
  /** `asked`: build each; `changed`: those that are not current. */
  readonly which: "asked" | "changed";
  readonly onSecrets: (values: readonly string[]) => void;
  /** Told before each image what was decided about it. */
  readonly onDecision: (name: string, decision: ImageDecision) => void;
  /** Told what came of each build. */
  readonly onBuilt: (name: string, outcome: BuildOutcome) => void;
}

/** What came of a run that builds several images. */
export interface ImagesOutcome {
  readonly results: readonly ImageResult[];
  /** Path of the list of them as JSON; absent where nothing is left. */
  readonly list?: string;
  /** The folder with all results, if nobody named it. */
  readonly temporary?: string;
}

/**
 * Builds several images, one after the other. One that fails does not keep the others back. After
 * an interrupt, nothing is begun any more, and no result is left.
 * @throws Failure for what goes wrong before the first build
 */
export async function runImages(run: ImagesRun): Promise<ImagesOutcome> {
  const { images } = run;
  const asked = images[0]?.request.output;
  const output = await imagesOutput(
    asked === undefined ? undefined : resolve(run.cwd, asked),
    run.env,
  );
  return await withResults(run, output.temporary, () =>
    withSharedLedger(run, (shared) => resultsIn(output, { ...run, ...shared })),
  );
}

/** What the builds of all images share. */
type Shared = Pick<BuildRun, "sharedLedger">;

/**
 * Gives the builds a ledger of their own, so that a stage that several images share is built once.
 * It costs each build something, so there is none where no two images have one context.
 */
async function withSharedLedger<Result>(
  run: ImagesRun,
  work: (shared: Shared) => Promise<Result>,
): Promise<Result> {
  const contexts = run.images.map(({ request }) => request.context);
  if (new Set(contexts).size === contexts.length) return await work({});
  const watched = { ...run, onWorkFolder: () => undefined };
  return await inWatchedFolder(watched, (sharedLedger) => work({ sharedLedger }));
}

async function resultsIn(output: ImagesOutput, run: ImagesRun & Shared): Promise<ImagesOutcome> {
  const { images, signal } = run;
  try {
    const decisions = await decisionsFor(run);
    const results: ImageResult[] = [];
    for (const [index, image] of images.entries()) {
      const decision = decisions[index];
      if (decision === undefined) throw new Error(`nothing was decided about ${image.name}`);
      run.onDecision(image.name, decision);
      results.push(await resultOf(image, { run, decision, folder: output.folderOf(image.name) }));
      if (signal.aborted) break;
    }
    if (signal.aborted) {
      await output.discard();
      return { results };
    }
    const isWanted = output.temporary === undefined || run.surface === "workflow";
    const isBuilt = results.some(({ layout, report }) => (layout ?? report) !== undefined);
    if (!isWanted && !isBuilt) return { results };
    await output.writeList(imagesJson(results)).catch((error: unknown) => {
      throw unwritable(error, output.list);
    });
    const { list, temporary } = output;
    return { results, list, ...(temporary === undefined ? {} : { temporary }) };
  } catch (error) {
    await output.discard();
    throw error;
  }
}

async function decisionsFor(run: ImagesRun): Promise<readonly ImageDecision[]> {
  const { images, which } = run;
  if (which === "changed") {
    run.reporter.progress("looking for what changed");
    return await decideImages(images, run);
  }
  return images.map(() => ({ kind: "build", reason: { kind: "asked" } }));
}

async function resultOf(
  { name, request }: NamedRequest,
  {
    run,
    decision,
    folder,
  }: {
    readonly run: ImagesRun & Shared;
    readonly decision: ImageDecision;
    readonly folder: string;
  },
): Promise<ImageResult> {
  if (decision.kind === "current") return { name, decision };
  try {
    const outcome = await runBuild({ ...run, request: { ...request, output: folder } });
    run.onBuilt(name, outcome);
    const { report, reportFile, layout, failure } = outcome;
    return {
      ...{ name, decision, report },
      ...(reportFile === undefined ? {} : { reportFile }),
      ...(layout === undefined ? {} : { layout }),
      ...(failure === undefined ? {} : { failure }),
    };
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    return { name, decision, failure };
  }
}
