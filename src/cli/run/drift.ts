import { driftOf } from "../../compose/drift.ts";
import { driftExitCodes } from "../../domain/deployed/drift.ts";
import { badInput } from "../../domain/text/failure.ts";
import { createOptionReader } from "../../options/reader.ts";
import { readRegistryAccess } from "../../options/registry-access.ts";
import { withOrigins } from "../../options/settings/settings.ts";
import { driftLines, renderDriftJson } from "../../report/drift.ts";
import { type CommandContext, isOn } from "../command.ts";
import { forCommandLine } from "../texts.ts";
import { readSettings } from "./settings.ts";

/**
 * Compares what runs with what should run, and prints the verdict, or all about it as JSON.
 * @returns the exit status @throws Failure
 */
export async function runDrift(context: CommandContext): Promise<number> {
  const { stdout, stderr, palette, env, cwd, signal } = context;
  const { flags } = context.arguments;
  const wanted = fileOf(context, "wanted");
  const running = fileOf(context, "running");
  if (running === "-" && flags.get("password")?.at(-1) === "-") throw bothStandardInput();
  const access = withOrigins(await readSettings(context), (inputs) =>
    readRegistryAccess({ read: createOptionReader(inputs), push: false }),
  );
  const host = flags.get("registry")?.at(-1);
  const found = forCommandLine(
    await driftOf({ wanted, running, access, host, ...{ env, cwd, signal } }),
  );
  stderr.write(
    driftLines(found, palette)
      .map((line) => `${line}\n`)
      .join(""),
  );
  stdout.write(isOn(context.arguments, "json") ? renderDriftJson(found) : `${found.verdict}\n`);
  return driftExitCodes[found.verdict];
}

function fileOf({ arguments: { flags } }: CommandContext, name: "wanted" | "running"): string {
  const path = flags.get(name)?.at(-1) ?? "";
  if (path !== "") return path;
  throw badInput(
    name,
    "it is not given.",
    "Write e.g. `kubectl get pods -A -o json | twofold drift --wanted=wanted.yml --running=-`.",
  );
}

function bothStandardInput(): Error {
  return badInput(
    "password",
    "standard input cannot give both the password and what runs.",
    "Set TWOFOLD_PASSWORD, or name a file in `--running`.",
  );
}
