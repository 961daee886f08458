import { expect, test } from "vitest";
import { asTold, type Expectation, tell } from "../../src/demo/story.ts";
import { digestFromHex } from "../../src/domain/digest.ts";
import type { Report } from "../../src/domain/report.ts";

const image = digestFromHex("ab".repeat(32));
const example: Expectation = { name: "example", about: "an example", reproducible: "true" };

function report(change: Partial<Report> = {}): Report {
  const build = { digest: image, imageId: image, seconds: 3.14 };
  return {
    schemaVersion: 1,
    source: {
      id: "",
      repository: "",
      offset: "",
      version: "1.0.0",
      revision: "0123456789abcdef0123456789abcdef01234567",
    },
    advisories: [{ name: "no-repository", message: "", evidence: [], fix: "" }],
    reproducible: "true",
    bases: [],
    builds: [
      { ...build, environment: "canonical" },
      { ...build, environment: "varied" },
    ],
    image: { digest: image, imageId: image, size: 1, layers: [] },
    variations: { applied: [], notApplied: [] },
    suspects: [],
    pushed: [],
    differences: [],
    differencesOmitted: 0,
    exceptions: [],
    timings: [],
    ...change,
  };
}

test("an equal pair is told with its digest and layout", () => {
  expect(tell({ expectation: example, report: report(), layout: "/out/layout" })).toEqual([
    "     source     1.0.0 at commit 0123456789ab; advisories no-repository",
    `     build 1    ${image}  3.1 s, canonical`,
    `     build 2    ${image}  3.1 s, varied`,
    "  => reproducible: both builds gave the same bytes",
    `     digest     ${image}`,
    "     layout     /out/layout",
  ]);
});

test("a differing pair is told with what differs and the line it comes from", () => {
  const differing = report({
    reproducible: "false",
    differences: [
      {
        path: "bin/greet",
        kind: "content",
        layer: 1,
        instruction: { file: "Containerfile", line: 8, text: "COPY --from=build /src/greet /bin" },
        evidence: ["offset 128: 41 ≠ 42", "offset 130: 41 ≠ 42", "a third fact"],
      },
    ],
    differencesOmitted: 7,
  });
  const lines = tell({ expectation: { ...example, reproducible: "false" }, report: differing });
  expect(lines.slice(3)).toEqual([
    "  => not reproducible: nothing of this would be pushed",
    "     bin/greet  (Containerfile:8)",
    "       offset 128: 41 ≠ 42; offset 130: 41 ≠ 42",
    "     and 7 more in report.json",
  ]);
});

test("files and their lines of text are told rather than history entries and bytes", () => {
  const differing = report({
    reproducible: "false",
    differences: [
      { path: "history[3].created_by", kind: "config", evidence: ["a ≠ b"] },
      {
        path: "etc/build-info",
        kind: "content",
        layer: 1,
        evidence: [
          "size 58 bytes on both sides",
          "first difference at offset 6",
          "offset 0: 62 75 69 ≠ 62 75 70",
          'line 1: "build=1" ≠ "build=2"',
          "in the layer of Containerfile:8-9 COPY, COPY",
        ],
      },
    ],
  });
  expect(tell({ expectation: example, report: differing }).slice(4)).toEqual([
    "     etc/build-info  (in the layer of Containerfile:8-9 COPY, COPY)",
    '       line 1: "build=1" ≠ "build=2"',
    "     and 1 more in report.json",
  ]);
});

test("what could not be varied is said before the verdict", () => {
  const reason = "steps run under chroot isolation";
  const limited = report({
    variations: {
      applied: ["store", "context"],
      notApplied: [
        { variation: "hostname", reason },
        { variation: "timezone", reason },
      ],
    },
  });
  expect(tell({ expectation: example, report: limited })[3]).toBe(
    "     not varied hostname, timezone: steps run under chroot isolation",
  );
});

test("a result other than the promised one is said to be so", () => {
  const surprising = report({ reproducible: "false" });
  expect(asTold(example, surprising)).toBe(false);
  expect(tell({ expectation: example, report: surprising }).join("\n")).toContain("the opposite");
});

test("a path with control characters cannot write on the terminal", () => {
  const hostile = report({
    reproducible: "false",
    differences: [{ path: "\u001b[2Jx\nSUCCESS", kind: "added", evidence: [] }],
  });
  const text = tell({ expectation: example, report: hostile }).join("\n");
  expect(text).not.toContain("\u001b");
  expect(text).not.toMatch(/^SUCCESS/m);
});
