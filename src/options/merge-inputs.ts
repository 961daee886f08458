import { sharedInputs } from "./shared-inputs.ts";

/** The inputs of `merge` that no build has. */
export const mergeInputs = {
  digests: {
    description:
      "The images, one per line: `linux/amd64=sha256:…`, or JSON of the same, as a build has it as its output `platforms`.",
    required: true,
  },
} as const;

/** What `merge/action.yml` declares. */
export const mergeAction = {
  inputs: {
    ...mergeInputs,
    ...sharedInputs(
      [
        ...(["image", "tags", "expected-digest", "reproducibility", "push-unchecked"] as const),
        ...(["github-token", "username", "password", "authfile", "tls-verify"] as const),
        "insecure-registries",
      ],
      {
        image:
          "Repositories that have the images, without a tag, one per line; the index is pushed to each. Not needed where `tags` has full names.",
        tags: "Tags of the index: `1.4.0` for each name in `image`, or full `name:tag` references. Default, from the source that the images name: as in a build.",
        "expected-digest": "The digest that the index must have.",
        reproducibility:
          "`require`: an image whose builds differed fails the step. `warn`: it gives a warning.",
        "push-unchecked": "Take images that were built only once.",
        "github-token":
          "Token for the forge's API, which is asked whether a pull request comes from a fork; it is sent nowhere else.",
        "tls-verify":
          "Whether the registries of `image` must speak HTTPS with a valid certificate.",
        "insecure-registries":
          "Registries that need no HTTPS with a valid certificate: hosts, with the port if there is one.",
      },
    ),
  },
  outputs: {
    digest: "`sha256:…` of the index, as the registry serves it.",
    image: "The index as `name@sha256:…`, one per line for each repository.",
    tags: "The pushed `name:tag` references, one per line.",
    platforms: "JSON object: platform → `sha256:…` of its image.",
    reproducible:
      "`true` if every image says that it was proven; else `unchecked` or `false`, as the worst of them says.",
    changed:
      "`false` if the registry served the index for every tag already, so that nothing was written; else `true`.",
    "source-id": "The source that all images name.",
  },
} as const;
