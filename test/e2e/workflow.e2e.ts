import { cp, mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findAct } from "../support/act.ts";
import type { SourceFiles } from "../support/checkout.ts";
import { git } from "../support/checkout.ts";
import { root, searchPath } from "../support/paths.ts";
import { runProgram } from "../support/program.ts";
import { servedDigest, tagsOf } from "../support/registry-view.ts";
import { dice, shop } from "../support/sources.ts";
import { newStory } from "../support/story.ts";

const story = newStory();

/** A job that builds `app/` with the action as it is in the work tree, run by a real workflow runner. */
async function runWorkflow(app: SourceFiles) {
  const files = Object.entries(app).map(([path, file]) => [`app/${path}`, file] as const);
  const workflow = await readFile(join(root, "test/fixtures/workflow/build.yml"), "utf8");
  const { folder } = await story.checkout({
    ...Object.fromEntries(files),
    ".github/workflows/build.yml": workflow,
  });
  const action = join(folder, "twofold");
  await mkdir(action);
  await cp(join(root, "action.yml"), join(action, "action.yml"));
  await cp(join(root, "dist"), join(action, "dist"), { recursive: true });
  await git(folder, "add", "-A");
  await git(folder, "commit", "-q", "-m", "The action");
  await git(folder, "push", "-q");
  const job = await story.job();
  const image = story.image();
  const result = join(job, "result");
  const tmp = join(job, "tmp");
  await mkdir(tmp);
  const act = [findAct(), "push", "-P", "ubuntu-latest=-self-hosted", "--action-offline-mode"];
  const [program = "", ...args] = [...act, "--no-cache-server", "--env", `IMAGE=${image}`];
  const run = await runProgram([program, ...args, "--env", `RESULT=${result}`], {
    cwd: folder,
    env: { PATH: searchPath(), HOME: job, TMPDIR: tmp },
  });
  const used = await readFile(result, "utf8").catch(() => "");
  return { code: run.code, output: run.output, image, used, left: await readdir(tmp) };
}

it("a workflow builds, pushes, and uses the digest in its next step", async () => {
  const { code, output, image, used, left } = await runWorkflow(shop());
  expect(output).not.toContain("Failure");
  expect(code).toBe(0);
  const digest = await servedDigest(image, "1");
  expect(used).toBe(`true ${digest} ${image}@${digest}\n`);
  expect(left).toEqual([]);
});

it("a workflow stops at an image that does not reproduce", async () => {
  const { code, image, used } = await runWorkflow(dice());
  expect(code).not.toBe(0);
  expect(used).toBe("");
  expect(await tagsOf(image)).toEqual([]);
});
