import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { resolveAction } from "../../src/action/resolve.ts";
import { Failure } from "../../src/domain/text/failure.ts";
import { onSurface } from "../../src/domain/text/surface.ts";
import { listeningReporter } from "../support/builder.ts";

const full = `github.com/acme/shop,1.4.0+${"a".repeat(40)}`;

/** Runs the action with inputs that end it before it asks a registry. @returns why it ends */
async function failureWith(inputs: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "twofold-action-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const given = { "source-id": full, image: "registry.invalid/acme/shop", ...inputs };
  const env = {
    ...{ GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder, HOME: folder, PATH: process.env["PATH"] },
    ...Object.fromEntries(
      Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  const reporter = listeningReporter();
  const { signal } = new AbortController();
  const error: unknown = await resolveAction({ env, reporter, signal, entry: "index.js" }).catch(
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Failure)) throw error;
  return onSurface(`${error.message} ${error.fix}`, "workflow");
}

describe("the resolve action refuses", () => {
  it.each(["source", "tags", "secrets", "network", "buildah", "output"])(
    "what only a build needs, where nothing is built: %s",
    async (name) => {
      expect(await failureWith({ [name]: "x", build: "false" })).toBe(
        `Input \`${name}\`: it only applies with \`build: true\`. Add \`build: true\`, or leave it out.`,
      );
    },
  );

  it.each([
    [
      "a build of more than one commit",
      { "source-id": "github.com/acme/shop,^1.4" },
      'Input `build`: "github.com/acme/shop,^1.4" does not name one commit.',
    ],
    [
      "a build that is pushed nowhere",
      { image: "" },
      "Input `build`: it is not known where the image is to be pushed. Name it: `image: ghcr.io/acme/shop`.",
    ],
    [
      "a source without a host, and no clone of it",
      { "source-id": full.replace("github.com/acme/", "") },
      "The repository of this source ID has no host, so it cannot be cloned. Give a clone of it: `source: FOLDER`, or its URL.",
    ],
    ["bad settings of the build", { network: "x" }, 'Input `network`: "x" is not known.'],
    ["a switch that is neither", { build: "yes" }, "Input `build`: it is neither true nor false."],
  ])("%s, before it looks for an image", async (_, inputs, message) => {
    expect(await failureWith({ build: "true", ...inputs })).toContain(message);
  });
});
