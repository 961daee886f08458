import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { type Checkout, git } from "../support/checkout.ts";
import { type FaultRule, startFaultyRegistry } from "../support/faulty-registry.ts";
import { pushLabelled } from "../support/pushed-image.ts";
import { shop } from "../support/sources.ts";
import { newStory } from "../support/story.ts";

const story = newStory();
const sourceOf = (version: string, digit: string): string =>
  `github.com/acme/shop,${version}+${digit.repeat(40)}`;

async function resolve(query: string, ...flags: readonly string[]) {
  const args = ["resolve", query, "--no-tls-verify", ...flags];
  return await story.cli(story.folder(), args);
}

/** Pushes versions 1.0.0, 1.1.0, … of the shop; returns the digest of the last. */
async function pushVersions(image: string, count: number): Promise<string> {
  let last = "";
  for (let minor = 0; minor < count; minor += 1) {
    const labels = { "dev.twofold.source-id": sourceOf(`1.${minor}.0`, "a") };
    last = await pushLabelled(image, `1.${minor}.0`, labels);
  }
  return last;
}

/** The same repository, through a proxy that counts and fails. */
async function through(image: string, rules: readonly FaultRule[] = []) {
  const proxy = await startFaultyRegistry(inject("registry"), rules);
  return { ...proxy, image: image.replace(inject("registry"), proxy.address) };
}

describe("`twofold resolve` of what Twofold built", () => {
  let image = "";
  let checkout: Checkout;
  let digest: string | undefined;

  beforeAll(async () => {
    image = story.image();
    checkout = await story.checkout(shop(), { tag: "v1.4.0" });
    const step = await story.step(checkout, { image, push: "true" });
    expect(step.code, step.log).toBe(0);
    digest = step.outputs["digest"];
  });

  it("finds the digest by the source ID, a range and a revision", async () => {
    const { repository, revision } = checkout;
    for (const part of [`1.4.0+${revision}`, "^1.2", `+${revision.slice(0, 8)}`]) {
      const { code, stdout, stderr } = await resolve(`${repository},${part}`, `--image=${image}`);
      expect(code, stderr).toBe(0);
      expect(stdout).toBe(`${image}@${digest}\n`);
    }
  });

  it("says so in JSON", async () => {
    const { repository } = checkout;
    const { stdout } = await resolve(`${repository}`, `--image=${image}`, "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      result: "found",
      from: "tags",
      images: [{ image: `${image}@${digest}`, tags: ["1.4.0"], reproducible: "true" }],
    });
  });

  it("finds it among what runs, without any list of tags", async () => {
    const proxy = await through(image);
    try {
      const running = join(await story.job(), "running.txt");
      const { repository, revision } = checkout;
      await writeFile(running, `${proxy.image}@${digest}\n`);
      const flags = [`--running=${running}`, `--insecure-registries=${proxy.address}`];
      const found = await resolve(`${repository},1.4.0+${revision}`, ...flags);
      expect(found.code, found.stderr).toBe(0);
      expect(found.stdout).toBe(`${proxy.image}@${digest}\n`);
      expect(proxy.requests.join("\n")).not.toContain("tags/list");
    } finally {
      await proxy.stop();
    }
  });

  it("builds, proves and pushes what no image has, and finds it from then on", async () => {
    const { folder, repository } = checkout;
    await git(folder, "commit", "--quiet", "--allow-empty", "-m", "Next");
    await git(folder, "tag", "v1.5.0");
    const revision = await git(folder, "rev-parse", "HEAD");
    const id = `${repository},1.5.0+${revision}`;
    const flags = [`--image=${image}`, `--insecure-registries=${inject("registry")}`];
    const none = await resolve(id, ...flags);
    expect(none.code, none.stderr).toBe(1);
    expect(none.stdout).toBe("");
    const wrong = await resolve(
      id.replace("1.5.0", "1.6.0"),
      ...flags,
      "--build",
      `--source=${folder}`,
    );
    expect(wrong.code, wrong.stderr).toBe(2);
    expect(wrong.stderr).toContain(`The checkout is ${id}`);
    const built = await resolve(id, ...flags, "--build", `--source=${folder}`);
    expect(built.code, built.stderr).toBe(0);
    expect(built.stdout).toMatch(/@sha256:[0-9a-f]{64}\n$/);
    const again = await resolve(id, ...flags);
    expect(again.stdout).toBe(built.stdout);
  });
});

describe("the index of `twofold resolve`", () => {
  const newest = "github.com/acme/shop,^1";

  it("takes one list of tags and one look at the answer once it is there", async () => {
    const image = story.image();
    const last = await pushVersions(image, 12);
    const proxy = await through(image);
    try {
      const flags = [`--image=${proxy.image}`, `--index=${join(await story.job(), "i.json")}`];
      const first = await resolve(newest, ...flags);
      expect(first.stdout).toBe(`${proxy.image}@${last}\n`);
      const before = proxy.requests.length;
      const second = await resolve(newest, ...flags);
      expect(second.stdout).toBe(first.stdout);
      const asked = proxy.requests.slice(before).filter((each) => !/ \/v2\/$/.test(each));
      expect(asked).toHaveLength(2);
      expect(asked[0]).toContain("GET");
      expect(asked[0]).toContain("/tags/list");
      expect(asked[1]).toMatch(/^HEAD .*\/manifests\/1\.11\.0$/);
    } finally {
      await proxy.stop();
    }
  });

  it("goes on where a registry that failed in the middle stopped it", async () => {
    const image = story.image();
    const last = await pushVersions(image, 12);
    const fault = { kind: "answer", status: 400 } as const;
    const proxy = await through(image, [
      { method: /^GET$/, path: /manifests\/1\.9\.0$/, times: 1, fault },
    ]);
    try {
      const index = join(await story.job(), "i.json");
      const flags = [`--image=${proxy.image}`, `--index=${index}`];
      const failed = await resolve(newest, ...flags);
      expect(failed.code, failed.stderr).toBe(3);
      expect(failed.stdout).toBe("");
      expect(failed.stderr).toContain("the next run goes on from there");
      expect(JSON.parse(await readFile(index, "utf8"))).toMatchObject({ version: 1 });
      const found = await resolve(newest, ...flags);
      expect(found.stdout).toBe(`${proxy.image}@${last}\n`);
    } finally {
      await proxy.stop();
    }
  });

  it("survives a kill, and two runs that write it at once", async () => {
    const image = story.image();
    const last = await pushVersions(image, 40);
    const proxy = await through(image);
    try {
      const index = join(await story.job(), "i.json");
      const args = [
        "resolve",
        newest,
        "--no-tls-verify",
        `--image=${proxy.image}`,
        `--index=${index}`,
      ];
      const { program } = await story.startCli(story.folder(), args);
      while (proxy.requests.length < 20) await new Promise((done) => setTimeout(done, 5));
      program.child.kill("SIGKILL");
      await program.finished;
      const both = await Promise.all([0, 1].map(() => story.cli(story.folder(), args)));
      for (const { stdout, stderr } of both)
        expect(stdout, stderr).toBe(`${proxy.image}@${last}\n`);
      expect(await readdir(dirname(index))).toContain("i.json");
      const left = (await readdir(dirname(index))).filter((name) => /lock|new-/.test(name));
      expect(left).toEqual([]);
      const { repositories } = JSON.parse(await readFile(index, "utf8"));
      expect(repositories[proxy.image].tags).toHaveLength(40);
    } finally {
      await proxy.stop();
    }
  });

  it("shows two digests of one source, and two commits of one version, and names neither", async () => {
    const image = story.image();
    const labels = { "dev.twofold.source-id": sourceOf("1.0.0", "a") };
    await pushLabelled(image, "1.0.0", labels);
    await pushLabelled(image, "1.0.0-again", { ...labels, other: "label" });
    const digests = await resolve(sourceOf("1.0.0", "a"), `--image=${image}`);
    expect(digests.code, digests.stderr).toBe(1);
    expect(digests.stdout).toBe("");
    expect(digests.stderr).toContain("2 different images");
    await pushLabelled(image, "1.0.0-other", { "dev.twofold.source-id": sourceOf("1.0.0", "b") });
    const commits = await resolve("github.com/acme/shop,1.0.0", `--image=${image}`, "--json");
    expect(commits.code).toBe(1);
    expect(JSON.parse(commits.stdout)).toMatchObject({ result: "ambiguous", because: "sources" });
  });
});
