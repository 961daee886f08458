import { Failure } from "../domain/text/failure.ts";
import { type ImageAccess, parseImageAccess } from "../options/image-access.ts";
import { inspectionLines, renderInspectionJson } from "../report/inspection.ts";
import {
  type Command,
  type CommandContext,
  helpFlag,
  isOn,
  jsonFlag,
  optionFlags,
  rawInputs,
} from "./command.ts";
import { withPassword } from "./password.ts";

export const inspect: Command = {
  name: "inspect",
  summary: "Shows what an image's labels say of its source, and its layers",
  positionals: "IMAGE",
  flags: [
    ...optionFlags([
      "platforms",
      "username",
      "password",
      "authfile",
      "tls-verify",
      "insecure-registries",
    ]),
    jsonFlag,
    helpFlag,
  ],
  examples: ["twofold inspect out/layout", "twofold inspect ghcr.io/acme/shop:1.4.0 --json"],
  run: runInspect,
};

async function runInspect(context: CommandContext): Promise<number> {
  const { stdout, stderr, palette } = context;
  const [image, ...more] = context.arguments.positionals;
  if (image === undefined || more.length > 0) {
    throw new Failure({
      code: "usage",
      message: image === undefined ? "`inspect` needs an image" : "`inspect` takes one image",
      fix: "Write `twofold inspect IMAGE`: the folder of an OCI layout, or a name like `ghcr.io/acme/shop:1.4.0`.",
    });
  }
  const { inspectNamed } = await import("../compose/inspect.ts");
  const { env, cwd, signal } = context;
  const access = () => accessFrom(context);
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

/**
 * Reads the access. Called only when a registry is queried, because a password may come from
 * standard input.
 */
async function accessFrom(context: CommandContext): Promise<ImageAccess> {
  const warn = (text: string) => context.stderr.write(`warning: ${text}\n`);
  return parseImageAccess(
    await withPassword(rawInputs(context.arguments), { variable: context.password, warn }),
  );
}
