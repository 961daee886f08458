import { createHash } from "node:crypto";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Checkout, git } from "../support/checkout.ts";
import { cleanShop, containerfile } from "../support/sources.ts";
import { buildFlags, type CliMore, newStory } from "../support/story.ts";

const story = newStory();
const model = "weights\n".repeat(100);
const sha256 = createHash("sha256").update(model).digest("hex");
/** What git has in the place of the file (git-lfs, docs/spec.md). */
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${model.length}\n`;

/** No link but a loopback that is down. */
const withoutNetwork: CliMore = {
  wrap: (command) => Promise.resolve(["unshare", "--net", ...command]),
};

async function twofold(args: readonly string[], more?: CliMore) {
  const flags = [...args, "--no-tls-verify", "--json"];
  const { code, stdout, stderr } = await story.cli(story.folder(), flags, more);
  return { code, stderr, found: JSON.parse(stdout || "{}") };
}

describe("a source with a submodule and a Git LFS file", () => {
  let checkout: Checkout;
  let image = "";

  beforeAll(async () => {
    const lib = await story.checkout({ "lib.txt": "a library\n" });
    const [from = ""] = String(cleanShop()["Containerfile"]).split("\n");
    const text = containerfile("COPY lib/lib.txt /srv/", "COPY model.bin /srv/");
    checkout = await story.checkout({ Containerfile: text.replace(/^.*/, from) });
    const { folder } = checkout;
    // Without its hooks, which would push the file to a server that keeps such files.
    await git(folder, "lfs", "install", "--local", "--skip-repo");
    await git(folder, "lfs", "track", "*.bin");
    await writeFile(join(folder, "model.bin"), model);
    await git(folder, "add", ".gitattributes", "model.bin");
    expect((await git(folder, "cat-file", "blob", ":model.bin")).trim()).toBe(pointer.trim());
    await git(folder, "submodule", "--quiet", "add", lib.url, "lib");
    await git(folder, "commit", "--quiet", "-m", "Use the library");
    await git(folder, "tag", "-m", "v1.4.0", "v1.4.0");
    await git(folder, "push", "--quiet", "--follow-tags");
    checkout = { ...checkout, revision: await git(folder, "rev-parse", "HEAD") };
    image = story.image();
    const flags = buildFlags({ image, tags: "1", push: "true" });
    const { code, stderr } = await story.cli(folder, flags);
    expect(code, stderr).toBe(0);
  });

  it("is in the snapshot whole, so that `verify` needs no remote of either", async () => {
    const file = join(story.folder(), "shop.tar");
    const source = `--source=${checkout.folder}`;
    const taken = await twofold(["snapshot", `${image}:1`, source, `--output=${file}`]);
    expect(taken.code, taken.stderr).toBe(0);
    expect(taken.found).toMatchObject({
      missing: [],
      sources: [{ path: "", revision: checkout.revision }, { path: "lib" }],
    });
    const layout = join(story.folder(), "copy");
    const copied = await story.cli(checkout.folder, buildFlags({ output: layout }));
    expect(copied.code, copied.stderr).toBe(0);
    const offline = ["verify", join(layout, "layout"), `--snapshot=${file}`];
    const verified = await twofold(offline, withoutNetwork);
    expect(verified.found.verdict, verified.stderr).toBe("identical");
  });

  it("is not taken from a remote that has only the pointer, and nothing is written", async () => {
    const output = await story.job();
    const source = `--source=${checkout.url}`;
    const { code, found } = await twofold([
      ...["snapshot", `${image}:1`, source, `--output=${output}/shop.tar`],
    ]);
    expect(code).toBe(3);
    expect(found.missing).toMatchObject([
      { input: "lfs-file", message: expect.stringContaining("model.bin") },
    ]);
    expect(await readdir(output)).toEqual([]);
  });
});
