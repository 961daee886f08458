import type { BuildRequest } from "../../domain/build/request.ts";
import type { ExceptionsFile } from "../../domain/findings/exception.ts";
import { namedSetting } from "../../domain/text/surface.ts";
import type { BuildPorts } from "../ports/build.ts";
import { refuseHostNetwork } from "../recipe/host-network.ts";
import { missingSecrets } from "../recipe/missing-secrets.ts";
import { refuseOwnLabels } from "../recipe/own-labels.ts";
import { prepare, readSource } from "../recipe/prepare.ts";
import { scopeOf } from "../recipe/scope.ts";
import { unusedArguments } from "../recipe/unused-arguments.ts";
import type { ReportDraft } from "./report-draft.ts";
import type { OpenedRun } from "./run.ts";

/**
 * Reads the build's files, refuses what they already show to be wrong, and then reads the source
 * and opens the builder. What this module imports is loaded before the first program starts.
 * @throws Failure `usage`
 */
export async function openRun(
  given: BuildRequest,
  ports: BuildPorts,
  draft: ReportDraft,
): Promise<OpenedRun> {
  const { timed } = draft.stopwatch;
  draft.forbid = given.forbid;
  if (given.labelsLeftOut !== undefined) {
    ports.reporter.info(
      `${namedSetting("labels")}: left out, because Twofold writes them from the source that is really built: ${given.labelsLeftOut.join(", ")}`,
    );
  }
  const prepared = await prepare(given, ports);
  draft.recipe = given.runSpec === undefined ? prepared.written : { kind: "runpack" };
  const scope = scopeOf({ request: given, prepared, builder: { platform: ports.machinePlatform } });
  if (given.hermetic !== undefined) {
    const { checkHermetic } = await import("../recipe/hermetic.ts");
    checkHermetic(given, scope);
  }
  refuseHostNetwork(given, scope);
  refuseOwnLabels(scope);
  for (const annotation of missingSecrets(scope, given)) ports.reporter.annotate(annotation);
  for (const text of unusedArguments(prepared.containerfile, given)) ports.reporter.warn(text);
  const exceptions =
    given.exceptions === undefined ? undefined : await ports.readExceptions(given.exceptions);
  // These run side by side: git reads the source while buildah reports its version.
  // Neither changes anything.
  const [source, builder] = await Promise.allSettled([
    timed("source", () => readSource({ request: given, prepared, ...ports })),
    timed("set-up", ports.openBuilder),
    // Needed next. Loading it takes longer than starting git.
    import("./carry-out.ts"),
    exceptions === undefined ? undefined : tellAdded(given, exceptions, ports),
  ]);
  return { prepared, exceptions, source, builder };
}

/** What this tells is for people: a run does not fail because the forge does. */
async function tellAdded(
  { exceptions: path = "" }: BuildRequest,
  found: ExceptionsFile,
  ports: BuildPorts,
): Promise<void> {
  const { tellWidened } = await import("./tell-widened.ts");
  await tellWidened(path, found, ports);
}
