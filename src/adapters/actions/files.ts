import { appendFile } from "node:fs/promises";
import type { RunnerEnv } from "./runner-env.ts";

/** Appends to the job summary; does nothing outside of a runner, where there is no summary. */
export async function writeSummary(env: RunnerEnv, markdown: string): Promise<void> {
  const { GITHUB_STEP_SUMMARY: file } = env;
  await append(file, markdown);
}

/**
 * Names the pushed images for later steps, e.g. actions/attest, as `oci://name@sha256:…`. A line
 * with `=` would fail the step; image names contain none, and one that did would be left out.
 */
export async function writeArtifacts(env: RunnerEnv, images: readonly string[]): Promise<void> {
  const lines = images
    .filter((image) => /^[^\s=#]+@sha256:[0-9a-f]{64}$/.test(image))
    .map((image) => `oci://${image}\n`);
  const { GITHUB_ARTIFACTS: file } = env;
  if (lines.length > 0) await append(file, lines.join(""));
}

async function append(file: string | undefined, text: string): Promise<void> {
  if (file !== undefined && file !== "") await appendFile(file, text);
}
