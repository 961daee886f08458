import { type Command, helpFlag, jsonFlag, optionFlags } from "./command.ts";
import { summaries } from "./summaries.ts";

export const config: Command = {
  name: "config",
  summary: summaries.config,
  positionals: "",
  flags: [
    // Its own `--all` is another one, and it is about one build.
    ...optionFlags().filter(({ name }) => name !== "all" && name !== "only"),
    {
      name: "all",
      kind: "switch",
      value: "",
      text: "Also show the settings that have their default.",
    },
    jsonFlag,
    helpFlag,
  ],
  examples: ["twofold config", "twofold config --all --json"],
  run: async (context) => {
    const { runConfig } = await import("./run/config.ts");
    return await runConfig(context);
  },
};
