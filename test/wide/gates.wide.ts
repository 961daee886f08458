import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { runWorkflow } from "../support/act.ts";
import { type Checkout, git, writeFiles } from "../support/checkout.ts";
import { root } from "../support/paths.ts";
import { succeed } from "../support/program.ts";
import { servedDigest } from "../support/registry-view.ts";
import { cleanShop, dice } from "../support/sources.ts";
import { newStory } from "../support/story.ts";

const story = newStory();
const insecure = { TWOFOLD_TLS_VERIFY: "false", TWOFOLD_INSECURE_REGISTRIES: inject("registry") };

/** What a person's own settings of git do: the tests' git server speaks no HTTPS. */
async function jobWithGit(): Promise<string> {
  const job = await story.job();
  const server = inject("gitServer");
  const text = `[url "git://${server}/"]\n\tinsteadOf = https://${server}/\n`;
  await writeFile(join(job, ".gitconfig"), text);
  return job;
}

/** What a machine's own settings say of a registry: an action that is not told so wants HTTPS of it. */
async function registriesWithoutHttps(job: string): Promise<string> {
  const file = join(job, "registries.conf");
  await writeFile(file, `[[registry]]\nlocation = "${inject("registry")}"\ninsecure = true\n`);
  return file;
}

let shop: Checkout;
let image: string;

beforeAll(async () => {
  const nightly = ".github/workflows/example-nightly-verify.yml";
  shop = await story.checkout(
    {
      ...cleanShop(),
      [nightly]: await readFile(join(root, nightly), "utf8"),
      ".containerignore": ".github\ndist\nverify\n",
      dist: { link: join(root, "dist") },
      verify: { link: join(root, "verify") },
    },
    { tag: "v1.4.0" },
  );
  image = story.image();
  const built = await story.step(shop, { image, push: "true" });
  expect(built.code).toBe(0);
});

describe("the check of a deployment's pull request", () => {
  const path = "apps/shop/kustomization.yaml";
  const workflow = ".github/workflows/gate.yml";

  // The yq that GitHub's runners have is in no package of the distribution: the npm package prints the same JSON.
  const parser = join(root, "node_modules/yaml/bin.mjs");
  const yq = `#!/bin/sh
[ "$1 $2 $#" = "-o=json . 3" ] && exec node '${parser}' --json --single <"$3"
`;

  async function gate(kustomization: string) {
    const config = await story.checkout({
      [path]: kustomization,
      [workflow]: await readFile(join(root, "examples/deploy/gate.yml"), "utf8"),
    });
    return await runWorkflow({
      ...{ folder: config.folder, checkout: config.url, workflow, event: "pull_request" },
      ...{ job: await jobWithGit(), env: insecure, programs: { yq } },
    });
  }
  const names = (name: string, digest: string): string =>
    `images:\n  - name: shop\n    newName: ${name}\n    digest: ${digest}\n`;

  it("passes for an image that comes out again when it is rebuilt", async () => {
    const { code, said } = await gate(names(image, await servedDigest(image, "1.4.0")));
    expect(code).toBe(0);
    expect(said).toMatch(/\bidentical\b/);
  });

  it("reads a kustomization as `kustomize edit` writes it, and refuses one with two images", async () => {
    const served = await servedDigest(image, "1.4.0");
    const sorted = `images:\n- digest: ${served}\n  name: shop\n  newName: ${image}\n`;
    expect((await gate(sorted)).code).toBe(0);
    // The second one is quoted, as YAML allows: it must count all the same.
    const second = `- digest: "${served}"\n  name: db\n  newName: "ghcr.io/acme/db"\n`;
    const two = await gate(sorted + second);
    expect(two.code).not.toBe(0);
    expect(two.said).toContain("must name one image by");
  });

  it("reads YAML, however it is written: in one line, or with a decoy in a text", async () => {
    const served = await servedDigest(image, "1.4.0");
    const flow = `images: [{name: shop, newName: "${image}", "digest": ${served}}]\n`;
    expect((await gate(flow)).code).toBe(0);
    const other = `images: [{name: shop, newName: ghcr.io/evil/shop, newTag: latest}]\n`;
    const decoy = `${other}# |\nnamePrefix: |\n  newName: ${image}\n  digest: ${served}\n`;
    const { code, said } = await gate(decoy);
    expect(code).not.toBe(0);
    expect(said).toContain("must name one image by");
    const broken = await gate("images: [\n");
    expect(broken.code).not.toBe(0);
    expect(broken.said).toContain("must name one image by");
  });

  it("fails for an image that nothing can be said about, and for one without a digest", async () => {
    const [base = ""] = inject("base").reference.split(/:1$/);
    const foreign = await gate(names(base, inject("base").digest));
    expect(foreign.code).not.toBe(0);
    expect(foreign.said).toContain("cannot-be-rebuilt");
    const tagged = await gate(`images:\n  - newName: ${image}\n    newTag: 1.4.0\n`);
    expect(tagged.code).not.toBe(0);
    expect(tagged.said).toContain("must name one image by");
  });
});

it("the nightly example verifies the last releases, and fails for one that comes out otherwise or whose tag was moved", async () => {
  const { folder } = shop;
  const copied = [
    "skopeo",
    "copy",
    "-q",
    "--src-tls-verify=false",
    "--dest-tls-verify=false",
  ] as const;
  await succeed([...copied, `docker://${image}:1.4.0`, `docker://${image}:1.3.0`]);
  await git(folder, "tag", "-m", "v1.3.0", "v1.3.0");
  await writeFiles(folder, { Containerfile: String(dice()["Containerfile"]) });
  await git(folder, "commit", "-q", "-a", "-m", "Roll dice");
  await git(folder, "tag", "-m", "v1.5.0", "v1.5.0");
  await git(folder, "push", "-q", "--follow-tags");
  const revision = await git(folder, "rev-parse", "HEAD");
  const released = { image, push: "true", reproducibility: "warn", "extra-builds": "0" };
  const built = await story.step({ ...shop, revision }, released);
  expect(built.code).toBe(0);
  const job = await story.job();
  const { code, output, said } = await runWorkflow({
    ...{ folder, checkout: shop.url, event: "schedule", job },
    workflow: ".github/workflows/example-nightly-verify.yml",
    vars: { IMAGE: image },
    env: { CONTAINERS_REGISTRIES_CONF: await registriesWithoutHttps(job) },
  });
  expect(code).not.toBe(0);
  expect(output).toContain(`${image}:1.5.0 · different`);
  expect(output).toContain(`${image}:1.4.0 · identical`);
  expect(output).toContain(`${image}:1.3.0 · identical`);
  expect(said.match(/title=Another version::The tag \S+/g)).toEqual([
    "title=Another version::The tag 1.3.0",
  ]);
});
