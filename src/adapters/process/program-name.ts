import { basename } from "node:path";

/** The programs that do the work, and those of their commands that are worth telling apart. */
const programs: Readonly<Record<string, readonly string[]>> = {
  buildah: [
    ...["build", "commit", "config", "containers", "copy", "from", "images", "info", "inspect"],
    ...[
      "login",
      "manifest",
      "mount",
      "pull",
      "push",
      "rm",
      "rmi",
      "run",
      "umount",
      "unshare",
      "version",
    ],
  ],
  skopeo: ["copy", "delete", "inspect", "list-tags", "login"],
  git: [
    ...[
      "cat-file",
      "check-attr",
      "check-ignore",
      "checkout",
      "clone",
      "config",
      "describe",
      "diff",
    ],
    ...["fetch", "for-each-ref", "init", "log", "ls-files", "ls-remote", "ls-tree", "remote"],
    ...["rev-list", "rev-parse", "show", "show-ref", "status", "tag", "version", "worktree"],
  ],
  mmdebstrap: [],
  tar: [],
};

/**
 * Names a started program by its words: `buildah build`, also where other programs start it in
 * their turn (`unshare … buildah … build`). No other word is shown, because it may hold anything.
 */
export function programName(words: readonly string[]): string {
  const names = words.map((word) => basename(word));
  const at = names.findIndex((name) => Object.hasOwn(programs, name));
  const program = at < 0 ? undefined : names[at];
  if (program === undefined) return (names[0] ?? "").slice(0, 60);
  const commands = programs[program] ?? [];
  const command = words.slice(at + 1).find((word) => commands.includes(word));
  return command === undefined ? program : `${program} ${command}`;
}
