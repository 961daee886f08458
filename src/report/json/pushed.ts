import type { Pushed } from "../../domain/findings/report.ts";
import type { Digest } from "../../domain/oci/digest.ts";

/** Renders the result of `push`: the image, and the references that the registry serves it for. */
export function renderPushedJson(found: {
  readonly digest: Digest;
  readonly pushed: readonly Pushed[];
}): string {
  const { digest, pushed } = found;
  const value = {
    schemaVersion: 1,
    digest,
    pushed: pushed.map(pushedJson),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** Returns a pushed reference as it is written in JSON. */
export function pushedJson({ reference, digest, changed }: Pushed): Pushed {
  return { reference, digest, changed };
}
