import { writeFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { type Checkout, git } from "../support/checkout.ts";
import { shop, steps } from "../support/sources.ts";
import { newStory } from "../support/story.ts";

const story = newStory();

async function verify(image: string, source: string, ...more: readonly string[]) {
  const args = ["verify", image, `--source=${source}`, "--no-tls-verify", "--json", ...more];
  const { code, stdout, stderr } = await story.cli(story.folder(), args);
  return { code, stderr, found: JSON.parse(stdout || "{}") };
}

describe("`twofold verify`", () => {
  let image = "";
  let checkout: Checkout;
  let digest: string | undefined;

  beforeAll(async () => {
    image = story.image();
    const files = Object.entries(shop()).map(([path, file]) => [`shops/a, b/${path}`, file]);
    checkout = await story.checkout(Object.fromEntries(files), { tag: "v1.4.0" });
    const step = await story.step(checkout, {
      context: "shops/a, b",
      image,
      tags: "1",
      push: "true",
      labels: "org.example.team=shops",
    });
    expect(step.code, step.log).toBe(0);
    digest = step.outputs["digest"];
  });

  it("rebuilds what was pushed from its labels, in another environment, and gets its digest", async () => {
    const { code, stderr, found } = await verify(`${image}:1`, checkout.folder);
    expect(code, stderr).toBe(0);
    expect(found).toMatchObject({
      verdict: "identical",
      published: { digest },
      rebuilt: { digest },
      missing: [],
      doubts: [],
    });
    expect(found.variations).toContain("hostname");
    expect(stderr).toContain("identical: the rebuild has the published digest");
  });

  it("names all that is missing at once, and builds nothing", async () => {
    const other = await story.checkout({ Containerfile: "FROM scratch\n" });
    const revision = await git(checkout.folder, "rev-parse", "HEAD");
    const { code, stderr, found } = await verify(`${image}:1`, other.folder);
    expect(code).toBe(3);
    expect(found).toMatchObject({ verdict: "cannot-be-rebuilt", missing: [{ input: "revision" }] });
    expect(found.missing[0].message).toContain(`Revision ${revision}`);
    expect(found.missing[0].message).toContain("no branch or tag has it");
    expect(stderr).not.toContain("STEP");
  });

  it("does not open the machine's network to a step that asks for it, and names the flag that would", async () => {
    const file = steps("RUN --network=host wget -qO /f http://127.0.0.1:1/")["Containerfile"] ?? "";
    const other = await story.checkout({ "shops/a, b/Containerfile": file });
    const recipe = `${story.folder()}/recipe.json`;
    await writeFile(recipe, "{}");
    const flags = [`--recipe=${recipe}`, `--revision=${other.revision}`];
    const { code, stderr, found } = await verify(`${image}:1`, other.folder, ...flags);
    expect(code, stderr).toBe(3);
    expect(found).toMatchObject({ verdict: "cannot-be-rebuilt", missing: [{ input: "network" }] });
    expect(found.missing[0].fix).toContain("--network=host");
    expect(stderr).not.toContain("STEP");
  });

  it("refuses an image that is not the expected one", async () => {
    const expected = `sha256:${"0".repeat(64)}`;
    const { code, stderr } = await verify(
      `${image}:1`,
      checkout.folder,
      `--expected-digest=${expected}`,
    );
    expect(code).toBe(1);
    expect(stderr).toContain(`is ${digest}, not ${expected}.`);
  });
});

it("`twofold verify` shows where a rebuild differs, with line, cause and fix", async () => {
  const image = story.image();
  const checkout = await story.checkout(
    steps("RUN echo kept >/kept && head -c 16 /dev/urandom | od -An -tx1 >/id"),
  );
  const pushed = await story.step(checkout, {
    image,
    tags: "1",
    push: "true",
    reproducibility: "warn",
    "extra-builds": "0",
  });
  expect(pushed.code, pushed.log).toBe(0);
  const { code, stderr, found } = await verify(`${image}:1`, checkout.folder);
  expect(code, stderr).toBe(1);
  expect(found).toMatchObject({
    verdict: "different",
    reproducible: "false",
    variations: [],
    differences: [{ path: "id", cause: "random", instruction: { file: "Containerfile", line: 2 } }],
  });
});

it("`twofold verify` rebuilds from a clone what was built from a repository without a name", async () => {
  const image = story.image();
  const checkout = await story.checkout(steps("RUN echo kept >/kept"));
  const bare = `${story.folder()}/nameless.git`;
  await git(checkout.folder, "clone", "-q", "--bare", ".", bare);
  await git(checkout.folder, "remote", "set-url", "origin", bare);
  const flags = ["build", `--image=${image}`, "--tags=1", "--push", "--no-tls-verify"];
  const built = await story.cli(checkout.folder, [
    ...flags,
    "--vary=all,-start-time",
    "--output=out",
  ]);
  expect(built.code, built.stderr).toBe(0);
  const { found, stderr } = await verify(`${image}:1`, checkout.folder);
  expect(found.verdict, stderr).toBe("identical");
});
