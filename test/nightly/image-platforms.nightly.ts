import { expect, it } from "vitest";
import { git, writeFiles } from "../support/checkout.ts";
import { servedDigest } from "../support/registry-view.ts";
import { buildFlags, newStory } from "../support/story.ts";

const story = newStory();

it("an image of several platforms is built again only where one of its images would be another one", async () => {
  const checkout = await story.checkout({
    "twofold.yml":
      "images:\n  - {name: cart, context: cart, platforms: [linux/arm64, linux/amd64]}\n",
    "cart/Containerfile": "FROM scratch\nARG TARGETARCH\nCOPY $TARGETARCH /\n",
    "cart/amd64/a": "a\n",
    "cart/arm64/a": "a\n",
  });
  const repository = `${story.image()}-cart`;
  const job = await story.job();
  const build = async (inputs: Readonly<Record<string, string>> = {}) => {
    const asked = { image: repository.replace(/cart$/, "{name}"), push: "true", ...inputs };
    const args = [...buildFlags(asked), "--json"];
    const { code, stdout, stderr } = await story.cli(checkout.folder, args, { job });
    expect(code, stderr).toBe(0);
    const [{ outcome, because, digest }] = JSON.parse(stdout).images;
    return [`${outcome}, ${because.kind}`, digest];
  };
  const [first, digest] = await build();
  expect(first).toBe("reproducible, no-proven-image");
  expect(await build({ tags: "stable" })).toEqual(["unchanged, unchanged", digest]);
  expect(await servedDigest(repository, "stable")).toBe(digest);
  // The image of one platform is there, too.
  const [one, ofArm64] = await build({ platforms: "linux/arm64", push: "false" });
  expect([one, ofArm64 === digest]).toEqual(["unchanged, unchanged", false]);
  await writeFiles(checkout.folder, { "cart/arm64/a": "other\n" });
  await git(checkout.folder, "commit", "-q", "-a", "-m", "Next");
  await git(checkout.folder, "push", "-q", "origin", "HEAD:main");
  const [next, another] = await build();
  expect([next, another === digest]).toEqual(["reproducible, files", false]);
});
