import { describe, expect, test } from "vitest";
import type { Difference } from "../../src/domain/findings/difference.ts";
import { digestOf } from "../../src/domain/oci/digest.ts";
import { compared } from "../support/compared.ts";
import { type ImageParts, imageOf, tarOf } from "../support/layers.ts";

async function betweenConfigs(a: ImageParts, b: ImageParts): Promise<readonly Difference[]> {
  return (await compared(imageOf(a), imageOf(b))).listed;
}

describe("configs and manifests", () => {
  test("are compared value by value", async () => {
    const a = {
      config: { Labels: { date: "1", "org.x/y": "1" }, Env: ["A=1"] },
      history: [{ created_by: "COPY a" }],
    };
    const b = {
      config: { Labels: { date: "2", "org.x/y": "2" }, Env: ["A=1", "B=2"], User: "app" },
      history: [{ created_by: "COPY b" }],
      created: "1970-01-01T00:00:00Z",
    };
    expect(await betweenConfigs({ config: a }, { config: b })).toMatchObject(
      [
        ["config.Env[1]", 'absent ≠ "B=2"'],
        ["config.Labels.date", '"1" ≠ "2"'],
        ['config.Labels["org.x/y"]', '"1" ≠ "2"'],
        ["config.User", 'absent ≠ "app"'],
        ["created", 'absent ≠ "1970-01-01T00:00:00Z"'],
        ["history[0].created_by", '"COPY a" ≠ "COPY b"'],
      ].map(([path, fact]) => ({ path, kind: "config", evidence: [fact] })),
    );
  });

  test("differ also when only the order of keys does", async () => {
    const [found] = await betweenConfigs(
      { config: { author: "x", created: "y" } },
      { config: { created: "y", author: "x" } },
    );
    expect(found).toMatchObject({ path: "config", kind: "config" });
    expect(found?.evidence[0]).toBe("the same values, but different bytes");
  });

  test("tell a differing annotation", async () => {
    const found = await betweenConfigs({ annotations: { a: "1" } }, { annotations: { a: "2" } });
    expect(found).toMatchObject([
      { path: "manifest.annotations.a", kind: "config", evidence: ['"1" ≠ "2"'] },
    ]);
  });

  test("that differ in compression alone are told as such", async () => {
    const one = imageOf({ layers: [await tarOf([{ name: "a" }])] });
    const layers = one.manifest.layers.map((layer) => ({ ...layer, size: layer.size + 1 }));
    const other = {
      ...one,
      digest: digestOf(Buffer.from("x")),
      manifest: { ...one.manifest, layers },
    };
    expect((await compared(one, other)).listed).toMatchObject([
      { path: "manifest.layers[0].size" },
    ]);
  });

  test("that are nested without end are refused, not a crash", async () => {
    const nested = (inmost: string): unknown =>
      JSON.parse("[".repeat(500) + inmost + "]".repeat(500));
    await expect(
      betweenConfigs({ config: { x: nested("1") } }, { config: { x: nested("2") } }),
    ).rejects.toThrow("nested more than 64 levels deep");
  });
});
