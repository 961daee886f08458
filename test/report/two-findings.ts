import { variationNames } from "../../src/domain/build/environment.ts";
import type { InstructionPlace } from "../../src/domain/build/instruction-place.ts";
import type { Report } from "../../src/domain/findings/report.ts";
import { differing, listing, withProof } from "./sample.ts";

const inCart = (line: number, text: string): InstructionPlace => ({
  file: "services/cart/Containerfile",
  line,
  text,
});

const packing = inCart(3, "RUN tar cf /docs.tar docs && gzip /docs.tar");

/** A run as users see it: a source with advisories, two builds that differ for two reasons. */
export const twoFindings: Report = {
  ...withProof(differing, {
    variations: {
      applied: variationNames.filter((name) => name !== "clock"),
      notApplied: [
        {
          variation: "clock",
          reason: "the image has only static programs",
          steps: [packing, inCart(8, "RUN cat /proc/sys/kernel/random/uuid > /etc/instance")],
        },
      ],
    },
    differences: listing([
      {
        path: "etc/instance",
        kind: "content",
        layer: 2,
        instruction: inCart(8, "RUN cat /proc/sys/kernel/random/uuid > /etc/instance"),
        evidence: ["both are 37 bytes long", "offset 0: 35 33 34 ≠ 33 64 39"],
        cause: "random",
        confidence: 0.95,
        explanation:
          'Line 1 holds a random UUID, which is new in each build: "534f6ee5-62af-41fc-9f33-bf8ccbe9f6b2" in the first build, "3d9945af-ac27-46e8-8266-6ed4da1df07c" in the second.',
        fix: "Derive the value from the source (the commit, a hash of the files), or generate it when the container starts.",
      },
      {
        path: "srv/docs.tar.gz//docs/a.txt",
        kind: "metadata",
        layer: 1,
        instruction: packing,
        evidence: ["mtime 1795266131 ≠ 1760703063"],
        cause: "archive-mtime",
        confidence: 0.9,
        explanation:
          'The tar archive records the modification time of its member "docs/a.txt": "2026-11-21T15:36:48Z" in the first build, "2025-10-17T12:11:03Z" in the second.',
        variations: ["start-time"],
        fix: "Give the archive's members a fixed order, time and owner.\nRUN tar cf /docs.tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner docs && gzip /docs.tar",
      },
      {
        path: "srv/SHA256SUMS",
        kind: "content",
        layer: 1,
        instruction: inCart(5, "RUN sha256sum /srv/* > /srv/SHA256SUMS"),
        evidence: ['line 1: "aa" ≠ "bb"'],
        cause: "archive-mtime",
        carries: { path: "srv/docs.tar.gz", instruction: packing },
      },
    ]),
  }),
  source: {
    id: `github.com/acme/shop,1.4.0+${"9f2c".repeat(10)},services/cart`,
    repository: "github.com/acme/shop",
    offset: "services/cart",
    version: "1.4.0",
    revision: "9f2c".repeat(10),
  },
  advisories: (["unpushed", "unpinned-base", "network-in-run"] as const).map((name) => ({
    name,
    message: `It is ${name}.`,
    evidence: [],
    fix: "Change it.",
  })),
  timeline: [],
  timings: [
    { phase: "source", seconds: 0.4 },
    { phase: "set-up", seconds: 0.9 },
    { phase: "bases", seconds: 0.8 },
    { phase: "builds", seconds: 13.4 },
    { phase: "search", seconds: 0.2 },
    { phase: "explain", seconds: 24 },
    { phase: "variations", seconds: 16 },
  ],
};
