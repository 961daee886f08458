import { type Command, type CommandFlag, helpFlag, jsonFlag, optionFlags } from "./command.ts";
import { imageAccessFlags } from "./image-access.ts";
import { summaries } from "./summaries.ts";

const ownFlags: readonly CommandFlag[] = [
  {
    name: "source",
    kind: "value",
    value: "URL|FOLDER",
    text: "Where to clone the source from. Default: the repository that the image's labels name.",
  },
  {
    name: "snapshot",
    kind: "value",
    value: "FILE",
    text: "What `twofold snapshot` kept of the source and the bases; nothing is fetched then.",
    values: { kind: "files" },
  },
  {
    name: "snapshot-buildah",
    kind: "switch",
    value: "",
    text: "Build with the buildah of the snapshot. It runs with your rights: only from a snapshot that you trust.",
  },
  {
    name: "run-prebuilt-command",
    kind: "switch",
    value: "",
    text: "Run the command that the image names for files of recipe prebuilt. It runs on this machine with your rights, outside of every container: only for an image and a source that you trust.",
  },
  {
    name: "revision",
    kind: "value",
    value: "COMMIT",
    text: "The full name of the commit that the image was built from. Default: what its labels or its provenance attestation name.",
  },
  {
    name: "recipe",
    kind: "value",
    value: "FILE",
    text: "How an image was built that another program built: JSON in the form of the label `dev.twofold.recipe`, of which everything may be left out.",
    values: { kind: "files" },
  },
  {
    name: "policy-only",
    kind: "switch",
    value: "",
    text: "Judge the image by --policy alone, and rebuild nothing: then only its bytes and what builders of the policy signed count.",
  },
  {
    name: "attest-to",
    kind: "value",
    value: "REPOSITORY",
    text: "Put the signed summary of --attest into this repository, as a referrer of the image.",
  },
];

export const verify: Command = {
  name: "verify",
  summary: summaries.verify,
  positionals: "IMAGE",
  operands: { kind: "folders" },
  flags: [
    ...ownFlags,
    ...optionFlags(
      [
        "expected-digest",
        "secrets",
        "network",
        "buildah",
        "attest",
        "policy",
        "output",
        "platforms",
      ],
      {
        "expected-digest": "The digest that the published image must have.",
        secrets:
          "The secrets that the build had, as for a build: `id=value`, `id=src=path`, `id=env=VARIABLE`.",
        network:
          "`host` lets the steps of a build that had the machine's own network have this one's.",
        attest:
          "Sum the verdict up as an in-toto statement (SLSA verification summary), in --output or a new folder.",
        policy:
          "File with the rules that the image has to keep (docs/policy.md); if one does not hold, the exit status is 1.",
        platforms: "Platforms to verify, of an image that has several. Default: this machine's.",
        output: "Folder to keep the rebuilt image in. Default: it is removed.",
      },
    ),
    ...imageAccessFlags.filter(({ name }) => name !== "platforms"),
    jsonFlag,
    helpFlag,
  ],
  examples: [
    "twofold verify ghcr.io/acme/shop:1.4.0",
    "twofold verify ghcr.io/acme/shop@sha256:… --source=. --json",
    "twofold verify out/layout --snapshot=shop-1.4.0.snapshot.tar",
    "twofold verify ghcr.io/acme/shop:1.4.0 --policy=policy.yml --policy-only",
    "twofold verify registry.example.org/tool:2 --source=. --revision=… --recipe=recipe.json",
  ],
  run: async (context) => {
    const { runVerify } = await import("./run/verify.ts");
    return await runVerify(context);
  },
};
