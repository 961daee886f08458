import type { MergedIndex } from "../app/merge/merge-images.ts";
import { mergeNamed } from "../compose/merge.ts";
import { runner } from "../compose/runner.ts";
import { step } from "../compose/step.ts";
import type { Pushed } from "../domain/findings/report.ts";
import { parseMergeRequest } from "../options/merge-request.ts";
import { mergedLines, notMerged, platformsJson, renderMergedSummary } from "../report/merge.ts";
import type { ActionContext } from "./action.ts";
import { workspaceOf } from "./workspace.ts";

/** The merge action: joins the images that other jobs pushed into one index, and tags it. */
export async function mergeAction(context: ActionContext): Promise<number> {
  const { env, reporter, signal } = context;
  const inputs = runner.readSharedInputs(env, "merge");
  const request = parseMergeRequest(inputs, step.ownInput<"merge">(env, "digests") ?? "");
  const { password } = request.registry;
  step.maskSecrets(password === undefined ? [] : [password]);
  const pushed: Pushed[] = [];
  const cwd = workspaceOf(env);
  const onPushed = (each: Pushed): number => pushed.push(each);
  try {
    const merge = await mergeNamed({ request, reporter, env, cwd, signal, onPushed });
    if (merge.kind === "withheld") {
      reporter.annotate(notMerged(merge.why));
      return 0;
    }
    const found = { ...merge.index, pushed };
    writeOutputs(env, { index: merge.index, pushed });
    await step.writeArtifacts(env, namesOf(pushed));
    await step.writeSummary(env, renderMergedSummary(found));
    reporter.info(mergedLines(found).join("\n"));
    return 0;
  } catch (error) {
    // Some tags may be there already.
    writeOutputs(env, { index: undefined, pushed });
    throw error;
  }
}

function writeOutputs(
  env: ActionContext["env"],
  of: { readonly index: MergedIndex | undefined; readonly pushed: readonly Pushed[] },
): void {
  const { index, pushed } = of;
  step.writeFurtherOutputs<"merge">(env, {
    digest: index?.digest ?? "",
    image: namesOf(pushed).join("\n"),
    tags: pushed.map(({ reference }) => reference).join("\n"),
    platforms: index === undefined ? "" : platformsJson(index.members),
    reproducible: index?.verdict ?? "",
    changed: pushed.length === 0 ? "" : `${pushed.some(({ changed }) => changed)}`,
    "source-id": index?.sourceId ?? "",
  });
}

/** Returns the index by its digest in every repository that it was pushed to. */
function namesOf(pushed: readonly Pushed[]): readonly string[] {
  return step.pushedNames({ pushed });
}
