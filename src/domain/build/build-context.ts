import { type Digest, parseDigest } from "../oci/digest.ts";
import { badInput } from "../text/failure.ts";
import type { NameValue } from "./request.ts";

/** An additional build context (input `build-contexts`), by kind. */
export type BuildContext =
  | { readonly kind: "folder"; readonly name: string; readonly path: string }
  | { readonly kind: "registry"; readonly name: string; readonly reference: string }
  | {
      readonly kind: "files";
      readonly name: string;
      readonly transport: "oci" | "oci-archive" | "docker-archive";
      readonly path: string;
      readonly tag?: string;
      readonly digest?: Digest;
    };

/**
 * Parses `name=value`: a folder, `docker-image://reference` (also `container-image://`,
 * `docker://`),
 * `oci-layout://path[:tag][@digest]`, `oci-archive:path` or `docker-archive:path`.
 * @throws Failure `usage` for an unknown scheme or a bad digest
 */
export function parseBuildContext({ name, value }: NameValue): BuildContext {
  const registry = /^(?:docker-image|container-image|docker):\/\/(.+)$/.exec(value)?.[1];
  if (registry !== undefined) return { kind: "registry", name, reference: registry };
  const archive = /^(oci-archive|docker-archive):(?:\/\/)?(.+)$/.exec(value);
  if (archive?.[1] !== undefined && archive[2] !== undefined) {
    const transport = archive[1] === "oci-archive" ? "oci-archive" : "docker-archive";
    return { kind: "files", name, transport, path: archive[2] };
  }
  const layout = /^(?:oci-layout:\/\/|oci:)(.+)$/.exec(value)?.[1];
  if (layout !== undefined) return { kind: "files", name, transport: "oci", ...layoutPath(layout) };
  if (/^[a-z][a-z0-9+-]*:\/\//.test(value)) {
    throw badInput(
      "build-contexts",
      `${name} has an unknown kind of value, ${value.slice(0, 60)}.`,
      "Write a folder, docker-image://reference, oci-layout://path[:tag][@sha256:…], oci-archive:path or docker-archive:path.",
    );
  }
  return { kind: "folder", name, path: value };
}

function layoutPath(text: string): { path: string; tag?: string; digest?: Digest } {
  const at = text.lastIndexOf("@");
  const digest = at < 0 ? undefined : parseDigest(text.slice(at + 1));
  if (at >= 0 && digest === undefined) {
    throw badInput(
      "build-contexts",
      `${text.slice(at)} is not a digest.`,
      "Write oci-layout://path@sha256:<64 hex digits>, or leave the digest out.",
    );
  }
  const rest = at < 0 ? text : text.slice(0, at);
  const tag = /:([A-Za-z0-9_][A-Za-z0-9._-]{0,127})$/.exec(rest)?.[1];
  const path = tag === undefined ? rest : rest.slice(0, -tag.length - 1);
  return {
    path,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  };
}
