import { readdir, readlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { KeptContents } from "../../../../src/adapters/buildah/watch/kept-contents.ts";
import { temporaryFolder } from "../../../support/layers.ts";

/** Whether this process has a file open. */
async function isOpen(path: string): Promise<boolean> {
  const links = (await readdir("/proc/self/fd")).map((fd) => readlink(`/proc/self/fd/${fd}`));
  const files = await Promise.allSettled(links);
  return files.some((file) => file.status === "fulfilled" && file.value === path);
}

it("contents are still there when the file was closed meanwhile", async () => {
  const file = join(await temporaryFolder(), "contents");
  const kept = new KeptContents(file);
  await kept.keep("a", Buffer.from("one"));
  await kept.rest();
  expect(await isOpen(file)).toBe(false);
  await kept.keep("b", Buffer.from("two"));
  await kept.rest();
  expect(await kept.read("a")).toEqual(Buffer.from("one"));
  expect(await kept.read("b")).toEqual(Buffer.from("two"));
  await kept.close();
});

it("contents are read as they were kept, and none once they are closed", async () => {
  const file = join(await temporaryFolder(), "contents");
  const kept = new KeptContents(file);
  await kept.keep("a", Buffer.from("one"));
  await kept.keep("b", Buffer.from("two"));
  expect(await kept.read("a")).toEqual(Buffer.from("one"));
  expect(await kept.read("c")).toBeUndefined();
  expect(await isOpen(file)).toBe(true);
  await kept.close();
  // A step that is still read when its build is ended must not open the file again.
  await kept.keep("c", Buffer.from("three"));
  expect(await kept.read("a")).toBeUndefined();
  expect(await isOpen(file)).toBe(false);
});
