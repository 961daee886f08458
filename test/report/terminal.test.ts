import { describe, expect, it } from "vitest";
import { variationNames } from "../../src/domain/build/environment.ts";
import { plainPalette } from "../../src/report/palette.ts";
import { sourceLines } from "../../src/report/terminal/facts.ts";
import { renderTerminal, type View } from "../../src/report/terminal.ts";
import {
  accepted,
  differences,
  differing,
  digest,
  held,
  listing,
  partly,
  tracesWith,
  withProof,
} from "./sample.ts";

const view: View = { palette: plainPalette, surface: "command line", detail: "normal" };
const verbose: View = { ...view, detail: "verbose" };
const quiet: View = { ...view, detail: "quiet" };

describe("the report on a terminal", () => {
  it("starts with the verdict and ends with source, builds, phases and where the results are", () => {
    const places = { layout: "out/layout", page: "out/report.html", timings: "out/t.json" };
    const lines = renderTerminal(held, view, places);
    expect(lines[0]).toMatch(/^Reproducible: .*ghcr\.io\/acme\/shop:1\.4\.0\.$/);
    expect(lines.slice(2)).toEqual([
      `digest       ${digest}`,
      "size         1.2 MB compressed",
      "pushed       ghcr.io/acme/shop:1.4.0",
      "layout       out/layout",
      "source       github.com/acme/shop,1.4.0+9f2c",
      "builds       canonical 12 s, varied 13 s",
      "phases       builds 13 s",
      "report       out/report.html (for programs: report.json)",
      "timings      out/t.json",
    ]);
  });

  it("says where results stay that nobody named a folder for", () => {
    const places = {
      page: "/tmp/twofold-output-1/report.html",
      temporary: "/tmp/twofold-output-1",
    };
    expect(renderTerminal(held, view, places)).toContain(
      "kept in      /tmp/twofold-output-1, until you remove it; `--output` names another folder",
    );
    expect(renderTerminal(held, quiet, places).at(-1)).toBe(
      "report: /tmp/twofold-output-1/report.html",
    );
  });

  it("colours the verdict by what it says", () => {
    const palette = {
      ...plainPalette,
      good: (text: string) => `+${text}`,
      bad: (text: string) => `-${text}`,
    };
    expect(renderTerminal(held, { ...view, palette })[0]).toMatch(/^\+Reproducible: /);
    expect(renderTerminal(differing, { ...view, palette })[0]).toMatch(/^-Not reproducible: /);
  });

  it("says how much was varied, and what was not for which reason", () => {
    const lines = renderTerminal(withProof(held, { variations: partly }), view);
    const count = variationNames.length;
    expect(lines[0]).toContain(
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
    expect(renderTerminal(withProof(held, { variations: one }), view)[0]).toContain(
      `equal, but 1 of ${count} variations was not applied: ${missing}`,
    );
  });

  it("is short over differences that are all accepted", () => {
    const lines = renderTerminal(accepted, view);
    expect(lines[0]).toMatch(/^Accepted: 2 known differences, the first until 2027-01-31; /);
    expect(lines.join("\n")).not.toContain("fix:");
    expect(lines).toContain("Accepted differences:");
  });

  it("says of each finding the line, the cause, the paths, one sentence and the fix, and no bytes", () => {
    const lines = renderTerminal(differing, view);
    expect(lines.slice(0, 6)).toEqual([
      "Not reproducible: the two builds differ in 2 places.",
      "",
      "  Containerfile:7  clock  app/build-info; also changes app/SHA256SUMS",
      "    Line 2 holds the time of the build: 13:02:11 in the first one, 13:02:12 in the second.",
      "    fix: Take the time from SOURCE_DATE_EPOCH:",
      '         RUN make DATE="$(date -u -d @$SOURCE_DATE_EPOCH)"',
    ]);
    expect(lines).toContain("read more    twofold explain clock");
    const inLog = renderTerminal(differing, { ...view, surface: "workflow" });
    expect(inLog.join("\n")).not.toContain("twofold explain");
    expect(lines.join("\n")).not.toMatch(/offset 12|See the report/);
  });

  it("names the phases that took long, and all of them when asked to say more", () => {
    const timings = [
      { phase: "source", seconds: 0.4 },
      { phase: "builds", seconds: 13 },
    ];
    expect(renderTerminal({ ...held, timings }, view)).toContain("phases       builds 13 s");
    expect(renderTerminal({ ...held, timings }, verbose)).toContain(
      "phases       source 0.4 s, builds 13 s",
    );
  });

  it("shows what a failed step printed last once, below the verdict", () => {
    const output = ["make: *** No rule", "exit status 2"];
    const failure = { code: "build", message: "RUN make failed.", fix: "Fix it.", output };
    const report = { ...held, proofs: [], failure };
    const told = ["The build failed: RUN make failed.", ...output.map((each) => `  │ ${each}`)];
    for (const each of [view, verbose]) {
      expect(renderTerminal(report, each).slice(0, 5)).toEqual([...told, "  Fix it.", ""]);
    }
    expect(renderTerminal(report, quiet)).toEqual([...told, "  Fix it."]);
  });

  it("says what to do where no finding says it", () => {
    const unknown = differences.map(({ fix: _fix, ...each }) => each);
    const lines = renderTerminal(withProof(differing, { differences: listing(unknown) }), view);
    expect(lines[1]).toBe("  See the report.");
  });

  it("counts the findings and differences that it leaves out", () => {
    const many = Array.from({ length: 23 }, (_, index) => ({
      path: `f${index}`,
      kind: "content" as const,
      evidence: [],
      instruction: { file: "Containerfile", line: index + 1, text: "RUN x" },
    }));
    const lines = renderTerminal(withProof(differing, { differences: listing(many, 7) }), view);
    expect(lines).toContain("  Containerfile:20  unknown  f19");
    expect(lines).not.toContain("  Containerfile:21  unknown  f20");
    expect(lines).toContain(
      "  … and 3 more findings, and 7 differences that the report does not list",
    );
  });

  it("shows evidence, layers, traces and variations when asked to say more", () => {
    const text = renderTerminal(differing, verbose).join("\n");
    expect(text).toContain("2 differences between the two builds, from 1 cause:");
    expect(text).toContain("  Containerfile:7  clock\n    RUN make\n    app/build-info\n");
    expect(text).toContain("    offset 12: 31 32 ≠ 31 33");
    const green = renderTerminal(held, verbose);
    expect(green).toContain("     1.2 MB  Containerfile:3  COPY greeting.txt /srv");
    expect(green).toContain(`varied       ${variationNames.join(", ")}`);
  });

  it("shows the verdict and a line for each finding when asked to say little", () => {
    expect(renderTerminal(differing, quiet)).toEqual([
      "Not reproducible: the two builds differ in 2 places.",
      "Containerfile:7: clock: app/build-info; also changes app/SHA256SUMS",
    ]);
    expect(renderTerminal(held, quiet)).toHaveLength(1);
    expect(renderTerminal(accepted, quiet)).toHaveLength(1);
    const failure = { code: "tool", message: "skopeo was not found.", fix: "Install it." };
    expect(renderTerminal({ ...held, proofs: [], failure }, quiet)).toEqual([
      "A tool failed: skopeo was not found.",
      "  Install it.",
    ]);
    const refused = { ...failure, code: "forbidden", message: "It is dirty." };
    expect(renderTerminal({ ...held, proofs: [], failure: refused }, quiet)).toEqual([
      "Forbidden: It is dirty.",
      "  Install it.",
    ]);
  });

  it("names the tag of the version, and the others at the same commit", () => {
    const otherTags = [{ tag: "v1.4.0-rc.1", version: "1.4.0-rc.1" }];
    const source = { ...held.source, tag: "v1.4.0", otherTags };
    const text = renderTerminal({ ...held, source }, view).join("\n");
    expect(text).toContain("tag          v1.4.0\nother tags   v1.4.0-rc.1\n");
    expect(sourceLines(held.source, plainPalette)).toEqual([`source       ${held.source.id}`]);
  });

  it("tells traces of the build in some lines, and executables in one", () => {
    const [trace, note] = tracesWith("srv/app").traces.listed;
    if (trace === undefined || note === undefined) throw new Error("the sample has both");
    const traces = { listed: [...Array.from({ length: 8 }, () => trace), note], omitted: 3 };
    const report = withProof(held, { ...tracesWith("srv/app"), traces });
    const lines = renderTerminal(report, verbose);
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

  it("counts traces and executables in a row each, and no trace that a finding tells of", () => {
    const lines = renderTerminal(withProof(held, tracesWith("srv/app")), view);
    expect(lines).toContain(
      "traces       4 of this build in the image, 1 certain to change: see the report",
    );
    expect(lines).toContain(
      "executables  1 of 5 executables reveal something about the build (build-path 1): see the report",
    );
    const { traces } = tracesWith("app/build-info");
    const told = withProof(differing, { traces: { ...traces, omitted: 0 } });
    expect(renderTerminal(told, view).join("\n")).not.toContain("traces  ");
  });

  it("has no line over executables that have a build ID and nothing else", () => {
    const { executables } = tracesWith("x");
    const advice = [{ name: "build-id", found: "build ID ab", fix: "x" }] as const;
    const listed = executables.listed.map((file) => ({ ...file, advice }));
    const report = withProof(held, { executables: { ...executables, listed } });
    for (const each of [view, verbose]) {
      expect(renderTerminal(report, each).join("\n")).not.toContain("executable");
    }
  });

  it("shows control characters of file names rather than obeying them", () => {
    const hostile = [{ path: "a\u001b]0;x\u0007\nb", kind: "added", evidence: [] }] as const;
    const lines = renderTerminal(withProof(differing, { differences: listing(hostile) }), view);
    expect(lines.join("\n")).toContain("a␛]0;x␇␊b");
  });
});
