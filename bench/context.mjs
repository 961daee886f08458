// The source of a case: a git repository whose remote is on the same disk, so that its commits can be pushed.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { must } from "./programs.mjs";

/** Git finds it on the disk: a remote that is a path names no repository, and nothing is reused without one. */
const server = "https://forge.example";

/** The settings of git by which the sources' remotes are found. */
export const remoteSettings = {
  GIT_CONFIG_COUNT: "1",
  GIT_CONFIG_KEY_0: "url.file:///.insteadOf",
  GIT_CONFIG_VALUE_0: `${server}/`,
};

/**
 * Writes a case's files into a git repository of its own and gives its path.
 * @param {string} folder that does not exist yet
 * @param {{ files: () => Iterable<readonly [string, string | Buffer]> }} one
 */
export async function writeContext(folder, { files }) {
  await mkdir(folder, { recursive: true });
  for (const [path, content] of files()) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  await writeFile(join(folder, ".containerignore"), ".git\n.containerignore\n");
  must("git", ["init", "--quiet", "--initial-branch=main", folder]);
  // Git would compress gigabytes here, in time that is nobody's.
  must("git", ["-C", folder, "config", "core.compression", "0"]);
  commit(folder);
  return folder;
}

/** Gives a source a remote that has its commit, so that it counts as pushed. */
export function addRemote(context) {
  const remote = `${context}.git`;
  // A clone on one disk shares the files of its objects.
  must("git", ["clone", "--quiet", "--bare", context, remote]);
  must("git", ["-C", context, "remote", "add", "origin", `${server}${remote}`]);
}

/** Changes the one small file that the last steps of the cases read. */
export async function changeNote(context, text) {
  await writeFile(join(context, "note"), `${text}\n`);
  commit(context);
  const disk = ["-c", `url.file:///.insteadOf=${server}/`];
  must("git", ["-C", context, ...disk, "push", "--quiet", "origin", "HEAD:main"]);
}

function commit(context) {
  const identity = ["-c", "user.name=bench", "-c", "user.email=bench@localhost"];
  const git = (...args) => must("git", ["-C", context, ...identity, ...args]);
  git("add", "--all");
  git("commit", "--quiet", "--no-gpg-sign", "--message=bench");
}
