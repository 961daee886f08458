#!/usr/bin/env node
import { advisories } from "./cli/advisories.ts";
import { parseArguments } from "./cli/arguments.ts";
import { build } from "./cli/build.ts";
import { check } from "./cli/check.ts";
import { type Command, isOn } from "./cli/command.ts";
import { demo } from "./cli/demo.ts";
import { diff } from "./cli/diff.ts";
import { printEnd } from "./cli/failures.ts";
import { commandHelp, programHelp } from "./cli/help.ts";
import { inspect } from "./cli/inspect.ts";
import { pin } from "./cli/pin.ts";
import { program } from "./compose/program.ts";
import { Failure } from "./domain/text/failure.ts";
import { didYouMean } from "./domain/text/nearest.ts";
import { version } from "./options/version.ts";
import { paletteFor } from "./report/palette.ts";

const commands: readonly Command[] = [build, diff, check, advisories, pin, inspect, demo];
const { stdout, stderr } = process;
const stage = { stderr, palette: paletteFor(stderr, process.env) };

async function main(argv: readonly string[]): Promise<number> {
  if (await program.takeApart(argv)) return 0;
  const [name, ...args] = argv;
  if (name === undefined) {
    stderr.write(programHelp(commands, version));
    return 2;
  }
  if (["--version", "-V", "version"].includes(name)) {
    stdout.write(`${version}\n`);
    return 0;
  }
  if (["--help", "-h", "help"].includes(name)) {
    const about = commands.find((command) => command.name === args[0]);
    stdout.write(about === undefined ? programHelp(commands, version) : commandHelp(about));
    return 0;
  }
  return runCommand(findCommand(name), args);
}

async function runCommand(command: Command, args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args, command.flags);
  if (isOn(parsed, "help")) {
    stdout.write(commandHelp(command));
    return 0;
  }
  const [unexpected] = parsed.positionals;
  if (command.positionals === "" && unexpected !== undefined) {
    throw new Failure({
      code: "usage",
      message: `\`${command.name}\` takes no argument ${JSON.stringify(unexpected)}`,
      fix: `Write each value after its flag; \`twofold ${command.name} --help\` lists the flags.`,
    });
  }
  const interrupts = program.listenForInterrupts();
  const { TWOFOLD_PASSWORD: password, ...env } = process.env;
  delete process.env["TWOFOLD_PASSWORD"];
  try {
    const code = await command.run({
      arguments: parsed,
      env,
      password,
      cwd: process.cwd(),
      entry: process.argv[1] ?? "",
      stdout,
      stderr,
      palette: stage.palette,
      signal: interrupts.signal,
    });
    return interrupts.exitCode() ?? code;
  } catch (error) {
    const code = printEnd(error, stage);
    return interrupts.exitCode() ?? code;
  }
}

function findCommand(name: string): Command {
  const found = commands.find((command) => command.name === name);
  if (found !== undefined) return found;
  const names = commands.map((command) => command.name);
  throw new Failure({
    code: "usage",
    message: `${name.startsWith("-") ? "Flag" : "Command"} \`${name.slice(0, 80)}\` is not known${didYouMean(name, names)}`,
    fix: `Write \`twofold COMMAND\` with one of: ${names.join(", ")}.`,
  });
}

// A reader that went away, as `head` does, is no error of ours; what else there is to do is still done.
for (const stream of [stdout, stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}
process.on("uncaughtException", (error) => process.exit(printEnd(error, stage)));

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) =>
  printEnd(error, stage),
);
