import { exitCodes } from "../domain/text/failure.ts";
import { parseBuildRequest } from "../options/build-request.ts";
import { renderAdvisoriesJson } from "../report/json.ts";
import { advisoryLines, sourceLines } from "../report/terminal.ts";
import {
  type Command,
  type CommandContext,
  type CommandFlag,
  helpFlag,
  isOn,
  jsonFlag,
  optionFlags,
  rawInputs,
} from "./command.ts";
import { printFailure } from "./failures.ts";

/** The flags that decide which advisories a source and its Containerfile have. */
export const sourceFlags: readonly CommandFlag[] = [
  ...optionFlags([
    "context",
    "file",
    "target",
    "build-args",
    "build-contexts",
    "platforms",
    "network",
    "authfile",
    "insecure-registries",
    "tags",
    "forbid",
    "offset",
    "repository",
  ]),
  jsonFlag,
  helpFlag,
];

export const advisories: Command = {
  name: "advisories",
  summary: "Lists the ways in which the source is not clean, without building",
  positionals: "",
  flags: sourceFlags,
  examples: [
    "twofold advisories",
    "twofold advisories --context=services/cart --forbid=dirty,unpushed",
  ],
  run: runAdvisories,
};

async function runAdvisories(context: CommandContext): Promise<number> {
  const { stdout, stderr, palette } = context;
  const request = parseBuildRequest(rawInputs(context.arguments));
  const { advisoriesPortsFor } = await import("../compose/source.ts");
  const { readAdvisories } = await import("../app/source/read-advisories.ts");
  const { env, cwd, signal } = context;
  const ports = advisoriesPortsFor({ request, env, cwd, signal });
  const { found, failure } = await readAdvisories({ request, ports });
  const lines = [...sourceLines(found.source, palette), ...advisoryLines(found, palette)];
  stderr.write(lines.map((line) => `${line}\n`).join(""));
  if (isOn(context.arguments, "json")) stdout.write(renderAdvisoriesJson(found));
  else stdout.write(found.advisories.map(({ name }) => `${name}\n`).join(""));
  if (failure === undefined) return 0;
  printFailure(failure, context);
  return exitCodes[failure.code];
}
