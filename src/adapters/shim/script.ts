import type { DeskPipes } from "./desk.ts";

/** A word for sh(1) that stands for exactly this text. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** What the shim script needs to know; all paths absolute. */
export interface ShimPlaces {
  readonly pipes: DeskPipes;
  /** One line a call is added here: `<verb> <container>`; tells what a killed run left, and how many steps ran. */
  readonly logFile: string;
  readonly runtime: string;
  /** Where the runtime keeps its containers' state: in the work folder, so that nothing of it outlives the run. */
  readonly stateFolder: string;
  /** Added to the step's /etc/hosts, which buildah fills between `create` and `start`. */
  readonly hostname?: string;
  /** The calls for which the desk is asked first: `create` always, `delete` where steps are watched. */
  readonly asked: "create" | "create|delete";
}

/**
 * The OCI runtime shim as a shell script: buildah calls a runtime five times a step and more, and each call should
 * cost next to nothing. On `create` the bundle is edited by the process that waits behind the pipes.
 */
export function shimScript(places: ShimPlaces): string {
  const hosts = `${quoted(`${places.logFile}.hosts.`)}"$last"`;
  const start =
    places.hostname === undefined
      ? ""
      : `
if [ "$verb" = start ] && [ -f ${hosts} ]; then
  printf '127.0.1.1\\t%s\\n' ${quoted(places.hostname)} >> ${hosts}
fi`;
  return `#!/bin/sh
verb= bundle= previous= last=
for word in "$@"; do
  case $word in create|start|state|kill|delete) [ -n "$verb" ] || verb=$word ;; esac
  [ "$previous" = --bundle ] && bundle=$word
  previous=$word last=$word
done
echo "$verb $last" >> ${quoted(places.logFile)}
case $verb in ${places.asked})
  printf '%s\\t%s\\t%s\\t%s\\t%s\\n' "$verb" "$$" "$last" "$bundle" ${hosts} > ${quoted(places.pipes.requests)}
  read -r reply < ${quoted(places.pipes.replies)}
  [ "$reply" = ok ] || { echo "twofold: the runtime shim could not prepare this step" >&2; exit 1; } ;;
esac${start}
exec ${quoted(places.runtime)} --root ${quoted(places.stateFolder)} "$@"
`;
}
