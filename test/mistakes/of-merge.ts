import type { Mistake } from "./mistake.ts";

const digest = "sha256:5f1a0e9c7b3d8246a1c4e7f09b2d6835c8a1f4e7d0b3926584c7fa1e0d9b3628";
const form = "Write one `linux/amd64=sha256:…` per flag, or a JSON object of the same.";

/** Mistakes with the images of several platforms. */
export const ofMerge: readonly Mistake[] = [
  {
    call: "merge --image=ghcr.io/acme/shop",
    says: "Flag `--digests`: it names no image.",
    fix: form,
  },
  {
    call: `merge --digests=linux/amd64=${digest}`,
    says: "Flag `--image`: it is empty, so it is not known where the images are.",
    fix: "Write the repository that they were pushed to, e.g. `--image=ghcr.io/acme/shop`.",
  },
  {
    call: `merge --image=ghcr.io/acme/shop --digests=${digest}`,
    says: `Flag \`--digests\`: "${digest.slice(0, 71)}" has no platform.`,
    fix: form,
  },
  {
    call: "merge --image=ghcr.io/acme/shop --digests=linux/arm64=",
    says: "Flag `--digests`: it has no digest for linux/arm64.",
    fix: "Look at the job that builds it: only one that has pushed its image gives a digest.",
  },
  {
    call: `merge --image=HOST/acme/nothing --digests=linux/amd64=${digest} --no-tls-verify`,
    says: `Flag \`--digests\`: HOST/acme/nothing has no image ${digest}, which is named for linux/amd64.`,
    fix: "Push the image of each platform to that repository first.",
  },
  {
    call: "build --push --push-by-digest --image=ghcr.io/acme/shop --tags=1",
    says: "Flag `--tags`: it is given, but `--push-by-digest` pushes no tag.",
    fix: "Name the repositories in `--image`, and give the tags to `twofold merge`.",
  },
];
