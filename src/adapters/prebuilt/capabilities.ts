import { Failure } from "../../domain/text/failure.ts";
import { findProgram } from "../packages/programs.ts";
import { describeEnd, type Finished, run, succeeded } from "../process/runner.ts";

/** What starts the program that tells. */
export interface Teller {
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** How many paths one call gets; each may have some thousand bytes, and all together 2 MiB. */
const atOnce = 200;

/**
 * Finds the first of some files that has capabilities (capabilities(7)): started, it would have
 * rights of root. Node cannot read them, so getcap(8) does.
 * @param files absolute paths
 * @returns the file, and the capabilities as getcap prints them; undefined where none has any, or
 * the machine has no getcap
 * @throws Failure `tool` when getcap fails
 */
export async function capableFile(
  files: readonly string[],
  { env, signal }: Teller,
): Promise<{ readonly file: string; readonly capabilities: string } | undefined> {
  const program = await findProgram("getcap", env["PATH"] ?? "");
  if (program === undefined) return undefined;
  for (let at = 0; at < files.length; at += atOnce) {
    const args = files.slice(at, at + atOnce);
    const finished = await run({ program, args, env, signal });
    if (!succeeded(finished)) throw silent(finished);
    const output = finished.stdout.toString("utf8");
    const file = args.find((each) => output.startsWith(`${each} `));
    if (file === undefined) continue;
    const [, capabilities = ""] =
      /^(?:= )?([a-z0-9_,=+ ]{1,300})$/m.exec(output.slice(file.length + 1)) ?? [];
    return { file, capabilities };
  }
  return undefined;
}

function silent(finished: Finished): Failure {
  return new Failure({
    code: "tool",
    message: `getcap cannot tell which of the files have capabilities: ${describeEnd(finished)}.`,
    fix: "Install the package `libcap2-bin` anew.",
    output: finished.lastLines,
  });
}
