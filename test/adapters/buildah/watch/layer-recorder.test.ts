import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { storeIn } from "../../../../src/adapters/buildah/machine/store.ts";
import { KeptContents } from "../../../../src/adapters/buildah/watch/kept-contents.ts";
import { LayerRecorder } from "../../../../src/adapters/buildah/watch/layer-recorder.ts";
import { Snapshots } from "../../../../src/adapters/buildah/watch/snapshots.ts";
import { stepsIn } from "../../../../src/app/prove/step-network.ts";
import { scope } from "../../../containerfile/containerfiles.ts";
import { temporaryFolder } from "../../../support/layers.ts";

/** A layer, with all files that its image has in it. */
interface Layer {
  readonly name: string;
  readonly files: readonly string[];
}

const layers: readonly Layer[] = [
  { name: "a".repeat(64), files: ["base", "one"] },
  { name: "b".repeat(64), files: ["base", "one", "odd"] },
  { name: "c".repeat(64), files: ["base", "one", "odd", "two"] },
];
const ids = ["1", "2", "3"].map((digit) => digit.repeat(64));

/** What a recorder tells of a build with these lines, in a store whose layers hold everything. */
async function recorded(...lines: readonly string[]) {
  const folder = await temporaryFolder();
  const store = { ...storeIn(folder), driver: "vfs" };
  for (const { name, files } of layers) {
    const layer = join(store.root, "vfs", "dir", name);
    await mkdir(layer, { recursive: true });
    for (const file of files) await writeFile(join(layer, file), file);
  }
  const images = layers.map(({ name }, at) => ({ id: ids[at], layer: name }));
  await mkdir(join(store.root, "vfs-images"));
  await writeFile(join(store.root, "vfs-images", "images.json"), JSON.stringify(images));
  const kept = new KeptContents(join(folder, "contents"));
  const snapshots = new Snapshots({ kept, signal: new AbortController().signal });
  const stepOf = stepsIn(scope("FROM x", "RUN one", "ENV A=1", "RUN two"));
  const recorder = new LayerRecorder({ snapshots, store, stepOf });
  for (const line of lines) recorder.see(line);
  await recorder.read();
  await kept.close();
  expect(recorder.cut).toBeUndefined();
  return recorder.steps.map(({ id, changes }) => [id.index, [...changes.keys()].sort()]);
}

const [one = "", odd = "", two = ""] = ids.map((id) => `--> ${id.slice(0, 12)}`);

it("each step has what its layer has more than the one before it", async () => {
  const lines = ["STEP 2/4: RUN one", one, "STEP 3/4: ENV A=1", odd, "STEP 4/4: RUN two"];
  expect(await recorded(...lines, two)).toEqual([
    [0, ["base", "one"]],
    [1, ["odd"]],
    [2, ["two"]],
  ]);
});

it("the changes of an unknown step are not attributed to another step", async () => {
  const lines = ["STEP 2/4: RUN one", one, "[7/7] STEP 3/4: RUN x", odd];
  expect(await recorded(...lines, "STEP 4/4: RUN two", two)).toEqual([
    [0, ["base", "one"]],
    [2, ["two"]],
  ]);
});

it("a step that changes no file has no layer of its own", async () => {
  const lines = ["STEP 2/4: RUN one", one, "STEP 3/4: ENV A=1", one];
  expect(await recorded(...lines)).toEqual([[0, ["base", "one"]]]);
});
