import { Failure } from "../../domain/text/failure.ts";
import type { RawInputs } from "../../options/reader.ts";
import { type CommandContext, rawInputs } from "../command.ts";

/** Far more than a token, which has some hundred bytes. */
const longest = 64 * 1024;

/**
 * Reads the inputs that the flags give. The password `-` is read from standard input, and without
 * the flag the variable TWOFOLD_PASSWORD is used. A password among the arguments works, but every
 * user of the machine can read it there.
 * @param warn prints the warning about such a password; by default on standard error
 * @throws Failure `usage` when standard input is a terminal or has far too much
 */
export async function readInputs(
  context: CommandContext,
  warn = (text: string): unknown => context.stderr.write(`warning: ${text}\n`),
): Promise<RawInputs> {
  const inputs = rawInputs(context.arguments);
  const written = inputs.password?.at(-1);
  if (written === undefined) {
    return context.password === undefined ? inputs : { ...inputs, password: context.password };
  }
  if (written === "-") return { ...inputs, password: await readStandardInput() };
  warn("other users of this machine can see `--password`: use `--password=-` or TWOFOLD_PASSWORD");
  return inputs;
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
