import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openLayout } from "../../../src/adapters/oci-layout/layout.ts";
import { writeLayout } from "../../../src/adapters/prebuilt/layout.ts";
import { madeDifferences } from "../../../src/app/explain/made-differences.ts";
import type { MadeFiles } from "../../../src/app/prove/made-files.ts";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import { realReaders } from "../../support/readers.ts";

let place = "";
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), "made-"));
});
afterEach(() => rm(place, { recursive: true }));

/** What the variables of the two runs were. */
const zones = ["UTC", "<+14>-14"] as const;

async function made(at: 0 | 1, files: Readonly<Record<string, string>>) {
  const folder = join(place, String(at));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const taken = { folder, digest: digestOf(Buffer.from(folder)) };
  const layout = join(place, `layout-${at}`);
  await writeLayout(taken, [{ path: "dist", to: "/srv" }], layout);
  const startedAt = 1_800_000_000 + at * 60;
  const environment = { name: "varied", env: { TZ: zones[at] } } as const;
  const variations = { applied: [], notApplied: [] };
  const run = { startedAt, endedAt: startedAt + 5, environment, variations };
  const made: MadeFiles = { taken, run, folder: workFolders[at] };
  return { made, image: await openLayout(layout, {}) };
}

const work = "/tmp/a-rather-long-name-of-a-folder/twofold-AbCdEf/prebuilt";
const workFolders = [`${work}-1/source`, `${work}-2/in/another/place/source`] as const;

async function differing(one: string, other: string) {
  const first = await made(0, { "dist/about": one, "dist/same": "same" });
  const second = await made(1, { "dist/about": other, "dist/same": "same" });
  const { listed } = await madeDifferences({
    images: [first.image, second.image],
    runs: [first.made, second.made],
    instruction: { file: "recipe/Containerfile", line: 1, text: "make dist" },
    userNames: [],
    readers: realReaders,
  });
  return listed.map(({ path, cause }) => [path, cause]);
}

describe("what two runs of a command made otherwise", () => {
  it.each([
    ["the second", "1800000002\n", "1800000062\n", "clock"],
    ["the time zone", "UTC\n", "<+14>-14\n", "timezone"],
    ["the folder", `${workFolders[0]}\n`, `${workFolders[1]}\n`, "build-path"],
  ])("has the cause of %s", async (_what, one, other, cause) => {
    expect(await differing(one, other)).toEqual([["srv/about", cause]]);
  });

  it("is nothing where both made the same", async () => {
    expect(await differing("same", "same")).toEqual([]);
  });
});
