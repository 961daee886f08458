import { createHash } from "node:crypto";
import { existsSync, realpathSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { cache, root, runnersNode } from "./paths.ts";
import { succeed } from "./program.ts";
import { ubuntuKeyring } from "./ubuntu-keyring.ts";

/** Debian 12, Ubuntu 24.04 (which GitHub's runners have), Debian 13, and Debian's development release. */
export const releases = ["bookworm", "noble", "trixie", "sid"] as const;
export type Release = (typeof releases)[number];

/** What buildah needs to build under either runtime, with git for the source and libstdc++ for the host's Node. */
const packages = [
  "buildah",
  "skopeo",
  "runc",
  "crun",
  "ca-certificates",
  "netavark",
  // netavark of noble and bookworm calls iptables, newer ones nft.
  "iptables",
  "nftables",
  "git",
  "libstdc++6",
  // For the second build's variations.
  "mount",
  "disorderfs",
  "libfaketime",
  // For users without rights.
  "uidmap",
  "slirp4netns",
  "passt",
];

/**
 * A distribution's release in a folder, for its buildah and its runtimes; made once and kept in the cache folder.
 * A run writes into it only which addresses its steps have: /run, /tmp and /var/tmp are its own.
 */
export async function rootOf(release: Release): Promise<string> {
  // Another list means another root.
  const list = createHash("sha256")
    .update([...packages, networkOf(release)].join(" "))
    .digest("hex")
    .slice(0, 8);
  const folder = join(cache, `${release}-${list}`);
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
      ...(release === "noble" ? [`--keyring=${await ubuntuKeyring()}`] : []),
      release,
      unfinished,
      ...(release === "noble" ? ubuntuSources(release) : []),
    ]);
    await succeed(["chmod", "755", unfinished]);
    const settings = join(unfinished, "etc/containers/containers.conf.d");
    await mkdir(settings, { recursive: true });
    await writeFile(join(settings, "network.conf"), networkOf(release));
    if (!existsSync(folder)) await rename(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return folder;
}

/** Addresses that this machine's own buildah does not give to its steps. */
function networkOf(release: Release): string {
  return `[network]\ndefault_subnet = "10.${131 + releases.indexOf(release)}.0.0/16"\n`;
}

/** With the updates, which GitHub's runners have, too. */
function ubuntuSources(release: string): readonly string[] {
  const mirror =
    process.arch === "x64" ? "http://archive.ubuntu.com/ubuntu" : "http://ports.ubuntu.com";
  return [release, `${release}-updates`].map((suite) => `deb ${mirror} ${suite} main universe`);
}

/** How a command is run inside a release. */
export interface Inside {
  readonly release: Release;
  /** The runtime that BUILDAH_RUNTIME names, on pure cgroup v2; undefined: the machine's own control groups. */
  readonly runtime?: "crun" | "runc" | undefined;
  /** One of the machine's; undefined: root. */
  readonly user?: { readonly uid: number; readonly gid: number } | undefined;
  /** Bound at their own paths. */
  readonly folders: readonly string[];
}

/**
 * Shell that makes the root of $1 this mount namespace's own, with the folders up to `--` at their own paths, then
 * runs the rest. In a chroot, no user could make a user namespace.
 */
const enter = `set -e
root=$1 runtime=$2 user=$3; shift 3
mount --bind "$root" "$root"
mount -t proc proc "$root/proc"
mount --rbind /sys "$root/sys"
mount --rbind /dev "$root/dev"
if [ "$user" != - ] && [ -c /dev/net/tun ]; then
  # For every user, as udev leaves it; the network of a step without rights is made with it.
  mount -t tmpfs tmpfs "$root/dev/net"
  mknod -m 666 "$root/dev/net/tun" c 10 200
fi
mount -t tmpfs tmpfs "$root/tmp"
mount -t tmpfs tmpfs "$root/run"
mount -t tmpfs tmpfs "$root/var/tmp"
# All runs share the machine's network, and so the list of addresses that steps have.
mkdir -p "$root/run/containers/networks" "$root/var/lib/networks"
mount --bind "$root/var/lib/networks" "$root/run/containers/networks"
if [ "$user" != - ]; then
  for file in passwd group subuid subgid; do mount --bind "/etc/$file" "$root/etc/$file"; done
fi
while [ "$1" != -- ]; do
  if [ -d "$1" ]; then mkdir -p "$root$1"; else mkdir -p "$root\${1%/*}"; : >>"$root$1"; fi
  mount --bind "$1" "$root$1"
  shift
done
shift
if [ "$runtime" != - ]; then
  # crun starts nothing on hybrid control groups.
  umount -R "$root/sys/fs/cgroup"
  mount -t cgroup2 none "$root/sys/fs/cgroup"
  export BUILDAH_RUNTIME=$runtime
  # crun 1.8 raises a limit for its device rules, which a machine without CAP_SYS_RESOURCE does not let it.
  if [ "$runtime" = crun ] && grep -q bookworm "$root/etc/os-release" && [ $(( 0x$(sed -n 's/^CapEff:\\t*//p' /proc/self/status) >> 24 & 1 )) = 0 ]; then
    mkdir "$root/run/runtime"
    printf '#!/bin/sh\\nexec /usr/bin/crun --cgroup-manager=disabled "$@"\\n' >"$root/run/runtime/crun"
    chmod 755 "$root/run/runtime/crun"
    export BUILDAH_RUNTIME=/run/runtime/crun
  fi
fi
at=$PWD
cd "$root"
pivot_root . .
umount -l .
cd "$at"
[ "$user" = - ] || set -- setpriv --reuid="\${user%:*}" --regid="\${user#*:}" --clear-groups -- "$@"
exec "$@"`;

/**
 * The command that runs another command inside a release, in a mount namespace of its own that ends with it. The work
 * tree, this Node and a runner's Node are at their own paths there.
 */
export async function insideRoot(
  command: readonly string[],
  { release, runtime, user, folders }: Inside,
): Promise<[string, ...string[]]> {
  const nodes = [process.execPath, dirname(realpathSync(runnersNode()))];
  const bound = [root, ...nodes, ...folders];
  const who = user === undefined ? "-" : `${user.uid}:${user.gid}`;
  const args = [await rootOf(release), runtime ?? "-", who, ...bound, "--", ...command];
  // Not sh: dash drops variables with names such as INPUT_TLS-VERIFY, bash passes them on. By its path, because a
  // workflow that runs in a test has a bash of its own on PATH.
  return ["unshare", "-m", "/bin/bash", "-c", enter, "bash", ...args];
}
