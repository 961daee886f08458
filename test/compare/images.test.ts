import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { blobPath } from "../../src/adapters/oci-layout/blob.ts";
import { openLayout } from "../../src/adapters/oci-layout/layout.ts";
import { compared } from "../support/compared.ts";
import {
  imageOf,
  inChunks,
  type LayerEntry,
  layoutOf,
  tarOf,
  temporaryFolder,
} from "../support/layers.ts";

const motd: LayerEntry = { name: "etc/motd", content: "one\ntwo\nthree\n" };

describe("layers", () => {
  test("that are the same are not read at all", async () => {
    const same = await tarOf([motd]);
    const a = imageOf({ layers: [same, await tarOf([{ name: "a", content: "1" }])] });
    const b = imageOf({ layers: [same, await tarOf([{ name: "a", content: "2" }])] });
    const read: number[] = [];
    const layer = (index: number) => {
      read.push(index);
      return a.layer(index);
    };
    const watched = { ...a, layer };
    const found = await compared(watched, b);
    expect(read).toEqual([1]);
    expect(found.layers).toMatchObject([
      { index: 1, diffIds: [a.config.diffIds[1], b.config.diffIds[1]] },
    ]);
    expect(found.listed).toMatchObject([{ path: "a", kind: "content", layer: 1 }]);
  });

  test("may be more on one side", async () => {
    const layer = await tarOf([motd]);
    const a = imageOf({ layers: [layer] });
    const b = imageOf({ layers: [layer, await tarOf([{ name: "a" }]), await tarOf([])] });
    const found = await compared(a, b);
    expect(found.layers.map(({ index, diffIds }) => [index, diffIds[0]])).toMatchObject([
      [1, undefined],
      [2, undefined],
    ]);
    expect(found.listed).toMatchObject([
      expect.objectContaining({ path: "a", kind: "added", layer: 1 }),
      {
        path: ".",
        kind: "metadata",
        layer: 2,
        evidence: ["only the second image has this layer, and it is empty"],
      },
    ]);
    expect((await compared(b, a)).listed[0]).toMatchObject({ path: "a", kind: "removed" });
  });

  test("with equal entries in differently written tars are told with the offset", async () => {
    const tar = await tarOf([motd]);
    const a = imageOf({ layers: [tar] });
    const b = imageOf({ layers: [Buffer.concat([tar, Buffer.alloc(512)])] });
    const { listed } = await compared(a, b);
    expect(listed).toMatchObject([{ path: ".", kind: "metadata", layer: 0 }]);
    expect(listed[0]?.evidence).toContain(`first difference at offset ${tar.length}`);
  });

  test("with more differences than are listed have the rest counted", async () => {
    const files = (content: string): LayerEntry[] =>
      Array.from({ length: 30 }, (_, index) => ({ name: `f${index}`, content }));
    const [a, b] = [await tarOf(files("1")), await tarOf(files("2"))];
    const found = await compared(imageOf({ layers: [a] }), imageOf({ layers: [b] }), 10);
    expect(found.listed).toHaveLength(10);
    expect(found.omitted).toBe(20);
  });

  test("that are cut make the comparison fail, not pass", async () => {
    const tar = await tarOf([{ ...motd, content: "x".repeat(9000) }]);
    const a = imageOf({ layers: [await tarOf([motd])] });
    const b = { ...imageOf({ layers: [tar] }), layer: () => inChunks(tar.subarray(0, 4000)) };
    await expect(compared(a, b)).rejects.toThrow(
      "Layer 0 of the second image cannot be read as a tar",
    );
  });

  test("of a layout that lies make the comparison fail, not pass", async () => {
    const paths = [await temporaryFolder(), await temporaryFolder()] as const;
    await layoutOf(paths[0], { layers: [await tarOf([motd])] });
    // Read in several pieces: the first one is not a gzip, the digest is known after the last.
    const content = randomBytes(2 ** 20).toString("hex");
    await layoutOf(paths[1], { layers: [await tarOf([{ ...motd, content }])] });
    const [a, b] = await Promise.all(paths.map((path) => openLayout(path)));
    if (a === undefined || b === undefined) throw new Error("unreachable");
    const [blob] = b.manifest.layers;
    if (blob === undefined) throw new Error("unreachable");
    await writeFile(blobPath(paths[1], blob.digest), Buffer.alloc(blob.size));
    await expect(compared(a, b)).rejects.toThrow("is not valid gzip");
  });
});
