import { tolerateClosedPipe } from "./cli/closed-pipe.ts";
import { call } from "./compose/call.ts";
import { version } from "./options/version.ts";

// What is imported here is loaded for every call; everything but the version is loaded late.

/** Runs the command line, and sets the process's exit status. */
export async function startCli(): Promise<void> {
  const args = process.argv.slice(2);
  if (["--version", "-V", "version"].includes(args[0] ?? "")) {
    tolerateClosedPipe(process.stdout);
    process.stdout.write(`${version}\n`);
  } else if (!((await call.takeApart(args)) || (await call.askPort(args)))) {
    const { runProgram } = await import("./cli/program.ts");
    process.exitCode = await runProgram(args);
  }
}
