import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { outputFolder } from "../../../src/adapters/files/output-folder.ts";
import { temporaryFolder } from "../../support/layers.ts";

it("is made where it does not exist, and loses an earlier result", async () => {
  const folder = join(await temporaryFolder(), "a/out");
  const { report } = await outputFolder(folder, {});
  await writeFile(report, "{}");
  await mkdir(join(folder, "layout"));
  await outputFolder(folder, {});
  expect(await readdir(folder)).toEqual([]);
});

it.each([
  ["a folder that takes no folder", async () => "/proc/twofold"],
  [
    "a file",
    async () => {
      const file = join(await temporaryFolder(), "file");
      await writeFile(file, "");
      return file;
    },
  ],
])("is refused at once with one clear sentence: %s", async (_, prepare) => {
  const folder = await prepare();
  await expect(outputFolder(folder, {})).rejects.toMatchObject({
    code: "usage",
    message: expect.stringContaining(`${folder} cannot be used: E`),
    fix: expect.stringMatching(/^Name a folder that is empty/),
  });
});

it("is refused where it holds anything else", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "notes.txt"), "");
  await expect(outputFolder(folder, {})).rejects.toMatchObject({
    message: expect.stringContaining("notes.txt"),
  });
});

it("names what is about one platform from its own folder on", async () => {
  const folder = join(await temporaryFolder(), "out");
  const output = await outputFolder(folder, {});
  const arm = output.forPlatform("linux/arm/v7");
  const text = "{}";
  const written = [
    ...(await output.keepAttestations([{ about: "provenance", form: "bundle", text }])),
    ...(await arm.writeSboms(new Map([["sbom.cdx.json", text]]))),
    ...(await arm.keepAttestations([{ about: "cyclonedx", form: "statement", text }])),
  ];
  const names = [
    "provenance.sigstore.json",
    "platforms/linux-arm-v7/sbom.cdx.json",
    "platforms/linux-arm-v7/sbom.cdx.intoto.json",
  ];
  expect(written).toEqual(names.map((name) => ({ name, path: join(folder, name) })));
});
