import type { OptionName } from "../list.ts";

/**
 * Whether the settings file may give a setting: it comes with the commit that is judged, perhaps
 * from a stranger, so it may say what is built and how, but neither weaken the proof nor reach
 * anything of the caller's. A reason ends a sentence that starts with the setting.
 */
export type FileRule = "taken" | { readonly why: string };

const proof: FileRule = {
  why: "it decides what counts as proof, and the commit is what is proven",
};
const credentials: FileRule = { why: "it is, names or could reveal a credential of the caller" };
const identity: FileRule = {
  why: "it says where the image claims to come from, and a fork would claim the same",
};

/** The rule of each setting below `defaults`. */
export const fileRules: Readonly<Record<OptionName, FileRule>> = {
  recipe: "taken",
  context: "taken",
  file: "taken",
  declaration: "taken",
  target: "taken",
  "build-args": "taken",
  "build-contexts": "taken",
  secrets: credentials,
  platforms: "taken",
  network: "taken",
  hermetic: "taken",
  "fetch-stages": "taken",
  timestamp: "taken",
  "source-date-epoch": "taken",
  "runtime-image": "taken",
  artifacts: "taken",
  command: "taken",
  user: "taken",
  env: "taken",
  expose: "taken",
  workdir: "taken",
  "spec-image": "taken",
  "compare-single-stage": "taken",
  prebuilt: "taken",
  "prebuilt-command": { why: "it runs on this machine, outside of every container" },
  source: { why: "a path or URL is for one build, and the file would say the same of every one" },
  "builder-image": "taken",
  "scripts-url": "taken",
  "runtime-artifacts": "taken",
  method: "taken",
  incremental: "taken",
  image: "taken",
  all: { why: "which images are built is the caller's decision" },
  only: { why: "which images are built is the caller's decision" },
  tags: { why: "a tag is for one commit, and the file would say the same of every commit" },
  labels: "taken",
  annotations: "taken",
  push: { why: "whether to publish is the caller's decision" },
  "push-by-digest": { why: "under which names an image is published is the caller's decision" },
  attest: { why: "whether to say something in the caller's name is the caller's decision" },
  reuse: {
    why: "whoever may push can claim that an image was proven, and the caller decides whom to believe",
  },
  username: credentials,
  password: credentials,
  authfile: credentials,
  "tls-verify": { why: "it lets somebody else answer in the place of a registry" },
  "insecure-registries": { why: "it lets somebody else answer in the place of a registry" },
  reproducibility: proof,
  "push-unchecked": proof,
  vary: proof,
  "require-varied": proof,
  cache: { why: "whom to believe that a step is proven is the caller's decision" },
  "cache-network": proof,
  "cache-size": { why: "how much of the machine is used is the caller's decision" },
  "cache-trusted-root": proof,
  proof,
  "expected-digest": proof,
  traces: proof,
  "extra-builds": { why: "without extra builds, dates that may be chance stay undecided" },
  "fail-fast": "taken",
  "try-fix": "taken",
  canonical: "taken",
  compare: "taken",
  exceptions: proof,
  policy: { why: "a commit does not choose the policy that it is judged by" },
  forbid: { why: "a commit does not choose the policy that it is judged by" },
  offset: identity,
  repository: identity,
  "github-token": credentials,
  buildah: { why: "it names a program that runs outside of the builds" },
  sbom: "taken",
  "keep-bases": { why: "it names a folder of the machine that is written to" },
  "keep-bases-limit": { why: "whoever owns the machine says what is kept there" },
  output: { why: "it names a folder of the machine that is written to" },
  timings: { why: "it names a file of the machine that is written to" },
};

/**
 * The rule of each setting of one of `images`: a tag that stays the same, such as `latest`, can be
 * one image's.
 */
export const imageRules: typeof fileRules = { ...fileRules, tags: "taken" };
