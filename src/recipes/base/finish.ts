import type { BaseUser, Declaration } from "./model.ts";
import type { PooledPackage } from "./pool.ts";
import { setFacts } from "./sets.ts";
import { sourceLines } from "./sources.ts";

// What is done to the root file system once the packages are in it. The script is the same for every
// base; everything that a declaration says reaches it as lines of files, never as words of a shell.

/** The folder, at the image's root while it is made, that has these files. */
export const finishFolder = ".twofold";

/** Name in that folder of the tar with the declared files. */
export const filesTar = "files.tar";

/** What runs the script, with the root file system's folder as first argument (mmdebstrap(1)). */
export const finishHook = `sh "$1/${finishFolder}/finish" "$1"`;

/** Starts a message that the script ends with. */
export const finishMark = "twofold: ";

/** A text for the folder above, by its path there. */
interface FinishText {
  readonly path: string;
  readonly text: string;
}

/** Returns what the script reads, besides the tar with the declared files. */
export function finishTexts(
  declaration: Declaration,
  {
    architecture,
    packages,
  }: { readonly architecture: string; readonly packages: readonly PooledPackage[] },
): readonly FinishText[] {
  const { users, leaveOut, files, archive, set } = declaration;
  const homes = users.filter(({ id, home }) => id >= 1000 && home !== "/nonexistent");
  const placed = [...files.map(({ path }) => path), ...homes.map(({ home }) => home)];
  return [
    { path: "finish", text: finishScript },
    { path: "passwd", text: lines(users.map(passwdLine)) },
    { path: "group", text: lines(users.map(({ name, id }) => `${name}:x:${id}:`)) },
    { path: "shadow", text: lines(users.map(({ name }) => `${name}:!:::::::`)) },
    { path: "homes", text: lines(homes.map(({ id, home }) => `${id} ${home}`)) },
    { path: "folders", text: lines(foldersAbove(placed)) },
    { path: "files", text: lines(files.map(({ path }) => path)) },
    { path: "leave-out", text: lines(leaveOut) },
    { path: "sources.list", text: sourceLines(archive, { architecture, options: "" }) },
    ...(setFacts[set].how === "unpack" ? packages.map(statusOf) : []),
  ];
}

/** Where scanners look for the packages of an image that has no dpkg. */
function statusOf({ name, control }: PooledPackage): FinishText {
  return { path: `status.d/${name}`, text: `${control.trimEnd()}\n` };
}

function passwdLine({ name, id, home, shell }: BaseUser): string {
  return `${name}:x:${id}:${id}:${name}:${home}:${shell}`;
}

function lines(list: readonly string[]): string {
  return list.map((each) => `${each}\n`).join("");
}

/** Returns every folder above some paths, each once, the highest first. */
function foldersAbove(paths: readonly string[]): readonly string[] {
  const folders = paths.flatMap((path) => {
    const parts = path.split("/").slice(1, -1);
    return parts.map((_, at) => `/${parts.slice(0, at + 1).join("/")}`);
  });
  return [...new Set(folders)].sort();
}

/** What the script itself enters or writes, with every folder above. A package could bring a link there. */
const ownPaths = foldersAbove([
  ...["/etc/apt/sources.list/", "/etc/apt/sources.list.d/", "/etc/apt/apt.conf.d/"],
  ...["/etc/dpkg/dpkg.cfg.d/", "/etc/ssl/certs/", "/usr/share/ca-certificates/mozilla/"],
  ...[
    "/usr/bin/",
    "/var/lib/dpkg/status.d/",
    "/var/lib/apt/",
    "/var/cache/apt/",
    "/var/log/apt/",
    "/tmp/",
  ],
]).map((path) => path.slice(1));

/**
 * The script (POSIX sh), which gets the root file system's folder as its first argument. It follows
 * no link in there: one that is absolute would lead to the machine's own files.
 */
const finishScript = `set -eu
cd -- "$1"
given=./${finishFolder}
fail() { printf '${finishMark}%s\\n' "$1" >&2; exit 1; }
for path in ${ownPaths.join(" ")}; do
  if [ -L "$path" ]; then fail "/$path is a link in this base"; fi
done
while IFS= read -r path; do
  if [ -L ".$path" ]; then fail "$path is a link in this base"; fi
  if [ -e ".$path" ] && [ ! -d ".$path" ]; then fail "$path is not a folder in this base"; fi
done < "$given/folders"
while IFS= read -r path; do
  if [ -L ".$path" ]; then fail "$path is a link in this base"; fi
  if [ -d ".$path" ]; then fail "$path is a folder in this base"; fi
done < "$given/files"
while IFS=' ' read -r id home; do
  if [ -L ".$home" ]; then fail "$home is a link in this base"; fi
  if [ -e ".$home" ] && [ ! -d ".$home" ]; then fail "$home is not a folder in this base"; fi
done < "$given/homes"
if [ -s "$given/passwd" ]; then
  mkdir -p etc
  for name in passwd group shadow; do
    if [ -L "etc/$name" ]; then fail "/etc/$name is a link in this base"; fi
  done
  while IFS=: read -r name rest; do
    if [ -e etc/passwd ] && grep -q "^$name:" etc/passwd; then
      fail "the user $name is already in this base"
    fi
  done < "$given/passwd"
  cat "$given/passwd" >> etc/passwd
  cat "$given/group" >> etc/group
  if [ -e etc/shadow ]; then cat "$given/shadow" >> etc/shadow; fi
  while IFS=' ' read -r id home; do
    mkdir -p ".$home"
    chown -h "$id:$id" ".$home"
  done < "$given/homes"
fi
if [ -d "$given/status.d" ]; then
  rm -rf var/lib/dpkg/status.d
  mkdir -p var/lib/dpkg/status.d
  cp "$given/status.d/"* var/lib/dpkg/status.d/
  rm -rf var/lib/dpkg/info var/lib/dpkg/updates var/lib/dpkg/triggers var/lib/dpkg/cmethopt
  rm -rf var/lib/dpkg/status var/lib/dpkg/available var/lib/dpkg/lock* var/lib/dpkg/arch
  rm -rf etc/apt etc/dpkg/dpkg.cfg.d var/lib/apt var/cache/apt var/log/apt
  find ./tmp -mindepth 1 -delete
fi
certificates=usr/share/ca-certificates/mozilla
bundle=etc/ssl/certs/ca-certificates.crt
if [ -d "$certificates" ] && [ ! -e "$bundle" ] && [ ! -L "$bundle" ]; then
  mkdir -p etc/ssl/certs
  for each in "$certificates"/*.crt; do
    if [ -f "$each" ] && [ ! -L "$each" ]; then cat "$each"; fi
  done > "$bundle"
fi
if [ -e usr/bin/apt-get ]; then
  rm -f etc/apt/apt.conf.d/99mmdebstrap etc/apt/sources.list.d/*
  rm -f etc/apt/sources.list
  cat "$given/sources.list" > etc/apt/sources.list
else
  rm -f etc/apt/sources.list etc/apt/sources.list.d/*
fi
rm -f etc/dpkg/dpkg.cfg.d/99mmdebstrap etc/resolv.conf etc/hostname
tar --extract --file="$given/${filesTar}" --preserve-permissions --numeric-owner --no-overwrite-dir
while IFS= read -r pattern; do
  find . -xdev -depth \\( -path ".$pattern" -o -path ".$pattern/*" \\) -delete
done < "$given/leave-out"
rm -rf "$given"
`;
