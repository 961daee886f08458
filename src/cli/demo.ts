import { terminalReporter } from "../compose/terminal.ts";
import { type Command, type CommandContext, helpFlag, isOn } from "./command.ts";

export const demo: Command = {
  name: "demo",
  summary: "Builds two examples on this machine: one that is reproducible and one that is not",
  positionals: "",
  flags: [
    {
      name: "yes",
      kind: "switch",
      short: "y",
      value: "",
      text: "Install missing packages without asking.",
    },
    {
      name: "output",
      kind: "value",
      value: "FOLDER",
      text: "Folder for the layouts and reports. Default: `build/demo` in the project.",
    },
    helpFlag,
  ],
  examples: ["twofold demo", "twofold demo --yes --output=/tmp/demo"],
  run: runDemoCommand,
};

async function runDemoCommand(context: CommandContext): Promise<number> {
  const { stderr, palette, env, cwd, entry, signal } = context;
  const { playDemo } = await import("../compose/demo.ts");
  const output = context.arguments.flags.get("output")?.at(-1);
  return await playDemo({
    yes: isOn(context.arguments, "yes"),
    ...(output === undefined ? {} : { output }),
    reporter: terminalReporter(stderr, palette),
    ...{ env, cwd, entry, signal },
  });
}
