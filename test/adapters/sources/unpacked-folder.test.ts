import { readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { UnpackedFolder } from "../../../src/adapters/sources/unpacked-folder.ts";
import { inFolder, useSourceFolder } from "../../support/source-folder.ts";

useSourceFolder();

test("a hard link counts as many bytes as its file has", async () => {
  const folder = folderOf({ bytes: 25, entries: 10 });
  await folder.addFile(file("a", "ten bytes."));
  await folder.addHardLink({ name: "b", target: "a" });
  await expect(folder.addHardLink({ name: "c", target: "a" })).rejects.toThrow(/unpacks to more/);
});

test("a folder that only a name has counts as an entry, once", async () => {
  const folder = folderOf({ bytes: 100, entries: 5 });
  await folder.addFile(file("a/b/c", ""));
  await folder.addFolder("a/b/d");
  await folder.addFolder("e");
  await expect(folder.addFolder("f")).rejects.toThrow(/or 5 files/);
});

test("a folder that is named again counts again", async () => {
  const folder = folderOf({ bytes: 100, entries: 2 });
  await folder.addFolder("a");
  await folder.addFolder("a");
  await expect(folder.addFolder("a")).rejects.toThrow(/or 2 files/);
});

test("a signal ends the unpacking within a file, at a link and at an entry of nothing", async () => {
  const stopping = new AbortController();
  const limits = { bytes: 100, entries: 10 };
  const folder = new UnpackedFolder(inFolder(), "a.tar", { limits, signal: stopping.signal });
  async function* content(): AsyncGenerator<Uint8Array> {
    yield Buffer.from("a");
    stopping.abort(new Error("stopped"));
    yield Buffer.from("b");
  }
  const written = { name: "a", isExecutable: false, mtime: 0, content: content() };
  await expect(folder.addFile(written)).rejects.toThrow("stopped");
  expect(await readFile(inFolder("a"), "utf8")).toBe("a");
  expect(() => folder.addSymlink({ name: "l", target: "a" })).toThrow("stopped");
  await expect(folder.addFolder("f")).rejects.toThrow("stopped");
});

function folderOf(limits: { readonly bytes: number; readonly entries: number }): UnpackedFolder {
  return new UnpackedFolder(inFolder(), "a.tar", { limits, signal: new AbortController().signal });
}

function file(name: string, text: string): Parameters<UnpackedFolder["addFile"]>[0] {
  const content = Readable.from([Buffer.from(text)]);
  return { name, isExecutable: false, mtime: 0, content };
}
