import { terminalReporter } from "../../compose/terminal.ts";
import { verifyAndAttest } from "../../compose/verify-and-attest.ts";
import { verifyExitCodes } from "../../domain/labels/verification.ts";
import { Failure } from "../../domain/text/failure.ts";
import { parseBuildRequest } from "../../options/build-request.ts";
import { parseCommitName } from "../../options/commit-name.ts";
import { elsewhereFor } from "../../options/elsewhere.ts";
import { forOnePlatform } from "../../options/platform.ts";
import { withOrigins } from "../../options/settings/settings.ts";
import { parseSnapshotUse } from "../../options/snapshot-use.ts";
import { renderVerificationJson, verificationLines } from "../../report/verification.ts";
import { type CommandContext, givenValue, isOn } from "../command.ts";
import { forCommandLine } from "../texts.ts";
import { readSettings } from "./settings.ts";

/**
 * Verifies a published image, and prints the verdict, or all about it as JSON.
 * @returns the exit status @throws Failure
 */
export async function runVerify(context: CommandContext): Promise<number> {
  const { stdout, stderr, palette, env, cwd, signal, entry } = context;
  const reference = imageName(context.arguments.positionals);
  const reporter = terminalReporter(stderr, palette);
  const request = withOrigins(await readSettings(context, reporter.warn), (inputs) =>
    forOnePlatform(parseBuildRequest(inputs, env)),
  );
  const source = givenValue(context.arguments, "source");
  const kept = parseSnapshotUse({
    snapshot: givenValue(context.arguments, "snapshot"),
    buildah: isOn(context.arguments, "snapshot-buildah"),
  });
  const recipe = givenValue(context.arguments, "recipe");
  const revision = parseCommitName(givenValue(context.arguments, "revision"));
  const { found: verified } = await verifyAndAttest({
    ...{ reference, source, ...kept, recipe, revision, request, reporter },
    ...{ env, cwd, signal, entry, expected: request.expectedDigest },
    runsCommands: isOn(context.arguments, "run-prebuilt-command"),
    surface: "command line",
    onWorkFolder: () => undefined,
  });
  const elsewhere = elsewhereFor({ surface: "command line", has: context.has });
  const found = forCommandLine(verified, elsewhere);
  const lines = verificationLines(found, palette);
  stderr.write(lines.map((line) => `${line}\n`).join(""));
  stdout.write(
    isOn(context.arguments, "json") ? renderVerificationJson(found) : `${found.verdict}\n`,
  );
  return verifyExitCodes[found.verdict];
}

function imageName([image, ...more]: readonly string[]): string {
  // What an empty variable leaves names nothing, least of all the current folder.
  if (image !== undefined && image !== "" && more.length === 0) return image;
  throw new Failure({
    code: "usage",
    message: more.length === 0 ? "`verify` needs an image." : "`verify` takes one image.",
    fix: "Write `twofold verify IMAGE`: a name like `ghcr.io/acme/shop:1.4.0`, or the folder of an OCI layout.",
  });
}
