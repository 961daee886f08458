import { describe, expect, it } from "vitest";
import { readClaims } from "../../../src/domain/labels/claims.ts";

const revision = "4f85".repeat(10);

/** What Sous wrote on an image of its own. */
const labels = {
  "com.opentable.sous.repo_url": "github.com/opentable/sous",
  "com.opentable.sous.repo_offset": "util",
  "com.opentable.sous.version": "1.0.0-pre",
  "com.opentable.sous.revision": revision,
};

describe("an image labelled by Sous", () => {
  it("reads back to a source, clean when there is no label of advisories", () => {
    expect(readClaims(labels)).toEqual({
      source: {
        id: `github.com/opentable/sous,1.0.0-pre+${revision},util`,
        repository: "github.com/opentable/sous",
        offset: "util",
        version: "1.0.0-pre",
        revision,
        from: "sous",
      },
      advisories: [],
      doubts: [],
    });
  });

  it.each([
    ["git+ssh://github.com/opentable/sous", "github.com/opentable/sous"],
    ["git@github.com:opentable/sous.git", "github.com/opentable/sous"],
    ["https://ada:hunter2@GitHub.com/opentable/sous.git", "github.com/opentable/sous"],
    ["", ""],
  ])("names the repository %j as it is named here", (url, repository) => {
    const read = readClaims({ ...labels, "com.opentable.sous.repo_url": url }).source;
    expect(read?.repository).toBe(repository);
  });

  it.each([
    ["", ""],
    ["./services/cart/", "services/cart"],
    ["a, b", "a, b"],
  ])("has its offset %j in the one form of a path", (offset, path) => {
    const read = readClaims({ ...labels, "com.opentable.sous.repo_offset": offset }).source;
    expect(read?.offset).toBe(path);
  });

  it("is untagged here where Sous called it unversioned", () => {
    const read = readClaims({
      ...labels,
      "com.opentable.sous.version": "0.0.0-unversioned",
    }).source;
    expect(read?.version).toBe("0.0.0-untagged");
  });

  it("has the names of its advisories that are known here, and the others as they are", () => {
    const texts = [
      "source workspace lacked repo",
      "no repository",
      "requested revision not built",
      "no versioned tag",
      "ephemeral tag",
      "tag not on built revision",
      "dirty workspace",
      "unpushed revision",
      "developer build",
      "tag mismatch",
    ];
    const read = readClaims({ ...labels, "com.opentable.sous.advisories": texts.join(",") });
    expect(read.advisories).toEqual([
      "unknown-repository",
      "no-repository",
      "wrong-revision",
      "untagged",
      "ephemeral-tag",
      "tag-not-head",
      "dirty",
      "unpushed",
      "developer build",
      "tag-mismatch",
    ]);
  });

  it("takes an empty text for no advisory, as Sous came to do", () => {
    const read = readClaims({ ...labels, "com.opentable.sous.advisories": ",dirty workspace," });
    expect(read.advisories).toEqual(["dirty"]);
  });

  it("names no source while a label is missing, and says which", () => {
    const { "com.opentable.sous.revision": _, ...incomplete } = labels;
    expect(readClaims(incomplete)).toEqual({
      doubts: [
        {
          label: "com.opentable.sous.revision",
          because: "is missing; without it the other labels of Sous name no source",
        },
      ],
    });
  });

  it.each([
    ["repo_url", "ext::sh -c id", "names no repository"],
    ["repo_offset", "../../etc", "is not a folder of the repository"],
    ["version", "latest", "is not a semantic version"],
    ["revision", "4f85", "is not the full name of a commit"],
  ])("names no source with %s %j", (part, value, because) => {
    const label = `com.opentable.sous.${part}`;
    expect(readClaims({ ...labels, [label]: value })).toEqual({
      doubts: [{ label, value, because }],
    });
  });
});

describe("an image labelled by Sous and by others", () => {
  const oci = {
    "org.opencontainers.image.source": "https://github.com/debian/base",
    "org.opencontainers.image.version": "12.7.0",
  };

  it("came from Sous's source: what OCI's labels say is the base's", () => {
    const { source, doubts } = readClaims({ ...labels, ...oci });
    expect(source?.from).toBe("sous");
    expect(doubts.map(({ label, because }) => `${label} ${because}`)).toEqual([
      "org.opencontainers.image.source contradicts the labels of Sous: github.com/opentable/sous",
      "org.opencontainers.image.version contradicts the labels of Sous: 1.0.0-pre",
    ]);
  });

  it("came from Twofold's source where it has one: Sous built the base", () => {
    const id = `github.com/acme/shop,1.4.0+${"9f2c".repeat(10)}`;
    const { source, advisories, doubts } = readClaims({
      ...labels,
      "com.opentable.sous.advisories": "dirty workspace",
      "dev.twofold.source-id": id,
      "dev.twofold.advisories": "untagged",
    });
    expect([source?.id, source?.from, advisories]).toEqual([id, "twofold", ["untagged"]]);
    expect(doubts).toEqual([
      {
        label: "com.opentable.sous.*",
        value: `github.com/opentable/sous,1.0.0-pre+${revision},util`,
        because: `contradicts the source ID: ${id}`,
      },
    ]);
  });
});
