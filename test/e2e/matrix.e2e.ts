import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runWorkflow } from "../support/act.ts";
import { git, type SourceFiles, writeFiles } from "../support/checkout.ts";
import { root } from "../support/paths.ts";
import { tagsOf } from "../support/registry-view.ts";
import { expectOnlyLeft, newStory } from "../support/story.ts";

const story = newStory();
const amd64 = { platform: "linux/amd64", runner: "ubuntu-24.04" };
const arm64 = { platform: "linux/arm64", runner: "ubuntu-24.04-arm" };

const files = (): SourceFiles => ({
  "twofold.yml": [
    "images:",
    "  - {name: cart, context: cart, platforms: [linux/amd64, linux/arm64]}",
    "  - {name: api, context: api, platforms: linux/amd64}",
    "  - {name: old, context: old, platforms: linux/amd64}",
    "",
  ].join("\n"),
  "cart/Containerfile": "FROM scratch\nCOPY a /\n",
  "cart/a": "a\n",
  "api/Containerfile": "FROM scratch\nCOPY a /\n",
  "api/a": "a\n",
  "old/Containerfile": "FROM localhost:1/acme/base:1\n",
});

describe("twofold matrix", () => {
  it("lists each image for each of its platforms, with a runner", async () => {
    const { folder } = await story.checkout(files());
    const call = await story.cli(folder, ["matrix", "--json"]);
    expect(call.code, call.stderr).toBe(0);
    expect(JSON.parse(call.stdout)).toEqual({
      include: [
        { name: "cart", ...amd64 },
        { name: "cart", ...arm64 },
        { name: "api", ...amd64 },
        { name: "old", ...amd64 },
      ],
    });
    await expectOnlyLeft(call.job, []);
    const one = await story.cli(folder, ["matrix", "--only=cart", "--platforms=linux/arm64"]);
    expect(one.stdout).toBe("cart linux/arm64 ubuntu-24.04-arm\n");
  });

  it("leaves out what is the same as at another commit, and nothing of which that is not known", async () => {
    const { folder, revision } = await story.checkout(files());
    const listed = async (...flags: readonly string[]) => {
      const call = await story.cli(folder, ["matrix", `--changed-since=${revision}`, ...flags]);
      return call.stderr.split("\n").filter((line) => line !== "");
    };
    const old =
      "old linux/amd64: its base localhost:1/acme/base:1 has no digest and may be another one by now";
    expect(await listed()).toEqual([old]);
    await writeFiles(folder, {
      "api/a": "new\n",
      "twofold.yml": `# A comment.\n${String(files()["twofold.yml"])}`,
    });
    await git(folder, "commit", "-q", "-a", "-m", "Next");
    const api = `api linux/amd64: api/a changed since ${revision.slice(0, 12)}`;
    expect(await listed()).toEqual([api, old]);
    await writeFiles(folder, {
      "twofold.yml": String(files()["twofold.yml"]).replace(
        "context: cart,",
        "context: cart, target: x,",
      ),
    });
    await git(folder, "commit", "-q", "-a", "-m", "Last");
    expect(await listed("--only=cart", "--platforms=linux/amd64")).toEqual([
      "cart linux/amd64: its settings changed",
    ]);
    await writeFiles(folder, { "api/stray": "" });
    expect((await listed("--only=api"))[0]).toContain("the source is, or may be, dirty");
  });

  it.each(["gone", "--all"])("says that %j names no commit", async (ref) => {
    const { folder } = await story.checkout(files());
    const call = await story.cli(folder, ["matrix", `--changed-since=${ref}`, "--json"]);
    expect([call.code, call.stdout]).toEqual([2, ""]);
    expect(call.stderr).toContain(`Flag \`--changed-since\`: "${ref}" names no commit`);
  });

  it("lists all where there is no earlier commit", async () => {
    const { folder } = await story.checkout(files());
    const call = await story.cli(folder, ["matrix", `--changed-since=${"0".repeat(40)}`, "--json"]);
    expect(JSON.parse(call.stdout).include).toHaveLength(4);
  });
});

/** The files of the example, as a repository has them. */
async function example(): Promise<SourceFiles> {
  const names = [
    ...["twofold.yml", "libs/common/style.css", ".github/workflows/images.yml"],
    ...["services/cart/Containerfile", "services/cart/page.html"],
    ...["services/api/Containerfile", "services/api/page.html"],
  ];
  const texts = names.map(async (name) => {
    const text = await readFile(join(root, "examples/monorepo", name), "utf8");
    // The tests' registry has no certificate.
    return [
      name,
      text.replace("          only:", "          tls-verify: false\n          only:"),
    ] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
}

it("the example's workflow builds and pushes each image in a job of its own", async () => {
  const { folder, url } = await story.checkout(await example());
  const image = story.image();
  const { code, output } = await runWorkflow({
    ...{ folder, job: await story.job(), workflow: ".github/workflows/images.yml", checkout: url },
    vars: { IMAGES: `${image}-{name}` },
    secrets: { GITHUB_TOKEN: "token-of-the-run" },
  });
  expect(code, output.slice(-4000)).toBe(0);
  for (const name of ["cart", "api"]) {
    expect(await tagsOf(`${image}-${name}`)).toEqual([expect.stringMatching(/^sha-[0-9a-f]{12}$/)]);
  }
});
