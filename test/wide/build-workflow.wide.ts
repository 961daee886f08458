import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { runWorkflow } from "../support/act.ts";
import type { SourceFiles } from "../support/checkout.ts";
import { root } from "../support/paths.ts";
import { basicAuth, servedDigest, tagsOf } from "../support/registry-view.ts";
import { account } from "../support/services.ts";
import { newStory } from "../support/story.ts";

const story = newStory();
const workflow = ".github/workflows/platforms.yml";
const reusable = ".github/workflows/build.yml";
const authorization = basicAuth(account);

const both = { "linux/amd64": "ubuntu-24.04", "linux/arm64": ["ubuntu-24.04-arm"] };

/** Sources whose build runs nothing, so that this machine can be the runner of any platform. */
function copied(...lines: readonly string[]): SourceFiles {
  const containerfile = ["FROM scratch", "COPY greeting.txt /", ...lines, ""].join("\n");
  return { Containerfile: containerfile, "greeting.txt": "hello\n" };
}

interface Given {
  readonly platforms?: string;
  readonly push?: string;
  readonly between?: string;
  /** A pull request of this repository, whose run gets no secrets. */
  readonly from?: string;
}

function pullRequest(from: string) {
  const repository = { full_name: "acme/shop" };
  const head = { repo: { full_name: from } };
  return { repository, pull_request: { number: 7, head, base: { repo: repository } } };
}

async function release(app: SourceFiles, given: Given = {}) {
  const { platforms = JSON.stringify(both), push = "true", between = "", from } = given;
  const files = Object.entries(app).map(([path, file]) => [`app/${path}`, file] as const);
  const { folder, url } = await story.checkout({
    ...Object.fromEntries(files),
    [workflow]: await readFile(join(root, "test/fixtures/workflow/platforms.yml"), "utf8"),
    [reusable]: await readFile(join(root, reusable), "utf8"),
  });
  const image = story.image(inject("accountRegistry"));
  const run = await runWorkflow({
    ...{ folder, workflow, job: await story.job(), checkout: url },
    vars: { IMAGE: image, ACCOUNT: account.username, PLATFORMS: platforms, PUSH: push },
    ...(from === undefined
      ? { secrets: { REGISTRY_PASSWORD: account.password } }
      : { event: "pull_request", payload: pullRequest(from) }),
    env: {
      TWOFOLD_VARY: "all,-start-time",
      TWOFOLD_TLS_VERIFY: "false",
      TWOFOLD_INSECURE_REGISTRIES: inject("registry"),
      BETWEEN_JOBS: between === "" ? "" : "between-jobs",
    },
    programs: { "between-jobs": `#!/bin/bash\nset -e\n${between}\n` },
  });
  return { ...run, image };
}

describe("the reusable workflow for several platforms", () => {
  it("builds each on its runner, merges what was proven, and tells the next job the index", async () => {
    const { code, output, used, image, left } = await release(copied());
    expect(output).not.toContain("Failure");
    expect(code).toBe(0);
    const digest = await servedDigest(image, "1", authorization);
    expect(await tagsOf(image, authorization)).toEqual(["1"]);
    const [told, reference, platforms = ""] = used.trim().split(" ");
    expect([told, reference]).toEqual([digest, `${image}@${digest}`]);
    expect(Object.keys(JSON.parse(platforms))).toEqual(["linux/amd64", "linux/arm64"]);
    expect(output).not.toContain(account.password);
    expect(left).toEqual([]);
  });

  it("pushes nothing where it is not asked to, and tells no digest", async () => {
    const { code, used, image } = await release(copied(), { push: "false" });
    expect(code).toBe(0);
    expect(used.trim()).toBe("");
    expect(await tagsOf(image, authorization)).toEqual([]);
  });

  it("builds for a fork's pull request without a password, and pushes nothing", async () => {
    const { code, said, used, image } = await release(copied(), { from: "mallory/shop" });
    expect(said).toContain("fork");
    expect(code).toBe(0);
    expect(used.trim()).toBe("");
    expect(await tagsOf(image, authorization)).toEqual([]);
  });

  it("tags nothing if a job names its image for another platform", async () => {
    // What a job said on its way to the last one is changed.
    const { code, said, used, image } = await release(copied(), {
      between: 'for file in "$1"/linux-arm64; do sed -i "s,arm64,s390x," "$file" || true; done',
    });
    expect(code).not.toBe(0);
    expect(said).toContain("is meant for linux/s390x, but its config says `linux/arm64`");
    expect(used).toBe("");
    expect(await tagsOf(image, authorization)).toEqual([]);
  });

  it.each([
    '["linux/amd64"]',
    "{}",
    "linux/amd64",
    '{"linux/amd64": 7}',
    '{"../x": "ubuntu-24.04"}',
  ])("says what %s must be, before anything is built", async (platforms) => {
    const { code, said } = await release(copied(), { platforms });
    expect(code).not.toBe(0);
    expect(said).toContain("Input platforms must be a JSON object of platforms and runners");
    expect(said).not.toContain("Build twice");
  });
});
