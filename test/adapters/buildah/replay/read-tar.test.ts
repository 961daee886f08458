import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DamagedTar, readTar } from "../../../../src/adapters/buildah/replay/read-tar.ts";
import {
  bareEntry,
  blockBytes,
  headerOf,
  paddingOf,
  type TarEntry,
} from "../../../../src/adapters/buildah/replay/tar-entry.ts";

/** Texts of bytes, as names and attributes are. */
const bytesText = (more: fc.StringConstraints = {}) =>
  fc.string({
    unit: fc.integer({ min: 1, max: 255 }).map((code) => String.fromCharCode(code)),
    ...more,
  });
const name = bytesText({ minLength: 1, maxLength: 60 })
  .map((text) => text.replaceAll("/", "_"))
  .filter((text) => text !== "." && text !== "..");
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join("/"));
const content = fc.uint8Array({ maxLength: 2000 });
const attributes = fc
  .dictionary(fc.stringMatching(/^SCHILY\.xattr\.user\.[a-z]{1,9}$/), bytesText({ maxLength: 30 }))
  .map((found) => new Map(Object.entries(found)));

const file = fc.record({
  path,
  mode: fc.integer({ min: 0, max: 0o7777 }),
  uid: fc.integer({ min: 0, max: 2 ** 31 }),
  gid: fc.integer({ min: 0, max: 2 ** 31 }),
  records: attributes,
  content,
});

describe("readTar", () => {
  it("reads what headerOf writes, byte for byte", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(file, { maxLength: 4 }),
        fc.integer({ min: 1, max: 700 }),
        async (files, cut) => {
          const entries = files.map(({ content: bytes, ...entry }) => ({
            ...{ ...bareEntry, ...entry, type: "file" as const, size: bytes.length },
          }));
          const tar = tarOf(entries.map((entry, at) => ({ entry, content: files[at]?.content })));
          const read = await collected(inPieces(tar, cut));
          expect(read.map(({ entry }) => entry)).toEqual(entries);
          expect(read.map(({ bytes }) => [...bytes])).toEqual(
            files.map((each) => [...each.content]),
          );
        },
      ),
    );
  });

  it("ends at any other bytes with DamagedTar or with entries", async () => {
    const sound = tarOf([
      { entry: { ...bareEntry, path: "a", type: "file", size: 3 }, content: Buffer.from("abc") },
    ]);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 3000 }),
          fc.record({ at: fc.nat(sound.length - 1), to: fc.nat(255) }).map(({ at, to }) => {
            const bytes = Buffer.from(sound);
            bytes[at] = to;
            return bytes;
          }),
        ),
        async (bytes) => {
          const read = await collected(inPieces(bytes, 512)).catch((error: unknown) => error);
          expect(Array.isArray(read) || read instanceof DamagedTar).toBe(true);
        },
      ),
    );
  });

  it("refuses a tar that is cut off", async () => {
    const entry = { ...bareEntry, path: "a", type: "file" as const, size: 3 };
    const tar = tarOf([{ entry, content: Buffer.from("abc") }]);
    for (const end of [100, blockBytes, blockBytes + 2, blockBytes + 100]) {
      await expect(collected(inPieces(tar.subarray(0, end), 50))).rejects.toThrow("it is cut off");
    }
  });
});

interface Part {
  readonly entry: TarEntry;
  readonly content: Uint8Array | undefined;
}

function tarOf(parts: readonly Part[]): Buffer {
  const blocks = parts.flatMap(({ entry, content: bytes = Buffer.alloc(0) }) => [
    headerOf(entry),
    bytes,
    Buffer.alloc(paddingOf(bytes.length)),
  ]);
  return Buffer.concat([...blocks, Buffer.alloc(2 * blockBytes)]);
}

async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function collected(bytes: AsyncIterable<Uint8Array>) {
  const found: { readonly entry: TarEntry; readonly bytes: Buffer }[] = [];
  for await (const { entry, content: chunks } of readTar(bytes)) {
    const parts: Buffer[] = [];
    for await (const chunk of chunks) parts.push(chunk);
    found.push({ entry, bytes: Buffer.concat(parts) });
  }
  return found;
}
