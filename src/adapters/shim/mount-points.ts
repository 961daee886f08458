import { posix } from "node:path";
import type { JsonObject } from "../../domain/text/json.ts";
import { knownOf } from "./bundle-config.ts";

/**
 * Returns the paths in a step's root, without a slash at the start, at which a runtime makes the
 * files and folders that something is mounted on: folders before what is in them. What lies in
 * another mount is in no image.
 */
export function mountPoints(config: JsonObject): readonly string[] {
  const destinations = (knownOf(config).mounts ?? [])
    .map(({ destination }) => posix.resolve("/", destination))
    // The script reads one path a line.
    .filter((path) => path !== "/" && !path.includes("\n"));
  const isCovered = (path: string): boolean =>
    destinations.some((other) => path.startsWith(`${other}/`));
  const points = destinations.filter((path) => !isCovered(path)).flatMap(withParents);
  return [...new Set(points)].sort().map((path) => path.slice(1));
}

function withParents(path: string): readonly string[] {
  return path === "/" ? [] : [...withParents(posix.dirname(path)), path];
}

/**
 * Returns sh(1) functions for what a runtime makes in a step's root to mount something on. crun
 * makes folders of mode 1755 and files of 700, runc makes files of 644 or, before 1.1.13, of 755;
 * buildah itself, under `chroot` isolation, makes both of 755. All of it gets 755, so that an image
 * does not depend on the runtime.
 *
 * - `list_missing` prints those of the paths in standard input that are not there.
 * - `mend_made` takes these when the step has ended, and sets the modes of what is as the runtime
 *   made it.
 *
 * A path through a symbolic link is left alone: it may lead out of the root.
 */
export function mountPointFunctions(): string {
  return `has_link() {
  at=$root rest=$1
  while [ -n "$rest" ]; do
    at=$at/\${rest%%/*}
    [ ! -L "$at" ] || return 0
    case $rest in */*) rest=\${rest#*/} ;; *) rest= ;; esac
  done
  return 1
}
list_missing() {
  while IFS= read -r point; do
    has_link "$point" || [ -e "$root/$point" ] || printf '%s\\n' "$point"
  done
}
mend_made() (
  cd "$root" || exit
  set --
  while IFS= read -r point; do
    has_link "$point" || [ ! -e "$point" ] || set -- "$@" "./$point"
  done
  [ $# = 0 ] || find "$@" -maxdepth 0 \\( -type d -perm 1755 -o -type f -size 0 \\( -perm 700 -o -perm 644 \\) \\) -exec chmod 755 {} +
)`;
}
