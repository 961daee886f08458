/**
 * The build's outputs (design §3), in the order of action.yml; a test ensures that both are equal.
 */
export const outputs = [
  {
    name: "digest",
    text: "`sha256:…` of the manifest, as the registry serves it; of several platforms, of their index.",
  },
  {
    name: "image-id",
    text: "`sha256:…` of the image's config; empty for an index, which has none.",
  },
  {
    name: "platforms",
    text: "JSON object: each platform → the digest of its image.",
  },
  {
    name: "image",
    text: "The pushed images, or the one that was reused, as `name@sha256:…`, one per line.",
  },
  { name: "tags", text: "The pushed `name:tag` references, one per line." },
  {
    name: "changed",
    text: "`false` if the registry served this digest for every tag already, so that nothing was written; else `true`. Empty if nothing was to be pushed.",
  },
  {
    name: "reused",
    text: "`true` if nothing was built, because the image was there already; `reproducible` is `unchecked` then.",
  },
  { name: "reproducible", text: "`true`, `false` or `unchecked`." },
  {
    name: "varied",
    text: "JSON array of the variations that every step of the second build had.",
  },
  {
    name: "not-varied",
    text: "JSON array of the variations that some step did not have, each with the reason and the steps.",
  },
  {
    name: "advisories",
    text: "JSON array of the advisories' names; `[]` when the source is clean.",
  },
  {
    name: "source-id",
    text: "The source as one string: `<repository>,<version>+<revision>,<offset>`.",
  },
  { name: "repository", text: "The repository's canonical name, e.g. `github.com/acme/shop`." },
  { name: "offset", text: "Where in the repository the service lives; empty at the root." },
  { name: "version", text: "The version from the git tag; `0.0.0-untagged` without one." },
  { name: "revision", text: "The full name of the commit that was built." },
  {
    name: "images",
    text: "JSON object of the images of `twofold.yml` that this step was about: name → `digest`, `reference`, `reproducible`, `changed`, `built`, `failed`.",
  },
  {
    name: "sbom",
    text: "Paths of the files that list what the image is made of, one per line; empty without them.",
  },
  { name: "layout", text: "Path of the OCI image layout with the image." },
  { name: "report", text: "Path of the report as JSON; of several images, of the list of them." },
  { name: "report-html", text: "Path of the report as a self-contained page for a browser." },
] as const;

export type OutputName = (typeof outputs)[number]["name"];
