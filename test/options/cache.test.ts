import { describe, expect, it } from "vitest";
import { parseBuildRequest } from "../../src/options/build-request.ts";
import type { RawInputs } from "../../src/options/reader.ts";

const read = (raw: RawInputs) => parseBuildRequest(raw).cache;
const gigabytes = 1024 ** 3;

describe("input cache", () => {
  it.each<[string, object | undefined]>([
    ["off", undefined],
    ["false", undefined],
    ["", undefined],
    ["actions", { kind: "actions" }],
    ["/var/cache/twofold", { kind: "folder", path: "/var/cache/twofold" }],
    ["../steps", { kind: "folder", path: "../steps" }],
  ])("%j keeps steps where it says", (cache, place) => {
    expect(read({ cache })?.place).toEqual(place);
  });

  it("names a repository, whose entries have to be signed", () => {
    const cache = "ghcr.io/acme/shop/cache";
    const root = { "cache-trusted-root": "roots.jsonl" };
    expect(read({ cache, ...root })).toMatchObject({
      place: { kind: "registry", name: cache },
      trustedRoot: "roots.jsonl",
    });
    expect(() => read({ cache })).toThrow(/`cache`.*whose entries/);
  });

  it.each(["yes", "shop", "ghcr.io/acme/shop:1.0", "~/cache", "acme/cache"])(
    "is refused where it is %j",
    (cache) => {
      const root = { "cache-trusted-root": "roots.jsonl" };
      expect(() => read({ cache, ...root })).toThrow(/`cache`/);
    },
  );

  it("has a size and a network of its own, and defaults for both", () => {
    const folder = { cache: "/c" };
    expect(read(folder)).toMatchObject({ network: false, mostBytes: 2 * gigabytes });
    const more = { "cache-size": "100", "cache-network": "true" };
    expect(read({ ...folder, ...more })).toMatchObject({
      network: true,
      mostBytes: 100 * gigabytes,
    });
    expect(() => read({ ...folder, "cache-size": "2 GB" })).toThrow(/`cache-size`/);
  });

  it("takes no roots for a folder, where nobody signs", () => {
    const raw = { cache: "/c", "cache-trusted-root": "roots.jsonl" };
    expect(() => read(raw)).toThrow(/`cache-trusted-root`/);
  });
});

describe("input proof", () => {
  it("is about steps that are proven, or about every step", () => {
    expect(parseBuildRequest({}).fullProof).toBeUndefined();
    expect(parseBuildRequest({ proof: "full" }).fullProof).toBe(true);
    expect(() => parseBuildRequest({ proof: "half" })).toThrow(/`proof`/);
  });
});
