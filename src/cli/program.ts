import { program } from "../compose/program.ts";
import { Failure } from "../domain/text/failure.ts";
import { didYouMean } from "../domain/text/nearest.ts";
import { printable } from "../domain/text/printable.ts";
import {
  misspeltVariables,
  settingsFromVariables,
  withoutVariables,
} from "../options/settings/variables.ts";
import { paletteFor } from "../report/palette.ts";
import { type Arguments, parseArguments } from "./arguments.ts";
import { tolerateClosedPipe } from "./closed-pipe.ts";
import { type Command, type CommandContext, isOn, settingsOf } from "./command.ts";
import { isCommandName, loadCommand } from "./commands.ts";
import { printEnd } from "./failures.ts";
import { maySource, unexpectedOperand } from "./operands.ts";
import { type CommandName, summaries } from "./summaries.ts";

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
    const [about = ""] = args;
    const text = isCommandName(about)
      ? await helpOf(await loadCommand(about), args)
      : await helpOfProgram();
    (name === undefined ? stderr : stdout).write(text);
    return name === undefined ? 2 : 0;
  }
  return runCommand(await loadCommand(knownName(name)), args);
}

async function helpOfProgram(): Promise<string> {
  const { programHelp } = await import("./help.ts");
  const { version } = await import("../options/version.ts");
  return programHelp(summaries, version);
}

async function helpOf(command: Command, args: readonly string[]): Promise<string> {
  const { commandHelp, wholeHelp } = await import("./help.ts");
  return args.includes("--all") ? wholeHelp(command) : commandHelp(command);
}

async function runCommand(command: Command, args: readonly string[]): Promise<number> {
  const parsed = parseArguments(
    args,
    ownsAll(command) ? command.flags : [...command.flags, allFlag],
  );
  if (isOn(parsed, "help")) {
    stdout.write(await helpOf(command, args));
    return 0;
  }
  refuseMore(command, parsed);
  const interrupts = program.listenForInterrupts();
  const { variables, env } = takeVariables(command);
  const has = (flag: string): boolean => command.flags.some(({ name }) => name === flag);
  try {
    const code = await command.run({
      arguments: parsed,
      settings: settingsOf(command),
      has,
      env,
      variables,
      cwd: process.cwd(),
      entry: process.argv[1] ?? "",
      stdout,
      stderr,
      palette: stage.palette,
      signal: interrupts.signal,
    });
    return interrupts.exitCode() ?? code;
  } catch (error) {
    const { elsewhereFor } = await import("../options/elsewhere.ts");
    const code = printEnd(error, stage, elsewhereFor({ surface: "command line", has }));
    return interrupts.exitCode() ?? code;
  }
}

/** Takes the variables of settings out of the environment, and warns of misspelt ones. */
function takeVariables(command: Command): Pick<CommandContext, "variables" | "env"> {
  const names = settingsOf(command);
  const variables = settingsFromVariables(process.env, names);
  const env = withoutVariables(process.env);
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  if (names.size > 0) {
    for (const text of misspeltVariables(env)) stderr.write(`warning: ${printable(text)}\n`);
  }
  return { variables, env };
}

/** Belongs to `--help`, and does nothing else unless the command has such a flag itself. */
const allFlag = { name: "all", kind: "switch" } as const;

function ownsAll({ flags }: Command): boolean {
  return flags.some(({ name }) => name === allFlag.name);
}

/** @throws Failure `usage` for an argument that the command does not take */
function refuseMore(command: Command, parsed: Arguments): void {
  const { positionals, flags } = command;
  if (parsed.flags.has("all") && !ownsAll(command)) throw unknownAll();
  // The settings among the switches are checked where they are read.
  for (const { name: flag, kind, setting } of flags) {
    if (kind === "switch" && setting === undefined) isOn(parsed, flag);
  }
  const [unexpected] = parsed.positionals;
  if (positionals !== "" || unexpected === undefined) return;
  if (command.takesSource === true && maySource(parsed)) return;
  throw unexpectedOperand(command, unexpected);
}

function unknownAll(): Failure {
  return new Failure({
    code: "usage",
    message: "Flag `--all` is not known.",
    fix: "`--help --all` explains the flags of a command.",
  });
}

/** @throws Failure `usage` for a name that no command has */
function knownName(name: string): CommandName {
  if (isCommandName(name)) return name;
  const names = Object.keys(summaries);
  throw new Failure({
    code: "usage",
    message: `${name.startsWith("-") ? "Flag" : "Command"} \`${name.slice(0, 80)}\` is not known${didYouMean(name, names)}`,
    fix: `Write \`twofold COMMAND\` with one of: ${names.join(", ")}.`,
  });
}
