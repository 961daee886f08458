import { withSettingsFile } from "../../compose/settings.ts";
import { Failure } from "../../domain/text/failure.ts";
import type { OptionName } from "../../options/list.ts";
import type { RunSettings, Settings } from "../../options/settings/settings.ts";
import { type CommandContext, flagSettings, givenSettings } from "../command.ts";

/** Far more than a token, which has some hundred bytes. */
const longest = 64 * 1024;

/**
 * Reads the settings that flags and variables give, in this order. The password `-` is read from
 * standard input. A password among the arguments works, but every user of the machine can read it
 * there.
 * @param warn prints the warning about such a password; by default on standard error
 * @throws Failure `usage` when standard input is a terminal or has far too much
 */
export async function readSettings(
  context: CommandContext,
  warn = (text: string): unknown => context.stderr.write(`warning: ${text}\n`),
): Promise<Settings> {
  const settings = givenSettings(context);
  const written = flagSettings(context).inputs.password?.at(-1);
  if (written === undefined) return settings;
  if (written === "-") {
    const password = await readStandardInput();
    return { ...settings, inputs: { ...settings.inputs, password } };
  }
  warn("other users of this machine can see `--password`: use `--password=-` or TWOFOLD_PASSWORD");
  return settings;
}

/**
 * Reads the settings of a command about a checkout: those of {@link readSettings}, and then those
 * of the repository's settings file.
 * @param options how to warn, and for which settings the command has a use; absent means for all
 * @throws Failure `usage`
 */
export async function readRunSettings(
  context: CommandContext,
  options: {
    readonly warn?: (text: string) => unknown;
    readonly uses?: (name: OptionName) => boolean;
  } = {},
): Promise<RunSettings> {
  const given = await readSettings(context, options.warn);
  return await withSettingsFile(given, context, options.uses);
}

async function readStandardInput(): Promise<string> {
  if (process.stdin.isTTY) throw unreadable("is a terminal");
  let text = "";
  for await (const chunk of process.stdin) {
    text += String(chunk);
    if (text.length > longest) throw unreadable("holds more than a password");
  }
  return text.trim();
}

function unreadable(wrong: string): Failure {
  return new Failure({
    code: "usage",
    message: `Flag \`--password=-\` reads standard input, which ${wrong}.`,
    fix: "Write e.g. `twofold build --password=- < token.txt`.",
  });
}
