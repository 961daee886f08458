import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { readGuideTexts } from "../../../src/adapters/files/guide-texts.ts";
import { causeIds } from "../../../src/domain/findings/cause.ts";
import { root } from "../../support/paths.ts";

async function checkoutWith(...parts: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "twofold-guide-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, "dist/bundle"), { recursive: true });
  for (const part of parts) await cp(join(root, part), join(folder, part), { recursive: true });
  return join(folder, "dist/bundle");
}

it("reads the pages of the checkout that the program is in, from the sources or the bundle", async () => {
  for (const start of [undefined, await checkoutWith("docs")]) {
    const { causes, advisories } = await readGuideTexts(start);
    expect([...causes.keys()]).toEqual([...causeIds]);
    expect(causes.get("clock")).toContain("# `clock`: ");
    expect(advisories).toContain("## dirty\n");
  }
});

it.each([[[]], [["docs/advisories.md"]]])(
  "says that the pages are missing where the program is alone",
  async (parts) => {
    await expect(readGuideTexts(await checkoutWith(...parts))).rejects.toMatchObject({
      code: "tool",
      message: expect.stringMatching(/^The pages are missing: /),
    });
  },
);
