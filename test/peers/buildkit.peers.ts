import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { startBuildKit } from "../support/buildkit.ts";
import type { Checkout } from "../support/checkout.ts";
import { hasPeer } from "../support/peers.ts";
import { steps } from "../support/sources.ts";
import { newStory } from "../support/story.ts";

const story = newStory();
const args = { EDITION: "community" };
const source = "https://git.example.org/acme/shop.git";

describe.skipIf(!hasPeer("buildkitd"))(
  "`twofold verify` of what BuildKit built (skipped where the Go module proxy has none)",
  () => {
    let buildkit: Awaited<ReturnType<typeof startBuildKit>>;
    let checkout: Checkout;

    beforeAll(async () => {
      // The path of a socket has at most 108 bytes.
      const folder = await mkdtemp(join(tmpdir(), "bk-"));
      buildkit = await startBuildKit(folder, inject("registry"));
      const files = steps(
        "ARG EDITION=none",
        "COPY data /srv/data",
        "RUN echo $EDITION >/srv/edition && ln -s data /srv/latest",
        "LABEL org.example.team=shops",
        'CMD ["/bin/cat", "/srv/data"]',
      );
      checkout = await story.checkout({ ...files, data: "1\n" });
    });
    afterAll(() => buildkit?.stop());

    async function verify(image: string, ...more: readonly string[]) {
      const registry = `--insecure-registries=${inject("registry")}`;
      const flags = ["--no-tls-verify", registry, "--json", `--source=${checkout.folder}`];
      const call = await story.cli(story.folder(), ["verify", image, ...flags, ...more]);
      return { ...call, found: JSON.parse(call.stdout || "{}") };
    }

    it.each(["v0.2", "v1"] as const)("rebuilds it from its attestation, SLSA %s", async (slsa) => {
      const image = `${story.image()}:1`;
      await buildkit.build(checkout, { image, args, slsa, source });
      const { code, stderr, found } = await verify(image);
      expect(found, stderr).toMatchObject({
        ...{ verdict: "same-files", recipeFrom: ["attestation"], missing: [], assumed: [] },
        source: { repository: "git.example.org/acme/shop", revision: checkout.revision },
        agreement: { differing: 0, moreLabels: [] },
      });
      expect(code).toBe(0);
    });

    it("rebuilds it from a recipe that is given", async () => {
      const image = `${story.image()}:1`;
      await buildkit.build(checkout, { image, args, source });
      const recipe = join(await story.job(), "recipe.json");
      await writeFile(recipe, JSON.stringify({ buildArgs: args }));
      const given = [`--recipe=${recipe}`, `--revision=${checkout.revision}`];
      const { stderr, found } = await verify(image, ...given);
      expect(found, stderr).toMatchObject({
        ...{ verdict: "same-files", recipeFrom: ["file", "attestation"] },
      });
    });

    it("names the line that an attestation without build arguments cannot explain", async () => {
      const image = `${story.image()}:1`;
      await buildkit.build(checkout, { image, args, source, mode: "min" });
      const { code, stderr, found } = await verify(image, `--revision=${checkout.revision}`);
      expect(found, stderr).toMatchObject({
        verdict: "different",
        assumed: [expect.stringContaining("does not have every parameter")],
        differences: [{ path: "srv/edition", instruction: { line: 4 } }],
      });
      expect(code).toBe(1);
    });
  },
);
