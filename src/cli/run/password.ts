import { Failure } from "../../domain/text/failure.ts";
import type { RawInputs } from "../../options/reader.ts";

/** Far more than a token, which has some hundred bytes. */
const longest = 64 * 1024;

/**
 * Resolves the password in the settings: `-` reads it from standard input, and without the flag the
 * variable TWOFOLD_PASSWORD is used. A password among the arguments works, but every user of the
 * machine can read it there.
 * @throws Failure `usage` when standard input is a terminal or has far too much
 */
export async function withPassword(
  inputs: RawInputs,
  from: { readonly variable: string | undefined; readonly warn: (text: string) => void },
): Promise<RawInputs> {
  const written = inputs.password?.at(-1);
  if (written === undefined)
    return from.variable === undefined ? inputs : { ...inputs, password: from.variable };
  if (written === "-") return { ...inputs, password: await readStandardInput() };
  from.warn(
    "other users of this machine can see `--password`: use `--password=-` or TWOFOLD_PASSWORD",
  );
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
    message: `Flag \`--password=-\` reads standard input, which ${wrong}`,
    fix: "Write e.g. `twofold build --password=- < token.txt`.",
  });
}
