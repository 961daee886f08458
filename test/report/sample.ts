import { type VariationName, variationNames } from "../../src/domain/build/environment.ts";
import type { InstructionPlace } from "../../src/domain/build/instruction-place.ts";
import type { Variations } from "../../src/domain/build/varied.ts";
import type { Accepted } from "../../src/domain/findings/accepted.ts";
import type { Difference, Differences } from "../../src/domain/findings/difference.ts";
import type { ImageRecord, Proof } from "../../src/domain/findings/proof.ts";
import type { Report } from "../../src/domain/findings/report.ts";
import type { TriedFixes } from "../../src/domain/findings/tried-fixes.ts";
import { digestFromHex } from "../../src/domain/oci/digest.ts";
import { ran } from "./sample-run.ts";

export const digest = digestFromHex("1".repeat(64));
export const otherDigest = digestFromHex("2".repeat(64));

/** A proof that held, of one layer. */
export const provenImage: Proof & { readonly image: ImageRecord } = {
  platform: "linux/amd64",
  verdict: "true",
  bases: [{ written: "debian:12", pinned: `docker.io/library/debian@${digest}` }],
  builds: [
    { localDigest: digest, imageId: otherDigest, seconds: 12.3, environment: "canonical" },
    { localDigest: digest, imageId: otherDigest, seconds: 12.9, environment: "varied" },
  ],
  image: {
    digest,
    imageId: otherDigest,
    size: 1_234_567,
    layers: [
      {
        digest,
        diffId: otherDigest,
        size: 1_230_000,
        origin: "COPY greeting.txt /srv",
        instruction: { file: "Containerfile", line: 3, text: "COPY greeting.txt /srv" },
      },
    ],
  },
  variations: { applied: variationNames, notApplied: [] },
  differences: { listed: [], omitted: 0, layers: [] },
  exceptions: [],
  traces: { listed: [], omitted: 0 },
  executables: { listed: [], omitted: 0, ofPackages: 0, unread: { listed: [], omitted: 0 } },
};

/** A run that held: one image, pushed under one name. */
export const held: Report = {
  source: {
    id: "github.com/acme/shop,1.4.0+9f2c",
    repository: "github.com/acme/shop",
    offset: "",
    version: "1.4.0",
    revision: "9".repeat(40),
  },
  advisories: [],
  proofs: [provenImage],
  pushed: [{ reference: "ghcr.io/acme/shop:1.4.0", digest, changed: true }],
  ...ran,
};

/** The same report with changes to the proof of each of its images. */
export function withProof(report: Report, changes: Partial<Proof>): Report {
  return { ...report, proofs: report.proofs.map((proof) => ({ ...proof, ...changes })) };
}

/** Differences of a proof: some are listed, others only counted. */
export function listing(listed: readonly Difference[], omitted = 0): Differences {
  return { listed, omitted, layers: [] };
}

const chroot = "steps run under chroot isolation: no runtime works";
const untouched: readonly VariationName[] = ["hostname", "timezone"];

/** A step that set LD_PRELOAD for itself. */
export const preloading: InstructionPlace = { file: "Containerfile", line: 4, text: "RUN make" };

/** Two variations that the machine has not, and one that a step did not have. */
export const partly: Variations = {
  applied: variationNames.filter((name) => name !== "clock" && !untouched.includes(name)),
  notApplied: [
    ...untouched.map((variation) => ({ variation, reason: chroot })),
    {
      variation: "clock",
      reason: "the image or the Containerfile sets LD_PRELOAD",
      steps: [preloading],
    },
  ],
};

const { image: _image, ...withoutImage } = provenImage;

const make = { file: "Containerfile", line: 7, text: "RUN make" };

/** Differences in one file, which is copied and summed further down. */
export const differences: readonly Difference[] = [
  {
    path: "app/build-info",
    kind: "content",
    layer: 1,
    instruction: make,
    evidence: ["offset 12: 31 32 ≠ 31 33", "mtime 0 ≠ 12"],
    clue: {
      spots: [
        {
          offset: 12,
          line: 2,
          a: Buffer.from("2026-11-21T13:02:11Z"),
          b: Buffer.from("2026-11-21T13:02:12Z"),
          before: Buffer.from("built at "),
          after: Buffer.from("\n"),
        },
      ],
      isCut: false,
      format: "text",
      inside: [],
      sizes: [33, 33],
      headers: [undefined, undefined],
      isReordered: false,
    },
    cause: "clock",
    confidence: 0.9,
    explanation:
      "Line 2 holds the time of the build: 13:02:11 in the first one, 13:02:12 in the second.",
    fix: 'Take the time from SOURCE_DATE_EPOCH:\nRUN make DATE="$(date -u -d @$SOURCE_DATE_EPOCH)"',
  },
  {
    path: "app/SHA256SUMS",
    kind: "content",
    layer: 1,
    instruction: { file: "Containerfile", line: 9, text: "RUN sha256sum app/* > app/SHA256SUMS" },
    evidence: ['line 1: "aa" ≠ "bb"'],
    cause: "clock",
    confidence: 0.9,
    explanation: "It holds the digest of app/build-info.",
    carries: { path: "app/build-info", instruction: make },
  },
];

/** A run whose builds differ in one file. */
export const differing: Report = {
  ...held,
  proofs: [{ ...withoutImage, verdict: "false", differences: listing(differences) }],
  pushed: [],
  failure: { code: "irreproducible", message: "The two builds differ.", fix: "See the report." },
};

const patch = `--- a/Containerfile
+++ b/Containerfile
@@ -6,2 +6,2 @@
 COPY . /app
-RUN make
+RUN SOURCE_DATE_EPOCH=0 make
`;

const fixedLine = "RUN SOURCE_DATE_EPOCH=0 make";

/** Fixes with which both builds are equal. */
export const fixesPass: TriedFixes = {
  result: "passed",
  instructions: [{ instruction: make, line: fixedLine, result: "passed", remaining: [] }],
  others: [],
  omitted: 0,
  patch,
};

/** Everything else that can come of fixes, with a stranger's text wherever one can stand. */
export function fixesWith(text: string): readonly TriedFixes[] {
  const instruction = { file: text, line: 7, text };
  const remaining = [{ path: text, cause: "random", instruction }] as const;
  const fixed = { instruction, line: text } as const;
  const unknown = { ...fixed, result: "unknown" } as const;
  const advice = { instruction, result: "no-line", reason: text } as const;
  const none = { others: [], omitted: 0 } as const;
  return [
    {
      result: "differs",
      instructions: [{ ...fixed, result: "differs", remaining }, advice],
      others: [{ path: text, cause: "clock" }],
      omitted: 2,
    },
    {
      ...none,
      result: "failed",
      instructions: [{ ...fixed, result: "failed" }, unknown],
      failed: { message: text, lastLines: [text, "exit status 1"] },
    },
    { ...none, result: "not-tried", instructions: [advice], reason: text },
    { ...none, result: "passed", instructions: [advice], patch: text },
  ];
}

const vendor = {
  path: "app/*",
  cause: "clock",
  reason: "the vendor's installer writes its time",
  owner: "Ada",
  expires: "2027-01-31",
  line: 3,
} as const;

const { failure: _failure, ...passing } = differing;

export const exceptions: readonly [Accepted, Accepted] = [
  { exception: { ...vendor, expires: "2027-03-01" }, paths: ["app/build-info"] },
  { exception: { ...vendor, path: "app/SHA256SUMS" }, paths: ["app/SHA256SUMS"] },
];

/** The same differences, each accepted by one of two exceptions; pushed. */
export const accepted: Report = withProof({ ...passing, pushed: held.pushed }, { exceptions });

/** Traces and executables with a stranger's text wherever one can stand. */
export function tracesWith(text: string): Pick<Proof, "traces" | "executables"> {
  const instruction = { file: text, line: 7, text };
  const found = { path: text, format: text, offset: 6, excerpt: text, count: 2, layer: 1 };
  return {
    traces: {
      listed: [
        { ...found, kind: "day", weight: "trace", certain: true, instruction },
        { ...found, kind: "commit", weight: "note", certain: false },
      ],
      omitted: 3,
    },
    executables: {
      listed: [
        {
          path: text,
          layer: 1,
          instruction,
          format: "elf",
          language: "Go",
          linkage: "dynamic",
          libraries: [text],
          compiler: text,
          buildId: "ab",
          goBuildId: text,
          symbols: true,
          debug: false,
          paths: [text],
          go: { version: text, module: text, trimpath: false, cgo: true, revision: text },
          advice: [{ name: "build-path", found: text, fix: "Build with `go build -trimpath`." }],
        },
      ],
      omitted: 4,
      ofPackages: 5,
      unread: { listed: [{ path: text, reason: text }], omitted: 7 },
    },
  };
}
