import { tmpdir } from "node:os";

/**
 * Returns where large temporary files belong: in the runner's temp folder, else TMPDIR, else
 * /var/tmp as buildah does (/tmp is often in memory).
 */
export function temporaryParent(env: Readonly<Record<string, string | undefined>>): string {
  return env["RUNNER_TEMP"] || env["TMPDIR"] || (tmpdir() === "/tmp" ? "/var/tmp" : tmpdir());
}
