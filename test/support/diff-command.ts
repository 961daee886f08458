import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { parseArguments } from "../../src/cli/arguments.ts";
import { diff } from "../../src/cli/diff.ts";
import { printEnd } from "../../src/cli/failures.ts";
import { paletteFor } from "../../src/report/palette.ts";
import { layoutOf, tarOf, temporaryFolder } from "./layers.ts";

interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a user sees of `twofold diff …` in a folder. */
export async function diffIn(cwd: string, ...args: readonly string[]): Promise<Said> {
  const said = { stdout: "", stderr: "" };
  const stream = (name: "stdout" | "stderr") => ({
    write: (text: string) => {
      said[name] += text;
    },
  });
  const palette = paletteFor({ isTTY: false }, {});
  const stage = { stderr: stream("stderr"), palette };
  const code = await diff
    .run({
      arguments: parseArguments(args, diff.flags),
      env: { PATH: process.env["PATH"], TMPDIR: cwd, HOME: cwd },
      password: undefined,
      cwd,
      entry: "",
      stdout: stream("stdout"),
      signal: new AbortController().signal,
      ...stage,
    })
    .catch((error: unknown) => printEnd(error, stage));
  return { code, ...said };
}

/** A folder with two layouts, `a` and `b`, whose one file has another line. */
export async function twoLayouts(): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, text] of [
    ["a", "1"],
    ["b", "2"],
  ] as const) {
    const layer = await tarOf([{ name: "etc/motd", content: `hello\n${text}\n` }]);
    await layoutOf(join(folder, name), { layers: [layer], ref: "v1" });
  }
  return folder;
}

/** Writes a layout as a tar. */
export function tarLayout(folder: string, from: string, to: string): void {
  execFileSync("tar", ["-C", join(folder, from), "-cf", join(folder, to), "."]);
}
