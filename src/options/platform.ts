import { badInput } from "../domain/text/failure.ts";
import { shorten } from "./choices.ts";
import type { OptionReader } from "./reader.ts";

/**
 * Reads the platform that input `platforms` names; undefined without it.
 * @throws Failure `usage`
 */
export function readPlatform(read: OptionReader): string | undefined {
  const words = read.words("platforms");
  const [platform, ...more] = words;
  if (platform === undefined) return undefined;
  if (more.length > 0) {
    throw badInput(
      "platforms",
      `it names ${words.length} platforms, but one build is for one platform.`,
      "Write one of them, e.g. `linux/amd64`; build each on its own.",
    );
  }
  if (!/^linux\/[a-z0-9_]+(\/[a-z0-9]+)?$/.test(platform)) {
    throw badInput(
      "platforms",
      `${JSON.stringify(shorten(platform))} is not a platform that can be built.`,
      "Write e.g. `linux/amd64`, `linux/arm64` or `linux/arm/v7`.",
    );
  }
  return platform;
}
