import { expect, it } from "vitest";
import { type BuildEpochs, buildEpochs } from "../../../src/app/recipe/build-epochs.ts";
import { type Answer, known, unknown } from "../../../src/domain/source/checkout.ts";
import { parseBuildRequest } from "../../../src/options/build-request.ts";
import type { RawInputs } from "../../../src/options/reader.ts";

/** What builds of these inputs are given, and how often the commit was asked for its time. */
async function settled(
  raw: RawInputs,
  commit: Answer<number> = known(1_700_000_000),
): Promise<BuildEpochs & { readonly asked: number }> {
  let asked = 0;
  const commitTime = (): Promise<Answer<number>> => {
    asked += 1;
    return Promise.resolve(commit);
  };
  return { ...(await buildEpochs({ request: parseBuildRequest(raw), commitTime })), asked };
}

it("gives files the time 0 and steps the first one that every zip can hold, without asking git", async () => {
  expect(await settled({})).toEqual({ timestamp: 0, sourceDateEpoch: 318_211_200, asked: 0 });
});

it.each([
  { raw: { timestamp: "1600000000" }, timestamp: 1_600_000_000, step: 1_600_000_000 },
  { raw: { timestamp: "commit" }, timestamp: 1_700_000_000, step: 1_700_000_000 },
  { raw: { "source-date-epoch": "0" }, timestamp: 0, step: 0 },
  { raw: { "source-date-epoch": "commit" }, timestamp: 0, step: 1_700_000_000 },
  { raw: { "source-date-epoch": "none", timestamp: "7" }, timestamp: 7, step: undefined },
])("$raw", async ({ raw, timestamp, step }) => {
  expect(await settled(raw)).toMatchObject({ timestamp, sourceDateEpoch: step });
});

it("asks git once for both", async () => {
  const both = { timestamp: "commit", "source-date-epoch": "commit" };
  expect(await settled(both)).toMatchObject({ asked: 1 });
});

it("refuses `commit` without a commit, and a time that no format holds", async () => {
  const without = settled({ timestamp: "commit" }, unknown("no commit yet"));
  await expect(without).rejects.toThrow(/`timestamp`: it is `commit`.*no commit yet/);
  const late = settled({ "source-date-epoch": "commit" }, known(253_402_300_800));
  await expect(late).rejects.toThrow(/`source-date-epoch`.*after the year 9999/);
});
