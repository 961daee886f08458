import { importBase, lockBase, makeBase } from "../../compose/base.ts";
import { terminalReporter } from "../../compose/terminal.ts";
import { platformOf } from "../../domain/oci/platform.ts";
import { badInput, Failure } from "../../domain/text/failure.ts";
import { withoutTrailing } from "../../domain/text/trailing.ts";
import { parseBuildRequest } from "../../options/build-request.ts";
import { forOnePlatform } from "../../options/platform.ts";
import { withOrigins } from "../../options/settings/settings.ts";
import { mirrorFix, wrongMirror } from "../../recipes/base/declared-archive.ts";
import { baseLines, renderBaseJson } from "../../report/base.ts";
import { counted, formatBytes } from "../../report/sizes.ts";
import { type CommandContext, givenValue, isOn } from "../command.ts";
import { forCommandLine } from "../texts.ts";
import { readSettings } from "./settings.ts";

/**
 * Makes a base, and prints its digest, or all about it as JSON.
 * @returns the exit status @throws Failure
 */
export async function runBase(context: CommandContext): Promise<number> {
  const { stdout, stderr, palette, env, cwd, signal, entry } = context;
  const file = declarationNamed(context.arguments.positionals);
  const output = givenValue(context.arguments, "output");
  const update = isOn(context.arguments, "update");
  const mirror = mirrorOf(context);
  const request = withOrigins(await readSettings(context), (inputs) =>
    forOnePlatform(parseBuildRequest(inputs, env)),
  );
  const reporter = terminalReporter(stderr, palette);
  const platform = request.platform ?? platformOf(process.arch);
  const run = { file, platform, mirror, reporter, request, env, cwd, signal, entry };
  if (isTar(file)) {
    if (update || output === undefined) throw tarAlone(file);
    const { digest, size } = await importBase({ ...run, output });
    stderr.write(
      `The root file system (${formatBytes(size)}) is a base now; nothing proved how it was made.\n`,
    );
    stdout.write(`${digest}\n`);
    return 0;
  }
  if (output === undefined) {
    if (!update) throw nothingToDo();
    const packages = await lockBase(run);
    stderr.write(`The lock file has ${counted(packages.length, "package")} now.\n`);
    stdout.write(packages.map(({ name, version }) => `${name}=${version}\n`).join(""));
    return 0;
  }
  const made = forCommandLine(await makeBase({ ...run, output, update }));
  stderr.write(
    baseLines(made, palette)
      .map((line) => `${line}\n`)
      .join(""),
  );
  const digest = made.kind === "equal" ? `${made.digest}\n` : "";
  stdout.write(isOn(context.arguments, "json") ? renderBaseJson(made) : digest);
  return made.kind === "equal" ? 0 : 1;
}

function declarationNamed([file, ...more]: readonly string[]): string {
  if (file !== undefined && file !== "" && more.length === 0) return file;
  throw new Failure({
    code: "usage",
    message: `\`base\` takes one declaration, but ${more.length === 0 ? "none is" : `${more.length + 1} are`} given.`,
    fix: "Write e.g. `twofold base base.yaml --output=base`.",
  });
}

/** Whether a file is named like the tar of a root file system, and not like a declaration. */
function isTar(file: string): boolean {
  return /\.(?:tar(?:\.(?:gz|xz|bz2|zst))?|tgz|txz)$/.test(file);
}

function tarAlone(file: string): Failure {
  return new Failure({
    code: "usage",
    message: `${JSON.stringify(file.slice(0, 300))} is a root file system: it has no lock file, and needs \`--output\`.`,
    fix: `Write \`twofold base ${file.slice(0, 300)} --output=base\`.`,
  });
}

function nothingToDo(): Failure {
  return new Failure({
    code: "usage",
    message: "`base` has neither `--output` nor `--update`, and so nothing to do.",
    fix: "Write `--output=FOLDER` for the base's image, or `--update` for its lock file.",
  });
}

function mirrorOf(context: CommandContext): string | undefined {
  const written = givenValue(context.arguments, "mirror");
  const why = written === undefined ? undefined : wrongMirror(written);
  if (why !== undefined) throw badInput("mirror", `it ${why}.`, mirrorFix);
  return written === undefined ? undefined : withoutTrailing(written, "/");
}
