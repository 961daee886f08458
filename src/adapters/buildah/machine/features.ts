import { Failure } from "../../../domain/text/failure.ts";
import { setting } from "../../../domain/text/surface.ts";

/** What this buildah's `build --help` offers; versions from 1.23 to 1.43 differ, so nothing is assumed. */
export interface BuildFeatures {
  readonly identityLabel: boolean;
  readonly httpProxy: boolean;
  readonly buildContext: boolean;
  readonly ignoreFile: boolean;
  /** Whether it asks for a million open files and processes for each step (since 1.35). */
  readonly raisesLimits: boolean;
  /** `--pull=never`, or its older form. */
  readonly neverPull: "--pull=never" | "--pull-never";
}

const required = ["--timestamp", "--iidfile", "--layers", "--no-cache", "--isolation", "--runtime"];

/**
 * Reads the features from the help text.
 * @throws Failure `tool` when a flag is missing without which two builds cannot be compared
 */
export function parseFeatures(help: string, version: string): BuildFeatures {
  const flags = new Set(help.match(/--[a-z][a-z-]+/g) ?? []);
  const missing = required.filter((flag) => !flags.has(flag));
  if (missing.length > 0) {
    throw new Failure({
      code: "tool",
      message: `buildah ${version} is too old: \`buildah build\` does not know ${missing.join(", ")}.`,
      fix: `Install buildah 1.23 or newer, or name one with ${setting("buildah")}.`,
    });
  }
  return {
    identityLabel: flags.has("--identity-label"),
    httpProxy: flags.has("--http-proxy"),
    buildContext: flags.has("--build-context"),
    ignoreFile: flags.has("--ignorefile"),
    raisesLimits: Number(/^1\.(\d+)/.exec(version)?.[1] ?? 0) >= 35,
    neverPull: flags.has("--pull-never") ? "--pull-never" : "--pull=never",
  };
}
