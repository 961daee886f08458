import { compareBasesOf } from "../../compose/compare-bases.ts";
import { buildRequestOf } from "../../compose/settings.ts";
import { terminalReporter } from "../../compose/terminal.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import { badInput } from "../../domain/text/failure.ts";
import { runpackOptions } from "../../options/groups/runpack.ts";
import type { OptionName } from "../../options/list.ts";
import { forOnePlatform } from "../../options/platform.ts";
import { type RunSettings, withoutSettings } from "../../options/settings/settings.ts";
import { comparedRunsLines, renderComparedRunsJson } from "../../report/compared-runs.ts";
import { type CommandContext, givenValue, isOn } from "../command.ts";
import { readRunSettings } from "./settings.ts";

/** The settings that the repository's settings file may give here: those of the recipe. */
const usedNames: ReadonlySet<OptionName> = new Set([
  ...["context", "file", "build-args", "build-contexts", "platforms", "network"],
  ...runpackOptions.map(({ name }) => name).filter((name) => name !== "runtime-image"),
] as readonly OptionName[]);

/**
 * Compares what a recipe does on two runtime images, and prints the verdict, or all about it as
 * JSON. @returns the exit status @throws Failure
 */
export async function runCompareBases(context: CommandContext): Promise<number> {
  const { stdout, stderr, palette } = context;
  const [a, b] = imagesIn(context);
  const reporter = terminalReporter(stderr, palette);
  const uses = (name: OptionName): boolean => usedNames.has(name);
  const settings = await readRunSettings(context, { warn: reporter.warn, uses });
  const found = await compareBasesOf({
    ...context,
    requests: [requestOn(a, settings, context), requestOn(b, settings, context)],
    stdin: givenValue(context.arguments, "stdin"),
    port: portIn(context),
    reporter,
    // The builds are only the way to what is compared.
    buildReporter: terminalReporter(stderr, palette, "quiet"),
  });
  reporter.show(comparedRunsLines(found, palette));
  const json = isOn(context.arguments, "json");
  stdout.write(json ? renderComparedRunsJson(found) : `${found.verdict}\n`);
  return found.verdict === "same" ? 0 : 1;
}

/** @throws Failure `usage` */
function imagesIn({ arguments: { flags } }: CommandContext): readonly [string, string] {
  const given = (flags.get("runtime-image") ?? []).filter((image) => image.trim() !== "");
  const [a, b, ...more] = given;
  if (a !== undefined && b !== undefined && more.length === 0) return [a, b];
  throw badInput(
    "runtime-image",
    `it is given ${given.length === 1 ? "once" : `${given.length} times`}, and two images are compared.`,
    "Write it twice: `--runtime-image=debian@sha256:… --runtime-image=alpine@sha256:…`.",
  );
}

/** @throws Failure `usage` */
function portIn({ arguments: given }: CommandContext): number | undefined {
  const value = givenValue(given, "port");
  if (value === undefined) return undefined;
  const port = Number(value);
  if (/^[0-9]{1,5}$/.test(value) && port >= 1 && port <= 65535) return port;
  throw badInput(
    "port",
    `${JSON.stringify(value.slice(0, 80))} is not a port.`,
    "Write the number that the server listens on, from 1 to 65535, e.g. `--port=8080`.",
  );
}

/** Returns the recipe on one image, built once: what is asked is not whether it is reproducible. */
function requestOn(
  image: string,
  settings: RunSettings,
  { env }: Pick<CommandContext, "env">,
): BuildRequest {
  const { inputs, ...rest } = withoutSettings(settings, ["runtime-image"]);
  const own = { recipe: "runpack", reproducibility: "skip", "runtime-image": image };
  return forOnePlatform(
    buildRequestOf({ ...rest, inputs: { ...inputs, ...own } }, { variables: env }),
  );
}
