import type { BuildRequest } from "../domain/build/request.ts";
import { formatPlatform, parsePlatform } from "../domain/oci/platform.ts";
import { badInput, type Failure } from "../domain/text/failure.ts";
import { setting } from "../domain/text/surface.ts";
import { shorten } from "./choices.ts";
import type { OptionReader } from "./reader.ts";

/** Enough for every architecture that Linux distributions build for. */
const mostPlatforms = 16;

/**
 * Reads the platform that input `platforms` names; undefined without it.
 * @throws Failure `usage`
 */
export function readPlatform(read: OptionReader): string | undefined {
  const words = read.words("platforms");
  const [platform, ...more] = words;
  if (platform === undefined) return undefined;
  if (more.length > 0) throw notOne(words.length);
  return checked(platform);
}

/**
 * Returns a request that is about one image, of what may be an index.
 * @throws Failure `usage` for several platforms
 */
export function forOnePlatform(request: BuildRequest): BuildRequest {
  if (request.platforms !== undefined) throw notOne(request.platforms.length);
  return request;
}

/**
 * Returns a request for each platform that one names, each with its own folder in the output; itself
 * where it names none, or one.
 */
export function onePlatformEach(request: BuildRequest): readonly BuildRequest[] {
  const { platforms, output, ...others } = request;
  if (platforms === undefined) return [request];
  return platforms.map((platform) => ({
    ...{ ...others, platform },
    ...(output && { output: `${output}/platforms/${platform.replaceAll("/", "-")}` }),
  }));
}

function notOne(count: number): Failure {
  return badInput(
    "platforms",
    `it names ${count} platforms, but this is about one image of an index.`,
    "Write one of them, e.g. `linux/amd64`.",
  );
}

/** What a build is for: one platform, or several, of which an index is made. */
interface WantedPlatforms {
  /** The only platform, as it was written; of several, the first. */
  readonly platform?: string;
  /** Several, sorted, in the form that equal platforms share. */
  readonly platforms?: readonly string[];
}

/**
 * Reads the platforms that input `platforms` names. One is kept as it was written, because the
 * image's recipe has it; it makes no index.
 * @throws Failure `usage` for what is not a platform of Linux, and for one that is named twice
 */
export function readPlatforms(read: OptionReader): WantedPlatforms {
  const words = read.words("platforms").map(checked);
  const [only, another] = words;
  if (only === undefined) return {};
  if (another === undefined) return { platform: only };
  const platforms = words.map(normal).sort();
  const twice = platforms.find((platform, at) => platforms[at + 1] === platform);
  if (twice !== undefined) {
    throw badInput(
      "platforms",
      `it names ${twice} twice.`,
      "Write each platform once: `linux/arm64/v8` is `linux/arm64`, and `linux/arm` is `linux/arm/v7`.",
    );
  }
  if (platforms.length > mostPlatforms) {
    throw badInput(
      "platforms",
      `it names ${platforms.length} platforms; at most ${mostPlatforms} are built in one run.`,
      "Build the others in a run of their own.",
    );
  }
  const [platform = only] = platforms;
  return { platform, platforms };
}

/**
 * Refuses several platforms for what is made on one.
 * @throws Failure `usage`
 */
export function refuseSeveral({
  platforms,
  recipe,
  base,
  runSpec,
}: Pick<BuildRequest, "platforms" | "recipe" | "base" | "runSpec">): void {
  if (platforms === undefined) return;
  const [one] = [
    ...(base === undefined ? [] : [`${setting("recipe", "base")} makes a base`]),
    ...(runSpec === undefined ? [] : ["the image of a run spec is"]),
    ...(recipe.kind === "prebuilt" ? [`the files of ${setting("prebuilt")} were made`] : []),
  ];
  if (one === undefined) return;
  throw badInput(
    "platforms",
    `it names ${platforms.length} platforms, but ${one} for one.`,
    "Build each platform in a run of its own.",
  );
}

function checked(platform: string): string {
  if (/^linux\/[a-z0-9_]+(\/[a-z0-9]+)?$/.test(platform)) return platform;
  throw badInput(
    "platforms",
    `${JSON.stringify(shorten(platform))} is not a platform that can be built.`,
    "Write e.g. `linux/amd64`, `linux/arm64` or `linux/arm/v7`.",
  );
}

function normal(platform: string): string {
  const parsed = parsePlatform(platform);
  return parsed === undefined ? platform : formatPlatform(parsed);
}
