import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readGivenText } from "../../../src/adapters/files/given-text.ts";
import { temporaryFolder } from "../../support/layers.ts";
import { succeed } from "../../support/program.ts";

async function given(content: string | Uint8Array, limit = 100) {
  const cwd = await temporaryFolder();
  await writeFile(join(cwd, "given"), content);
  return { input: "running", path: "given", cwd, limit };
}

describe("a text that the user names", () => {
  it("is read from the working folder", async () => {
    expect(await readGivenText(await given("names: ñ"))).toBe("names: ñ");
  });

  it("can be a pipe", async () => {
    const { cwd } = await given("");
    await succeed(["mkfifo", join(cwd, "pipe")]);
    const [text] = await Promise.all([
      readGivenText({ input: "running", path: "pipe", cwd, limit: 100 }),
      writeFile(join(cwd, "pipe"), "through a pipe"),
    ]);
    expect(text).toBe("through a pipe");
  });

  it("has a bound", async () => {
    expect(await readGivenText(await given("x".repeat(100)))).toHaveLength(100);
    await expect(readGivenText(await given("x".repeat(101)))).rejects.toMatchObject({
      code: "usage",
      message: expect.stringContaining('"given" has more than 100 bytes'),
    });
  });

  it("has to be UTF-8", async () => {
    await expect(readGivenText(await given(Buffer.from([0xff, 0xfe])))).rejects.toThrow(
      "is not UTF-8",
    );
  });

  it("has to be there", async () => {
    const { cwd } = await given("");
    await expect(
      readGivenText({ input: "wanted", path: "absent", cwd, limit: 100 }),
    ).rejects.toThrow("cannot be read (ENOENT)");
    await expect(readGivenText({ input: "wanted", path: ".", cwd, limit: 100 })).rejects.toThrow(
      "cannot be read (EISDIR)",
    );
  });
});
