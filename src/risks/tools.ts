import type { ToolSort } from "../domain/findings/risky-file.ts";
import type { EntryHeader } from "../domain/oci/entry.ts";

const folder = /^(?:usr\/(?:local\/)?)?(?:bin|sbin)\/([^/]{1,32})$|^busybox\/([^/]{1,32})$/;

const shells = /^(?:sh|bash|dash|ash|zsh|ksh(?:93)?|mksh|fish|csh|tcsh|pwsh|busybox|toybox)$/;
const packageManagers =
  /^(?:apt|apt-get|aptitude|dpkg|apk|yum|dnf5?|microdnf|tdnf|rpm|zypper|pacman|opkg|pip(?:3(?:\.\d{1,3})?)?|pipx|uv|conda|mamba|npm|npx|yarn|pnpm|corepack|gem|composer)$/;

/** Returns what an entry is for whoever gets in: something to work with, or to bring more. */
export function toolSort({ path, type, mode }: EntryHeader): ToolSort | undefined {
  const found = folder.exec(path);
  if (found === null) return undefined;
  const isProgram =
    type === "symlink" || type === "hard-link" || (type === "file" && (mode & 0o111) !== 0);
  if (!isProgram) return undefined;
  const name = found[1] ?? found[2] ?? "";
  if (shells.test(name)) return "shell";
  return packageManagers.test(name) ? "package manager" : undefined;
}
