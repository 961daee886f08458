import { terminalReporter } from "../../compose/terminal.ts";
import { verifyAndAttest } from "../../compose/verify-and-attest.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import { type Verification, worstExitCode } from "../../domain/labels/verification.ts";
import { Failure } from "../../domain/text/failure.ts";
import { parseBuildRequest } from "../../options/build-request.ts";
import { parseCommitName } from "../../options/commit-name.ts";
import { elsewhereFor } from "../../options/elsewhere.ts";
import { onePlatformEach } from "../../options/platform.ts";
import { parsePolicyUse } from "../../options/policy-use.ts";
import { withOrigins } from "../../options/settings/settings.ts";
import { parseSnapshotUse } from "../../options/snapshot-use.ts";
import { renderVerificationJson, verificationLines } from "../../report/verification.ts";
import { type CommandContext, givenValue, isOn } from "../command.ts";
import { forCommandLine } from "../texts.ts";
import { readSettings } from "./settings.ts";

/**
 * Verifies a published image, of an index those of all platforms that are named, and prints the
 * verdict, or all about it as JSON.
 * @returns the exit status @throws Failure
 */
export async function runVerify(context: CommandContext): Promise<number> {
  const { stdout, stderr, palette, env } = context;
  const reference = imageName(context.arguments.positionals);
  const reporter = terminalReporter(stderr, palette);
  const read = await readSettings(context, reporter.warn);
  const named = withOrigins(read, (inputs) => parseBuildRequest(inputs, env));
  const verified: Verification[] = [];
  const requests = onePlatformEach(named);
  for (const request of requests) {
    const found = await verifyOne(context, { reference, request, reporter });
    const between = verified.length === 0 ? [] : [""];
    const lines = [...between, ...verificationLines(found, palette)];
    stderr.write(lines.map((line) => `${line}\n`).join(""));
    verified.push(found);
  }
  const isJson = isOn(context.arguments, "json");
  stdout.write(isJson ? jsonOf(verified) : verdictsOf(verified, requests));
  return worstExitCode(verified);
}

async function verifyOne(
  context: CommandContext,
  options: Pick<Parameters<typeof verifyAndAttest>[0], "reference" | "request" | "reporter">,
): Promise<Verification> {
  const { env, cwd, signal, entry } = context;
  const { request } = options;
  const source = givenValue(context.arguments, "source");
  const kept = parseSnapshotUse({
    snapshot: givenValue(context.arguments, "snapshot"),
    buildah: isOn(context.arguments, "snapshot-buildah"),
  });
  const recipe = givenValue(context.arguments, "recipe");
  const revision = parseCommitName(givenValue(context.arguments, "revision"));
  const { found } = await verifyAndAttest({
    ...{ ...options, source, ...kept, recipe, revision },
    ...{ env, cwd, signal, entry, expected: request.expectedDigest },
    ...parsePolicyUse({
      ...{ policy: request.policy, attest: request.attest },
      policyOnly: isOn(context.arguments, "policy-only"),
      attestTo: givenValue(context.arguments, "attest-to"),
    }),
    runsCommands: isOn(context.arguments, "run-prebuilt-command"),
    surface: "command line",
    onWorkFolder: () => undefined,
  });
  return forCommandLine(found, elsewhereFor({ surface: "command line", has: context.has }));
}

/** One object for each platform, in a list where several were named. */
function jsonOf(verified: readonly Verification[]): string {
  const [only = "", ...more] = verified.map(renderVerificationJson);
  if (more.length === 0) return only;
  return `[\n${[only, ...more].map((text) => text.trimEnd()).join(",\n")}\n]\n`;
}

/** The verdict alone, or a line for each platform. */
function verdictsOf(
  verified: readonly Verification[],
  requests: readonly Pick<BuildRequest, "platform">[],
): string {
  const isOne = verified.length === 1;
  return verified
    .map(({ verdict }, at) => `${isOne ? "" : `${requests[at]?.platform} `}${verdict}\n`)
    .join("");
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
