import { describe, expect, it } from "vitest";
import { variationNames } from "../../src/domain/build/environment.ts";
import { type Advisory, advisoryNames } from "../../src/domain/source/advisory.ts";
import { forbidden } from "../../src/domain/source/policy.ts";
import { plainPalette } from "../../src/report/palette.ts";
import { advisoryLines, renderTerminal, sourceLines } from "../../src/report/terminal.ts";
import {
  accepted,
  differing,
  digest,
  held,
  listing,
  partly,
  tracesWith,
  withProof,
} from "./sample.ts";

describe("the report on a terminal", () => {
  it("ends with the verdict and has digest, source, layers and phases", () => {
    const lines = renderTerminal(held, plainPalette);
    expect(lines.at(-1)).toMatch(/^Reproducible: .*ghcr\.io\/acme\/shop:1\.4\.0\.$/);
    const text = lines.join("\n");
    expect(text).toContain(`digest       ${digest}`);
    expect(text).toContain("   1.2 MB  Containerfile:3  COPY greeting.txt /srv");
    expect(text).toContain("phases       builds 13 s");
  });

  it("says how much was varied, and what was not for which reason", () => {
    const lines = renderTerminal(withProof(held, { variations: partly }), plainPalette);
    const count = variationNames.length;
    expect(lines.at(-1)).toContain(
      `Reproducible: equal, but 3 of ${count} variations were not applied: hostname, timezone, clock`,
    );
    expect(lines).toContain(
      "not varied   hostname, timezone: steps run under chroot isolation: no runtime works",
    );
    expect(lines).toContain(
      "not varied   clock at Containerfile:4: the image or the Containerfile sets LD_PRELOAD",
    );
    const [missing] = variationNames;
    const applied = variationNames.slice(1);
    const one = { applied, notApplied: [{ variation: missing, reason: "left out by `vary`" }] };
    expect(renderTerminal(withProof(held, { variations: one }), plainPalette).at(-1)).toContain(
      `equal, but 1 of ${count} variations was not applied: ${missing}`,
    );
  });

  it("is short over differences that are all accepted", () => {
    const lines = renderTerminal(accepted, plainPalette);
    expect(lines.at(-1)).toMatch(/^Accepted: 2 known differences, the first until 2027-01-31; /);
    expect(lines.join("\n")).not.toContain("differences between the two builds");
    expect(lines).toContain("Accepted differences:");
  });

  it("names differing files with the line they come from, and what to do", () => {
    const text = renderTerminal(differing, plainPalette).join("\n");
    expect(text).toContain("2 differences between the two builds, from 1 cause:");
    expect(text).toContain("  Containerfile:7  clock\n    RUN make\n    app/build-info\n");
    expect(text).toContain("    Line 2 holds the time of the build: 13:02:11 in the first one");
    expect(text).toContain("    offset 12: 31 32 ≠ 31 33");
    expect(text).toContain("    also changes app/SHA256SUMS\n");
    expect(text).toContain(
      "    fix: Take the time from SOURCE_DATE_EPOCH:\n         RUN make DATE=",
    );
    expect(text.endsWith("  See the report.")).toBe(true);
  });

  it("names the tag of the version, and the others at the same commit", () => {
    const otherTags = [{ tag: "v1.4.0-rc.1", version: "1.4.0-rc.1" }];
    const source = { ...held.source, tag: "v1.4.0", otherTags };
    const text = renderTerminal({ ...held, source }, plainPalette).join("\n");
    expect(text).toContain("tag          v1.4.0\nother tags   v1.4.0-rc.1\n");
    expect(sourceLines(held.source, plainPalette)).toEqual([`source       ${held.source.id}`]);
  });

  it("tells traces of the build in some lines, and executables in one", () => {
    const [trace, note] = tracesWith("srv/app").traces.listed;
    if (trace === undefined || note === undefined) throw new Error("the sample has both");
    const traces = { listed: [...Array.from({ length: 8 }, () => trace), note], omitted: 3 };
    const report = withProof(held, { ...tracesWith("srv/app"), traces });
    const lines = renderTerminal(report, plainPalette);
    const start = lines.indexOf("Traces of this build in the image:");
    expect(lines.slice(start + 1, start + 9)).toEqual([
      ...Array.from(
        { length: 5 },
        () => "  srv/app  day: srv/app (certain to change: srv/app, 2 times, srv/app:7)",
      ),
      "  … and 6 more in the report",
      "1 trace from the source itself: see the report",
      "1 of 5 executables reveal something about the build (build-path 1): see the report",
    ]);
  });

  it("has no line over executables that have a build ID and nothing else", () => {
    const { executables } = tracesWith("x");
    const advice = [{ name: "build-id", found: "build ID ab", fix: "x" }] as const;
    const listed = executables.listed.map((file) => ({ ...file, advice }));
    const lines = renderTerminal(
      withProof(held, { executables: { ...executables, listed } }),
      plainPalette,
    );
    expect(lines.join("\n")).not.toContain("executable");
  });

  it("marks the advisories that policy refuses", () => {
    const found = { message: "It is so.", evidence: [], fix: "Change it." };
    const advisories = [
      { name: "dirty", ...found },
      { name: "untagged", ...found },
    ] as const;
    expect(advisoryLines({ advisories, forbidden: ["dirty"] }, plainPalette)).toEqual([
      "dirty (forbidden)  It is so.",
      "  Change it.",
      "untagged  It is so.",
      "  Change it.",
    ]);
  });

  it("keeps the fix of every forbidden advisory", () => {
    const advisories = advisoryNames.map((name): Advisory => {
      const [message, fix] = [
        `It is ${name}.`,
        `Do what helps, and then do more. ${"x".repeat(150)}`,
      ];
      return { name, message, evidence: [], fix };
    });
    const gate = forbidden(advisories, advisoryNames);
    const failure = { code: "forbidden", message: gate?.message ?? "", fix: gate?.fix ?? "" };
    const text = renderTerminal({ ...held, advisories, failure }, plainPalette).at(-1);
    expect(text).toContain("network-in-run: Do what helps");
    expect(text).toMatch(/take them out of `forbid`\.$/);
  });

  it("shows control characters of file names rather than obeying them", () => {
    const differences = [{ path: "a\u001b]0;x\u0007\nb", kind: "added", evidence: [] }] as const;
    const lines = renderTerminal(
      withProof(differing, { differences: listing(differences) }),
      plainPalette,
    );
    expect(lines.join("\n")).toContain("a␛]0;x␇␊b");
  });
});
