import { cp, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { runWorkflow } from "../support/act.ts";
import type { SourceFiles } from "../support/checkout.ts";
import { git } from "../support/checkout.ts";
import { root } from "../support/paths.ts";
import { honest, madeBy, runtimeImage } from "../support/prebuilt.ts";
import { servedDigest, tagsOf } from "../support/registry-view.ts";
import { dice, shop } from "../support/sources.ts";
import { newStory } from "../support/story.ts";

const story = newStory();

/**
 * A job that builds `app/` with the action as it is in the work tree, run by a real workflow runner.
 * @param name of the workflow
 */
async function build(app: SourceFiles, name = "build") {
  const workflow = `.github/workflows/${name}.yml`;
  const files = Object.entries(app).map(([path, file]) => [`app/${path}`, file] as const);
  const { folder } = await story.checkout({
    ...Object.fromEntries(files),
    [workflow]: await readFile(join(root, `test/fixtures/workflow/${name}.yml`), "utf8"),
  });
  const action = join(folder, "twofold");
  await mkdir(action);
  await cp(join(root, "action.yml"), join(action, "action.yml"));
  await cp(join(root, "dist"), join(action, "dist"), { recursive: true });
  await git(folder, "add", "-A");
  await git(folder, "commit", "-q", "-m", "The action");
  await git(folder, "push", "-q");
  const image = story.image();
  const env = { IMAGE: image, RUNTIME: runtimeImage(), REGISTRY: inject("registry") };
  return { ...(await runWorkflow({ folder, job: await story.job(), workflow, env })), image };
}

it("a workflow builds, pushes, and uses the digest in its next step", async () => {
  const { code, output, image, used, left } = await build(shop());
  expect(output).not.toContain("Failure");
  expect(code).toBe(0);
  const digest = await servedDigest(image, "1");
  expect(used).toBe(`true ${digest} ${image}@${digest}\n`);
  expect(left).toEqual([]);
});

it("a workflow stops at an image that does not reproduce", async () => {
  const { code, image, used } = await build(dice());
  expect(code).not.toBe(0);
  expect(used).toBe("");
  expect(await tagsOf(image)).toEqual([]);
});

it("a workflow puts together what a command of the source makes twice alike", async () => {
  const { code, output, image, used, left } = await build(madeBy(honest), "prebuilt");
  expect(output).not.toContain("Failure");
  expect(code).toBe(0);
  const digest = await servedDigest(image, "1");
  expect(used).toBe(`true ${digest} ${image}@${digest}\n`);
  expect(left).toEqual([]);
});

it("a workflow stops at a command that does not make the same files twice", async () => {
  const makefile = "dist:\n\tmkdir dist && hostname >dist/index\n";
  const { code, output, image, used } = await build(madeBy(makefile), "prebuilt");
  expect(code).not.toBe(0);
  expect(output).toContain("dist/index");
  expect(used).toBe("");
  expect(await tagsOf(image)).toEqual([]);
});
