import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readClaims } from "../../../src/domain/labels/claims.ts";

describe("an image's claims of its proof", () => {
  const doubtful = (labels: Readonly<Record<string, string>>): readonly string[] =>
    readClaims(labels).doubts.map(({ label, because }) => `${label} ${because}`);

  it("are none where its labels are of a version that wrote none", () => {
    expect(readClaims({ "dev.twofold.advisories": "" })).toEqual({ advisories: [], doubts: [] });
  });

  it("are read back as they were written", () => {
    const exceptions = [{ path: "a", cause: "clock", expires: "2027-01-31" }];
    const labels = {
      "dev.twofold.reproducible": "false",
      "dev.twofold.exceptions": JSON.stringify(exceptions),
    };
    expect(readClaims(labels)).toMatchObject({
      reproducible: "false",
      exceptions,
      doubts: [],
    });
    const plain = { "dev.twofold.reproducible": "unchecked", "dev.twofold.exceptions": "" };
    expect(readClaims(plain)).toEqual({ reproducible: "unchecked", exceptions: [], doubts: [] });
  });

  it("are doubted where they have another form, or contradict each other", () => {
    expect(doubtful({ "dev.twofold.reproducible": "TRUE" })).toEqual([
      "dev.twofold.reproducible is not `true`, `false` or `unchecked`",
    ]);
    const soon = '[{"path":"a","cause":"b","expires":"soon"}]';
    const inherited = '[{"__proto__":{"path":"a","cause":"b","expires":"2027-01-31"}}]';
    const many = JSON.stringify(Array(20_000).fill(1));
    for (const text of ["x", "{}", "[1]", "[[]]", "null", soon, inherited, many]) {
      expect(doubtful({ "dev.twofold.exceptions": text })).toEqual([
        "dev.twofold.exceptions is not a list of exceptions",
      ]);
    }
    const exceptions = '[{"path":"a","cause":"clock","expires":"2027-01-31"}]';
    expect(
      doubtful({ "dev.twofold.reproducible": "true", "dev.twofold.exceptions": exceptions }),
    ).toEqual(["dev.twofold.exceptions contradicts dev.twofold.reproducible=true"]);
  });

  it("whatever the labels hold, are claims or doubts", () => {
    fc.assert(
      fc.property(fc.string(), fc.oneof(fc.string(), fc.json()), (said, listed) => {
        const { reproducible } = readClaims({
          "dev.twofold.reproducible": said,
          "dev.twofold.exceptions": listed,
        });
        expect(["true", "false", "unchecked", undefined]).toContain(reproducible);
      }),
    );
  });
});

it("a base's labels that were taken back with an empty value claim nothing, and contradict nothing", () => {
  const [source, revision, version, name, digest] = [
    "source",
    "revision",
    "version",
    "base.name",
    "base.digest",
  ].map((each) => `org.opencontainers.image.${each}`);
  const emptied = Object.fromEntries(
    [source, revision, version, name, digest].map((label) => [label, ""]),
  );
  expect(readClaims(emptied)).toEqual({ doubts: [] });
  const id = `github.com/acme/shop,1.4.0+${"9f2c".repeat(10)}`;
  expect(readClaims({ ...emptied, "dev.twofold.source-id": id }).doubts).toEqual([]);
});
