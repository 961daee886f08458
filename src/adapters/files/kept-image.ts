import { lstat, readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { FoundReport } from "../../app/ports/kept.ts";
import { parseKeptReport } from "../../domain/findings/kept-report.ts";
import { Failure } from "../../domain/text/failure.ts";
import { shortened } from "../../domain/text/printable.ts";
import { outputIn } from "./output-folder.ts";

/** Bytes; a report that lists every difference is far smaller. */
const largestReport = 64 * 1024 * 1024;

/**
 * Returns the folder of the layout that a folder stands for: its own, or for the output folder of a
 * run the layout in it.
 * @throws Failure `usage` where a run left two images that differ, and so none that it stands for
 */
export async function layoutIn(folder: string): Promise<string> {
  if (await isLayout(folder)) return folder;
  const { layout, twins } = outputIn(folder);
  if (await isLayout(layout)) return layout;
  if (!(await hasTwins(folder))) return folder;
  throw new Failure({
    code: "usage",
    message: `${JSON.stringify(folder)} holds two images that differ, and no layout that passed.`,
    fix: `Name one of them: ${twins.first} or ${twins.second}.`,
  });
}

/**
 * Returns the layout that a folder which the user named stands for, as {@link layoutIn} does.
 * @param name as the user wrote it
 * @throws Failure `usage` where there is no such folder, or none with a layout
 */
export async function namedLayout(folder: string, name: string): Promise<string> {
  const layout = await layoutIn(folder);
  if (await isLayout(layout)) return layout;
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const why = isFolder
    ? "is a folder, but not an OCI layout: it has no oci-layout"
    : "cannot be read as an image: there is no such folder";
  throw new Failure({
    code: "usage",
    message: `${JSON.stringify(shortened(name, 300))} ${why}.`,
    fix: "Name the layout's folder (a run's output folder will do), or an image such as ghcr.io/acme/shop:1.4.0.",
  });
}

/** Whether a run left two images that differ in its output folder. */
async function hasTwins(folder: string): Promise<boolean> {
  const { layout, twins } = outputIn(folder);
  const found = await Promise.all([twins.first, twins.second, layout].map(isLayout));
  return found[0] === true && found[1] === true && found[2] === false;
}

/**
 * Returns the layout that a run left in its output folder: a folder of its own there, so that the
 * report beside it is that of the same run, and nothing leads elsewhere.
 * @param folder the layout's, or the output folder
 * @throws Failure `usage`, `forbidden` for what a run left whose builds differ
 */
export async function keptLayout(folder: string): Promise<string> {
  for (const output of [folder, dirname(folder)]) {
    if (await hasTwins(output)) throw withoutProof(output);
  }
  const layout = await layoutIn(folder);
  const output = dirname(layout);
  const real = await Promise.all([realpath(layout), realpath(output)]).catch(() => undefined);
  const wrong =
    real === undefined
      ? "it does not exist"
      : wrongPlace(layout, { layout: real[0], output: real[1] });
  if (wrong === undefined) return layout;
  throw new Failure({
    code: "usage",
    message: `${JSON.stringify(layout)} is not a layout that a run left: ${wrong}.`,
    fix: "Name the output folder of `twofold build --output=out`, or `out/layout` in it.",
  });
}

/** Neither of two images that differ can be pushed, so none of them is named. */
function withoutProof(output: string): Failure {
  return new Failure({
    code: "forbidden",
    message: `${JSON.stringify(output)} has nothing to push: its two builds differ, so nothing was proven.`,
    fix: `Mend what ${outputIn(output).page} lists, and build again: then the folder has a \`layout\`.`,
  });
}

function wrongPlace(
  layout: string,
  real: { readonly layout: string; readonly output: string },
): string | undefined {
  if (outputIn(dirname(layout)).layout !== layout) return "a run calls it `layout`";
  if (outputIn(real.output).layout !== real.layout) return "it is a link to another place";
  // skopeo reads `oci:PATH:TAG`.
  return layout.includes(":") ? "its path has a colon" : undefined;
}

async function isLayout(folder: string): Promise<boolean> {
  return await stat(join(folder, "oci-layout")).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** Returns the output folder of the run that left a layout; one of several platforms is deeper. */
function runFolder(layout: string): string {
  const own = dirname(layout);
  const platforms = dirname(own);
  const output = dirname(platforms);
  const isDeeper = dirname(outputIn(output).forPlatform(basename(own)).layout) === own;
  return isDeeper ? output : own;
}

/**
 * Reads the report that lies beside a layout, where a run leaves it; undefined if there is none.
 * Whether it speaks of that layout is for the caller to find out.
 */
export async function reportBeside(layout: string): Promise<FoundReport | undefined> {
  const { report: file } = outputIn(runFolder(layout));
  const stats = await lstat(file).catch(() => undefined);
  if (stats?.isFile() !== true) return undefined;
  if (stats.size > largestReport) return { file, report: undefined };
  const text = await readFile(file, "utf8").catch(() => "");
  return { file, report: parseKeptReport(text) };
}
