import { program } from "../compose/program.ts";
import { Failure } from "../domain/text/failure.ts";
import { didYouMean } from "../domain/text/nearest.ts";
import { options } from "../options/list.ts";
import { paletteFor } from "../report/palette.ts";
import { advisories } from "./advisories.ts";
import { type Arguments, parseArguments } from "./arguments.ts";
import { build } from "./build.ts";
import { check } from "./check.ts";
import { tolerateClosedPipe } from "./closed-pipe.ts";
import { type Command, isOn } from "./command.ts";
import { demo } from "./demo.ts";
import { diff } from "./diff.ts";
import { printEnd } from "./failures.ts";
import { inspect } from "./inspect.ts";
import { pin } from "./pin.ts";
import { verify } from "./verify.ts";

// Commands say here what they are called and which flags they have, and load what they do when they
// run, because all of them are loaded for each.

const commands: readonly Command[] = [build, verify, diff, check, advisories, pin, inspect, demo];
const { stdout, stderr } = process;
const stage = { stderr, palette: paletteFor(stderr, process.env) };

/** Runs the command that the arguments name, and prints why it ended. @returns the exit status */
export async function runProgram(args: readonly string[]): Promise<number> {
  tolerateClosedPipe(stdout);
  tolerateClosedPipe(stderr);
  process.on("uncaughtException", (error) => process.exit(printEnd(error, stage)));
  try {
    return await run(args);
  } catch (error) {
    return printEnd(error, stage);
  }
}

async function run([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || ["--help", "-h", "help"].includes(name)) {
    const about = commands.find((command) => command.name === args[0]);
    const text = await (about === undefined ? helpOfProgram() : helpOf(about, args));
    (name === undefined ? stderr : stdout).write(text);
    return name === undefined ? 2 : 0;
  }
  return runCommand(findCommand(name), args);
}

async function helpOfProgram(): Promise<string> {
  const { programHelp } = await import("./help.ts");
  const { version } = await import("../options/version.ts");
  return programHelp(commands, version);
}

async function helpOf(command: Command, args: readonly string[]): Promise<string> {
  const { commandHelp, wholeHelp } = await import("./help.ts");
  return args.includes("--all") ? wholeHelp(command) : commandHelp(command);
}

async function runCommand(command: Command, args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args, [...command.flags, allFlag]);
  if (isOn(parsed, "help")) {
    stdout.write(await helpOf(command, args));
    return 0;
  }
  refuseMore(command, parsed);
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

/** Belongs to `--help`, and does nothing else. */
const allFlag = { name: "all", kind: "switch" } as const;

/** @throws Failure `usage` for an argument that the command does not take */
function refuseMore({ name, positionals, flags }: Command, parsed: Arguments): void {
  if (parsed.flags.has("all")) throw unknownAll();
  // The settings among the switches are checked where they are read.
  for (const { name: flag, kind } of flags) {
    if (kind === "switch" && !options.some((option) => option.name === flag)) isOn(parsed, flag);
  }
  const [unexpected] = parsed.positionals;
  if (positionals !== "" || unexpected === undefined) return;
  const isContext = flags.some((flag) => flag.name === "context");
  const asContext = isContext && /^[\w./@-]+$/.test(unexpected) ? unexpected : undefined;
  throw new Failure({
    code: "usage",
    message: `\`${name}\` takes no argument ${JSON.stringify(unexpected.slice(0, 200))}${
      asContext === undefined ? "." : `; did you mean \`--context=${asContext}\`?`
    }`,
    fix: `Write each value after its flag; \`twofold ${name} --help\` lists the flags.`,
  });
}

function unknownAll(): Failure {
  return new Failure({
    code: "usage",
    message: "Flag `--all` is not known.",
    fix: "`--help --all` explains the flags of a command.",
  });
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
