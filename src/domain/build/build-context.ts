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
 * `oci-layout://path[:tag][@digest]`, `oci-archive:path[@digest]` or `docker-archive:path[@digest]`.
 * The digest is that of the image's manifest. Docker's archives have none; there it is the image's
 * ID, the digest of the config, which lists the digest of each unpacked layer.
 * @throws Failure `usage` for an unknown scheme or a bad digest
 */
export function parseBuildContext({ name, value }: NameValue): BuildContext {
  const location = parseLocation(value);
  if (location?.kind === "registry") return { name, ...location };
  if (location !== undefined) {
    const { kind, transport, rest } = location;
    const place = transport === "oci" ? layoutPath(rest) : archivePath(transport, rest);
    return { kind, name, transport, ...place };
  }
  if (/^[a-z][a-z0-9+-]*:\/\//.test(value)) {
    throw badInput(
      "build-contexts",
      `${name} has an unknown kind of value, ${value.slice(0, 60)}.`,
      "Write a folder, docker-image://reference, oci-layout://path[:tag][@sha256:…], oci-archive:path[@sha256:…] or docker-archive:path[@sha256:…].",
    );
  }
  return { kind: "folder", name, path: value };
}

type Place = { path: string; digest?: Digest };

function layoutPath(text: string): Place & { tag?: string } {
  const at = text.lastIndexOf("@");
  const { path, ...pinned } = at < 0 ? { path: text } : pinnedPath("oci-layout://", text, at);
  const { tag, ...named } = splitTag(path);
  return { ...named, ...(tag === undefined ? {} : { tag }), ...pinned };
}

/** In the name of a file, `@` alone does not begin a digest. */
function archivePath(transport: FileTransport, text: string): Place {
  const at = text.lastIndexOf("@sha256:");
  if (at < 0) return { path: text };
  return pinnedPath(`${transport}:`, text, at);
}

/** @throws Failure `usage` where no digest is behind the `@` */
function pinnedPath(scheme: string, text: string, at: number): Place {
  const digest = parseDigest(text.slice(at + 1));
  if (digest !== undefined) return { path: text.slice(0, at), digest };
  throw badInput(
    "build-contexts",
    `${text.slice(at)} is not a digest.`,
    `Write ${scheme}path@sha256:<64 hex digits>, or leave the digest out.`,
  );
}
