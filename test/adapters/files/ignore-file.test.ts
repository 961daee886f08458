import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readIgnoreFile } from "../../../src/adapters/files/ignore-file.ts";
import { ignoreFileNames, ignoreRules } from "../../../src/containerfile/ignore.ts";

let folder = "";
let context = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "twofold-ignore-file-"));
  context = join(folder, "checkout");
  await mkdir(context);
});
afterEach(() => rm(folder, { recursive: true }));

async function read(wall: string | undefined = context): Promise<string | undefined> {
  const containerfile = join(context, "Containerfile");
  const names = ignoreFileNames("Containerfile");
  return (await readIgnoreFile({ names, context, containerfile, wall }))?.text;
}

describe("the ignore file", () => {
  it("is the first that is there, and need not be", async () => {
    expect(await read()).toBeUndefined();
    await writeFile(join(context, ".dockerignore"), "docs\n");
    expect(await read()).toBe("docs\n");
    await writeFile(join(context, "Containerfile.dockerignore"), "tests\n");
    expect(await read()).toBe("tests\n");
  });

  it("may be a link inside the checkout", async () => {
    await writeFile(join(context, "shared"), "docs\n");
    await symlink("shared", join(context, ".dockerignore"));
    expect(await read()).toBe("docs\n");
  });

  it("must not lead out of it, nor to nothing", async () => {
    await writeFile(join(folder, "other"), "docs\n");
    await symlink("../other", join(context, ".dockerignore"));
    await expect(read()).rejects.toThrow(/\.dockerignore leads outside of the checkout/);
    expect(
      await readIgnoreFile({
        names: [".dockerignore"],
        context,
        containerfile: "/c",
        wall: undefined,
      }),
    ).toEqual({ path: join(context, ".dockerignore"), text: "docs\n" });
    await symlink("nothing", join(context, ".containerignore"));
    await expect(read()).rejects.toThrow(/\.containerignore is a broken link/);
  });

  it("never passes for none where it cannot be read: what it keeps out would enter the image", async () => {
    await mkdir(join(context, ".dockerignore"));
    await expect(read()).rejects.toThrow(/\.dockerignore is not a file/);
    await writeFile(join(context, ".containerignore"), "x\n".repeat(600_000));
    await expect(read()).rejects.toThrow(/\.containerignore is larger than 1 MiB/);
  });
});

it("an ignore file of empty lines is read before this test's time is over, and one of too many patterns is refused", () => {
  expect(ignoreRules(`${"\n".repeat(500_000)}docs`)("docs")).toBe(true);
  expect(() => ignoreRules("a\n".repeat(5_001))).toThrow(/5001 patterns, more than 5000/);
});
