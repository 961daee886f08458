import { type Digest, parseDigest } from "../oci/digest.ts";
import { type FileTransport, parseLocation } from "../oci/image-location.ts";
import { splitTag } from "../oci/tag.ts";
import { badInput } from "../text/failure.ts";
import type { NameValue } from "./request.ts";

/** An additional build context (input `build-contexts`), by kind. */
export type BuildContext =
  | {
      readonly kind: "folder";
      readonly name: string;
      readonly path: string;
      /** Present where the recipe has a digest of each of its files, which were checked. */
      readonly isPinned?: true;
    }
  | { readonly kind: "registry"; readonly name: string; readonly reference: string }
  | {
      readonly kind: "files";
      readonly name: string;
      readonly transport: FileTransport;
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
  const location = parseLocation(value);
  if (location?.kind === "registry") return { name, ...location };
  if (location !== undefined) {
    const { kind, transport, rest } = location;
    return { kind, name, transport, ...(transport === "oci" ? layoutPath(rest) : { path: rest }) };
  }
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
  const { path, tag } = splitTag(at < 0 ? text : text.slice(0, at));
  return {
    path,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  };
}
