import { playDemo } from "../../compose/demo.ts";
import { terminalReporter } from "../../compose/terminal.ts";
import { type CommandContext, isOn } from "../command.ts";

/** Plays the demo. @returns the exit status @throws Failure */
export async function runDemoCommand(context: CommandContext): Promise<number> {
  const { stderr, palette, env, cwd, entry, signal } = context;
  const output = context.arguments.flags.get("output")?.at(-1);
  return await playDemo({
    yes: isOn(context.arguments, "yes"),
    ...(output === undefined ? {} : { output }),
    reporter: terminalReporter(stderr, palette),
    ...{ env, cwd, entry, signal },
  });
}
