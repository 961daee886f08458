import { shellQuoted } from "../../domain/text/shell-quote.ts";

interface EnterPlaces {
  /** The image's files, which are never written to. */
  readonly root: string;
  /** An empty folder of the run, in which the script mounts. */
  readonly mountPoint: string;
  /**
   * Files and folders that must be visible at their own paths, wherever they are; missing ones are
   * left out.
   */
  readonly paths: readonly string[];
}

/**
 * A file in the entered root. A program of the image that is called from inside sees it and is
 * started directly.
 */
const mark = "/.twofold-image";

/**
 * Returns a shell script that runs a program (its arguments) in an image's root, in the mount
 * namespace in which the script was started and which ends with it. The image provides the system
 * (/usr, /etc and what belongs to them, /var). From the machine come the other folders, at their
 * own paths, the names of hosts, and the state that containers share (including the addresses of
 * networks, so that two builds do not take the same one). What is written to the image's part stays
 * in memory and is lost at the end.
 */
export function enterScript({ root, mountPoint, paths }: EnterPlaces): string {
  return `set -eu
image=${shellQuoted(root)} place=${shellQuoted(mountPoint)} wd=$PWD
mount -t tmpfs -o mode=755 tmpfs "$place"
mkdir "$place/lower" "$place/upper" "$place/work" "$place/root"
chmod 755 "$place/upper"
mount --bind "$image" "$place/lower"
(cd "$place" && mount -t overlay -o lowerdir=lower,upperdir=upper,workdir=work overlay root)
root=$place/root

# A link in the image could lead a mount out of it.
bind() {
  path= rest=\${1#/}
  while [ -n "$rest" ]; do
    path=$path/\${rest%%/*}
    case $rest in */*) rest=\${rest#*/} ;; *) rest= ;; esac
    if [ -L "$root$path" ]; then
      if [ -n "$rest" ]; then echo "the image has a link at $path, on the way to $1" >&2; exit 1; fi
      rm "$root$path"
    fi
  done
  if [ -d "$1" ]; then [ -d "$root$1" ] || mkdir -p "$root$1"
  else mkdir -p "$root\${1%/*}"; [ -e "$root$1" ] || : >"$root$1"; fi
  mount --rbind "$1" "$root$1"
}

for top in /*; do
  case $top in /bin|/sbin|/lib|/lib32|/lib64|/libx32|/usr|/etc|/var) continue ;; esac
  if [ -d "$top" ] && [ ! -L "$top" ]; then bind "$top"; fi
done
for path in /etc/resolv.conf /etc/hosts /var/tmp /var/lib/containers /var/lib/cni; do
  if [ -e "$path" ]; then bind "$path"; fi
done
for path in ${paths.map(shellQuoted).join(" ")}; do
  if [ -e "$path" ] && ! [ "$path" -ef "$root$path" ]; then bind "$path"; fi
done
: >"$root${mark}"
[ -d "$root$wd" ] || wd=/
PATH=$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
exec unshare --root="$root" --wd="$wd" "$@"
`;
}

interface CalledProgram {
  /** The file that holds {@link enterScript}. */
  readonly enter: string;
  /** The program's path in the image. */
  readonly program: string;
  /**
   * The words to put before it where the user may not mount: the command that makes a user
   * namespace.
   */
  readonly userNamespace: readonly string[];
}

/** Returns a script that calls a program of the image, both from outside and from inside. */
export function callScript({ enter, program, userNamespace }: CalledProgram): string {
  const command = [...userNamespace, "unshare", "--mount", "sh", enter, program].map(shellQuoted);
  return `#!/bin/sh
[ -e ${mark} ] && exec ${shellQuoted(program)} "$@"
exec ${command.join(" ")} "$@"
`;
}
