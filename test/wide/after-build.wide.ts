import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Checkout } from "../support/checkout.ts";
import { hasZot, startDistribution, startZot } from "../support/newer-registries.ts";
import { pushLabelled } from "../support/pushed-image.ts";
import { tagsOf } from "../support/registry-view.ts";
import type { Service } from "../support/services.ts";
import { cleanShop } from "../support/sources.ts";
import { buildFlags, newStory } from "../support/story.ts";

const story = newStory();

/** What `resolve`, `snapshot`, `verify` and `drift` have to do with an image in every registry. */
function afterBuildSuite(start: (folder: string) => Promise<Service>, hasReferrers: boolean): void {
  let registry: Service;
  let image = "";
  let checkout: Checkout;
  let digest = "";

  const twofold = async (...args: readonly string[]) => {
    const plain = `--insecure-registries=${inject("registry")},${registry.address}`;
    return await story.cli(story.folder(), [...args, plain]);
  };

  beforeAll(async () => {
    registry = await start(join(story.folder(), "registry"));
    image = story.image(registry.address);
    checkout = await story.checkout(cleanShop(), { tag: "v1.4.0" });
    const plain = `${inject("registry")},${registry.address}`;
    const inputs = { image, tags: "1.4.0", push: "true", "insecure-registries": plain };
    const built = await story.cli(checkout.folder, buildFlags(inputs));
    expect(built.code, built.stderr).toBe(0);
    digest = built.stdout.trim();
  });
  afterAll(() => registry?.stop());

  it("keeps a snapshot beside the image, which `verify` finds by the image's name", async () => {
    const args = ["snapshot", `${image}:1.4.0`, `--source=${checkout.folder}`, "--push", "--json"];
    const first = await twofold(...args);
    expect(first.code, first.stderr).toBe(0);
    const tags = await tagsOf(image);
    expect(tags.some((tag) => tag.startsWith("sha256-"))).toBe(!hasReferrers);
    const second = await twofold(...args);
    expect(JSON.parse(second.stdout).pushed, second.stderr).toMatchObject({ sent: 0 });
    const name = `${image}:1.4.0`;
    const verified = await twofold("verify", name, `--snapshot=${name}`, "--json");
    expect(verified.code, verified.stderr).toBe(0);
    expect(JSON.parse(verified.stdout)).toMatchObject({ verdict: "identical", missing: [] });
  });

  it("has the digest of a source, which is found again after more tags have come", async () => {
    const { repository, revision } = checkout;
    const args = [`--image=${image}`, `--index=${join(story.folder(), "index.json")}`];
    const first = await twofold("resolve", `${repository},1.4.0+${revision}`, ...args);
    expect(first.stdout, first.stderr).toBe(`${image}@${digest}\n`);
    const labels = { "dev.twofold.source-id": `${repository},1.10.0+${"b".repeat(40)}` };
    const newer = await pushLabelled(image, "1.10.0", labels);
    const second = await twofold("resolve", `${repository},^1.4`, ...args);
    expect(second.stdout, second.stderr).toBe(`${image}@${newer}\n`);
  });

  it("is asked which source runs", async () => {
    const { repository, revision } = checkout;
    const running = join(story.folder(), "compose.yml");
    const wanted = join(story.folder(), "wanted.yml");
    await writeFile(running, `services: {shop: {image: "${image}:1.4.0@${digest}"}}\n`);
    const drift = async (version: string) => {
      await writeFile(wanted, `services:\n  shop: ${repository},${version}\n`);
      return await twofold("drift", `--wanted=${wanted}`, `--running=${running}`, "--json");
    };
    const inPlace = await drift(`1.4.0+${revision}`);
    expect(inPlace.code, inPlace.stderr).toBe(0);
    const other = await drift(`1.10.0+${"b".repeat(40)}`);
    expect(other.code, other.stderr).toBe(1);
  });
}

describe("an image in distribution 3, which has no API for referrers", () => {
  afterBuildSuite(startDistribution, false);
});

describe.skipIf(!hasZot)("an image in zot, which has it", () => {
  afterBuildSuite((folder) => startZot({ folder }), true);
});
