import { checkServices } from "../../app/source/check-services.ts";
import { buildRequestOf } from "../../compose/settings.ts";
import { servicesPortsFor } from "../../compose/source.ts";
import { exitCodes } from "../../domain/text/failure.ts";
import type { OptionName } from "../../options/list.ts";
import { withoutSettings } from "../../options/settings/settings.ts";
import {
  renderServicesJson,
  type ServiceFindings,
  serviceLines,
  servicesVerdict,
} from "../../report/lint-services.ts";
import { type CommandContext, isOn } from "../command.ts";
import { forCommandLine } from "../texts.ts";
import { servicesOf } from "./services.ts";
import { readRunSettings } from "./settings.ts";

/** What is about one service: each has its own, so neither a variable nor the file gives them. */
const ofOne = ["context", "file", "offset"] as const satisfies readonly OptionName[];

/**
 * Checks every Containerfile of the repository, and prints the advisories' names, each with the file
 * that it is about, or all about them as JSON.
 * @param refused as of `check`
 * @returns the highest exit status that one of them has alone @throws Failure
 */
export async function runCheckAll(context: CommandContext, refused: string): Promise<number> {
  const { stdout, stderr, palette, env, cwd, signal } = context;
  const settings = withoutSettings(await readRunSettings(context), ofOne);
  const request = buildRequestOf(settings, { defaults: { forbid: refused } });
  const services = await servicesOf(context);
  const ports = servicesPortsFor({ request, env, cwd, signal });
  const checked = await checkServices({ request, services, ports });
  const found = checked.map(({ service, judged, failure }): ServiceFindings => {
    return {
      file: service.file,
      found: judged && forCommandLine(judged.found),
      failure: failure?.on("command line"),
    };
  });
  const lines = [...serviceLines(found, palette), servicesVerdict(found)];
  stderr.write(lines.map((line) => `${line}\n`).join(""));
  stdout.write(isOn(context.arguments, "json") ? renderServicesJson(found) : names(found));
  const failures = checked.flatMap(({ judged, failure }) => judged?.failure ?? failure ?? []);
  return Math.max(0, ...failures.map(({ code }) => exitCodes[code]));
}

function names(services: readonly ServiceFindings[]): string {
  return services
    .flatMap(({ file, found }) => (found?.advisories ?? []).map(({ name }) => `${name} ${file}\n`))
    .join("");
}
