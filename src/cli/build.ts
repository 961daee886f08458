import { terminalReporter } from "../compose/terminal.ts";
import { exitCodes } from "../domain/text/failure.ts";
import { parseBuildRequest } from "../options/build-request.ts";
import { version } from "../options/version.ts";
import { renderJson } from "../report/json.ts";
import { renderTerminal } from "../report/terminal.ts";
import {
  type Command,
  type CommandContext,
  helpFlag,
  isOn,
  jsonFlag,
  optionFlags,
  rawInputs,
} from "./command.ts";
import { withPassword } from "./password.ts";

export const build: Command = {
  name: "build",
  summary: "Builds an image twice, compares the two bit for bit, and pushes it if they are equal",
  positionals: "",
  flags: [...optionFlags(), jsonFlag, helpFlag],
  examples: [
    "twofold build",
    "twofold build --context=services/cart --image=ghcr.io/acme/cart --tags=1.4.0 --push",
    "twofold build --secrets=npmrc=src=$HOME/.npmrc --vary=all,-hostname --json > report.json",
  ],
  run: runBuildCommand,
};

async function runBuildCommand(context: CommandContext): Promise<number> {
  const { stdout, stderr, palette, env } = context;
  const reporter = terminalReporter(stderr, palette);
  // Printed before the rest is loaded, so that the program shows at once that it has started.
  reporter.info(palette.faint(`Twofold ${version}`));
  const inputs = await withPassword(rawInputs(context.arguments), {
    variable: context.password,
    warn: reporter.warn,
  });
  const request = parseBuildRequest(inputs);
  const { runBuild } = await import("../compose/build.ts");
  const { report, layout, reportFile, pageFile, failure } = await runBuild({
    request,
    reporter,
    env,
    cwd: context.cwd,
    signal: context.signal,
    onWorkFolder: () => {},
    onSecrets: () => {},
    entry: context.entry,
  });
  reporter.info(["", ...renderTerminal(report, palette)].join("\n"));
  for (const [name, path] of [
    ["layout", layout],
    ["report", reportFile],
    ["page", pageFile],
  ]) {
    if (path !== undefined) reporter.info(`${palette.faint(`${name}`.padEnd(12))} ${path}`);
  }
  if (isOn(context.arguments, "json")) stdout.write(renderJson(report));
  // Whoever reads standard output takes a digest for a good one, whatever the exit status says.
  else if (failure === undefined && !context.signal.aborted) {
    for (const { image } of report.proofs) if (image) stdout.write(`${image.digest}\n`);
  }
  return failure === undefined ? 0 : exitCodes[failure.code];
}
