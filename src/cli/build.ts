import { terminalReporter } from "../compose/terminal.ts";
import { version } from "../options/version.ts";
import type { Arguments } from "./arguments.ts";
import {
  type Command,
  type CommandFlag,
  helpFlag,
  isOn,
  jsonFlag,
  optionFlags,
} from "./command.ts";
import { besideOpening } from "./opening.ts";
import { unexpectedOperand } from "./operands.ts";
import { summaries } from "./summaries.ts";

/** How much of a build is shown. */
const detailFlags: readonly CommandFlag[] = [
  {
    name: "quiet",
    kind: "switch",
    short: "q",
    value: "",
    text: "Show only the verdict, a line for each finding, and errors.",
  },
  {
    name: "verbose",
    kind: "switch",
    value: "",
    text: "Also show the builds' logs as they come, and in the result the evidence, down to the bytes, traces and layers.",
  },
];

const containerfileFlag: CommandFlag = {
  name: "as-containerfile",
  kind: "value",
  value: "FILE",
  values: { kind: "files" },
  text: "Write the Containerfile of a recipe such as s2i, with its ignore file, and build nothing.",
};

const usageFlag: CommandFlag = {
  name: "usage",
  kind: "switch",
  value: "",
  text: "With --recipe=s2i: print what the builder image says of its use, and build nothing.",
};

export const build: Command = {
  name: "build",
  summary: summaries.build,
  positionals: "",
  takesSource: true,
  flags: [...optionFlags(), containerfileFlag, usageFlag, ...detailFlags, jsonFlag, helpFlag],
  examples: [
    "twofold build --context=services/cart --image=ghcr.io/acme/cart --tags=1.4.0 --push",
    "twofold build --recipe=s2i --builder-image=quay.io/sclorg/python-312-c9s@sha256:… shop.tar.gz",
    "twofold build --secrets=npmrc=src=$HOME/.npmrc --vary=all,-hostname --json > report.json",
  ],
  run: async (given) => {
    const [operand] = given.arguments.positionals;
    const refusal = operand === undefined ? undefined : unexpectedOperand(build, operand);
    const context = { ...given, arguments: withSource(given.arguments) };
    const { stderr, palette } = context;
    const detail = detailOf(context.arguments);
    const reporter = terminalReporter(stderr, palette, detail);
    // Printed before the rest is loaded, so that the program shows at once that it has started.
    if (detail !== "quiet") reporter.show([palette.faint(`Twofold ${version}`)]);
    return await besideOpening(context, async (ahead) => {
      const { runBuildCommand } = await import("./run/build.ts");
      return await runBuildCommand(context, { reporter, detail, ahead, refusal });
    });
  },
};

/** Takes the operand for the source of recipe `s2i`; what is read of the settings says whether it is one. */
function withSource({ flags, positionals }: Arguments): Arguments {
  const [source] = positionals;
  if (source === undefined) return { flags, positionals };
  return { flags: new Map([["source", [source]], ...flags]), positionals: [] };
}

function detailOf(given: Arguments): "quiet" | "normal" | "verbose" {
  if (isOn(given, "verbose")) return "verbose";
  return isOn(given, "quiet") ? "quiet" : "normal";
}
