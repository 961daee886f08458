import { describe, expect, it } from "vitest";
import type { Facts } from "../../../src/advise/facts.ts";
import { advise } from "../../../src/advise/rules.ts";
import { known } from "../../../src/domain/source/checkout.ts";
import { facts, revision } from "../../support/facts.ts";

const other = "0a1b".repeat(10);
const third = "77".repeat(20);

function namesOf(given: Facts): readonly string[] {
  return advise(given).map(({ name }) => name);
}

describe("tag-not-head", () => {
  const tags = known([
    { name: "v1.4.0", commit: revision },
    { name: "v2.0.0", commit: other },
    { name: "services/cart/v1.4.0", commit: third },
  ]);
  const asking = (name: string, offset = ""): Facts =>
    facts(
      { localTags: tags, remoteTags: tags },
      { offset, asked: { revisions: [], versions: [{ name, from: "input `tags`" }] } },
    );
  const tagging = (name: string, given: Partial<Facts> = {}): Facts =>
    facts(
      { localTags: tags, remoteTags: tags },
      {
        asked: { revisions: [], versions: [{ name, from: "input `tags`", isImageTag: true }] },
        ...given,
      },
    );

  it.each(["2.0.0", "v2.0.0"])("finds the tag of %s, with its `v` or without", (name) => {
    const [found, ...more] = advise(asking(name));
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      name: "tag-not-head",
      evidence: [
        `revision: ${revision}`,
        `requested by input \`tags\`: ${name}`,
        `tag v2.0.0: ${other}`,
      ],
      fix: "Build the commit of the tag (`git checkout v2.0.0`), or request another version.",
    });
  });

  it.each(["1.4.0", "3.0.0", "latest", "2.0"])("has nothing to say about %s", (name) => {
    expect(namesOf(asking(name))).toEqual([]);
  });

  it("finds an image's tag that says another version than the commit's tag", () => {
    const [found, ...more] = advise(tagging("9.9.9"));
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      name: "tag-not-head",
      message: "The image's tag 9.9.9 is another version than that of the commit, 1.4.0.",
      evidence: [
        `revision: ${revision}`,
        "requested by input `tags`: 9.9.9",
        "version of the commit: 1.4.0 (tag v1.4.0)",
      ],
    });
    expect(found?.fix).toContain("1.4.0");
  });

  const prerelease = { chosen: { tag: "v1.5.0-rc.1", version: "1.5.0-rc.1" }, others: [] };
  it("finds the release that a pre-release is tagged as", () => {
    expect(namesOf(tagging("1.5.0", { version: prerelease }))).toContain("tag-not-head");
  });

  it.each<[string, Partial<Facts>]>([
    ["1.4.0", {}],
    ["v1.4.0", {}],
    ["1.4.0-alpine", {}],
    ["1.4", {}],
    ["latest", {}],
    ["20261129", {}],
    ["1.5.0-rc.1-alpine", { version: prerelease }],
    ["9.9.9", { version: undefined }],
    [
      "1.3.9",
      {
        version: {
          chosen: { tag: "v1.4.0", version: "1.4.0" },
          others: [{ tag: "v1.3.9", version: "1.3.9" }],
        },
      },
    ],
  ])("has nothing to say about the image's tag %s", (name, given) => {
    expect(namesOf(tagging(name, given))).not.toContain("tag-not-head");
  });

  it("says one thing about an image's tag whose git tag is elsewhere", () => {
    const [found, ...more] = advise(tagging("2.0.0"));
    expect(more).toEqual([]);
    expect(found?.message).toContain("has a git tag, but at another commit");
  });

  it("takes a service's own tag rather than the whole repository's", () => {
    expect(namesOf(asking("1.4.0", "services/cart"))).toEqual(["tag-not-head"]);
    expect(namesOf(asking("services/cart/v1.4.0", "services/cart"))).toEqual(["tag-not-head"]);
    expect(namesOf(asking("services/api/v1.4.0", "services/cart"))).toEqual([]);
  });
});
