import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { openLayout } from "../../src/adapters/oci-layout/layout.ts";
import { digestFromHex } from "../../src/domain/oci/digest.ts";
import { compared } from "../support/compared.ts";
import { growthDuring } from "../support/growth.ts";
import { configOf, manifestOf, streamedImage, tarOf, temporaryFolder } from "../support/layers.ts";
import { putBlob, writeLayout } from "../support/write-layout.ts";

const mebi = 1024 * 1024;
/** Bytes of a chunk, as a decoder gives them. */
const chunkSize = 64 * 1024;
/** Bytes by which the process may grow, whatever the layers' size. */
const maxGrowth = 200 * mebi;

/** The header of one file of so many MiB, and the end of its tar. */
async function frame(size: number): Promise<{ readonly head: Buffer; readonly end: Buffer }> {
  // A header is made for a file without content, then its size and checksum are written anew.
  const tar = await tarOf([{ name: "zeros" }]);
  const head = tar.subarray(0, 512);
  head.write(`${(size * mebi).toString(8).padStart(11, "0")} `, 124);
  head.fill(" ", 148, 156);
  const sum = head.reduce((total, byte) => total + byte, 0);
  head.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return { head, end: tar.subarray(512) };
}

/** One file of zeros but for its last byte, in chunks that are each a new piece of memory. */
async function* zeros(size: number, last: number): AsyncGenerator<Buffer> {
  const { head, end } = await frame(size);
  yield head;
  for (let left = size * mebi; left > chunkSize; left -= chunkSize) yield Buffer.alloc(chunkSize);
  const tail = Buffer.alloc(chunkSize);
  tail[chunkSize - 1] = last;
  yield tail;
  yield end;
}

test("a huge layer and its twin with another last byte are compared in little memory", async () => {
  const size = 600;
  const growth = await growthDuring(async () => {
    const { listed } = await compared(
      streamedImage("a", () => zeros(size, 0)),
      streamedImage("b", () => zeros(size, 1)),
    );
    expect(listed).toMatchObject([{ path: "zeros", kind: "content" }]);
    expect(listed[0]?.evidence).toContain(`first difference at offset ${size * mebi - 1}`);
  });
  expect(growth).toBeLessThan(maxGrowth);
});

test("a gzip bomb is unpacked as it is read", async () => {
  const size = 64;
  const open = async (last: number) => {
    const path = await temporaryFolder();
    const hash = createHash("sha256");
    const members: Buffer[] = [];
    const packed = gzipSync(Buffer.alloc(chunkSize));
    for await (const chunk of zeros(size, last)) {
      hash.update(chunk);
      members.push(
        chunk.length === chunkSize && chunk[chunkSize - 1] === 0 ? packed : gzipSync(chunk),
      );
    }
    const blob = await putBlob(path, Buffer.concat(members));
    expect(blob.size).toBeLessThan(mebi);
    const configBytes = configOf([digestFromHex(hash.digest("hex"))], {});
    const mediaType = "application/vnd.oci.image.layer.v1.tar+gzip";
    await writeLayout({ path, configBytes, ...manifestOf(configBytes, [{ mediaType, ...blob }]) });
    return await openLayout(path);
  };
  const [a, b] = [await open(0), await open(1)];
  const growth = await growthDuring(async () => {
    expect((await compared(a, b)).listed).toMatchObject([{ path: "zeros", kind: "content" }]);
  });
  expect(growth).toBeLessThan(maxGrowth);
});
