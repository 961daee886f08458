import { deflateRawSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decompress } from "../../../src/adapters/compression/decompress.ts";
import type { Compression } from "../../../src/domain/oci/compression.ts";
import { Failure } from "../../../src/domain/text/failure.ts";
import { filtered } from "../../support/archives.ts";
import { bytesOf, inChunks } from "../../support/layers.ts";

const text = Buffer.from("some text, and more of it\n".repeat(5000));
const packed: Readonly<Record<Exclude<Compression, "zstd">, Buffer>> = {
  gzip: gzipSync(text),
  deflate: deflateRawSync(text),
  xz: filtered(text, ["xz", "-c"]),
  bzip2: filtered(text, ["bzip2", "-c"]),
};
const names = ["gzip", "deflate", "xz", "bzip2"] as const;

async function unpacked(bytes: Uint8Array, compression: Compression): Promise<Buffer> {
  return await bytesOf(decompress({ bytes: inChunks(bytes), compression, name: "The file" }));
}

describe.each(names)("what is packed with %s", (compression) => {
  test("comes out as it went in", async () => {
    expect(await unpacked(packed[compression], compression)).toEqual(text);
  });

  test("is refused when it is cut", async () => {
    const cut = packed[compression].subarray(0, -20);
    await expect(unpacked(cut, compression)).rejects.toThrow(
      `The file is not valid ${compression}`,
    );
  });

  test("is refused with the source's own failure", async () => {
    const broken = new Failure({ code: "tool", message: "the blob changed", fix: "none" });
    async function* source(): AsyncGenerator<Uint8Array> {
      yield packed[compression].subarray(0, 30);
      throw broken;
    }
    const stream = decompress({ bytes: source(), compression, name: "The file" });
    await expect(bytesOf(stream)).rejects.toBe(broken);
  });

  test("gives bytes or a failure, whatever was done to it", async () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(), async (changes, length) => {
        const bytes = Buffer.from(packed[compression]);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        try {
          await unpacked(bytes.subarray(0, length % (bytes.length + 1)), compression);
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("two xz files", () => {
  test("are unpacked side by side, also after a damaged one", async () => {
    const damaged = Buffer.from(packed.xz).fill(0, 40, 60);
    await expect(unpacked(damaged, "xz")).rejects.toThrow(Failure);
    const both = await Promise.all([unpacked(packed.xz, "xz"), unpacked(packed.xz, "xz")]);
    expect(both).toEqual([text, text]);
  });

  test("that would fill a large dictionary are refused, small ones that name one are not", async () => {
    const large = Buffer.alloc(34 * 1024 * 1024);
    expect(await unpacked(filtered(text, ["xz", "-9", "-c"]), "xz")).toEqual(text);
    await expect(unpacked(filtered(large, ["xz", "-9", "-c"]), "xz")).rejects.toThrow(
      "its dictionary takes more than 33554432 bytes",
    );
    expect((await unpacked(filtered(large, ["xz", "-6", "-c"]), "xz")).length).toBe(large.length);
  });

  test("with a filter for machine code are refused, since the decoder has none", async () => {
    const filteredCode = filtered(text, ["xz", "-c", "--x86", "--lzma2"]);
    await expect(unpacked(filteredCode, "xz")).rejects.toThrow("The file is not valid xz");
  });

  test("that want a huge dictionary are refused", async () => {
    const greedy = filtered(text, ["xz", "-c", "--lzma2=dict=512MiB"]);
    await expect(unpacked(greedy, "xz")).rejects.toThrow("The file is not valid xz");
  });
});
