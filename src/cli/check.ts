import { exitCodes } from "../domain/text/failure.ts";
import { parseBuildRequest } from "../options/build-request.ts";
import { renderAdvisoriesJson } from "../report/json.ts";
import { lintLines, lintVerdict } from "../report/lint.ts";
import { sourceFlags } from "./advisories.ts";
import { type Command, type CommandContext, isOn, rawInputs } from "./command.ts";

/** A lint refuses everything that it was not told to accept. */
const refused = "all";

export const check: Command = {
  name: "check",
  summary: "Lints the source and the Containerfile without building; fails on any advisory",
  positionals: "",
  flags: sourceFlags.map((flag) => (flag.name === "forbid" ? { ...flag, default: refused } : flag)),
  examples: [
    "twofold check",
    "twofold check --context=services/cart --forbid=all,-untagged",
    "twofold check --forbid=unpinned-base,unverified-download --json",
  ],
  run: runCheck,
};

async function runCheck(context: CommandContext): Promise<number> {
  const { stdout, stderr, palette, env, cwd, signal } = context;
  const request = parseBuildRequest({ forbid: refused, ...rawInputs(context.arguments) });
  const { advisoriesPortsFor } = await import("../compose/source.ts");
  const { readAdvisories } = await import("../app/source/read-advisories.ts");
  const ports = advisoriesPortsFor({ request, env, cwd, signal });
  const { found, prepared, failure } = await readAdvisories({ request, ports });
  const lines = [
    ...lintLines(found, palette),
    ...(prepared === undefined
      ? ["The context has no Containerfile: only the source was checked."]
      : []),
    lintVerdict(found),
  ];
  stderr.write(lines.map((line) => `${line}\n`).join(""));
  if (isOn(context.arguments, "json")) stdout.write(renderAdvisoriesJson(found));
  else stdout.write(found.advisories.map(({ name }) => `${name}\n`).join(""));
  return failure === undefined ? 0 : exitCodes[failure.code];
}
