import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { KeptContents } from "../../../../src/adapters/buildah/watch/kept-contents.ts";
import { Snapshots } from "../../../../src/adapters/buildah/watch/snapshots.ts";
import { StepRecorder } from "../../../../src/adapters/buildah/watch/step-recorder.ts";
import type { StepId } from "../../../../src/domain/build/step-id.ts";
import { temporaryFolder } from "../../../support/layers.ts";

/** Records steps that write one file each into the same container. */
async function recorded(...steps: readonly (readonly [StepId | undefined, string])[]) {
  const folder = await temporaryFolder();
  const upper = { path: join(folder, "diff"), holds: "changes" } as const;
  await mkdir(upper.path);
  const { signal } = new AbortController();
  const kept = new KeptContents(join(folder, "contents"));
  const recorder = new StepRecorder(new Snapshots({ kept, signal }));
  const call = { pid: 1, container: "c" };
  for (const [id, file] of steps) {
    await recorder.beforeStep({ ...call, id, upper });
    await writeFile(join(upper.path, file), file);
    await recorder.afterStep(call);
  }
  await kept.close();
  return recorder.steps.map(({ id, before, changes }) => ({
    id,
    before: [...(before?.keys() ?? [])],
    changes: [...changes.keys()],
  }));
}

const one = { stage: 0, index: 0 };
const two = { stage: 0, index: 1 };

it("each step has what it changed itself", async () => {
  expect(await recorded([one, "a"], [two, "b"])).toEqual([
    { id: one, before: [], changes: ["a"] },
    { id: two, before: [], changes: ["b"] },
  ]);
});

it("the changes of an unknown step are not attributed to another step, nor to the instruction before it", async () => {
  expect(await recorded([one, "a"], [undefined, "x"], [two, "b"])).toEqual([
    { id: one, before: [], changes: ["a"] },
    { id: two, before: [], changes: ["b"] },
  ]);
});
