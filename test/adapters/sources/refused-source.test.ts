import { execFileSync } from "node:child_process";
import { readdir, rm, truncate } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Failure } from "../../../src/domain/text/failure.ts";
import { type LayerEntry, tarOf } from "../../support/layers.ts";
import {
  app,
  inFolder,
  open,
  put,
  refusal,
  repository,
  useSourceFolder,
  zip,
} from "../../support/source-folder.ts";

useSourceFolder();

describe("a source is refused in one sentence", () => {
  test.each<[string, () => Promise<string> | string, RegExp]>([
    ["that is not there", () => "nosuch", /"nosuch" does not exist/],
    ["that is an empty file", () => put("empty", ""), /"empty" is an empty file/],
    ["that is a URL without a commit", () => "https://example.com/a.git", /names no commit/],
    ["with a branch", () => "https://example.com/a.git#main", /names no commit/],
    [
      "with a folder out of the repository",
      () => `https://example.com/a.git#${"a".repeat(40)}:../b`,
      /leads out of the repository/,
    ],
    ["that is a device", () => "/dev/null", /neither a folder nor a file/],
    [
      "that is cut off",
      async () => put("a.tgz", gzipSync(await tarOf(app)).subarray(0, 200)),
      /a\.tgz/,
    ],
    ["that is no zip", () => put("a.zip", "PK\x03\x04nothing"), /a\.zip cannot be read as a zip/],
    [
      "that has no file",
      async () => put("a.tar", await tarOf([{ name: "a/", type: "directory" }])),
      /a\.tar has no file in it/,
    ],
  ])("%s", async (_, make, message) => {
    expect((await refusal(await make())).message).toMatch(message);
  });

  test("whose commit no branch has", async () => {
    await repository();
    const failure = await refusal(`file://${inFolder("checkout")}#${"a".repeat(40)}`);
    expect(failure.message).toMatch(/cannot be checked out at a+: no branch or tag has it/);
  });

  test.each<[string, LayerEntry[], RegExp]>([
    ["an absolute name", [{ name: "/etc/passwd" }], /"\/etc\/passwd" has an absolute name/],
    ["a name with ..", [{ name: "a/../../x" }], /"a\/\.\.\/\.\.\/x" has `\.\.` in its name/],
    ["the same file twice", [{ name: "a" }, { name: "./a" }], /"a" is in it twice/],
    ["a file below a file", [{ name: "a" }, { name: "a/b" }], /"a" is in it twice/],
    [
      "a file below a link",
      [{ name: "l", type: "symlink", linkname: "/etc" }, { name: "l/passwd" }],
      /"l" is in it twice/,
    ],
    [
      "a link where files are",
      [{ name: "l/x" }, { name: "l", type: "symlink", linkname: "/etc" }],
      /"l" is in it twice/,
    ],
    [
      "a device",
      [{ name: "d", type: "character-device", devmajor: 1, devminor: 3 }],
      /"d" is neither/,
    ],
    ["a pipe", [{ name: "p", type: "fifo" }], /"p" is neither/],
    [
      "a hard link to a file outside",
      [{ name: "h", type: "link", linkname: "/etc/passwd" }],
      /"\/etc\/passwd" has an absolute name/,
    ],
    [
      "a hard link to nothing",
      [{ name: "h", type: "link", linkname: "later" }, { name: "later" }],
      /"h" is a hard link to something that is not in front of it/,
    ],
  ])("with %s in a tar, and nothing is written outside", async (_, entries, message) => {
    await put("a.tar", await tarOf(entries));
    expect((await refusal("a.tar")).message).toMatch(message);
    expect((await readdir(inFolder())).sort()).toEqual(["a.tar", "copy"]);
  });

  test.each(["0.0", "0.1", "1.0"])("with a sparse file of format %s in a tar", async (version) => {
    await put("holes", "");
    await truncate(inFolder("holes"), 1024 * 1024);
    const how = ["--sparse", `--sparse-version=${version}`, "--format=posix"];
    execFileSync("tar", [...how, "--create", "--file=a.tar", "holes"], { cwd: inFolder() });
    expect((await refusal("a.tar")).message).toMatch(/is a sparse file/);
  });

  test.each<[string, { name: string; content?: string; mode?: number }, RegExp]>([
    ["an absolute name", { name: "/etc/passwd" }, /has an absolute name/],
    ["a name with ..", { name: "../x" }, /has `\.\.` in its name/],
    ["a device", { name: "d", mode: 0o20644 }, /is neither a file/],
    [
      "a link without an end",
      { name: "l", content: "a".repeat(5000), mode: 0o120777 },
      /without a usable target/,
    ],
  ])("with %s in a zip", async (_, entry, message) => {
    await put("a.zip", zip([entry]));
    expect((await refusal("a.zip")).message).toMatch(message);
    expect((await readdir(inFolder())).sort()).toEqual(["a.zip", "copy"]);
  });

  test("that unpacks to far more than it is", async () => {
    const script =
      "import zipfile,sys\nwith zipfile.ZipFile('bomb.zip','w',zipfile.ZIP_DEFLATED) as z:\n  with z.open('zeros','w') as f:\n    for _ in range(300): f.write(bytes(1<<20))";
    execFileSync("python3", ["-c", script], { cwd: inFolder() });
    expect((await refusal("bomb.zip")).message).toMatch(/unpacks to more than 256 MiB/);
  });
});

test("whatever bytes an archive has, it is unpacked or refused", async () => {
  const starts = ["PK\x03\x04", "PK\x05\x06", "\x1f\x8b", "BZh9", "\xfd7zXZ\0", ""];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...starts),
      fc.uint8Array({ maxLength: 600 }),
      async (start, rest) => {
        await put("any", Buffer.concat([Buffer.from(start, "latin1"), rest, Buffer.from("x")]));
        await open("any").catch((error: unknown) => expect(error).toBeInstanceOf(Failure));
        await rm(inFolder("copy"), { recursive: true, force: true });
      },
    ),
    { numRuns: 60 },
  );
});
