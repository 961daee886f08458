/** The inputs of the action verify/ that no build has. */
export const verifyInputs = {
  image: {
    description: "The published image, e.g. `ghcr.io/acme/shop:1.4.0`, or the folder of a layout.",
    required: true,
  },
  source: {
    description:
      "Where to clone the source from: a URL or a folder. Default: the repository that the image's labels name.",
    required: false,
  },
  snapshot: {
    description:
      "What `twofold snapshot` kept of the source and the bases: a file, or a name in a registry, the snapshot's or the image's. Neither is fetched from elsewhere then.",
    required: false,
  },
  "snapshot-buildah": {
    description:
      "Build with the buildah of the snapshot. It runs with the job's rights: only from a snapshot that you trust.",
    required: false,
    default: "false",
  },
  "run-prebuilt-command": {
    description:
      "Run the command that the image names for files of recipe prebuilt. It runs with the job's rights, outside of every container: only for an image and a source that you trust.",
    required: false,
    default: "false",
  },
  revision: {
    description:
      "The full name of the commit that the image was built from. Default: what its labels or its provenance attestation name.",
    required: false,
  },
  recipe: {
    description:
      "File that says how an image was built that another program built: JSON in the form of the label `dev.twofold.recipe`, of which everything may be left out.",
    required: false,
  },
  "policy-only": {
    description:
      "Judge the image by `policy` alone, and rebuild nothing: then only its bytes and what builders of the policy signed count.",
    required: false,
    default: "false",
  },
  "attest-to": {
    description:
      "Repository to put the signed summary of `attest` into, as a referrer of the image: the image's own, or one that a policy looks through. Default: none.",
    required: false,
  },
} as const;
