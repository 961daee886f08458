import { Failure } from "../domain/text/failure.ts";
import { inspectionLines, renderInspectionJson } from "../report/inspection.ts";
import { type Command, type CommandContext, helpFlag, isOn, jsonFlag } from "./command.ts";
import { imageAccessFlags, imageAccessOf } from "./image-access.ts";

export const inspect: Command = {
  name: "inspect",
  summary: "Shows what an image's labels say about its source, and its layers",
  positionals: "IMAGE",
  flags: [...imageAccessFlags, jsonFlag, helpFlag],
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
  // A password may come from standard input: it is read only where a registry is asked.
  const access = () => imageAccessOf(context);
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
