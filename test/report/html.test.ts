import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { variationNames } from "../../src/domain/build/environment.ts";
import type { Clue } from "../../src/domain/findings/clue.ts";
import type { Difference } from "../../src/domain/findings/difference.ts";
import { renderHtml } from "../../src/report/html.ts";
import { besideWith } from "./beside-sample.ts";
import {
  accepted,
  differences,
  differing,
  digest,
  fixesWith,
  held,
  listing,
  partly,
  tracesWith,
  withProof,
} from "./sample.ts";

const all = variationNames.length;

/** Every element and attribute of a page: what a browser would act on. */
function skeleton(page: string): readonly string[] {
  // Backticks make code of a text, as in our own messages, and nothing else.
  return (
    page
      .replace(/<\/?code>/g, "")
      .match(/<[^>]*>/g)
      ?.map((tag) => tag.replace(/(data-text|href|id|aria-labelledby)="[^"]*"/g, "$1")) ?? []
  );
}

describe("the page of a run", () => {
  it("that held shows digest, source, bases, layers, builds and toolchain", () => {
    const page = renderHtml(held);
    expect(page).toContain(
      `<h1 class="good">Reproducible: equal under ${all} of ${all} variations; pushed as ghcr.io/acme/shop:1.4.0.</h1>`,
    );
    for (const fact of [
      digest,
      held.source.id,
      "docker.io/library/debian@",
      "COPY greeting.txt",
      "runc 1.1.5",
    ])
      expect(page).toContain(fact);
    expect(page).not.toContain("Why the two builds differ");
  });

  it("says what was built, and links causes and advisories to their pages if they have an address", () => {
    const docs = "https://github.com/acme/twofold/blob/v1/docs";
    const advisories = [
      { name: "dirty", message: "It is so.", evidence: [], fix: "Commit it." },
    ] as const;
    const report = { ...differing, advisories };
    const page = renderHtml(report, { subject: "ghcr.io/acme/cart <services/cart>", docs });
    expect(page).toContain(
      '<p class="faint">Twofold · ghcr.io/acme/cart &#60;services/cart&#62;</p>',
    );
    expect(page).toContain("<title>ghcr.io/acme/cart &#60;services/cart&#62; · Not reproducible: ");
    expect(page).toContain(
      `<a href="${docs}/causes/clock.md"><span class="tag bad">clock</span></a>`,
    );
    expect(page).toContain(
      `<a href="${docs}/advisories.md#dirty"><span class="tag">dirty</span></a>`,
    );
    expect(page).not.toContain("twofold explain");
    expect(page).not.toContain("See the report.");
    const alone = renderHtml(report);
    expect(alone).not.toContain("https:");
    expect(alone).toContain("<code>twofold explain clock</code>");
  });

  it("says which variations were not applied, and why", () => {
    const page = renderHtml(withProof(held, { variations: partly }));
    expect(page).toContain(
      `<h1 class="warning">Reproducible: equal, but 3 of ${all} variations were not applied: hostname, timezone, clock; pushed`,
    );
    expect(page).toContain(
      "<code>hostname, timezone: steps run under chroot isolation: no runtime works</code>",
    );
    expect(page).toContain("<code>clock at Containerfile:4: the image or the Containerfile sets");
  });

  it("folds what is accepted for a while", () => {
    const page = renderHtml(accepted);
    expect(page).toContain(
      '<h1 class="warning">Accepted: 2 known differences, the first until 2027-01-31; pushed as',
    );
    expect(page).toContain(
      "<details><summary>All differences are accepted for a while.</summary><nav aria-label",
    );
    expect(renderHtml(differing)).not.toContain("All differences are accepted");
  });

  it("that differs says for each line what happened, what to write, and what follows from it", () => {
    const page = renderHtml(differing);
    expect(page).toContain(
      '<a href="#finding-1">Containerfile:7</a> <span class="tag bad">clock</span>',
    );
    expect(page).toContain("<p>Line 2 holds the time of the build: 13:02:11 in the first one");
    expect(page).toMatch(
      /<h4>What to write instead<\/h4><p>Take the time.*<pre class="fix"[^>]*>RUN make DATE=/,
    );
    expect(page).toContain("built at <mark>2026-11-21T13:02:11Z</mark>");
    expect(page).toMatch(
      /Changed only because of this<\/h4><ul class="facts"><li><code>app\/SHA256SUMS/,
    );
  });

  it("shows traces with their place, and executables with the flags that keep a build out", () => {
    const page = renderHtml(withProof(held, tracesWith("srv/app")));
    expect(page).toContain('<h2 id="traces">Traces of this build in the image</h2>');
    expect(page).toContain('<td>commit <span class="tag">note</span></td>');
    expect(page).toContain("… and 3 more, not listed.");
    expect(page).toContain("<p>Build with <code>go build -trimpath</code>.</p>");
    expect(page).toContain("without 5 files from distribution packages");
    expect(page).toContain("Not examined: srv/app (srv/app)");
    expect(renderHtml(held)).not.toContain('id="traces"');
  });

  it("shows bytes that are no text in hexadecimal, the differing ones marked", () => {
    const clue: Clue = {
      spots: [
        {
          offset: 4,
          field: "mtime",
          a: Uint8Array.of(1, 2),
          b: Uint8Array.of(1, 3),
          before: Uint8Array.of(0x1f, 0x8b, 8, 0),
          after: Uint8Array.of(0, 3),
        },
      ],
      isCut: false,
      format: "gzip",
      inside: [],
      sizes: [8, 8],
      headers: [undefined, undefined],
      isReordered: false,
    };
    const found: Difference = { path: "a.gz", kind: "content", evidence: [], clue };
    const page = renderHtml(withProof(differing, { differences: listing([found]) }));
    expect(page).toContain("<figcaption>offset 4, field mtime</figcaption>");
    expect(page).toContain("1f 8b 08 00 <mark>01</mark> <mark>03</mark> 00 03");
  });

  it("allows its own style and script by their digests, and nothing else", () => {
    const [policy = ""] =
      /(?<=Content-Security-Policy" content=")[^"]*/.exec(renderHtml(held)) ?? [];
    expect(policy.replace(/sha256-[A-Za-z0-9+/=]{44}/g, "HASH")).toBe(
      "default-src 'none'; style-src 'HASH'; script-src 'HASH'; base-uri 'none'; form-action 'none'",
    );
  });

  it("has a row for each rule of a policy, with what it rests on and what to do", () => {
    const page = renderHtml({
      ...held,
      policy: {
        verdict: "broken",
        rules: [
          { rule: "size", verdict: "broken", evidence: ["5 MB of <4>."], fix: "Take less." },
          { rule: "age", verdict: "unchecked", accepted: true, evidence: ["Nobody says."] },
          { rule: "setuid", verdict: "holds", evidence: ["None."] },
        ],
        setAside: [{ attestation: "ghcr.io/acme/shop@sha256:ab", why: "is about another image" }],
        setAsideOmitted: 3,
      },
    });
    expect(page).toContain('<h2 id="policy">The policy does not hold</h2>');
    expect(page).toContain(
      '<th scope="row">size</th><td class="bad">broken</td><td><p>5 MB of &#60;4&#62;.</p><p>Take less.</p></td>',
    );
    expect(page).toContain('<td class="warning">unchecked, accepted by the policy</td>');
    expect(page).toContain('<td class="good">holds</td>');
    expect(page).toContain("<li>… and 3 more</li>");
    expect(renderHtml(held)).not.toContain('id="policy"');
  });

  it("needs nothing of the network", () => {
    expect(renderHtml(differing)).not.toMatch(/\b(src|href)="(?!#)/);
  });

  it("has the same elements whatever the image says: no text from outside becomes one", () => {
    const [first] = differences;
    const withText = (text: string) =>
      renderHtml({
        ...withProof(differing, {
          ...tracesWith(text),
          differences: listing([
            {
              ...first,
              path: `a${text.replaceAll("/", "")}`,
              kind: "content",
              evidence: [text],
              explanation: text,
              fix: text.replaceAll("\n", ""),
              instruction: { file: text, line: 1, text },
            },
          ]),
        }),
        ...besideWith(text),
        source: { ...held.source, id: `x${text}` },
        failure: { code: "irreproducible", message: "x", fix: text },
      });
    const plain = skeleton(withText("x"));
    const withFixes = (text: string) =>
      fixesWith(text).map((triedFixes) =>
        skeleton(renderHtml(withProof(differing, { triedFixes }))),
      );
    const plainFixes = withFixes("x");
    const hostile = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "</script><script>alert(1)</script>",
        `"><img src=x onerror=alert(1)>`,
        "javascript:alert(1)",
        "\u001b[31m\u202egnp.exe",
        "<!--",
        "]]>",
        "&lt;b&gt;",
      ),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        expect(skeleton(withText(text))).toEqual(plain);
        // Backticks of a sentence mark code.
        const prose = text.replaceAll("`", "");
        expect(withFixes(prose)).toEqual(plainFixes);
      }),
    );
  });

  it("stays small for many differences, and counts what it does not show", () => {
    const many = Array.from(
      { length: 5000 },
      (_, index): Difference => ({
        path: `d/${index}`,
        kind: "content",
        cause: "clock",
        instruction: { file: "Containerfile", line: index % 400, text: "RUN x" },
        evidence: ["e".repeat(200)],
      }),
    );
    const page = renderHtml(withProof(differing, { differences: listing(many, 9) }));
    expect(Buffer.byteLength(page)).toBeLessThan(5 * 1024 * 1024);
    expect(page).toContain("… and 2,409 more differences, not listed.");
  });
});
