import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { OutputFolder } from "../../app/ports.ts";
import { badInput } from "../../domain/failure.ts";

const names = {
  layout: "layout",
  first: "first",
  second: "second",
  report: "report.json",
} as const;
const known: ReadonlySet<string> = new Set(Object.values(names));

/**
 * Makes the folder for layout and report: the one asked for, else a new one in the runner's or system's temp
 * folder. An earlier run's results are replaced; a folder that holds anything else is refused.
 */
export async function makeOutputFolder(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Promise<OutputFolder> {
  const folder =
    asked === undefined
      ? await mkdtemp(join(env["RUNNER_TEMP"] || tmpdir(), "twofold-output-"))
      : await emptied(resolve(asked));
  const report = join(folder, names.report);
  return {
    layout: join(folder, names.layout),
    twins: { first: join(folder, names.first), second: join(folder, names.second) },
    report,
    writeReport: (text) => writeFile(report, text),
  };
}

async function emptied(folder: string): Promise<string> {
  const cure =
    "Name a folder that is empty, does not exist yet, or holds an earlier result of Twofold.";
  try {
    await mkdir(folder, { recursive: true });
    const foreign = (await readdir(folder)).filter((name) => !known.has(name));
    if (foreign.length > 0) {
      throw badInput(
        "output",
        `${folder} holds other files (${foreign.slice(0, 3).join(", ")}).`,
        cure,
      );
    }
    for (const name of known) await rm(join(folder, name), { recursive: true, force: true });
    return folder;
  } catch (error) {
    if (
      error instanceof Error &&
      "code" in error &&
      typeof error.code === "string" &&
      /^E[A-Z]+$/.test(error.code)
    ) {
      throw badInput("output", `${folder} cannot be used: ${error.message}.`, cure);
    }
    throw error;
  }
}
