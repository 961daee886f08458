import { resolveNamed } from "../../compose/resolve.ts";
import { terminalReporter } from "../../compose/terminal.ts";
import { resolveExitCodes } from "../../domain/resolve/resolution.ts";
import { exitCodes, Failure } from "../../domain/text/failure.ts";
import { elsewhereFor } from "../../options/elsewhere.ts";
import { parseResolveRequest, refuseBuildSettings } from "../../options/resolve-request.ts";
import { withOrigins } from "../../options/settings/settings.ts";
import { foundNames, renderResolutionJson, resolutionLines } from "../../report/resolution.ts";
import { renderTerminal } from "../../report/terminal.ts";
import { type CommandContext, givenValue, isOn } from "../command.ts";
import { readSettings } from "./settings.ts";

const surface = "command line";

/**
 * Finds the image of a source, and prints its name by digest, or all about it as JSON.
 * @returns the exit status @throws Failure
 */
export async function runResolve(context: CommandContext): Promise<number> {
  const { stdout, stderr, palette, env, cwd, signal, entry } = context;
  const { flags } = context.arguments;
  const query = sourceId(context.arguments.positionals);
  const builds = isOn(context.arguments, "build");
  if (!builds) refuseBuildSettings((name) => context.arguments.flags.has(name));
  const reporter = terminalReporter(stderr, palette);
  const settings = await readSettings(context, reporter.warn);
  const { resolution, outcome } = await resolveNamed({
    ...{ query, env, cwd, signal, reporter, surface },
    request: withOrigins(settings, parseResolveRequest),
    running: flags.get("running")?.at(-1),
    index: givenValue(context.arguments, "index"),
    refresh: isOn(context.arguments, "refresh"),
    build: builds
      ? {
          ...{ settings, source: givenValue(context.arguments, "source"), entry },
          elsewhere: elsewhereFor({ surface, has: context.has, readsSourcesFile: true }),
          onWorkFolder: () => undefined,
          onSecrets: () => undefined,
        }
      : undefined,
  });
  if (outcome !== undefined) {
    const view = { palette, detail: "normal", surface } as const;
    reporter.show(["", ...renderTerminal(outcome.report, view)]);
    if (outcome.failure !== undefined) return exitCodes[outcome.failure.code];
  }
  const lines = resolutionLines(resolution, { palette, surface });
  reporter.show(lines);
  stdout.write(
    isOn(context.arguments, "json")
      ? renderResolutionJson(resolution)
      : foundNames(resolution.answer)
          .map((name) => `${name}\n`)
          .join(""),
  );
  return resolveExitCodes[resolution.answer.kind];
}

function sourceId([query, ...more]: readonly string[]): string {
  if (query !== undefined && query !== "" && more.length === 0) return query;
  throw new Failure({
    code: "usage",
    message: more.length === 0 ? "`resolve` needs a source ID." : "`resolve` takes one source ID.",
    fix: "Write e.g. `twofold resolve github.com/acme/shop,^1.4 --image=ghcr.io/acme/shop`.",
  });
}
