/** A word for sh(1) that stands for exactly this text. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** What the shim script needs to know; all paths absolute. */
export interface ShimPlaces {
  readonly node: string;
  /** The bundled program that edits a bundle. */
  readonly program: string;
  readonly environmentFile: string;
  /** One line a call is added here: `<verb> <container>`; tells what a killed run left, and how many steps ran. */
  readonly logFile: string;
  readonly runtime: string;
  /** Added to the step's /etc/hosts. */
  readonly hostname?: string;
}

/**
 * The OCI runtime shim as a shell script: buildah calls a runtime five times a step, Node is started for
 * `create` only.
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
if [ "$verb" = create ]; then
  ${quoted(places.node)} ${quoted(places.program)} ${quoted(places.environmentFile)} "$bundle" ${hosts} || exit 1
fi${start}
exec ${quoted(places.runtime)} "$@"
`;
}
