import { describe, expect, it } from "vitest";
import type { Reporter } from "../../../src/app/ports/build.ts";
import type { Registry } from "../../../src/app/ports/registry.ts";
import { publish, referencesFor } from "../../../src/app/publish/publish.ts";
import type { Pushed } from "../../../src/domain/findings/report.ts";
import { type Digest, digestFromHex } from "../../../src/domain/oci/digest.ts";
import { request } from "../../support/request.ts";

const digest = digestFromHex("a".repeat(64));
const other = digestFromHex("b".repeat(64));
const reporter: Reporter = {
  info: () => undefined,
  warn: () => undefined,
  progress: () => undefined,
  openLog: () => ({ line: () => undefined, close: () => undefined }),
  annotate: () => undefined,
};
const source = {
  id: "github.com/acme/shop,1.4.0",
  repository: "github.com/acme/shop",
  offset: "",
  version: "1.4.0",
  revision: "f".repeat(40),
};

function registry(
  serves: Digest,
  before: readonly string[] = [],
): Registry & { readonly pushed: string[] } {
  const pushed: string[] = [];
  return {
    pushed,
    resolve: () => Promise.resolve(serves),
    served: (reference) => Promise.resolve(before.includes(reference) ? serves : undefined),
    fetch: () => Promise.reject(new Error("not asked for")),
    tryPush: () => Promise.reject(new Error("not asked for")),
    push: (_, reference) => {
      pushed.push(reference);
      return Promise.resolve();
    },
  };
}

describe("the references of an image", () => {
  it("are every name with every tag", () => {
    const asked = request({
      image: ["ghcr.io/acme/shop", "quay.io/acme/shop"],
      tags: ["1", "latest"],
    });
    expect(referencesFor(asked, source)).toEqual([
      "ghcr.io/acme/shop:1",
      "ghcr.io/acme/shop:latest",
      "quay.io/acme/shop:1",
      "quay.io/acme/shop:latest",
    ]);
  });

  it("are the names alone of an image that is pushed by its digest", () => {
    const image = ["ghcr.io/acme/shop", "quay.io/acme/shop"];
    expect(referencesFor(request({ image, push: true, pushByDigest: true }), source)).toEqual(
      image,
    );
  });

  it("take their tag from the source when none is asked for", () => {
    const asked = request({ image: ["ghcr.io/acme/shop"] });
    expect(referencesFor(asked, source)).toEqual(["ghcr.io/acme/shop:1.4.0"]);
    expect(referencesFor(asked, { ...source, version: "0.0.0-untagged" })).toEqual([
      `ghcr.io/acme/shop:sha-${"f".repeat(12)}`,
    ]);
  });

  it("are those that are asked for in full, and what stands alone goes to every name", () => {
    const asked = request({
      image: ["ghcr.io/acme/shop", "quay.io/acme/shop"],
      references: ["ghcr.io/acme/shop:1", "quay.io/acme/shop:latest"],
    });
    expect(referencesFor(asked, source)).toEqual(asked.references);
    expect(referencesFor({ ...asked, tags: ["1"] }, source)).toEqual([
      "ghcr.io/acme/shop:1",
      "quay.io/acme/shop:1",
      "quay.io/acme/shop:latest",
    ]);
  });

  it("need a tag where the source gives none", () => {
    const asked = request({ image: ["ghcr.io/acme/shop"], push: true });
    const bare = { ...source, version: "0.0.0-untagged", revision: "" };
    expect(() => referencesFor(asked, bare)).toThrow(/`tags`/);
  });
});

describe("publishing", () => {
  const proof = {
    layout: "/layout",
    image: { digest, imageId: digest, size: 1, layers: [] },
  };

  it("tells of each reference once the registry serves the very digest", async () => {
    const told: string[] = [];
    await publish({
      proof,
      references: ["r/a:1", "r/a:2"],
      registry: registry(digest),
      reporter,
      onPushed: ({ reference }) => told.push(reference),
    });
    expect(told).toEqual(["r/a:1", "r/a:2"]);
  });

  it("writes nothing where the registry serves the digest already", async () => {
    const told: Pushed[] = [];
    const onPushed = (each: Pushed): number => told.push(each);
    const there = registry(digest, ["r/a:1"]);
    const references = ["r/a:1", "r/a:2"];
    await publish({ proof, references, registry: there, reporter, onPushed });
    expect(there.pushed).toEqual(["r/a:2"]);
    expect(told).toEqual([
      { reference: "r/a:1", digest, changed: false },
      { reference: "r/a:2", digest, changed: true },
    ]);
  });

  it("adds the digest to a name without a tag", async () => {
    const told: string[] = [];
    const onPushed = ({ reference }: Pushed): number => told.push(reference);
    const there = registry(digest, [`r.example:5000/a@${digest}`]);
    const references = ["r.example:5000/a", "r.example:5000/b"];
    await publish({ proof, references, registry: there, reporter, onPushed });
    expect(there.pushed).toEqual([`r.example:5000/b@${digest}`]);
    expect(told).toEqual([`r.example:5000/a@${digest}`, `r.example:5000/b@${digest}`]);
  });

  it("moves a tag that serves another image", async () => {
    const told: Pushed[] = [];
    const onPushed = (each: Pushed): number => told.push(each);
    const moved = { ...registry(digest), served: () => Promise.resolve(other) };
    await publish({ proof, references: ["r/a:1"], registry: moved, reporter, onPushed });
    expect(moved.pushed).toEqual(["r/a:1"]);
    expect(told).toEqual([{ reference: "r/a:1", digest, changed: true }]);
  });

  it("stops at a registry that serves other bytes than were pushed", async () => {
    const told: string[] = [];
    const lying = registry(other);
    const run = publish({
      proof,
      references: ["r/a:1", "r/a:2"],
      registry: lying,
      reporter,
      onPushed: ({ reference }) => told.push(reference),
    });
    await expect(run).rejects.toMatchObject({ code: "registry" });
    expect([lying.pushed, told]).toEqual([["r/a:1"], []]);
  });
});
