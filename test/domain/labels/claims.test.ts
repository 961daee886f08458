import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readClaims } from "../../../src/domain/labels/claims.ts";
import { sourceLabels } from "../../../src/domain/labels/labels.ts";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import { canonicalRepository } from "../../../src/domain/source/repository-name.ts";
import type { Source } from "../../../src/domain/source/source.ts";
import { formatSourceId, untaggedVersion } from "../../../src/domain/source/source-id.ts";
import { fullRecipe } from "../../support/full-recipe.ts";

const revision = "9f2c".repeat(10);
const otherRevision = "0b1d".repeat(10);

const recipe = fullRecipe();

function named(parts: Omit<Source, "id">): Source {
  return { ...parts, id: formatSourceId(parts) };
}

const shop = named({
  repository: "github.com/acme/shop",
  offset: "services/cart",
  version: "1.4.0",
  revision,
});

/** The labels that a build of this source gets. */
function labelsOf(source: Source, advisories: readonly string[] = []): Record<string, string> {
  const found = advisories.map((name) => ({ name }));
  const labels = sourceLabels({ source, advisories: found, recipe });
  return Object.fromEntries(labels.map(({ name, value }) => [name, value]));
}

/** What docker/metadata-action, for one, writes. */
const ociLabels = {
  "org.opencontainers.image.source": "https://github.com/acme/shop",
  "org.opencontainers.image.revision": revision,
  "org.opencontainers.image.version": "1.4.0",
};

const sources: fc.Arbitrary<Source> = fc
  .record({
    repository: fc.oneof(
      fc.constantFrom("", "github.com/acme/shop", "/srv/git/a b", "[::1]:9418/shop"),
      fc.webUrl().map((url) => canonicalRepository(url) ?? ""),
      fc.string({ unit: "binary" }).map((text) => canonicalRepository(`h.example/${text}`) ?? ""),
      fc.string({ unit: "binary" }).map((text) => text.replaceAll(",", "")),
    ),
    offset: fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("a,b", "a b/c", "línea\nzwei", "100%25", "--x", "%", ",", "+"),
    ),
    version: fc.oneof(
      fc.constant(untaggedVersion),
      fc
        .tuple(fc.nat(), fc.nat(), fc.nat(), fc.constantFrom("", "-rc.1", "-0.x-y.3"))
        .map(([major, minor, patch, pre]) => `${major}.${minor}.${patch}${pre}`),
    ),
    revision: fc.constantFrom(40, 64, 0).chain((length) =>
      fc.string({
        unit: fc.constantFrom(..."0123456789abcdef"),
        minLength: length,
        maxLength: length,
      }),
    ),
  })
  .map(named);

describe("the labels of a build", () => {
  it("read back to the same source, without a doubt, whatever it is called", () => {
    fc.assert(
      fc.property(sources, (source) => {
        const { source: read, doubts } = readClaims(labelsOf(source));
        expect(read).toEqual({ ...source, from: "twofold" });
        expect(doubts).toEqual([]);
      }),
    );
  });

  it("read back to the same advisories, recipe and base", () => {
    const digest = digestOf(Buffer.from("base"));
    const base = { written: "debian:12", pinned: `docker.io/library/debian@${digest}` };
    const advisories = [{ name: "untagged" }, { name: "dirty" }];
    const labels = sourceLabels({ source: shop, advisories, base, recipe });
    const read = Object.fromEntries(labels.map(({ name, value }) => [name, value]));
    expect(readClaims(read)).toEqual({
      source: { ...shop, from: "twofold" },
      advisories: ["dirty", "untagged"],
      base: { name: "docker.io/library/debian:12", digest },
      recipe,
      doubts: [],
    });
  });

  it("tell a clean image from one that says nothing", () => {
    expect(readClaims(labelsOf(shop)).advisories).toEqual([]);
    expect(readClaims({})).toEqual({ doubts: [] });
    expect(readClaims({}).source).toBeUndefined();
  });
});

describe("the labels of other tools", () => {
  it("name the source too, at the repository's root", () => {
    expect(readClaims(ociLabels).source).toEqual({
      ...named({ ...shop, offset: "" }),
      from: "oci",
    });
    expect(readClaims(ociLabels).advisories).toBeUndefined();
  });

  it("name an untagged source where the version is a branch, and say so", () => {
    const labels = { ...ociLabels, "org.opencontainers.image.version": "main" };
    expect(readClaims(labels)).toMatchObject({
      source: { id: `github.com/acme/shop,${untaggedVersion}+${revision}` },
      doubts: [{ label: "org.opencontainers.image.version", value: "main" }],
    });
  });

  it("name nothing by a version alone, which is the base's as a rule", () => {
    const labels = { "org.opencontainers.image.version": "22.04" };
    expect(readClaims(labels)).toEqual({ doubts: [] });
  });

  it("read back to what Twofold wrote there, for every source at the root of a host's repository", () => {
    fc.assert(
      fc.property(sources, (source) => {
        const atRoot = named({ ...source, repository: "h.example/p", offset: "" });
        const labels = Object.entries(labelsOf(atRoot)).filter(([name]) => name.startsWith("org."));
        expect(readClaims(Object.fromEntries(labels)).source).toEqual({ ...atRoot, from: "oci" });
      }),
    );
  });
});

describe("labels that contradict each other", () => {
  it("are told, and the source ID counts", () => {
    const labels = {
      ...labelsOf(shop),
      "org.opencontainers.image.source": "https://github.com/mallory/shop",
      "org.opencontainers.image.revision": otherRevision,
      "org.opencontainers.image.version": "9.0.0",
    };
    const { source, doubts } = readClaims(labels);
    expect(source).toEqual({ ...shop, from: "twofold" });
    expect(doubts).toEqual([
      {
        label: "org.opencontainers.image.source",
        value: "https://github.com/mallory/shop",
        because: "contradicts the source ID: github.com/acme/shop",
      },
      {
        label: "org.opencontainers.image.revision",
        value: otherRevision,
        because: `contradicts the source ID: ${revision}`,
      },
      {
        label: "org.opencontainers.image.version",
        value: "9.0.0",
        because: "contradicts the source ID: 1.4.0",
      },
    ]);
  });

  it("do not do so by another way of writing the same", () => {
    const labels = {
      ...labelsOf(shop),
      "org.opencontainers.image.source": "ssh://git@GitHub.com/acme/shop.git",
      "org.opencontainers.image.version": "v1.4.0",
    };
    expect(readClaims(labels).doubts).toEqual([]);
  });

  it("are found where a base's label stayed: the image itself has no revision", () => {
    const folder = named({ ...shop, revision: "" });
    const labels = { ...labelsOf(folder), "org.opencontainers.image.revision": otherRevision };
    expect(readClaims(labels).doubts).toEqual([
      {
        label: "org.opencontainers.image.revision",
        value: otherRevision,
        because: "contradicts the source ID: none",
      },
    ]);
  });
});

describe("a stranger's labels", () => {
  it("are left out when they are not in their form, and doubted where they should name the source", () => {
    const claims = readClaims({
      "dev.twofold.advisories": "dirty,\u001b[2J",
      "dev.twofold.recipe": '{"recipe":"containerfile","file":7}',
      "dev.twofold.source-id": "shop",
      "org.opencontainers.image.base.digest": "latest",
    });
    expect(claims).toEqual({
      doubts: [{ label: "dev.twofold.source-id", value: "shop", because: "is not a source ID" }],
    });
  });

  it("are not read where they are absurdly long", () => {
    const long = "x".repeat(100_000);
    expect(readClaims({ "dev.twofold.source-id": long })).toEqual({ doubts: [] });
  });

  it("fall back on OCI's where the source ID is none", () => {
    const claims = readClaims({ ...ociLabels, "dev.twofold.source-id": "shop" });
    expect(claims.source?.from).toBe("oci");
    expect(claims.doubts.map(({ label }) => label)).toEqual(["dev.twofold.source-id"]);
  });

  it("are read without a throw, whatever they say, and every source that they name has an ID", () => {
    const value = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(revision, "1.4.0", "", "https://h/p", "git@h:p", "a,1.0.0,b"),
    );
    const name = fc.constantFrom(
      "dev.twofold.source-id",
      "dev.twofold.advisories",
      "dev.twofold.recipe",
      ...Object.keys(ociLabels),
      ...["repo_url", "repo_offset", "version", "revision", "advisories"].map(
        (part) => `com.opentable.sous.${part}`,
      ),
    );
    fc.assert(
      fc.property(fc.dictionary(name, value), (labels) => {
        const { source } = readClaims(labels);
        if (source === undefined) return;
        expect(readClaims({ "dev.twofold.source-id": source.id }).source).toEqual({
          ...source,
          from: "twofold",
        });
      }),
    );
  });
});
