import { exitCodes } from "../domain/failure.ts";
import { parseBuildRequest } from "../options.ts";
import { renderAdvisoriesJson } from "../report/json.ts";
import { advisoryLines } from "../report/terminal.ts";
import {
  type Command,
  type CommandContext,
  helpFlag,
  isOn,
  jsonFlag,
  optionFlags,
  rawInputs,
} from "./command.ts";
import { printFailure } from "./failures.ts";

export const advisories: Command = {
  name: "advisories",
  summary: "Lists in which ways the source is not clean, without building",
  positionals: "",
  flags: [
    ...optionFlags(["context", "file", "forbid", "offset", "repository"]),
    jsonFlag,
    helpFlag,
  ],
  examples: [
    "twofold advisories",
    "twofold advisories --context=services/cart --forbid=dirty,unpushed",
  ],
  run: runAdvisories,
};

async function runAdvisories(context: CommandContext): Promise<number> {
  const { stdout, stderr, palette } = context;
  const request = parseBuildRequest(rawInputs(context.arguments));
  const { filesReaderFor, sourceReaderFor } = await import("../wiring.ts");
  const { readAdvisories } = await import("../app/read-advisories.ts");
  const { offset, repository, forbid } = request;
  const { path, ignores } = await filesReaderFor(context).readContext(request);
  const { reading, failure } = await readAdvisories({
    reader: sourceReaderFor(context),
    question: {
      context: path,
      ignores,
      ...(offset === undefined ? {} : { offset }),
      ...(repository === undefined ? {} : { repository }),
    },
    forbid,
  });
  const lines = [
    `${palette.faint("source")} ${reading.source.id}`,
    ...advisoryLines(reading, palette),
  ];
  stderr.write(lines.map((line) => `${line}\n`).join(""));
  if (isOn(context.arguments, "json")) stdout.write(renderAdvisoriesJson(reading));
  else stdout.write(reading.advisories.map(({ name }) => `${name}\n`).join(""));
  if (failure === undefined) return 0;
  printFailure(failure, context);
  return exitCodes[failure.code];
}
