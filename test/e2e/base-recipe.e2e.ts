import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Checkout, git } from "../support/checkout.ts";
import { tagsOf } from "../support/registry-view.ts";
import { newStory } from "../support/story.ts";

const story = newStory();

const declaration = `distribution: debian
suite: bookworm
packages: distroless
leave-out: [/usr/share/doc, /usr/share/zoneinfo]
`;

/** A build of a base takes none of the inputs that a story gives every other one. */
const plain = { vary: "" };

describe("`recipe: base` in a workflow", () => {
  let checkout: Checkout;

  beforeAll(async () => {
    checkout = await story.checkout({ "images/base.yaml": declaration });
    const images = join(checkout.folder, "images");
    const locked = await story.cli(images, ["base", "base.yaml", "--update"]);
    expect(locked.code, locked.stderr).toBe(0);
    await git(checkout.folder, "add", "images");
    await git(checkout.folder, "commit", "-q", "-m", "Lock the base");
    await git(checkout.folder, "push", "-q", "origin", "HEAD");
  });

  /** The checkout as its last commit is. */
  const now = async (): Promise<Checkout> => ({
    ...checkout,
    revision: await git(checkout.folder, "rev-parse", "HEAD"),
  });

  it("pushes the digest that `twofold base` gives, with report and outputs, and verify bears it out", async () => {
    const image = story.image();
    const inputs = { recipe: "base", context: "images", image, tags: "1", push: "true" };
    // A base without a shell has nothing of what these name.
    const forbid = "setuid-file,file-capability,world-writable,tools-in-image,credential-in-image";
    const step = await story.step(await now(), { ...plain, ...inputs, forbid });
    expect(step.code, step.log).toBe(0);
    expect(step.outputs).toMatchObject({ reproducible: "true", tags: `${image}:1` });
    const { report } = step;
    expect(report).toMatchObject({ recipe: { kind: "base" }, verdict: "true" });
    const { digest } = step.outputs;
    const alone = join(checkout.folder, "images");
    const made = await story.cli(alone, ["base", "base.yaml", "--output=out"]);
    await rm(join(alone, "out"), { recursive: true, force: true });
    expect(made.stdout.trim(), made.stderr).toBe(digest);
    const verified = await story.cli(story.folder(), [
      ...["verify", `${image}:1`, `--source=${checkout.folder}`, "--no-tls-verify", "--json"],
    ]);
    expect(JSON.parse(verified.stdout), verified.stderr).toMatchObject({
      verdict: "identical",
      published: { digest },
      rebuilt: { digest },
    });
  });

  it("makes nothing of a declaration that policy refuses", async () => {
    const image = story.image();
    await writeFile(join(checkout.folder, "images/base.yaml"), `${declaration}user: root\n`);
    const inputs = { recipe: "base", context: "images", image, tags: "1", push: "true" };
    const step = await story.step(await now(), { ...plain, ...inputs, forbid: "dirty" });
    expect(step.code).not.toBe(0);
    expect(step.log).toContain("dirty");
    expect(step.log).not.toContain("mmdebstrap");
    expect(await tagsOf(image)).toEqual([]);
  });
});
