// The programs of this machine that the bench starts.
import { spawnSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";

/** A store may hold a mount of its own driver, or files of the user's other IDs. */
export async function remove(path) {
  try {
    await rm(path, { recursive: true, force: true });
  } catch {
    spawnSync("umount", [join(path, "store", "overlay")]);
    spawnSync("buildah", ["unshare", "rm", "-rf", "--", path]);
    await rm(path, { recursive: true, force: true });
  }
}

export function which(program) {
  const { stdout, status } = spawnSync("sh", ["-c", 'command -v "$0"', program], {
    encoding: "utf8",
  });
  return status === 0 ? stdout.trim() : fail(`${program} is not installed`);
}

export function version(program) {
  return spawnSync(program, ["--version"], { encoding: "utf8" }).stdout.trim();
}

export function must(program, args) {
  const { status } = spawnSync(program, args, { stdio: ["ignore", 2, 2] });
  if (status !== 0) fail(`${program} ${args.join(" ")}: exit status ${status}`);
}

export function fail(message) {
  throw new Error(message);
}

/** A word of a shell script. */
export function quote(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
