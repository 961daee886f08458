import { describe, expect, it } from "vitest";
import type { Image } from "../../../src/app/ports/image.ts";
import type { Registry } from "../../../src/app/ports/registry.ts";
import { pushKept } from "../../../src/app/publish/push-kept.ts";
import { parseKeptReport } from "../../../src/domain/findings/kept-report.ts";
import { type Digest, digestFromHex } from "../../../src/domain/oci/digest.ts";
import { renderJson } from "../../../src/report/json.ts";
import { imageWith, proven } from "../../support/kept-images.ts";
import { imageOf } from "../../support/layers.ts";

describe("an index that a run proved and kept", () => {
  async function pushed(of: { readonly index?: Digest; readonly images?: readonly Image[] }) {
    const [amd64, arm64] = [await imageWith(), await imageWith({ platform: "arm64" })];
    const digest = imageOf({}).digest;
    const [first, second] = [proven(amd64), proven(arm64)];
    const proofs = [
      ...first.proofs,
      ...second.proofs.map((each) => ({ ...each, platform: "linux/arm64" })),
    ];
    const report = { ...first, proofs, index: { digest: of.index ?? digest, size: 2 } };
    const asked: string[] = [];
    const registry: Registry = {
      push: (layout, reference) => {
        asked.push(`push ${layout} to ${reference}`);
        return Promise.resolve();
      },
      resolve: (name) => {
        asked.push(name);
        return Promise.resolve(name.includes("@") ? digestIn(name) : digest);
      },
      served: () => Promise.resolve(undefined),
      tryPush: () => Promise.reject(new Error("not asked for")),
      fetch: () => Promise.reject(new Error("not asked for")),
    };
    const silent = () => undefined;
    const result = await pushKept({
      request: { image: ["ghcr.io/acme/shop"], tags: ["1"], references: [], push: true },
      layout: "/out/layout",
      held: { kind: "index", digest, images: of.images ?? [amd64, arm64] },
      beside: { file: "/out/report.json", report: parseKeptReport(renderJson(report)) },
      permission: () => Promise.resolve(undefined),
      registry,
      reporter: {
        info: silent,
        warn: silent,
        progress: silent,
        openLog: () => ({ line: silent, close: silent }),
        annotate: silent,
      },
      signal: new AbortController().signal,
    }).catch((error: unknown) => error);
    return { result, asked, digest, members: [amd64.digest, arm64.digest] };
  }

  it("is pushed, and each of its images read back", async () => {
    const { result, asked, digest, members } = await pushed({});
    expect(result).toMatchObject({ digest, pushed: [{ reference: "ghcr.io/acme/shop:1" }] });
    expect(asked).toEqual([
      "push /out/layout to ghcr.io/acme/shop:1",
      "ghcr.io/acme/shop:1",
      ...members.map((member) => `ghcr.io/acme/shop@${member}`),
    ]);
  });

  it("is refused where its report is about another one, or has other images", async () => {
    const other = await pushed({ index: digestFromHex("9".repeat(64)) });
    expect(other.result).toMatchObject({ code: "forbidden" });
    const fewer = await pushed({ images: [await imageWith()] });
    expect(fewer.result).toMatchObject({
      message:
        "This image is not proven: /out/report.json has 2 images, and the index 1. Nothing was pushed.",
    });
    expect([...other.asked, ...fewer.asked]).toEqual([]);
  });
});

function digestIn(name: string): Digest {
  return digestFromHex(name.slice(-64));
}
