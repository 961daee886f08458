import { describe, expect, it } from "vitest";
import type { EntryHeader } from "../../src/domain/oci/entry.ts";
import { ImageRisks } from "../../src/risks/image-risks.ts";
import { entry } from "./entries.ts";

const su = entry("usr/bin/su", { mode: 0o4755 });
const folder = entry("srv", { type: "directory", mode: 0o777 });

/** The risky files of an image whose first layer is the base. */
function risky(...layers: readonly (readonly EntryHeader[])[]): readonly string[] {
  const risks = new ImageRisks(layers.map((_, index) => index).slice(1));
  for (const [index, layer] of layers.entries()) {
    for (const header of layer) risks.meet(header, index);
  }
  return risks.files.map(
    ({ path, risk, isOfBase }) => `${path} ${risk.kind}${isOfBase ? ", of the base" : ""}`,
  );
}

describe("the risky files of an image", () => {
  it("are those of its final files", () => {
    const plain = entry("usr/bin/su", { mode: 0o755 });
    expect(risky([su], [plain])).toEqual([]);
    expect(risky([su], [entry("usr/bin/.wh.su")])).toEqual([]);
    expect(risky([su], [entry("usr/.wh.bin")])).toEqual([]);
    expect(risky([su], [entry(".wh..wh..opq")])).toEqual([]);
  });

  it("are there again where the layer that removes them brings others", () => {
    const marker = entry("usr/bin/.wh..wh..opq");
    const removed = "usr/bin/su setuid";
    expect(risky([su], [su, marker])).toEqual([`${removed}, of the base`]);
    expect(risky([], [su, marker])).toEqual([removed]);
    expect(risky([su], [entry("usr/.wh.bin")], [su])).toEqual([removed]);
  });

  it("are the base's where the build changed something else of them", () => {
    const owned = { ...su, uid: 7 };
    expect(risky([su, folder], [owned, folder])).toEqual([
      "srv world-writable, of the base",
      "usr/bin/su setuid, of the base",
    ]);
  });

  it("are the build's where it changed the file, or made it worse", () => {
    expect(risky([su], [{ ...su, size: 10 }])).toEqual(["usr/bin/su setuid"]);
    expect(risky([su], [{ ...su, mode: 0o4757 }])).toEqual([
      "usr/bin/su setuid, of the base",
      "usr/bin/su world-writable",
    ]);
  });

  it("take time that grows with the number of entries", () => {
    const risks = new ImageRisks([0, 1]);
    const [count, paths] = [20_000, (at: number) => `srv/${at}`];
    for (let at = 0; at < count; at += 1) risks.meet(entry(paths(at), { mode: 0o666 }), 0);
    for (let at = 0; at < count; at += 1) risks.meet(entry(`srv/.wh.${at}`), 1);
    expect(risks.files).toEqual([]);
  });
});
