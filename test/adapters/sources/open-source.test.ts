import { mkdir, readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { filtered } from "../../support/archives.ts";
import { tarOf } from "../../support/layers.ts";
import {
  app,
  inFolder,
  open,
  put,
  repository,
  unpacked,
  useSourceFolder,
  zip,
} from "../../support/source-folder.ts";

useSourceFolder();

const appFiles = [
  ".s2i/",
  ".s2i/bin/",
  ".s2i/bin/assemble*",
  "app.py",
  "empty/",
  "link -> app.py",
  "same.py",
];

describe("a source", () => {
  test("that is a folder is used where it is", async () => {
    await mkdir(inFolder("app"));
    expect(await open("app")).toEqual({ folder: inFolder("app"), kind: "checkout" });
  });

  test.each([
    ["a.tar", (tar: Buffer) => tar],
    ["a.tar.gz", (tar: Buffer) => gzipSync(tar)],
    ["a.tar.bz2", (tar: Buffer) => filtered(tar, ["bzip2", "-c"])],
    ["a.tar.xz", (tar: Buffer) => filtered(tar, ["xz", "-c"])],
    ["named-otherwise", (tar: Buffer) => gzipSync(tar)],
  ])("that is %s is unpacked", async (name, pack) => {
    await put(name, pack(await tarOf(app)));
    expect(await open(name)).toEqual({ folder: inFolder("copy"), kind: "archive" });
    expect(await unpacked()).toEqual(appFiles);
  });

  test("that is a zip is unpacked", async () => {
    const entries = [
      { name: "app.py", content: "print()" },
      { name: ".s2i/bin/assemble", mode: 0o100755 },
      { name: "link", content: "app.py", mode: 0o120777 },
      { name: "empty/", content: "", mode: 0o40755 },
    ];
    await put("a.zip", zip(entries));
    expect((await open("a.zip")).kind).toBe("archive");
    expect(await unpacked()).toEqual(appFiles.filter((name) => name !== "same.py"));
    expect(await readFile(inFolder("copy/app.py"), "utf8")).toBe("print()");
  });

  test.each(["server", "shop.jar"])(
    "that is the program %s is one executable file",
    async (name) => {
      await put(name, name === "server" ? "\x7fELF" : zip([{ name: "a" }]));
      expect(await open(name)).toEqual({ folder: inFolder("copy"), kind: "binary" });
      expect(await unpacked()).toEqual([`${name}*`]);
    },
  );

  test("that is a repository is checked out at its commit", async () => {
    const revision = await repository();
    const { folder: opened, kind } = await open(
      `file://${inFolder("checkout")}#${revision}:services/cart`,
    );
    expect([opened, kind]).toEqual([inFolder("copy/services/cart"), "repository"]);
    expect(await readFile(inFolder("copy/app.py"), "utf8")).toBe("print()");
  });
});
