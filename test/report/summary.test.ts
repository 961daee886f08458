import { describe, expect, it } from "vitest";
import type { Report } from "../../src/domain/findings/report.ts";
import { type Advisory, advisoryNames } from "../../src/domain/source/advisory.ts";
import { renderFailureSummary, renderSummary } from "../../src/report/summary.ts";
import { differences, differing, digest, held, listing, tracesWith, withProof } from "./sample.ts";

/** A forge drops a larger summary as a whole. */
const budget = 900_000;

describe("the job summary", () => {
  it("starts with the verdict in one line", () => {
    expect(renderSummary(held)).toMatch(/^## ✅ Reproducible: equal under (\d+) of \1 variations/);
    expect(renderSummary(differing)).toMatch(/^## ❌ Not reproducible: .*differ in 2 places\./);
    const { failure: _, ...warned } = differing;
    expect(renderSummary(warned)).toMatch(/^## ⚠️ Not reproducible/);
    expect(renderSummary(withProof(held, { verdict: "unchecked" }))).toMatch(
      /^## ⚠️ Unchecked: built once/,
    );
    const advisories = [{ name: "unchecked-files", message: "", evidence: [], fix: "" } as const];
    const assembled = { ...withProof(held, { verdict: "unchecked" }), advisories };
    expect(renderSummary(assembled)).toMatch(/^## ⚠️ Unchecked: two builds put the same files/);
  });

  it("shows each platform below its name, and says in one line what holds for all", () => {
    const [one] = held.proofs;
    if (one === undefined) throw new Error("the sample has a proof");
    const other = { ...one, platform: "linux/arm64", verdict: "unchecked" } as const;
    const summary = renderSummary({ ...held, proofs: [one, other] });
    expect(summary).toMatch(/^## ⚠️ Unchecked/);
    expect(summary).toContain("## linux/amd64\n\n### 1 layer");
    expect(summary).toContain("## linux/arm64\n\n### 1 layer");
    expect(summary).toContain("| Digest on linux/arm64 |");
  });

  it("never says reproducible when something else failed", () => {
    const failure = { code: "registry", message: "The registry refused.", fix: "Log in." };
    const summary = renderSummary({ ...held, failure });
    expect(summary).toMatch(/^## ❌ The registry failed: The registry refused\./);
    expect(summary).toContain("**What to do:** Log in.");
  });

  it("has digest, source, base, layers with size and instruction, builds, timings, toolchain", () => {
    const summary = renderSummary(held);
    expect(summary).toContain(digest);
    expect(summary).toContain("github.com/acme/shop,1.4.0+9f2c");
    expect(summary).toContain("<code>debian:12</code>");
    expect(summary).toContain(
      "1.2 MB | <code>Containerfile:3</code> <code>COPY greeting.txt /srv</code>",
    );
    expect(summary).toContain("| Build 2 | varied | 13 s |");
    expect(summary).toContain("Varied: <code>store</code>, <code>context</code>");
    expect(summary).toContain("<details><summary>Timings</summary>");
    expect(summary).toContain("<details><summary>Toolchain</summary>");
  });

  it("says first which line makes the builds differ, by what cause, and what to write instead", () => {
    expect(renderSummary(differing)).toContain(
      [
        "### Why the two builds differ",
        "#### <code>Containerfile:7</code>: <code>clock</code>",
        "<code>RUN make</code>",
        "<code>app/build-info</code>; also changes <code>app/SHA256SUMS</code>",
        "Line 2 holds the time of the build: 13:02:11 in the first one, 13:02:12 in the second.",
        "**Fix:** Take the time from SOURCE&#95;DATE&#95;EPOCH:",
        '```Dockerfile\nRUN make DATE="$(date -u -d @$SOURCE_DATE_EPOCH)"\n```',
        "More about the causes: <code>twofold explain clock</code>",
      ].join("\n\n"),
    );
  });

  it("starts with what was built, and links causes and advisories to their pages", () => {
    const frame = {
      subject: "ghcr.io/acme/cart (services/cart)",
      docs: "https://github.com/acme/twofold/blob/v1/docs",
    };
    const advisories = [{ name: "dirty", message: "It is so.", evidence: [], fix: "Commit it." }];
    const report = { ...differing, advisories: advisories as Report["advisories"] };
    const summary = renderSummary(report, frame);
    expect(summary).toMatch(/^## ❌ ghcr\.io\/acme\/cart \(services\/cart\) · Not reproducible: /);
    expect(summary).toContain(`: [<code>clock</code>](${frame.docs}/causes/clock.md)\n`);
    expect(summary).toContain(`| [<code>dirty</code>](${frame.docs}/advisories.md#dirty) |`);
    expect(summary).not.toContain("twofold explain");
    expect(summary).not.toContain("What to do:**");
    const failure = { message: "Input `push` is wrong.", fix: "Write `true`." };
    expect(renderFailureSummary(failure, frame)).toMatch(/^## ❌ ghcr.*\) · Input <code>push/);
  });

  it("counts the findings for which there is no room", () => {
    const many = Array.from({ length: 900 }, (_, index) => ({
      path: `f${index}`,
      kind: "content" as const,
      evidence: [],
      explanation: "x".repeat(500),
      instruction: { file: "Containerfile", line: index + 1, text: "RUN x" },
    }));
    const summary = renderSummary(withProof(differing, { differences: listing(many) }));
    expect(summary).toMatch(/^… and \d{3} more findings; see the report\.$/m);
    expect(Buffer.byteLength(summary)).toBeLessThan(900_000);
  });

  it("folds each difference with kind, layer, instruction, cause and its facts", () => {
    const summary = renderSummary(differing);
    expect(summary).toContain("<details><summary>2 differences, with evidence</summary>");
    expect(summary).toContain(
      "| <code>app/build-info</code> | content | 1 | <code>Containerfile:7</code> <code>RUN make</code> | " +
        "<code>clock</code> | <details><summary>2 facts</summary>",
    );
    expect(summary).toContain("<code>clock</code><br>carries <code>app/build-info</code>");
  });

  it("lists accepted differences with who answers for them and until when", () => {
    const exception = {
      path: "app/*",
      cause: "clock",
      reason: "the vendor's installer writes its time",
      owner: "Ada",
      expires: "2027-01-31",
      line: 3,
    } as const;
    const exceptions = [{ exception, paths: ["app/build-info"] }];
    const report = withProof(differing, { exceptions });
    expect(renderSummary(report)).toContain(
      "| <code>app/&#42;</code> | <code>clock</code> | 1 path | the vendor&#39;s installer writes its time | Ada | 2027-01-31 |",
    );
  });

  it("shows an advisory with what was found and what to do, code as code", () => {
    const advisories = [
      { name: "dirty", message: "`a.c` changed", evidence: ["a.c"], fix: "Run `git commit`." },
    ] as const;
    expect(renderSummary({ ...held, advisories })).toContain(
      "| <code>dirty</code> | <code>a.c</code> changed<br><code>a.c</code> | Run <code>git commit</code>. |",
    );
  });

  it("shows where an advisory came from, and which of them policy refuses", () => {
    const places = [1, 2, 3, 4, 5].map((line) => ({ file: "Containerfile", line }));
    const found = { message: "It is so.", evidence: [], fix: "Change it." };
    const advisories = [
      { name: "dirty", ...found },
      { name: "unpinned-base", ...found, places },
    ] as const;
    const summary = renderSummary({ ...held, advisories, forbidden: ["unpinned-base"] });
    expect(summary).toContain("| Advisory | What was found | Where | What to do |");
    expect(summary).toContain("| <code>dirty</code> | It is so. |  | Change it. |");
    expect(summary).toContain(
      "| ❌ <code>unpinned-base</code> forbidden | It is so. | <code>Containerfile:1</code><br>" +
        "<code>Containerfile:2</code><br><code>Containerfile:3</code><br>… and 2 more | Change it. |",
    );
  });

  it("names every advisory of a source that has all of them, with all they can have", () => {
    const advisories = advisoryNames.map((name): Advisory => {
      const evidence = Array.from({ length: 20 }, (_, index) => `${"deep/".repeat(50)}${index}`);
      const places = evidence.map((file, index) => ({ file, line: index + 1 }));
      const message = "Something of the source is not as its commit says. ".repeat(3);
      return { name, message, evidence: [...evidence, "and 7 more"], fix: message, places };
    });
    const summary = renderSummary({ ...held, advisories });
    const rows = summary.split("\n").filter((line) => line.includes("<summary>21 facts"));
    expect(rows).toHaveLength(advisoryNames.length);
    expect(rows.every((row) => row.includes("<code>and 7 more</code></details>"))).toBe(true);
  });

  it("names the tags of the source", () => {
    const otherTags = [{ tag: "v1.4.0-rc.1", version: "1.4.0-rc.1" }];
    const summary = renderSummary({
      ...held,
      source: { ...held.source, tag: "v1.4.0", otherTags },
    });
    expect(summary).toContain("| Tag | <code>v1.4.0</code> |");
    expect(summary).toContain("| Other tags | <code>v1.4.0-rc.1</code> |");
  });

  it("folds traces and executables: hints that must not hide the verdict", () => {
    const summary = renderSummary(withProof(held, tracesWith("srv/app")));
    expect(summary).toContain("<details><summary>Traces of this build in the image: 5</summary>");
    expect(summary).toContain(
      "| <code>srv/app</code> | day (certain to change) | <code>srv/app</code><br>srv/app, offset 6 | 2 | <code>srv/app:7</code> <code>srv/app</code> |",
    );
    expect(summary).toContain("| <code>srv/app</code> | commit (note) |");
    expect(summary).toContain(
      "<details><summary>5 executables of this build, and what they reveal about it",
    );
    expect(summary).toContain(
      "| <code>build-path</code> | 1 | Build with <code>go build -trimpath</code>. |",
    );
    expect(summary).toContain("Not examined: <code>srv/app</code>: srv/app");
    expect(renderSummary(held)).not.toMatch(/Traces|executable/);
  });

  it("counts what it has no room for, and cuts no row", () => {
    const [difference] = differences;
    const many = Array.from({ length: 20_000 }, (_, index) => ({
      path: `${"deep/".repeat(40)}${index}`,
      kind: "content" as const,
      evidence: difference?.evidence ?? [],
    }));
    const report: Report = {
      ...withProof(differing, { differences: listing(many, 7) }),
    };
    const summary = renderSummary(report);
    expect(Buffer.byteLength(summary)).toBeLessThan(budget);
    expect(summary).toMatch(/… and [\d,]+ more rows/);
    const rows = summary.split("\n").filter((line) => line.startsWith("| <code>deep"));
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.every((row) => row.endsWith("</details> |"))).toBe(true);
  });

  it("of a run that failed before all else says what to do", () => {
    expect(renderFailureSummary({ message: "Input `push`: <b>", fix: "Write `true`." })).toBe(
      "## ❌ Input <code>push</code>: &#60;b&#62;\n\n**What to do:** Write <code>true</code>.\n",
    );
  });
});

it("tells of a pushed tag that the registry served this digest for it already", () => {
  const [pushed] = held.pushed;
  if (pushed === undefined) throw new Error("the sample has one");
  const render = (changed: boolean): string =>
    renderSummary({ ...held, pushed: [{ ...pushed, changed }] });
  const row = `${pushed.reference}&#64;${pushed.digest}</code>`;
  expect(render(false)).toContain(`${row} (was there already)`);
  expect(render(true)).toContain(row);
  expect(render(true)).not.toContain("was there already");
});

it("counts a file once whose content and metadata both differ", () => {
  const listed = differences.map((each) => ({ ...each, path: "etc/one" }));
  const summary = renderSummary(withProof(differing, { differences: listing(listed, 0) }));
  expect(summary).toMatch(/^## ❌ Not reproducible: .*differ in 1 place\./);
});
