import { expect, test } from "vitest";
import { asTold, type Expectation, tell } from "../../../src/adapters/demo/story.ts";
import { type Proof, unproven } from "../../../src/domain/findings/proof.ts";
import type { Report } from "../../../src/domain/findings/report.ts";
import { digestFromHex } from "../../../src/domain/oci/digest.ts";
import { listing } from "../../report/sample.ts";

const image = digestFromHex("ab".repeat(32));
const example: Expectation = { name: "example", about: "an example", reproducible: "true" };

function report(change: Partial<Proof> = {}): Report {
  const build = { localDigest: image, imageId: image, seconds: 3.14 };
  const proof: Proof = {
    ...unproven("linux/amd64", []),
    verdict: "true",
    builds: [
      { ...build, environment: "canonical" },
      { ...build, environment: "varied" },
    ],
    image: { digest: image, imageId: image, size: 1, layers: [] },
    variations: { applied: [], notApplied: [] },
    ...change,
  };
  return {
    source: {
      id: "",
      repository: "",
      offset: "",
      version: "1.0.0",
      revision: "0123456789abcdef0123456789abcdef01234567",
    },
    advisories: [{ name: "no-repository", message: "", evidence: [], fix: "" }],
    proofs: [proof],
    pushed: [],
    timeline: [],
    timings: [],
  };
}

test("an equal pair is told with its digest and layout", () => {
  expect(tell({ expectation: example, report: report(), layout: "/out/layout" })).toEqual([
    "     source     1.0.0 at commit 0123456789ab; advisories no-repository",
    `     build 1    image ID ${image}  3.1 s, canonical`,
    `     build 2    image ID ${image}  3.1 s, varied`,
    "  => reproducible: both builds gave the same bytes",
    `     digest     ${image}`,
    "     layout     /out/layout",
  ]);
});

test("a differing pair is told by cause: the line, what it makes differ, and what to write instead", () => {
  const make = { file: "Containerfile", line: 5, text: "RUN make" };
  const differing = report({
    verdict: "false",
    differences: listing(
      [
        {
          path: "bin/greet",
          kind: "content",
          layer: 1,
          instruction: make,
          evidence: ["offset 128: 41 ≠ 42"],
          cause: "random",
          confidence: 0.9,
          explanation: "The build ID is drawn by chance.",
          fix: "Derive it from the source.\nRUN make BUILD_ID=$COMMIT",
        },
        {
          path: "history[3].created_by",
          kind: "config",
          instruction: { file: "Containerfile", line: 8, text: "COPY --from=build /src /" },
          evidence: ["a ≠ b"],
          cause: "random",
          carries: { path: "bin/greet", instruction: make },
        },
      ],
      7,
    ),
  });
  const lines = tell({ expectation: { ...example, reproducible: "false" }, report: differing });
  expect(lines.slice(3)).toEqual([
    "  => not reproducible: this image would not be pushed",
    "     Containerfile:5  random: bin/greet, history[3].created_by",
    "       The build ID is drawn by chance.",
    "       fix: Derive it from the source.",
  ]);
});

test("at most four causes are told, and the others counted", () => {
  const differences = Array.from({ length: 6 }, (_, index) => ({
    path: `f${index}`,
    kind: "content" as const,
    instruction: { file: "Containerfile", line: index + 2, text: "RUN x" },
    evidence: [],
    cause: "clock" as const,
  }));
  const differing = report({ verdict: "false", differences: listing(differences) });
  const lines = tell({ expectation: { ...example, reproducible: "false" }, report: differing });
  expect(lines.at(-1)).toBe("     and 2 more in report.json");
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
  const surprising = report({ verdict: "false" });
  expect(asTold(example, surprising)).toBe(false);
  expect(tell({ expectation: example, report: surprising }).join("\n")).toContain("the opposite");
});

test("a path with control characters cannot write on the terminal", () => {
  const hostile = report({
    verdict: "false",
    differences: listing([{ path: "\u001b[2Jx\nSUCCESS", kind: "added", evidence: [] }]),
  });
  const text = tell({ expectation: example, report: hostile }).join("\n");
  expect(text).not.toContain("\u001b");
  expect(text).not.toMatch(/^SUCCESS/m);
});
