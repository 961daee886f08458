import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { diff } from "../../src/cli/diff.ts";
import { runCommand, type Said } from "./command.ts";
import { layoutOf, tarOf, temporaryFolder } from "./layers.ts";

/** What a user sees of `twofold diff …` in a folder. */
export async function diffIn(cwd: string, ...args: readonly string[]): Promise<Said> {
  const { PATH = "" } = process.env;
  return await runCommand(diff, { cwd, args, env: { PATH, TMPDIR: cwd, HOME: cwd } });
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
