interface FileRow {
  readonly sign: RegExp;
  readonly what: () => string;
  readonly fix: string;
}

/** What skopeo says of files that hold no image; the first row that matches counts. */
export const fileTroubles: readonly FileRow[] = [
  {
    sign: /no such file or directory/i,
    what: () => "there is nothing at that path",
    fix: "Check the path: an OCI layout is a folder with `index.json`.",
  },
  {
    sign: /no descriptor found for reference/i,
    what: () => "the layout has no image with that tag",
    fix: "Write a tag that the layout's `index.json` names, or none.",
  },
  {
    sign: /more than one image|expected 1 item, got [2-9]/i,
    what: () => "it holds several images, and nothing says which is meant",
    fix: "Of docker, save one image alone. Unpack an OCI archive with `tar`, and name the image in that folder by its tag or digest: `oci-layout://FOLDER:TAG`, `oci-layout://FOLDER@sha256:…`.",
  },
  {
    sign: /EOF|invalid character|tar/i,
    what: () => "there is no image in that form",
    fix: "Check which form the file has: `oci-layout://` is a folder, `oci-archive:` and `docker-archive:` are tar files.",
  },
];
