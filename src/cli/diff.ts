import type { Difference, Differences } from "../domain/findings/difference.ts";
import { Failure } from "../domain/text/failure.ts";
import { type Command, type CommandContext, helpFlag, isOn, jsonFlag } from "./command.ts";
import { imageAccessFlags, imageAccessOf } from "./image-access.ts";

export const diff: Command = {
  name: "diff",
  summary: "Shows how two images differ, down to the bytes, and the likely causes",
  positionals: "A B",
  flags: [
    ...imageAccessFlags,
    {
      name: "propose-exceptions",
      kind: "switch",
      value: "",
      text: "Print a draft of an exceptions file that covers the differences; you add the reasons.",
    },
    jsonFlag,
    helpFlag,
  ],
  examples: [
    "twofold diff out/first out/second",
    "twofold diff oci-archive:yesterday.tar ghcr.io/acme/shop:1.4.0 --json",
    "twofold diff out/first out/second --propose-exceptions > exceptions.yaml",
  ],
  run: runDiff,
};

/** How many days a proposed exception is valid. */
const proposedDays = 30;

async function runDiff(context: CommandContext): Promise<number> {
  const { stdout, stderr, palette } = context;
  const names = imageNames(context);
  const { terminalReporter } = await import("../compose/terminal.ts");
  const reporter = terminalReporter(stderr, palette);
  const found = await differencesOf(names, context, reporter.progress);
  reporter.info(`${names[0]} and ${names[1]}:`);
  const { differenceLines } = await import("../report/terminal/differences.ts");
  const lines =
    found.listed.length === 0
      ? [palette.good("The images are equal, manifest included.")]
      : differenceLines(found, palette);
  stderr.write(lines.map((line) => `${line}\n`).join(""));
  if (isOn(context.arguments, "json")) {
    const { renderDifferencesJson } = await import("../report/json.ts");
    stdout.write(renderDifferencesJson(found));
  } else if (isOn(context.arguments, "propose-exceptions")) {
    stdout.write(await proposal(names, found.listed, context));
  }
  return found.listed.length === 0 ? 0 : 1;
}

/**
 * Drafts exceptions, with the causes that the build itself will find if it left a report beside its
 * two images.
 */
async function proposal(
  names: readonly [string, string],
  found: readonly Difference[],
  { stderr, cwd }: CommandContext,
): Promise<string> {
  const { differencesReported } = await import("../compose/diff.ts");
  const { draftExceptions } = await import("../report/exceptions-draft.ts");
  const reported = await differencesReported(names, cwd);
  if (reported !== undefined) stderr.write(`drafted from ${reported.file}\n`);
  return draftExceptions(reported?.differences ?? found, dayIn(proposedDays));
}

function imageNames({ arguments: { positionals } }: CommandContext): readonly [string, string] {
  const [a, b, ...more] = positionals;
  if (a !== undefined && b !== undefined && more.length === 0) return [a, b];
  throw new Failure({
    code: "usage",
    message: `\`diff\` takes two images, but ${positionals.length} are given`,
    fix: "Write `twofold diff A B`, each the folder of an OCI layout, an archive, or a name like `ghcr.io/acme/shop:1.4.0`.",
  });
}

async function differencesOf(
  names: readonly [string, string],
  context: CommandContext,
  progress: (text: string) => void,
): Promise<Differences> {
  const { env, cwd, signal } = context;
  const access = await imageAccessOf(context);
  const { diffNamed } = await import("../compose/diff.ts");
  return await diffNamed(names, { access, env, cwd, signal, progress });
}

/** Returns the day that many days from today, as `YYYY-MM-DD`. */
function dayIn(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
