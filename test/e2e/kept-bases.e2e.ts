import { appendFile, chmod, mkdir, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { newStory } from "../support/story.ts";

const story = newStory();

/** The folder of the one base that is kept. */
async function entryIn(folder: string): Promise<string> {
  const entries = (await readdir(folder)).filter((name) => !name.startsWith("bases"));
  expect(entries).toEqual([expect.stringMatching(/^base-[0-9a-f]{16}$/)]);
  return join(folder, entries[0] ?? "");
}

/** A file of the unpacked base, to be changed behind our back. */
async function unpackedFile(entry: string): Promise<string> {
  const found = await readdir(join(entry, "root"), { recursive: true, withFileTypes: true });
  const file = found.find((one) => one.isFile() && one.parentPath.includes("/diff/"));
  if (file === undefined) throw new Error(`no file was unpacked in ${entry}`);
  return join(file.parentPath, file.name);
}

describe("a base that is kept between runs", () => {
  it("is unpacked once, gives the same image, and is unpacked again when a file of it was changed", async () => {
    const { reference } = inject("base");
    const checkout = await story.checkout({
      Containerfile: `FROM ${reference}\nRUN ls / >/listed\n`,
    });
    const folder = join(story.folder(), "kept");
    const build = async (inputs: Readonly<Record<string, string>>) => {
      const step = await story.step(checkout, inputs);
      expect(step.code).toBe(0);
      expect(step.outputs["reproducible"]).toBe("true");
      return { digest: step.outputs["digest"], log: step.log };
    };
    const plain = await build({});
    const first = await build({ "keep-bases": folder });
    const entry = await entryIn(folder);
    const { ino } = await stat(entry);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);

    const second = await build({ "keep-bases": folder });
    expect(second.log).toContain("was kept, and is not unpacked again");
    expect((await stat(await entryIn(folder))).ino).toBe(ino);

    await appendFile(await unpackedFile(entry), "x");
    const third = await build({ "keep-bases": folder });
    expect(third.log).toContain("is not what was kept there: it is removed");
    expect(third.log).not.toContain("was kept, and");
    const fourth = await build({ "keep-bases": folder });
    expect(fourth.log).toContain("was kept, and is not unpacked again");
    const digests = [first, second, third, fourth].map(({ digest }) => digest);
    expect(digests).toEqual(digests.map(() => plain.digest));
  });

  it("is refused a folder that others can reach into", async () => {
    const checkout = await story.checkout({ Containerfile: "FROM scratch\nCOPY . /\n" });
    const folder = join(story.folder(), "open");
    await mkdir(folder);
    await chmod(folder, 0o755);
    const { code, log } = await story.step(checkout, { "keep-bases": folder });
    expect(code).toBe(2);
    expect(log).toContain(`Input \`keep-bases\`: ${folder} is open to other users.`);
  });
});
