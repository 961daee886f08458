import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { reportedDifferences } from "../../../src/adapters/files/reported-differences.ts";
import { renderJson } from "../../../src/report/json.ts";
import { differing } from "../../report/sample.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "twofold-reported-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("the differences that a run reported", () => {
  it("are those of the report beside its two images, with their causes", async () => {
    await writeFile(join(folder, "report.json"), renderJson(differing));
    const found = await reportedDifferences([join(folder, "first"), join(folder, "second")], "/");
    expect(found?.file).toBe(join(folder, "report.json"));
    expect(found?.differences.map(({ path, cause }) => `${path} ${cause}`)).toEqual([
      "app/build-info clock",
      "app/SHA256SUMS clock",
    ]);
  });

  it("are nobody's where the images do not lie side by side, or without a report", async () => {
    expect(await reportedDifferences(["first", "second"], folder)).toBeUndefined();
    await writeFile(join(folder, "report.json"), renderJson(differing));
    expect(await reportedDifferences(["first", "/elsewhere/second"], folder)).toBeUndefined();
  });

  it("are read from a report of version 1, too", async () => {
    const old = { schemaVersion: 1, differences: [{ path: "a", cause: "clock" }] };
    await writeFile(join(folder, "report.json"), JSON.stringify(old));
    const found = await reportedDifferences(["first", "second"], folder);
    expect(found?.differences).toMatchObject([{ path: "a", cause: "clock" }]);
  });

  it.each(["", "[]", '{"differences": 7}'])("are none in a file that says %j", async (text) => {
    await writeFile(join(folder, "report.json"), text);
    expect(await reportedDifferences(["first", "second"], folder)).toBeUndefined();
  });

  it("leave out what is no difference", async () => {
    const strange = [null, 7, {}, { path: 1, cause: "clock" }, { path: "a", cause: "magic" }];
    const text = JSON.stringify({ differences: [...strange, { path: "a", cause: "clock" }] });
    await writeFile(join(folder, "report.json"), text);
    const found = await reportedDifferences(["first", "second"], folder);
    expect(found?.differences).toMatchObject([{ path: "a", cause: "clock" }]);
  });
});
