import { inspectNamed } from "../../compose/inspect.ts";
import { Failure } from "../../domain/text/failure.ts";
import { parseImageAccess } from "../../options/image-access.ts";
import { withOrigins } from "../../options/settings/settings.ts";
import { inspectionLines, renderInspectionJson } from "../../report/inspection.ts";
import { type CommandContext, isOn } from "../command.ts";
import { readSettings } from "./settings.ts";

/** Reads an image, and prints its digest, or all about it as JSON. @returns the exit status @throws Failure */
export async function runInspect(context: CommandContext): Promise<number> {
  const { stdout, stderr, palette } = context;
  const [image, ...more] = context.arguments.positionals;
  if (image === undefined || image === "" || more.length > 0) {
    throw new Failure({
      code: "usage",
      message: more.length === 0 ? "`inspect` needs an image." : "`inspect` takes one image.",
      fix: "Write `twofold inspect IMAGE`: the folder of an OCI layout, or a name like `ghcr.io/acme/shop:1.4.0`.",
    });
  }
  const { env, cwd, signal } = context;
  // A password may come from standard input: it is read only where a registry is asked.
  const access = async () => withOrigins(await readSettings(context), parseImageAccess);
  const inspection = await inspectNamed(image, { env, cwd, signal, access });
  stderr.write(
    inspectionLines(inspection, palette)
      .map((line) => `${line}\n`)
      .join(""),
  );
  stdout.write(
    isOn(context.arguments, "json") ? renderInspectionJson(inspection) : `${inspection.digest}\n`,
  );
  return 0;
}
