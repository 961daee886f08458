import { type Command, helpFlag, jsonFlag, optionFlags } from "./command.ts";
import { summaries } from "./summaries.ts";

export const merge: Command = {
  name: "merge",
  summary: summaries.merge,
  positionals: "",
  flags: [
    {
      name: "digests",
      kind: "value",
      value: "PLATFORM=DIGEST",
      text: "Image of a platform, e.g. `linux/amd64=sha256:…`, or a JSON object of such; one per flag.",
    },
    ...optionFlags(
      [
        "image",
        "tags",
        "expected-digest",
        "reproducibility",
        "push-unchecked",
        "attest",
        "output",
        "github-token",
        "username",
        "password",
        "authfile",
        "tls-verify",
        "insecure-registries",
      ],
      {
        image: "Repositories that have the images, without a tag; the index is pushed to each.",
        tags: "Tags of the index. Default, from the source that the images name: as in a build.",
        "expected-digest": "The digest that the index must have.",
        reproducibility:
          "`require`: images whose builds differed are refused. `warn`: they give a warning.",
        attest:
          "Attest of which images the index was made (SLSA provenance): signed where the run has an identity, else as an unsigned file.",
        output: "Folder for the statement. Default: a new one.",
        "push-unchecked": "Take images that were built only once.",
        "tls-verify":
          "Whether the registries of `--image` must speak HTTPS with a valid certificate.",
        "insecure-registries":
          "Registries that need no HTTPS with a valid certificate: hosts, with the port if there is one.",
      },
    ),
    jsonFlag,
    helpFlag,
  ],
  examples: [
    "twofold merge --image=ghcr.io/acme/shop --digests=linux/amd64=$AMD64 --digests=linux/arm64=$ARM64",
  ],
  run: async (context) => {
    const { runMerge } = await import("./run/merge.ts");
    return await runMerge(context);
  },
};
