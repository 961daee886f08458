import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maxPathLength, readEntries } from "../../../src/adapters/tar/entries.ts";
import type { EntryHeader } from "../../../src/domain/oci/entry.ts";
import { Failure } from "../../../src/domain/text/failure.ts";
import { bytesOf, inChunks, type LayerEntry, tarOf } from "../../support/layers.ts";

interface Read {
  readonly header: EntryHeader;
  readonly content: string;
}

async function readAll(tar: Uint8Array): Promise<readonly Read[]> {
  const read: Read[] = [];
  for await (const { header, content } of readEntries(inChunks(tar), "Layer 0")) {
    read.push({ header, content: (await bytesOf(content)).toString() });
  }
  return read;
}

async function headers(entries: readonly LayerEntry[]): Promise<readonly EntryHeader[]> {
  return (await readAll(await tarOf(entries))).map(({ header }) => header);
}

describe("the entries of a tar", () => {
  test("come in their order with header and content", async () => {
    const tar = await tarOf([
      { name: "etc/", type: "directory", mode: 0o755, time: 12 },
      { name: "./etc/motd", content: "hello", uid: 1, gid: 2, uname: "u", gname: "g" },
      { name: "/etc/link", type: "symlink", linkname: "../motd" },
      { name: "etc/hard", type: "link", linkname: "etc/motd" },
      { name: "dev/null", type: "character-device", devmajor: 1, devminor: 3 },
      { name: "etc/.wh.gone", content: "" },
    ]);
    expect(await readAll(tar)).toMatchObject([
      { header: { path: "etc", type: "directory", mode: 0o755, mtime: 12 }, content: "" },
      { header: { path: "etc/motd", uid: 1, gid: 2, uname: "u", gname: "g" }, content: "hello" },
      { header: { path: "etc/link", type: "symlink", linkname: "../motd" } },
      { header: { path: "etc/hard", type: "hard-link", linkname: "etc/motd" } },
      { header: { path: "dev/null", type: "character-device", devmajor: 1, devminor: 3 } },
      { header: { path: "etc/.wh.gone", type: "file", size: 0 }, content: "" },
    ]);
  });

  test("have the values of their PAX records, and the records themselves", async () => {
    const long = `${"d/".repeat(200)}ü`;
    const pax = { mtime: "1.5", uid: "5000000", "SCHILY.xattr.user.a": "b" };
    expect(await headers([{ name: long, content: "x", pax }])).toMatchObject([
      { path: long, mtime: 1.5, uid: 5_000_000, pax: { ...pax, path: long } },
    ]);
  });

  test("may be called anything: a path is data", async () => {
    const names = ["../../etc/passwd", "a\nb", "\u001b[31mred", "..", "__proto__"];
    const found = await headers(names.map((name) => ({ name, content: "x" })));
    expect(found.map(({ path }) => path)).toEqual(names);
    expect((await headers([{ name: "./", type: "directory" }])).map(({ path }) => path)).toEqual([
      ".",
    ]);
  });

  test("can be passed over unread, or half read", async () => {
    const big = Buffer.alloc(300_000, "x");
    const tar = await tarOf([
      { name: "a", content: big },
      { name: "b", content: big },
      { name: "c", content: "last" },
    ]);
    const paths: string[] = [];
    for await (const { header, content } of readEntries(inChunks(tar), "Layer 0")) {
      paths.push(header.path);
      if (header.path === "b") for await (const _ of content) break;
    }
    expect(paths).toEqual(["a", "b", "c"]);
  });

  test("can be left early: the source is closed", async () => {
    let closed = false;
    async function* source(tar: Buffer): AsyncGenerator<Uint8Array> {
      try {
        yield* inChunks(tar);
      } finally {
        closed = true;
      }
    }
    const tar = await tarOf([{ name: "a", content: Buffer.alloc(500_000) }, { name: "b" }]);
    for await (const { header } of readEntries(source(tar), "Layer 0")) {
      expect(header.path).toBe("a");
      break;
    }
    expect(closed).toBe(true);
  });

  test("hold a folder that claims to have content", async () => {
    const tar = await tarOf([
      { name: "a", content: "x".repeat(512) },
      { name: "b", content: "y" },
    ]);
    const folder = Buffer.from(tar);
    folder.write("5", 156);
    const sum = folder
      .subarray(0, 512)
      .fill(" ", 148, 156)
      .reduce((total, byte) => total + byte, 0);
    folder.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
    await expect(readAll(folder)).rejects.toThrow(Failure);
  });
});

describe("a tar that is not sound", () => {
  test("is refused when it ends in the middle of a file", async () => {
    const tar = await tarOf([{ name: "a", content: Buffer.alloc(5000) }]);
    await expect(readAll(tar.subarray(0, 2000))).rejects.toThrow(
      "Layer 0 cannot be read as a tar: it is cut or damaged (Unexpected end of data).",
    );
  });

  test("is refused when it is none", async () => {
    await expect(readAll(Buffer.alloc(2048, "no tar"))).rejects.toThrow(Failure);
  });

  test("is refused when a path is longer than any path", async () => {
    const name = "x".repeat(maxPathLength + 1);
    await expect(headers([{ name }])).rejects.toThrow("a path in it is longer than 16384");
  });

  test("gives the source's own failure, not a follow-up of it", async () => {
    const broken = new Failure({ code: "tool", message: "the blob changed", fix: "none" });
    async function* source(): AsyncGenerator<Uint8Array> {
      yield await tarOf([{ name: "a", content: "1" }]);
      throw broken;
    }
    await expect(bytesOf(readEntries(source(), "Layer 0"))).rejects.toBe(broken);
  });

  test("whatever bytes come, the answer is entries or a failure, never a hang or a crash", async () => {
    const sound = await tarOf([
      { name: "d", type: "directory" },
      { name: `d/${"x".repeat(150)}`, content: "hello".repeat(300), pax: { mtime: "1.5" } },
      { name: "l", type: "symlink", linkname: "d" },
    ]);
    const damage = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.integer({ min: 0, max: 255 })), {
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(sound.length), async (changes, length) => {
        const tar = Buffer.from(sound);
        for (const [at, byte] of changes) tar[at] = byte;
        try {
          await readAll(tar.subarray(0, length));
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
        }
      }),
    );
  });
});
