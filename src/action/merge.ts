import { mergeNamed } from "../compose/merge.ts";
import { runner } from "../compose/runner.ts";
import { step } from "../compose/step.ts";
import type { MergedIndex } from "../domain/findings/merged-index.ts";
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
  const run = { request, reporter, env, cwd, signal, onPushed, surface: "workflow" } as const;
  let index: MergedIndex | undefined;
  try {
    const merge = await mergeNamed(run);
    if (merge.kind === "withheld") {
      reporter.annotate(notMerged(merge.why));
      return 0;
    }
    index = merge.index;
    const found = { ...index, pushed };
    const attestation = await merge.attest?.(index, pushed);
    writeOutputs(env, { index, pushed, attestation });
    await step.writeArtifacts(env, namesOf(pushed));
    await step.writeSummary(env, renderMergedSummary(found));
    reporter.info(mergedLines(found).join("\n"));
    return 0;
  } catch (error) {
    // Some tags may be there already, or all of them, and only the attestation is not.
    writeOutputs(env, { index, pushed });
    throw error;
  }
}

function writeOutputs(
  env: ActionContext["env"],
  of: {
    readonly index: MergedIndex | undefined;
    readonly pushed: readonly Pushed[];
    readonly attestation?: string | undefined;
  },
): void {
  const { index, pushed, attestation = "" } = of;
  step.writeFurtherOutputs<"merge">(env, {
    digest: index?.digest ?? "",
    image: namesOf(pushed).join("\n"),
    tags: pushed.map(({ reference }) => reference).join("\n"),
    platforms: index === undefined ? "" : platformsJson(index.members),
    reproducible: index?.verdict ?? "",
    changed: pushed.length === 0 ? "" : `${pushed.some(({ changed }) => changed)}`,
    "source-id": index?.sourceId ?? "",
    attestation,
  });
}

/** Returns the index by its digest in every repository that it was pushed to. */
function namesOf(pushed: readonly Pushed[]): readonly string[] {
  return step.pushedNames({ pushed });
}
