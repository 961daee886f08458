import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { verifyAction } from "../../src/action/verify.ts";
import { onSurface } from "../../src/domain/text/surface.ts";
import { listeningReporter } from "../support/builder.ts";

/** Runs the action with inputs that end it before it asks a registry. @returns why it ends */
async function failureWith(inputs: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "twofold-action-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, "empty"));
  const env = {
    ...{ GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder, GITHUB_STATE: join(folder, "state") },
    ...{ HOME: folder, PATH: process.env["PATH"], INPUT_IMAGE: "registry.invalid/acme/shop:1" },
    ...inputs,
  };
  const reporter = listeningReporter();
  const { signal } = new AbortController();
  const error: unknown = await verifyAction({ env, reporter, signal, entry: "index.js" }).catch(
    (thrown: unknown) => thrown,
  );
  return onSurface(error instanceof Error ? error.message : "none", "workflow");
}

it("the verify action takes source and bases from the snapshot that it is given", async () => {
  expect(await failureWith({ INPUT_SNAPSHOT: "empty" })).toMatch(/empty`: `index.json` is missing/);
  expect(await failureWith({ INPUT_SNAPSHOT: "gone.tar" })).toMatch(/^Input `snapshot`: .*gone/);
});

it("the verify action runs a snapshot's buildah only where a snapshot is given", async () => {
  const name = "INPUT_SNAPSHOT-BUILDAH";
  expect(await failureWith({ [name]: "true" })).toMatch(
    /^Input `snapshot-buildah`: there is no snapshot/,
  );
  expect(await failureWith({ [name]: "perhaps" })).toMatch(
    /^Input `snapshot-buildah`: it is neither true nor false/,
  );
  expect(await failureWith({ [name]: "false", INPUT_SNAPSHOT: "empty" })).toContain("index.json");
});

it("the verify action's `source` and `recipe` are none of a build", async () => {
  const inputs = { INPUT_SOURCE: ".", INPUT_SNAPSHOT: "empty" };
  expect(await failureWith(inputs)).toContain("index.json");
  expect(await failureWith({ ...inputs, INPUT_RECIPE: "recipe.json" })).toMatch(
    /^Input `recipe`: .*recipe\.json/,
  );
});
