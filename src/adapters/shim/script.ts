import { shellQuoted } from "../../domain/text/shell-quote.ts";
import type { DeskPipes } from "./desk.ts";
import { takeLinksDown } from "./links.ts";
import { mountPointFunctions } from "./mount-points.ts";
import { noteLines } from "./note.ts";

/** The paths and names that the shim script needs; all paths are absolute. */
interface ShimPlaces {
  readonly pipes: DeskPipes;
  /**
   * The script appends one line for each call: `<verb> <container>`. It shows what a killed run
   * left, and how many steps ran.
   */
  readonly logFile: string;
  readonly runtime: string;
  /**
   * Where the runtime keeps its containers' state: in the work folder, so that none of it outlives
   * the run.
   */
  readonly stateFolder: string;
  /** Added to the step's /etc/hosts, which buildah fills between `create` and `start`. */
  readonly hostname?: string;
}

/**
 * Returns the OCI runtime shim as a shell script. buildah calls a runtime five times or more for
 * each step, and each call should cost next to nothing. The script asks the process behind the
 * pipes for what it has to know, and does itself what has to be done in buildah's own namespaces.
 */
export function shimScript(places: ShimPlaces): string {
  return `#!/bin/sh
verb= bundle= pidfile= previous= last=
for word in "$@"; do
  case $word in create|start|state|kill|delete) [ -n "$verb" ] || verb=$word ;; esac
  case $previous in --bundle) bundle=$word ;; --pid-file) pidfile=$word ;; esac
  previous=$word last=$word
done
log=${shellQuoted(places.logFile)}
echo "$verb $last" >> "$log"
note=$log.note.$last hosts=$log.hosts.$last

# Fails when the answer is no, or when nobody is left who could answer: opening a pipe for both ways never waits, and
# once ours for writing is closed, reading ends with the process behind the pipes, whatever ended that.
ask() {
  what=$1 reply=
  shift
  exec 3<> ${shellQuoted(places.pipes.replies)} 4< ${shellQuoted(places.pipes.replies)} 3>&-
  { printf '%s\t%s\t%s' "$what" "$$" "$last"; printf '\t%s' "$@"; echo; } 1<> ${shellQuoted(places.pipes.requests)}
  read -r reply <&4
  exec 4<&-
  case $reply in ok|off) ;; *) return 1 ;; esac
}
refuse() {
  echo "twofold: the runtime shim could not prepare this step" >&2
  exit 1
}
# Waits for no answer.
tell() {
  printf '%s\t%s\t%s\n' "$1" "$$" "$last" 1<> ${shellQuoted(places.pipes.requests)}
}
${noteLines.map((name) => `${variable(name)}=-`).join(" ")}
recall() {
  [ -f "$note" ] || return 1
  { ${noteLines.map((name) => `IFS= read -r ${variable(name)}`).join("; ")}; } < "$note"
}
# Prints what the step changed that others may enter or start and the group may not.
others_alone() {
  (cd "$changes" && find . -cnewer "$note" ! -type l ! -type c ! -type b -perm -001 ! -perm -010 -print0)
}
# Prints what the step made or wrote to that has several names.
linked() {
  (cd "$changes" && find . -cnewer "$note" -type f -links +1 -print0)
}
${mountPointFunctions()}
case $verb in
create)
  ask create "$bundle" "$pidfile" "$hosts" "$note" || refuse
  recall
  [ ! -f "$note.points" ] || list_missing < "$note.points" > "$note.missing"
  [ "$kernel_name" = - ] || set -- setarch "$kernel_name" --uname-2.6 ${shellQuoted(places.runtime)} --root ${shellQuoted(places.stateFolder)} "$@"
  [ "$kernel_name" = - ] || exec "$@" ;;
start)
${addHost(places.hostname)}
  if recall; then
    read -r pid < "$pid_file" || [ -n "$pid" ]
    [ "$cpus" = - ] || taskset -apc "$cpus" "$pid" > "$log.cpus" 2>&1
    ask start "$pid" || refuse
    if [ "$reply" = off ]; then
      # Never in our own network namespace, which may be the host's.
      [ "$(readlink "/proc/$pid/ns/net")" = "$(readlink /proc/self/ns/net)" ] ||
        nsenter -t "$pid" -n unshare -m sh -c ${shellQuoted(takeLinksDown())} > "$log.links" 2>&1
      ask cut "$pid" || refuse
    fi
  fi ;;
delete)
  if recall; then
    tell ended
    # Modes that only the varied umask gives: set as the usual one would have (overlay sees it through its own mount).
    # What earlier steps left so, and this one did not touch, had to be so: the note is as old as the step.
    # With the usual umask, such modes are the step's own.
    [ ! -f "$note.missing" ] || mend_made < "$note.missing"
    own=
    if [ "$modes" = repair ]; then
      others_alone | (cd "$root" && xargs -0 -r chmod g+x --)
    elif [ "$changes" != - ] && [ -n "$(others_alone | head -c 1)" ]; then
      own=own-modes
    fi
    links=
    if [ "$shuffled" != - ]; then
      # Without the folder of its changes, nobody knows.
      if [ "$changes" = - ] || [ -n "$(linked | head -c 1)" ]; then links=links; fi
    fi
    [ "$shuffled" = - ] || umount "$shuffled" 2> "$log.umount" || umount -l "$shuffled" 2> "$log.umount"
    # The container has to go, whoever is left to hear of it.
    ask delete "$own" "$links" || :
    rm -f "$note" "$note.points" "$note.missing"
  fi ;;
esac
exec ${shellQuoted(places.runtime)} --root ${shellQuoted(places.stateFolder)} "$@"
`;
}

function addHost(hostname: string | undefined): string {
  if (hostname === undefined) return "";
  return `  [ -f "$hosts" ] && printf '127.0.1.1\\t%s\\n' ${shellQuoted(hostname)} >> "$hosts"`;
}

/** Converts a name for sh(1): `pidFile` becomes `pid_file`. */
function variable(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
