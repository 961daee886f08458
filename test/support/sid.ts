import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { cache, root } from "./paths.ts";
import { succeed } from "./program.ts";

/** What the newest buildah needs to build with runc, with git for the source and libstdc++ for the host's Node. */
const packages = [
  "buildah",
  "skopeo",
  "runc",
  "ca-certificates",
  "netavark",
  "nftables",
  "git",
  "libstdc++6",
  // For the second build's variations.
  "mount",
  "disorderfs",
  "libfaketime",
];

/**
 * Debian's development release in a folder, for its buildah; made once and kept in the cache folder.
 * A run never writes into it but to /run: /tmp and /var/tmp are the test's own folders.
 */
export async function sidRoot(): Promise<string> {
  // Another list means another root.
  const list = createHash("sha256").update(packages.join(" ")).digest("hex").slice(0, 8);
  const folder = join(cache, `sid-${list}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const unfinished = `${folder}.${process.pid}`;
  try {
    await succeed([
      "mmdebstrap",
      "--quiet",
      "--variant=apt",
      "--format=directory",
      '--aptopt=Acquire::Check-Valid-Until "false"',
      '--aptopt=Apt::Install-Recommends "false"',
      `--include=${packages.join(",")}`,
      "sid",
      unfinished,
    ]);
    await succeed(["chmod", "755", unfinished]);
    if (!existsSync(folder)) await rename(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return folder;
}

/** Shell that enters the root of $1 with the folders up to `--` bound at their own paths, then runs the rest. */
const enter = `set -e
root=$1; shift
mount --bind "$root" "$root"
mount -t proc proc "$root/proc"
mount --rbind /sys "$root/sys"
mount --rbind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/tmp"
mount -t tmpfs tmpfs "$root/run"
mount -t tmpfs tmpfs "$root/var/tmp"
while [ "$1" != -- ]; do
  if [ -d "$1" ]; then mkdir -p "$root$1"; else mkdir -p "$root\${1%/*}"; : >>"$root$1"; fi
  mount --bind "$1" "$root$1"
  shift
done
shift
exec chroot "$root" env --chdir="$PWD" "$@"`;

/**
 * The command that runs another command inside sid, in a mount namespace of its own that ends with it.
 * The work tree, this Node and the given folders are at their own paths there.
 */
export async function insideSid(
  command: readonly string[],
  folders: readonly string[],
): Promise<[string, ...string[]]> {
  const sid = await sidRoot();
  const bound = [root, process.execPath, ...folders];
  // Not sh: dash drops variables with names such as INPUT_TLS-VERIFY, bash passes them on. By its path, because a
  // workflow that runs in a test has a bash of its own on PATH.
  return ["unshare", "-m", "/bin/bash", "-c", enter, "bash", sid, ...bound, "--", ...command];
}
