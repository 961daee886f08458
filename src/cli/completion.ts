import { type Command, helpFlag } from "./command.ts";
import { shells } from "./completion/shells.ts";
import { summaries } from "./summaries.ts";

/** Makes the command that writes completion scripts. @param commands returns all commands, this one too */
export function completionOf(commands: () => readonly Command[]): Command {
  return {
    name: "completion",
    summary: summaries.completion,
    positionals: "SHELL",
    operands: { kind: "words", words: shells },
    flags: [helpFlag],
    examples: [
      "twofold completion bash > ~/.local/share/bash-completion/completions/twofold",
      'twofold completion zsh > "${fpath[1]}/_twofold"',
      "twofold completion fish > ~/.config/fish/completions/twofold.fish",
    ],
    run: async (context) => {
      const { runCompletion } = await import("./run/completion.ts");
      return runCompletion(context, commands());
    },
  };
}
