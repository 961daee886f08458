import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { fileOf, readLayout } from "../support/layout.ts";
import { builderImage, shell } from "../support/s2i-program.ts";
import { newStory, type StepInputs } from "../support/story.ts";

const story = newStory();
const label = 'LABEL io.openshift.s2i.scripts-url="image:///usr/libexec/s2i"';
let builder = "";

beforeAll(async () => {
  const scripts = {
    "usr/libexec/s2i/assemble": shell("cp -R /tmp/src/. /opt/app/"),
    "usr/libexec/s2i/run": shell("exec cat /opt/app/app"),
  };
  builder = await builderImage(story, scripts, [label]);
});

function s2i(more: StepInputs): StepInputs {
  return { recipe: "s2i", "builder-image": builder, ...more };
}

describe("scripts of recipe s2i", () => {
  const assemble = shell("/usr/libexec/s2i/assemble", "echo brought >/opt/app/how");

  it("may be in any folder of the source, which verify finds again", async () => {
    const image = story.image();
    const checkout = await story.checkout({
      "cart/app": "hello\n",
      "cart/deploy/s2i/assemble": { text: assemble, mode: 0o755 },
    });
    const inputs = s2i({ context: "cart", "scripts-url": "file://deploy/s2i" });
    const done = await story.step(checkout, { ...inputs, image, tags: "1", push: "true" });
    expect(done.code).toBe(0);
    expect(done.outputs["advisories"]).not.toContain("foreign-context");
    const made = await readLayout(done.outputs["layout"] ?? "");
    expect(await fileOf(made, "opt/app/how")).toBe("brought\n");
    expect(await verified(image, checkout.folder)).toMatchObject({ verdict: "identical" });
  });

  it("may be on a web server, by their digests, and verify fetches them again", async () => {
    let served = assemble;
    const server = createServer((_, response) => void response.end(served));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const address = server.address();
      const port = typeof address === "object" ? address?.port : undefined;
      const digest = createHash("sha256").update(assemble).digest("hex");
      const url = `http://127.0.0.1:${port}/s2i#assemble=sha256:${digest}`;
      const image = story.image();
      const checkout = await story.checkout({ app: "hello\n" });
      const inputs = s2i({ "scripts-url": url, image, tags: "1", push: "true" });
      const done = await story.step(checkout, inputs);
      expect(done.code).toBe(0);
      expect(done.outputs["advisories"]).not.toContain("foreign-context");
      expect(await fileOf(await readLayout(done.outputs["layout"] ?? ""), "opt/app/how")).toBe(
        "brought\n",
      );
      expect(await verified(image, checkout.folder)).toMatchObject({ verdict: "identical" });
      const written = join(await story.job(), "Containerfile");
      const args = [
        `--builder-image=${builder}`,
        `--scripts-url=${url}`,
        `--as-containerfile=${written}`,
      ];
      const insecure = `--insecure-registries=${inject("registry")}`;
      const call = await story.cli(checkout.folder, ["build", "--recipe=s2i", ...args, insecure]);
      expect(call.code, call.stderr).toBe(0);
      expect(await readFile(`${written}.scripts/assemble`, "utf8")).toBe(assemble);
      expect(call.stderr).toMatch(/--build-context=s2i-scripts=\S+\/Containerfile\.scripts /);
      served = `${assemble}# more`;
      const changed = await story.step(checkout, inputs);
      expect(changed.code).toBe(1);
      expect(changed.report?.failure?.message).toMatch(/s2i\/assemble has the digest sha256:/);
      expect(changed.outputs).not.toHaveProperty("digest");
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});

/** What verify says of an image that was pushed from a checkout. */
async function verified(image: string, folder: string): Promise<unknown> {
  const registry = `--insecure-registries=${inject("registry")}`;
  const args = ["verify", `${image}:1`, `--source=${folder}`, "--json", "--no-tls-verify"];
  return JSON.parse((await story.cli(story.folder(), [...args, registry])).stdout);
}
