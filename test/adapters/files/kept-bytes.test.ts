import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepingIn } from "../../../src/adapters/files/kept-bytes.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "twofold-kept-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function* pieces(bytes: Buffer, length: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

describe("a stream that is kept on disk", () => {
  it("can be read at any place, in any order, and leaves no name behind", async () => {
    const bytes = Buffer.alloc(200_000);
    for (let at = 0; at < bytes.length; at += 4)
      bytes.writeUInt32LE((at * 2_654_435) % 2 ** 32, at);
    const kept = await keepingIn(folder)(pieces(bytes, 7000), bytes.length);
    if (kept === undefined) throw new Error("it was not kept");
    expect(await readdir(folder)).toEqual([]);
    expect(kept.length).toBe(bytes.length);
    const place = fc.tuple(fc.nat({ max: 210_000 }), fc.nat({ max: 100_000 }));
    await fc.assert(
      fc.asyncProperty(fc.array(place, { maxLength: 6 }), async (places) => {
        for (const [offset, length] of places) {
          const read = await kept.read(offset, length);
          expect(read.equals(bytes.subarray(offset, offset + length))).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
    await kept.close();
  });

  it("is not kept when it has more bytes than the limit, or its folder cannot be written to", async () => {
    const bytes = Buffer.alloc(100);
    expect(await keepingIn(folder)(pieces(bytes, 10), 99)).toBeUndefined();
    expect(await keepingIn(join(folder, "none"))(pieces(bytes, 10), 100)).toBeUndefined();
  });

  it("throws what the stream throws", async () => {
    const broken = async function* (): AsyncGenerator<Buffer> {
      yield Buffer.from("a");
      throw new Error("the layer is damaged");
    };
    await expect(keepingIn(folder)(broken(), 100)).rejects.toThrow("the layer is damaged");
    expect(await readdir(folder)).toEqual([]);
  });
});
