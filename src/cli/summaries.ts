/** What each command does, in one line, in the order of the help. */
export const summaries = {
  build: "Builds an image twice, compares the two bit for bit, and pushes it if they are equal",
  matrix: "Lists the images of twofold.yml, one for each platform, for a workflow's matrix",
  push: "Pushes an image that a build proved and kept, after checking the proof again",
  merge: "Joins the images of several platforms, each pushed by its own build, into one index",
  verify:
    "Rebuilds a published image from what it says of itself and compares the two byte for byte",
  snapshot: "Keeps what a rebuild of a published image needs: its source, bases and buildah",
  resolve: "Finds the image that was built from a source, by its labels",
  drift: "Compares the images that run with those that should, by source or digest",
  diff: "Shows how two images differ, down to the bytes, and the likely causes",
  "compare-bases": "Builds one recipe on two runtime images, runs both, and compares what they do",
  check: "Lints the source and the Containerfile without building; fails on any advisory",
  advisories: "Lists the ways in which the source is not clean, without building",
  explain: "Explains causes and advisories by their names; without a name, lists all of them",
  pin: "Adds digests to the images that a Containerfile and workflows reference by tag",
  inspect: "Shows what an image's labels say about its source, and its layers",
  sbom: "Lists the packages in an image, and its files that belong to none, as an SBOM",
  base: "Makes a minimal base image of Debian or Ubuntu packages, twice, and compares",
  demo: "Builds two examples on this machine: one that is reproducible and one that is not",
  config: "Shows the settings that a build would have, and where each comes from",
  completion: "Prints the script with which a shell completes commands, flags and values",
} as const;

export type CommandName = keyof typeof summaries;
