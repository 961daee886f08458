import { stat } from "node:fs/promises";
import { arch } from "node:os";
import { resolve } from "node:path";
import { describeImage, type Inspection } from "../app/images/inspect-image.ts";
import { platformOf } from "../domain/oci/platform.ts";
import { Failure } from "../domain/text/failure.ts";
import { parseBuildRequest } from "../options.ts";
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
      cure: "Write `twofold inspect IMAGE`: the folder of an OCI layout, or a name like `ghcr.io/acme/shop:1.4.0`.",
    });
  }
  const inspection = await inspectWherever(image, context);
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

/** A folder is a layout; anything else is looked for in a registry. */
async function inspectWherever(image: string, context: CommandContext): Promise<Inspection> {
  const folder = resolve(context.cwd, image.replace(/^oci:/, ""));
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder || image.startsWith("oci:")) {
    const { openLayout } = await import("../adapters/oci-layout/layout.ts");
    return describeImage(await openLayout(folder));
  }
  const stderr = context.stderr;
  const warn = (text: string) => stderr.write(`warning: ${text}\n`);
  const { registry, platform } = parseBuildRequest(
    await withPassword(rawInputs(context.arguments), { variable: context.password, warn }),
  );
  const { makeWorkFolder } = await import("../adapters/buildah/work-folder.ts");
  const { cleanUp } = await import("../adapters/buildah/clean-up.ts");
  const { readRemoteImage } = await import("./remote-image.ts");
  const work = await makeWorkFolder(context.env);
  try {
    const remote = await readRemoteImage({
      reference: image,
      access: registry,
      platform: platform ?? platformOf(arch()),
      env: context.env,
      signal: context.signal,
      folder: work,
    });
    return describeImage(remote);
  } finally {
    await cleanUp(work);
  }
}
