/** Kinds of files that hold images, by the names that skopeo and buildah have for them. */
export type FileTransport = "oci" | "oci-archive" | "docker-archive";

/** A location as it is written, taken apart at its scheme. */
type WrittenLocation =
  | { readonly kind: "registry"; readonly reference: string }
  | {
      readonly kind: "files";
      readonly transport: FileTransport;
      /** As written, with its slashes: `oci-layout://`. */
      readonly scheme: string;
      /** A path, with what may stand behind it: a tag and a digest. */
      readonly rest: string;
    };

const schemes: readonly { readonly sign: RegExp; readonly is: FileTransport | "registry" }[] = [
  { sign: /^(?:docker-image|container-image|docker):\/\//, is: "registry" },
  { sign: /^(?:oci-layout:\/\/|oci:)/, is: "oci" },
  { sign: /^oci-archive:(?:\/\/)?/, is: "oci-archive" },
  { sign: /^docker-archive:(?:\/\/)?/, is: "docker-archive" },
];

/**
 * Takes an image's location apart: `docker://reference` (also `docker-image://` and
 * `container-image://`), `oci-layout://path` or `oci:path`, `oci-archive:path`,
 * `docker-archive:path`. Undefined for any other text.
 */
export function parseLocation(text: string): WrittenLocation | undefined {
  for (const { sign, is } of schemes) {
    const scheme = sign.exec(text)?.[0];
    const rest = scheme === undefined ? "" : text.slice(scheme.length);
    if (scheme === undefined || rest === "") continue;
    return is === "registry"
      ? { kind: "registry", reference: rest }
      : { kind: "files", transport: is, scheme, rest };
  }
  return undefined;
}

/** Returns the path behind `oci-layout://` or `oci:`; undefined for any other text. */
export function layoutFolder(text: string): string | undefined {
  const location = parseLocation(text);
  return location?.kind === "files" && location.transport === "oci" ? location.rest : undefined;
}
