import { mkdir, rename, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keptLayout, layoutIn, reportBeside } from "../../../src/adapters/files/kept-image.ts";
import { renderJson } from "../../../src/report/json.ts";
import { differing } from "../../report/sample.ts";
import { layoutOf, temporaryFolder } from "../../support/layers.ts";

/** An output folder with these layouts in it. */
async function output(...names: readonly string[]): Promise<string> {
  const folder = join(await temporaryFolder(), "out");
  await mkdir(folder);
  for (const name of names) await layoutOf(join(folder, name), {});
  return folder;
}

describe("the layout that a folder stands for", () => {
  it("is its own, or the one in a run's output folder", async () => {
    const out = await output("layout", "first");
    expect(await layoutIn(out)).toBe(join(out, "layout"));
    expect(await layoutIn(join(out, "first"))).toBe(join(out, "first"));
  });

  it("is none of two that differ", async () => {
    await expect(layoutIn(await output("first", "second"))).rejects.toMatchObject({
      code: "usage",
      message: expect.stringContaining("two images that differ"),
    });
  });

  it("is the folder itself where nothing else can be meant", async () => {
    const out = await output();
    expect(await layoutIn(out)).toBe(out);
  });
});

describe("a layout that a run left", () => {
  it("is in the output folder under its own name", async () => {
    const out = await output("layout");
    expect(await keptLayout(out)).toBe(join(out, "layout"));
    expect(await keptLayout(join(out, "layout"))).toBe(join(out, "layout"));
  });

  it.each<[string, (out: string) => Promise<string>, string]>([
    ["under another name", (out) => Promise.resolve(join(out, "first")), "calls it `layout`"],
    [
      "through a link",
      async (out) => {
        await rename(join(out, "first"), join(out, "../elsewhere"));
        await symlink("../elsewhere", join(out, "layout"));
        return out;
      },
      "a link to another place",
    ],
    ["that does not exist", (out) => Promise.resolve(join(out, "layout")), "does not exist"],
    [
      "in a path with a colon, which skopeo would cut",
      async (out) => {
        await rename(join(out, "first"), join(out, "layout"));
        await rename(out, `${out}:1`);
        return `${out}:1`;
      },
      "a colon",
    ],
  ])("is refused %s", async (_, prepare, message) => {
    const folder = await prepare(await output("first"));
    await expect(keptLayout(folder)).rejects.toMatchObject({
      code: "usage",
      message: expect.stringContaining(message),
    });
  });
});

describe("what a red run left", () => {
  it.each([
    ["the output folder", ""],
    ["one of the two images", "first"],
    ["the layout that is not there", "layout"],
  ])("proves nothing, whether %s is named", async (_, named) => {
    const out = await output("first", "second");
    await expect(keptLayout(join(out, named))).rejects.toMatchObject({
      code: "forbidden",
      message: `${JSON.stringify(out)} has nothing to push: its two builds differ, so nothing was proven.`,
      fix: expect.stringMatching(/^Mend what .*report\.html lists, and build again/),
    });
  });
});

describe("the report beside a layout", () => {
  it("is read with its differences, causes and lines", async () => {
    const out = await output("first");
    await writeFile(join(out, "report.json"), renderJson(differing));
    const found = await reportBeside(join(out, "first"));
    expect(found?.file).toBe(join(out, "report.json"));
    expect(found?.report?.images[0]?.differences).toMatchObject([
      { path: "app/build-info", cause: "clock", instruction: { line: 7 } },
      { path: "app/SHA256SUMS", cause: "clock", carries: { path: "app/build-info" } },
    ]);
  });

  it.each([
    "",
    "[]",
    '{"schemaVersion": 2}',
    renderJson(differing).replace('"cause": "clock"', '"cause": "magic"'),
  ])("is none in a file of another form", async (text) => {
    const out = await output("first");
    await writeFile(join(out, "report.json"), text);
    const file = join(out, "report.json");
    expect(await reportBeside(join(out, "first"))).toEqual({ file, report: undefined });
  });

  it("is not read if it is huge, and not there if it is a link", async () => {
    const out = await output("first");
    expect(await reportBeside(join(out, "first"))).toBeUndefined();
    await symlink("/etc/passwd", join(out, "report.json"));
    expect(await reportBeside(join(out, "first"))).toBeUndefined();
    const huge = await output("first");
    await writeFile(join(huge, "report.json"), "");
    await truncate(join(huge, "report.json"), 65 * 1024 * 1024);
    expect(await reportBeside(join(huge, "first"))).toMatchObject({ report: undefined });
  });
});
