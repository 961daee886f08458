import { mergeNamed } from "../../compose/merge.ts";
import { terminalReporter } from "../../compose/terminal.ts";
import type { Pushed } from "../../domain/findings/report.ts";
import { Failure } from "../../domain/text/failure.ts";
import { parseMergeRequest } from "../../options/merge-request.ts";
import { withOrigins } from "../../options/settings/settings.ts";
import { mergedLines, notMerged, renderMergedJson } from "../../report/merge.ts";
import { type CommandContext, isOn } from "../command.ts";
import { readSettings } from "./settings.ts";

/**
 * Joins pushed images into an index, and prints its digest, or all about it as JSON.
 * @returns the exit status @throws Failure
 */
export async function runMerge(context: CommandContext): Promise<number> {
  const { stdout, stderr, palette, env, cwd, signal } = context;
  const { positionals, flags } = context.arguments;
  if (positionals.length > 0) {
    throw new Failure({
      code: "usage",
      message: "`twofold merge` takes no operand.",
      fix: "Name the images by `--digests=PLATFORM=DIGEST`.",
    });
  }
  const reporter = terminalReporter(stderr, palette);
  const digests = flags.get("digests") ?? [];
  const request = withOrigins(await readSettings(context, reporter.warn), (inputs) =>
    parseMergeRequest(inputs, digests),
  );
  const pushed: Pushed[] = [];
  const onPushed = (each: Pushed): number => pushed.push(each);
  const merge = await mergeNamed({ request, reporter, env, cwd, signal, onPushed });
  if (merge.kind === "withheld") {
    reporter.annotate(notMerged(merge.why));
    return 0;
  }
  const found = { ...merge.index, pushed };
  reporter.show(mergedLines(found));
  stdout.write(isOn(context.arguments, "json") ? renderMergedJson(found) : `${found.digest}\n`);
  return 0;
}
