import { describeNamed, sbomText } from "../../compose/sbom.ts";
import { type SbomFormat, sbomFormats } from "../../domain/oci/sbom-format.ts";
import { badInput, Failure } from "../../domain/text/failure.ts";
import { parseImageAccess } from "../../options/image-access.ts";
import { withOrigins } from "../../options/settings/settings.ts";
import { packageLines } from "../../report/packages.ts";
import { type CommandContext, givenValue } from "../command.ts";
import { readSettings } from "./settings.ts";

/** Reads an image, and prints what it is made of as a document. @returns the exit status @throws Failure */
export async function runSbom(context: CommandContext): Promise<number> {
  const { stdout, stderr, palette, env, cwd, signal } = context;
  const [image, ...more] = context.arguments.positionals;
  if (image === undefined || image === "" || more.length > 0) {
    throw new Failure({
      code: "usage",
      message:
        more.length === 0 ? "`twofold sbom` needs an image." : "`twofold sbom` takes one image.",
      fix: "Write `twofold sbom IMAGE`: the folder of an OCI layout, an archive, or a name like `ghcr.io/acme/shop:1.4.0`.",
    });
  }
  const format = formatIn(context);
  const access = withOrigins(await readSettings(context), parseImageAccess);
  const described = await describeNamed(image, { access, format, env, cwd, signal });
  stderr.write(
    packageLines(described.inventory, palette)
      .map((line) => `${line}\n`)
      .join(""),
  );
  stdout.write(sbomText(format, described));
  return 0;
}

function formatIn(context: CommandContext): SbomFormat {
  const written = givenValue(context.arguments, "format") ?? "cyclonedx";
  const format = sbomFormats.find((name) => name === written);
  if (format !== undefined) return format;
  throw badInput(
    "format",
    `${JSON.stringify(written.slice(0, 80))} is not a kind of SBOM.`,
    "Write `cyclonedx` or `spdx`.",
  );
}
