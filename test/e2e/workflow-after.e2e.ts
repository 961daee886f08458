import { cp, mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { findAct } from "../support/act.ts";
import { git } from "../support/checkout.ts";
import { root, searchPath } from "../support/paths.ts";
import { runProgram } from "../support/program.ts";
import { servedDigest } from "../support/registry-view.ts";
import { shop } from "../support/sources.ts";
import { newStory } from "../support/story.ts";

const story = newStory();

it("a workflow verifies what it built, and finds what drifts from what it wants", async () => {
  const files = Object.entries(shop()).map(([path, file]) => [`app/${path}`, file] as const);
  const workflow = await readFile(join(root, "test/fixtures/workflow/after.yml"), "utf8");
  const { folder } = await story.checkout({
    ...Object.fromEntries(files),
    ".github/workflows/after.yml": workflow,
  });
  const action = join(folder, "twofold");
  await mkdir(action);
  for (const name of ["action.yml", "dist", "verify", "drift"]) {
    await cp(join(root, name), join(action, name), { recursive: true });
  }
  await git(folder, "add", "-A");
  await git(folder, "commit", "-q", "-m", "The actions");
  await git(folder, "push", "-q");
  const job = await story.job();
  const image = story.image();
  const result = join(job, "result");
  const tmp = join(job, "tmp");
  await mkdir(tmp);
  const given = { IMAGE: image, RESULT: result, REGISTRY: inject("registry") };
  const run = await runProgram(
    [
      findAct(),
      ...["push", "-P", "ubuntu-latest=-self-hosted"],
      ...["--action-offline-mode", "--no-cache-server"],
      ...Object.entries(given).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
    ],
    { cwd: folder, env: { PATH: searchPath(), HOME: job, TMPDIR: tmp } },
  );
  expect(run.code, run.output).toBe(0);
  const digest = await servedDigest(image, "1");
  expect(await readFile(result, "utf8")).toBe(
    [`identical ${digest}`, "in-place success", '["api"] failure', ""].join("\n"),
  );
  expect(await readdir(tmp)).toEqual([]);
});
