import { canonicalEnvironment, untouchedEnvironment } from "../../domain/build/environments.ts";
import type { InstructionPlace } from "../../domain/build/instruction-place.ts";
import type { PrebuiltRecipe } from "../../domain/build/prebuilt.ts";
import type { Differences } from "../../domain/findings/difference.ts";
import { unproven } from "../../domain/findings/proof.ts";
import { Failure } from "../../domain/text/failure.ts";
import { setting } from "../../domain/text/surface.ts";
import { writtenFile } from "../../recipes/written.ts";
import { madeDifferences } from "../explain/made-differences.ts";
import { withOthers } from "../prove/applied-variations.ts";
import {
  commitOf,
  contextOf,
  type MadeFiles,
  type MakingRecipe,
  makeFiles,
} from "../prove/made-files.ts";
import type { MakingCommand } from "../prove/making-command.ts";
import { stageTwins } from "../prove/twin-builds.ts";
import { buildEpochs } from "../recipe/build-epochs.ts";
import type { ReportDraft } from "./report-draft.ts";
import type { Run } from "./run.ts";

/**
 * Brings the files of recipe `prebuilt` together: those that are there, or those that its command
 * makes, which runs twice and is compared before anything is assembled. Both builds get the same
 * files.
 * @throws Failure `usage`, `build`, `tool`, and `irreproducible` where the two runs differ
 */
export async function withPrebuilt(
  run: Run,
  recipe: PrebuiltRecipe,
  draft: ReportDraft,
): Promise<Run> {
  const { make } = recipe;
  return await run.timed("prebuilt files", () =>
    make === undefined ? withFound(run, recipe) : withMade(run, { ...recipe, make }, draft),
  );
}

async function withFound(run: Run, recipe: PrebuiltRecipe): Promise<Run> {
  const { prepared, builder, request, ports } = run;
  const tools = await ports.prebuilt();
  const taken = await tools.take({
    from: prepared.context.path,
    files: recipe.files,
    leavesOut: prepared.context.leavesOut,
    to: builder.newFolder("prebuilt"),
    isMade: false,
  });
  ports.reporter.info(`the files of ${setting("prebuilt")} are ${taken.digest}`);
  return {
    ...run,
    request: { ...request, recipe: { ...recipe, tree: taken.digest } },
    copies: staged(run, taken),
  };
}

async function withMade(run: Run, recipe: MakingRecipe, draft: ReportDraft): Promise<Run> {
  const { reading, request, ports } = run;
  const tools = await ports.prebuilt();
  if (reading.place !== undefined && (await tools.hasChanges(reading.root))) {
    ports.reporter.warn(
      `The command of ${setting("prebuilt-command")} runs in clean checkouts of the commit: what is changed here and not committed is not built.`,
    );
  }
  const first = await made(run, { recipe, nth: "first" });
  const command = commandOf(run, recipe, first);
  const found = { ...run, command, copies: staged(run, first.taken) };
  if (request.reproducibility === "skip") return found;
  if (request.vary.includes("start-time")) await tools.pause();
  const second = await made(run, { recipe, nth: "second" });
  const { variations } = second.run;
  if (first.taken.digest === second.taken.digest) return { ...found, made: { variations } };
  const differences = await differencesOf(run, recipe, [first, second]);
  const mayPass = request.reproducibility === "warn" || run.exceptions !== undefined;
  if (mayPass) return { ...found, made: { variations, differences } };
  const proof = unproven(request.platform ?? run.builder.platform, []);
  draft.keep({
    ...proof,
    verdict: "false",
    differences,
    variations: withOthers(run.here, variations),
  });
  await Promise.allSettled([found.copies]);
  throw otherFiles(differences);
}

/** Seconds by which the time is earlier that a run is given as `SOURCE_DATE_EPOCH`. */
const epochShift = { first: 0, second: 0, third: 400 * 86_400 };

async function made(
  run: Run,
  { recipe, nth }: { readonly recipe: MakingRecipe; readonly nth: keyof typeof epochShift },
): Promise<MadeFiles> {
  const { request, ports, prepared, builder, reading } = run;
  const { reporter, sourceReader } = ports;
  const title = `the ${nth} run of the command`;
  reporter.progress(`${nth} run of ${JSON.stringify(recipe.make)}`);
  const { context } = prepared;
  const commitTime = () => sourceReader.commitTime(context.path);
  const { sourceDateEpoch } = await buildEpochs({ request, commitTime });
  const epoch = sourceDateEpoch && Math.max(0, sourceDateEpoch - epochShift[nth]);
  return await makeFiles({
    ...{ recipe, request, reading, context, builder, reporter, title },
    tools: await ports.prebuilt(),
    environment: request.canonical ? canonicalEnvironment(epoch) : untouchedEnvironment,
    variations: nth === "second" ? request.vary : [],
  });
}

/** Tells the search of the image what made its files. */
function commandOf(
  run: Run,
  recipe: MakingRecipe,
  { run: { startedAt } }: MadeFiles,
): MakingCommand {
  const { ports, builder, reading, prepared } = run;
  const checkedOut = async (): Promise<string> => {
    const { root, revision } = commitOf({ reading, context: prepared.context });
    const folder = builder.newFolder("prebuilt-source");
    await (await ports.prebuilt()).checkOut({ root, revision, folder });
    return folder;
  };
  let source: Promise<string> | undefined;
  return {
    startedAt,
    place: placeOf(recipe),
    source: () => {
      source ??= checkedOut();
      return source;
    },
    withOtherEpoch: async () => (await made(run, { recipe, nth: "third" })).taken.folder,
  };
}

function placeOf({ make }: MakingRecipe): InstructionPlace {
  return { file: writtenFile, line: 1, text: make.join(" "), input: { name: "prebuilt-command" } };
}

/** Copies the files for both builds. Whoever needs the copies finds out whether that failed. */
function staged({ request, builder }: Run, taken: MadeFiles["taken"]): Promise<void> {
  const copies = stageTwins(request, { builder, context: contextOf(taken) });
  copies.catch(() => undefined);
  return copies;
}

async function differencesOf(
  { builder, ports }: Run,
  recipe: MakingRecipe,
  runs: readonly [MadeFiles, MadeFiles],
): Promise<Differences> {
  ports.reporter.progress("comparing what both runs made");
  const tools = await ports.prebuilt();
  const opened = runs.map(async ({ taken }) => {
    const layout = builder.newFolder("prebuilt-layout");
    await tools.writeLayout(taken, recipe.files, layout);
    return await ports.openImage(layout);
  });
  const [a, b] = await Promise.all(opened);
  if (a === undefined || b === undefined) throw new Error("two runs have two images");
  return await madeDifferences({
    images: [a, b],
    runs,
    instruction: placeOf(recipe),
    userNames: builder.userNames,
    readers: ports.readers,
  });
}

function otherFiles({ listed, omitted }: Differences): Failure {
  const count = listed.length + omitted;
  return new Failure({
    code: "irreproducible",
    message: `The two runs of ${setting("prebuilt-command")} made files that differ in ${count} ${count === 1 ? "place" : "places"}. Nothing was assembled or pushed.`,
    fix: `Set ${setting("reproducibility", "warn")} to get only a warning until both runs make the same files.`,
  });
}
