import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { relabelLayout } from "../../src/adapters/oci-layout/relabel.ts";
import { type Checkout, git } from "../support/checkout.ts";
import { newStory } from "../support/story.ts";

const story = newStory();

const declaration = `distribution: debian
suite: bookworm
packages: [distroless]
files:
  - { path: /etc/motd, from: etc/motd }
leave-out: [/usr/share/doc, /usr/share/zoneinfo]
`;

/** Commits what changed of the declaration, and returns the revision. */
async function commit(checkout: Checkout): Promise<string> {
  await git(checkout.folder, "add", "--all", "--", "images", ":!images/out");
  await git(checkout.folder, "commit", "-q", "-m", "Change the base");
  await git(checkout.folder, "push", "-q", "origin", "HEAD");
  return await git(checkout.folder, "rev-parse", "HEAD");
}

describe("`twofold verify` of a base", () => {
  let checkout: Checkout;
  let digest = "";
  const layout = (): string => join(checkout.folder, "images/out");

  /** Verifies a layout from the checkout. */
  async function verify(image: string, ...more: readonly string[]) {
    const args = ["verify", image, `--source=${checkout.folder}`, "--json", ...more];
    const { code, stdout, stderr } = await story.cli(story.folder(), args);
    return { code, stderr, found: JSON.parse(stdout || "{}") };
  }

  /** Copies the layout, with labels that name another revision. */
  async function claiming(revision: string, name: string): Promise<string> {
    const other = join(story.folder(), name);
    await cp(layout(), other, { recursive: true });
    const { stdout } = await story.cli(story.folder(), ["inspect", layout(), "--json"]);
    const id: string = JSON.parse(stdout).claims.source.id;
    await relabelLayout(other, [
      { name: "org.opencontainers.image.revision", value: revision },
      { name: "dev.twofold.source-id", value: id.replace(/[0-9a-f]{40}/, revision) },
    ]);
    return other;
  }

  beforeAll(async () => {
    checkout = await story.checkout({
      "images/base.yaml": declaration,
      "images/etc/motd": "hello",
    });
    const base = async (...args: readonly string[]) =>
      await story.cli(join(checkout.folder, "images"), ["base", "base.yaml", ...args]);
    const locked = await base("--update");
    expect(locked.code, locked.stderr).toBe(0);
    await commit(checkout);
    const made = await base("--output=out");
    expect(made.code, made.stderr).toBe(0);
    digest = made.stdout.trim();
  });

  it("makes it again from declaration and lock, in another environment, and gets its digest", async () => {
    const { code, stderr, found } = await verify(layout());
    expect(code, stderr).toBe(0);
    expect(found).toMatchObject({
      verdict: "identical",
      ...{ published: { digest }, rebuilt: { digest }, missing: [], doubts: [] },
      recipeFrom: ["label"],
    });
    expect(found.variations).toContain("timezone");
  });

  it("finds the same digest although the output lies beside the declaration", async () => {
    const images = join(checkout.folder, "images");
    const again = await story.cli(images, ["base", "base.yaml", "--output=out"]);
    expect(again.stdout.trim(), again.stderr).toBe(digest);
  });

  it("shows the file in which it differs from what its revision gives", async () => {
    await writeFile(join(checkout.folder, "images/etc/motd"), "good day");
    const revision = await commit(checkout);
    const other = await claiming(revision, "other-text");
    const { code, stderr, found } = await verify(other);
    expect(code, stderr).toBe(1);
    expect(found.verdict).toBe("different");
    expect(found.differences).toEqual([
      expect.objectContaining({ path: "etc/motd", kind: "content" }),
    ]);
  });

  it("names what it lacks where the revision has no lock", async () => {
    await git(checkout.folder, "rm", "-q", "images/base.lock.json");
    const revision = await commit(checkout);
    const other = await claiming(revision, "without-lock");
    const { code, found } = await verify(other);
    expect(code).toBe(3);
    expect(found).toMatchObject({
      verdict: "cannot-be-rebuilt",
      missing: [
        { input: "declaration", message: expect.stringContaining("There is no lock file") },
      ],
    });
  });
});
