import { snapshotNamed } from "../../compose/snapshot.ts";
import { terminalReporter } from "../../compose/terminal.ts";
import { exitCodes, Failure } from "../../domain/text/failure.ts";
import { parseBuildRequest } from "../../options/build-request.ts";
import { forOnePlatform } from "../../options/platform.ts";
import { withOrigins } from "../../options/settings/settings.ts";
import { renderSnapshotJson, snapshotLines } from "../../report/snapshot.ts";
import { type CommandContext, givenValue, isOn } from "../command.ts";
import { forCommandLine } from "../texts.ts";
import { readSettings } from "./settings.ts";

/**
 * Takes a snapshot of a published image, and prints its digest, or all about it as JSON.
 * @returns the exit status @throws Failure
 */
export async function runSnapshot(context: CommandContext): Promise<number> {
  const { stdout, stderr, palette, env, cwd, signal, entry } = context;
  const reference = imageName(context.arguments.positionals);
  const output = givenValue(context.arguments, "output");
  const push = isOn(context.arguments, "push");
  if (output === undefined && !push) throw nowhere();
  const reporter = terminalReporter(stderr, palette);
  const request = withOrigins(await readSettings(context, reporter.warn), (inputs) =>
    forOnePlatform(parseBuildRequest(inputs, env)),
  );
  const source = givenValue(context.arguments, "source");
  const taken = await snapshotNamed({
    ...{ reference, source, request, reporter },
    ...{ env, cwd, signal, entry, output, push },
  });
  const found = forCommandLine({ reference, ...taken });
  stderr.write(
    snapshotLines(found, palette)
      .map((line) => `${line}\n`)
      .join(""),
  );
  const digest = found.kind === "taken" ? `${found.documents.digest}\n` : "";
  stdout.write(isOn(context.arguments, "json") ? renderSnapshotJson(found) : digest);
  return found.kind === "taken" ? 0 : exitCodes.tool;
}

function imageName([image, ...more]: readonly string[]): string {
  // What an empty variable leaves names nothing, least of all the current folder.
  if (image !== undefined && image !== "" && more.length === 0) return image;
  throw new Failure({
    code: "usage",
    message: more.length === 0 ? "`snapshot` needs an image." : "`snapshot` takes one image.",
    fix: "Write `twofold snapshot IMAGE --output=FILE`: a name like `ghcr.io/acme/shop:1.4.0`, or the folder of an OCI layout.",
  });
}

function nowhere(): Failure {
  return new Failure({
    code: "usage",
    message: "`snapshot` does not know where to put the snapshot.",
    fix: "Write `--output=FILE`, or `--push` to put it beside the image; or both.",
  });
}
