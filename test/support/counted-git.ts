import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gitTestEnvironment, type TestForge } from "./git.ts";
import { runProgram } from "./program.ts";

/** Returns an environment whose git counts how often it was started. */
export async function countedGit({ folder }: Pick<TestForge, "folder">) {
  const { stdout } = await runProgram(["sh", "-c", "command -v git"], { env: gitTestEnvironment });
  const [bin, log] = [join(folder, "counted"), join(folder, "starts")];
  await mkdir(bin);
  const script = `#!/bin/sh\necho start >>'${log}'\nexec '${stdout.trim()}' "$@"\n`;
  await writeFile(join(bin, "git"), script);
  await chmod(join(bin, "git"), 0o755);
  const env = { ...gitTestEnvironment, PATH: `${bin}:${process.env["PATH"] ?? ""}` };
  const starts = async (): Promise<number> => {
    const text = await readFile(log, "utf8").catch(() => "");
    return text.split("\n").length - 1;
  };
  return { env, starts };
}
