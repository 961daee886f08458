import { terminalReporter } from "../compose/terminal.ts";
import { version } from "../options/version.ts";
import { type Command, helpFlag, jsonFlag, optionFlags } from "./command.ts";

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
  run: async (context) => {
    const { stderr, palette } = context;
    const reporter = terminalReporter(stderr, palette);
    // Printed before the rest is loaded, so that the program shows at once that it has started.
    reporter.info(palette.faint(`Twofold ${version}`));
    const { runBuildCommand } = await import("./run/build.ts");
    return await runBuildCommand(context, reporter);
  },
};
