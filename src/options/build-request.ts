import { leavesFilesUnchecked } from "../domain/build/build-recipe.ts";
import { type BuildahSource, parseBuildahSource } from "../domain/build/buildah-source.ts";
import type { BuildRequest } from "../domain/build/request.ts";
import { sbomFormats } from "../domain/oci/sbom-format.ts";
import { advisoryNames } from "../domain/source/advisory.ts";
import { badInput } from "../domain/text/failure.ts";
import { perSurface, setting } from "../domain/text/surface.ts";
import { chooseSome, shorten } from "./choices.ts";
import { readEpoch, readStepEpoch } from "./epochs.ts";
import { readExpectedDigest } from "./expected-digest.ts";
import { given } from "./given.ts";
import { readImageNames } from "./image-names.ts";
import { readNameValues } from "./name-value-lists.ts";
import { readPlatforms, refuseSeveral } from "./platform.ts";
import { readProof } from "./proof.ts";
import { createOptionReader, type OptionReader, type RawInputs } from "./reader.ts";
import { readRecipeInputs, refuseOwnNames } from "./recipe.ts";
import { readRegistryAccess } from "./registry-access.ts";
import { parseSecrets, type Variables } from "./secrets.ts";

/**
 * The most extra builds. More never helps: each variation alone, and all pairs of them, are fewer.
 */
const mostExtraBuilds = 100;
const mostGigabytes = 100_000;

/**
 * Parses and checks the build's inputs and fills in every default. It reads no file and no clock:
 * whoever uses a path finds out whether it exists.
 * @param variables from which secrets can be taken
 * @throws Failure `usage` naming the input, what was wrong and what to write; never with a secret's
 * value.
 */
export function parseBuildRequest(raw: RawInputs, variables: Variables = {}): BuildRequest {
  const read = createOptionReader(raw);
  const push = read.boolean("push");
  const names = readImageNames(read);
  if (push && names.image.length === 0) {
    throw badInput(
      "push",
      `it is \`true\`, but ${setting("image")} is empty.`,
      `Write the repository to push to, e.g. ${setting("image", "ghcr.io/acme/shop")}.`,
    );
  }
  const described = readRecipeInputs(read);
  const request: BuildRequest = {
    ...described,
    context: read.text("context") ?? ".",
    ...given("file", read.text("file")),
    ...given("target", read.text("target")),
    ...names,
    ...readNameValues(read),
    secrets: parseSecrets(read.lines("secrets"), variables),
    ...readPlatforms(read),
    ...readNetwork(read),
    timestamp: readEpoch(read),
    sourceDateEpoch: readStepEpoch(read),
    push,
    ...readByDigest(read),
    reuse: readReuse(read, { image: names.image, recipe: described.recipe }),
    attest: read.boolean("attest"),
    registry: readRegistryAccess({ read, push }),
    ...readProof(read, { push, recipe: described.recipe }),
    ...given("expectedDigest", readExpectedDigest(read)),
    canonical: read.boolean("canonical"),
    compare: read.choice("compare", ["content", "compressed"]),
    ...given("exceptions", read.text("exceptions")),
    traces: read.choice("traces", ["fail", "warn"]),
    extraBuilds: read.number("extra-builds", mostExtraBuilds),
    failFast: read.boolean("fail-fast"),
    tryFix: read.boolean("try-fix"),
    compareSingleStage: read.boolean("compare-single-stage"),
    sbom: readSbom(read),
    forbid: chooseSome({ input: "forbid", known: advisoryNames, words: read.words("forbid") }),
    ...given("policy", read.text("policy")),
    ...given("offset", readOffset(read)),
    ...given("repository", read.text("repository")),
    ...given("githubToken", read.text("github-token")),
    ...given("buildah", readBuildah(read.text("buildah"))),
    ...readKeepBases(read),
    ...given("output", read.text("output")),
    ...given("timings", read.text("timings")),
  };
  refuseOwnNames(request);
  refuseSeveral(request);
  return request;
}

/**
 * Reads input `keep-bases`. `keep-bases-limit` alone changes nothing: a workflow always gives it,
 * with its default.
 */
function readKeepBases(read: OptionReader): Pick<BuildRequest, "keepBases"> {
  const gigabytes = read.number("keep-bases-limit", mostGigabytes);
  const folder = read.text("keep-bases");
  return folder === undefined ? {} : { keepBases: { folder, mostBytes: gigabytes * 1e9 } };
}

/** Reads input `push-by-digest`. @throws Failure `usage` for what only tags have a use for */
function readByDigest(read: OptionReader): Pick<BuildRequest, "pushByDigest"> {
  if (!read.boolean("push-by-digest")) return {};
  if (read.isGiven("tags")) {
    throw badInput(
      "tags",
      `it is given, but ${setting("push-by-digest", "true")} pushes no tag.`,
      `Name the repositories in ${setting("image")}, and give the tags to ${perSurface({ workflow: "the action `merge/`", commandLine: "`twofold merge`" })}.`,
    );
  }
  if (!read.boolean("reuse")) return { pushByDigest: true };
  throw badInput(
    "reuse",
    `it gives an image that is there already its tags, but ${setting("push-by-digest", "true")} pushes no tag.`,
    "Leave one of the two out.",
  );
}

/** @throws Failure `usage` where no image can be reused, or it is not said in which repository one may be */
function readReuse(
  read: OptionReader,
  { image, recipe }: Pick<BuildRequest, "image" | "recipe">,
): boolean {
  const reuse = read.boolean("reuse");
  if (reuse && read.text("policy") !== undefined) {
    throw badInput(
      "reuse",
      `it is \`true\`, but ${setting("policy")} judges what is built, and then nothing is.`,
      "Leave one of the two out; `twofold verify --policy` judges an image that is there.",
    );
  }
  if (reuse && leavesFilesUnchecked(recipe)) {
    throw badInput(
      "reuse",
      `it is \`true\`, but nothing says how the files of ${setting("prebuilt")} were made, so no image of them is proven.`,
      `Leave it out, or name the command that makes them in ${setting("prebuilt-command")}.`,
    );
  }
  if (!reuse || image.length > 0) return reuse;
  throw badInput(
    "reuse",
    `it is \`true\`, but ${setting("image")} is empty.`,
    `Write the repository to look in, e.g. ${setting("image", "ghcr.io/acme/shop")}.`,
  );
}

/** Reads the inputs `network`, `hermetic` and `fetch-stages`, which belong together. */
function readNetwork(read: OptionReader): Pick<BuildRequest, "network" | "hermetic"> {
  const network = read.choice("network", ["default", "none", "host"]);
  const fetchStages = unique(read.words("fetch-stages")).toSorted();
  if (!read.boolean("hermetic")) {
    if (fetchStages.length === 0) return { network };
    throw badInput(
      "fetch-stages",
      `it is set without ${setting("hermetic")}, so every stage may use the network.`,
      `Write ${setting("hermetic", "true")} too, or leave ${setting("fetch-stages")} out.`,
    );
  }
  if (network === "host") {
    throw badInput(
      "hermetic",
      `it is not possible with ${setting("network", "host")}: a step in the host's network cannot be cut off from it.`,
      `Leave ${setting("network")} out.`,
    );
  }
  if (network === "none" && fetchStages.length > 0) {
    throw badInput(
      "fetch-stages",
      `it names stages that ${setting("network", "none")} cuts off from the network.`,
      `Leave ${setting("network")} out.`,
    );
  }
  return { network, hermetic: { fetchStages } };
}

function readBuildah(text: string | undefined): BuildahSource | undefined {
  return text === undefined ? undefined : parseBuildahSource(text);
}

function readSbom(read: OptionReader): BuildRequest["sbom"] {
  const choice = read.choice("sbom", ["false", "true", "cyclonedx", "spdx"]);
  if (choice === "false") return [];
  return choice === "true" ? sbomFormats : [choice];
}

/** A POSIX path inside the repository; empty for its root. */
function readOffset(read: OptionReader): string | undefined {
  const text = read.text("offset");
  if (text === undefined) return undefined;
  const parts = text.split("/").filter((part) => part !== "" && part !== ".");
  if (text.startsWith("/") || parts.includes("..")) {
    throw badInput(
      "offset",
      `${JSON.stringify(shorten(text))} is outside the repository.`,
      "Write a path from the repository's root, e.g. `services/cart`.",
    );
  }
  return parts.join("/");
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
