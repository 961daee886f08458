import { diffNamed } from "../../compose/diff.ts";
import { terminalReporter } from "../../compose/terminal.ts";
import type { Compared } from "../../domain/findings/compared.ts";
import { Failure } from "../../domain/text/failure.ts";
import { parseImageAccess } from "../../options/image-access.ts";
import { withOrigins } from "../../options/settings/settings.ts";
import { comparisonLines } from "../../report/comparison.ts";
import { draftExceptions } from "../../report/exceptions-draft.ts";
import { renderDifferencesJson } from "../../report/json.ts";
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
  const all = isOn(context.arguments, "all");
  const found = await comparedBy(names, context, reporter.progress);
  reporter.info(comparisonLines(found, { palette, all }).join("\n"));
  const areEqual = found.listed.length + found.omitted === 0;
  if (isOn(context.arguments, "json")) {
    stdout.write(renderDifferencesJson(found));
  } else if (isOn(context.arguments, "propose-exceptions")) {
    stdout.write(draftExceptions(found.toAccept ?? found.listed, dayIn(proposedDays)));
    // The draft was asked for, and here it is; that the images differ is why.
    return 0;
  }
  return areEqual ? 0 : 1;
}

function imageNames({ arguments: { positionals } }: CommandContext): readonly [string, string] {
  // What an empty variable leaves names no image, least of all the current folder.
  const given = positionals.filter((name) => name !== "");
  const [a, b, ...more] = given;
  if (a !== undefined && b !== undefined && more.length === 0) return [a, b];
  throw new Failure({
    code: "usage",
    message: `\`diff\` takes two images, but ${given.length === 1 ? "1 is" : `${given.length} are`} given.`,
    fix: "Write `twofold diff A B`, each the folder of an OCI layout or of a run's output, an archive, or a name like `ghcr.io/acme/shop:1.4.0`.",
  });
}

async function comparedBy(
  names: readonly [string, string],
  context: CommandContext,
  progress: (text: string) => void,
): Promise<Compared> {
  const { env, cwd, signal } = context;
  const access = withOrigins(await readSettings(context), parseImageAccess);
  const all = isOn(context.arguments, "all");
  const propose = isOn(context.arguments, "propose-exceptions");
  const run = { access, env, cwd, signal, progress, all, propose };
  return forCommandLine(await diffNamed(names, run));
}

/** Returns the day that many days from today, as `YYYY-MM-DD`. */
function dayIn(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
