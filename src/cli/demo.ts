import { type Command, helpFlag } from "./command.ts";
import { summaries } from "./summaries.ts";

export const demo: Command = {
  name: "demo",
  summary: summaries.demo,
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
      values: { kind: "folders" },
      text: "Folder for the layouts and reports. Default: `build/demo` in the project.",
    },
    helpFlag,
  ],
  examples: ["twofold demo", "twofold demo --yes --output=/tmp/demo"],
  run: async (context) => {
    const { runDemoCommand } = await import("./run/demo.ts");
    return await runDemoCommand(context);
  },
};
