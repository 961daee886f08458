import { differencesReported, diffNamed } from "../../compose/diff.ts";
import { terminalReporter } from "../../compose/terminal.ts";
import type { Difference, Differences } from "../../domain/findings/difference.ts";
import { Failure } from "../../domain/text/failure.ts";
import { parseImageAccess } from "../../options/image-access.ts";
import { withOrigins } from "../../options/settings/settings.ts";
import { draftExceptions } from "../../report/exceptions-draft.ts";
import { renderDifferencesJson } from "../../report/json.ts";
import { differenceLines } from "../../report/terminal/differences.ts";
import { type CommandContext, isOn } from "../command.ts";
import { forCommandLine } from "../texts.ts";
import { readSettings } from "./settings.ts";

/** How many days a proposed exception is valid. */
const proposedDays = 30;

/** Compares two images, and prints what differs for people, or as JSON. @returns the exit status @throws Failure */
export async function runDiff(context: CommandContext): Promise<number> {
  const { stdout, stderr, palette } = context;
  const names = imageNames(context);
  const reporter = terminalReporter(stderr, palette);
  const found = await differencesOf(names, context, reporter.progress);
  reporter.info(`${names[0]} and ${names[1]}:`);
  const lines =
    found.listed.length === 0
      ? [palette.good("The images are equal, manifest included.")]
      : differenceLines(found, palette);
  stderr.write(lines.map((line) => `${line}\n`).join(""));
  if (isOn(context.arguments, "json")) {
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
  const reported = await differencesReported(names, cwd);
  if (reported !== undefined) stderr.write(`drafted from ${reported.file}\n`);
  return draftExceptions(reported?.differences ?? found, dayIn(proposedDays));
}

function imageNames({ arguments: { positionals } }: CommandContext): readonly [string, string] {
  const [a, b, ...more] = positionals;
  if (a !== undefined && b !== undefined && more.length === 0) return [a, b];
  throw new Failure({
    code: "usage",
    message: `\`diff\` takes two images, but ${positionals.length === 1 ? "1 is" : `${positionals.length} are`} given.`,
    fix: "Write `twofold diff A B`, each the folder of an OCI layout, an archive, or a name like `ghcr.io/acme/shop:1.4.0`.",
  });
}

async function differencesOf(
  names: readonly [string, string],
  context: CommandContext,
  progress: (text: string) => void,
): Promise<Differences> {
  const { env, cwd, signal } = context;
  const access = withOrigins(await readSettings(context), parseImageAccess);
  return forCommandLine(await diffNamed(names, { access, env, cwd, signal, progress }));
}

/** Returns the day that many days from today, as `YYYY-MM-DD`. */
function dayIn(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
