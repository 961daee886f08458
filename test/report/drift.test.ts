import { describe, expect, it } from "vitest";
import { type Drift, type DriftRow, driftVerdict } from "../../src/domain/deployed/drift.ts";
import type { RunningImage } from "../../src/domain/deployed/running.ts";
import type { WantedService } from "../../src/domain/deployed/wanted.ts";
import { digestFromHex } from "../../src/domain/oci/digest.ts";
import { driftLines, renderDriftJson } from "../../src/report/drift.ts";
import { driftAnnotations, renderDriftSummary } from "../../src/report/drift-summary.ts";
import { plainPalette } from "../../src/report/palette.ts";

const digest = digestFromHex("1".repeat(64));
const source = `github.com/acme/shop,1.3.0+${"0ba1".repeat(10)}`;
const wanted: WantedService = {
  name: "shop/api",
  wants: { kind: "digest", digest: digestFromHex("2".repeat(64)) },
  forbid: ["dirty"],
  allowTag: false,
  place: { file: "wanted.yml", line: 4 },
};
const running: RunningImage = {
  names: ["shop/api/web", "shop/api", "api"],
  role: "container",
  written: "ghcr.io/acme/shop:1.3",
  asked: { registry: "ghcr.io", repository: "acme/shop", tag: "1.3" },
  started: { name: undefined, digest, imageId: undefined },
  waits: false,
  count: 3,
};
const other: DriftRow = {
  ...{ name: "shop/api/web", state: "other-digest", wanted, running, digest, source },
  problems: [
    { kind: "forbidden", advisories: ["dirty"] },
    { kind: "tag", tag: "1.3" },
  ],
};
const rows: readonly DriftRow[] = [
  {
    name: "shop/db/db",
    state: "in-place",
    wanted,
    running: { ...running, count: 1 },
    problems: [],
  },
  other,
  { name: "shop/x/x", state: "unreachable", because: "ghcr.io is down.", wanted, problems: [] },
  {
    name: "tool",
    state: "not-wanted",
    running: { ...running, written: "a\u001b[31mb", asked: undefined },
    problems: [],
  },
];

function drift(some: readonly DriftRow[], ignored = 0): Drift {
  return { verdict: driftVerdict(some), kind: "pods", rows: some, ignored };
}

describe("the result of drift", () => {
  it("says first what it came to, then each image that is not in place, with what to do", () => {
    expect(driftLines(drift(rows, 2), plainPalette).join("\n")).toMatchInlineSnapshot(`
      "drift: 3 of 4 images not as wanted

      other digest    shop/api/web  (3 containers)
        runs    github.com/acme/shop,1.3.0+0ba10ba10ba10ba10ba10ba10ba10ba10ba10ba1  ghcr.io/acme/shop@sha256:1111111111111111111111111111111111111111111111111111111111111111
        wanted  sha256:2222222222222222222222222222222222222222222222222222222222222222
        problem its source has forbidden advisories: dirty
        problem it is asked for by the tag 1.3, and the next container may run another image
        fix     Deploy the wanted digest, or want the one that runs.
        fix     Build it from a source without them, or forbid less for it.
        fix     Deploy it as \`name@sha256:…\`, or write \`allow-tags: true\`.
      unreachable     shop/x/x
        wanted  sha256:2222222222222222222222222222222222222222222222222222222222222222
        because ghcr.io is down.
        fix     Run it again when the registry answers.
      not wanted      tool  (3 containers)
        runs    a␛[31mb
        fix     Remove what runs, or write its name below \`services:\` or \`ignore:\`.

      in place        shop/db/db

      2 containers ignored"
    `);
  });

  it("is in place where all are, and unchecked where only a registry failed", () => {
    expect(driftLines(drift(rows.slice(0, 1)), plainPalette)[0]).toBe(
      "in place: 1 image, each as wanted",
    );
    expect(driftLines(drift([...rows.slice(0, 1), ...rows.slice(2, 3)]), plainPalette)[0]).toBe(
      "unchecked: a registry failed for 1 of 2 images",
    );
  });

  it("has a form for programs", () => {
    expect(JSON.parse(renderDriftJson(drift([other])))).toEqual({
      schemaVersion: 1,
      verdict: "drift",
      running: "pods",
      ignored: 0,
      images: [
        {
          name: "shop/api/web",
          state: "other-digest",
          inPlace: false,
          problems: [
            {
              kind: "forbidden",
              advisories: ["dirty"],
              text: "its source has forbidden advisories: dirty",
            },
            {
              kind: "tag",
              tag: "1.3",
              text: "it is asked for by the tag 1.3, and the next container may run another image",
            },
          ],
          wanted: { as: "shop/api", digest: `sha256:${"2".repeat(64)}` },
          running: {
            role: "container",
            count: 3,
            written: "ghcr.io/acme/shop:1.3",
            digest,
            source,
          },
        },
      ],
    });
  });

  it("is a table in a job's summary, in which nothing from outside is Markdown", () => {
    const hostile: DriftRow = { ...other, name: "a|b<img>`" };
    const summary = renderDriftSummary(drift([hostile]));
    expect(summary).toContain("## ❌ drift: 1 of 1 image not as wanted");
    expect(summary).toContain("| other digest | <code>a&#124;b&#60;img&#62;&#96;</code> |");
  });

  it("fits in a job's summary, however many images there are", () => {
    const long = { ...other, because: "x".repeat(5000), source: "y".repeat(5000) };
    const summary = renderDriftSummary(drift(Array.from({ length: 2000 }, () => long)));
    expect(Buffer.byteLength(summary)).toBeLessThan(900_000);
    expect(summary).toContain("1,750 more rows not shown.");
  });

  it("annotates the lines of what is wanted, at most ten", () => {
    const [first, ...more] = driftAnnotations(drift([other]));
    expect(more).toEqual([]);
    expect(first).toMatchObject({ level: "error", place: { file: "wanted.yml", line: 4 } });
    const many = driftAnnotations(drift(Array.from({ length: 30 }, () => other)));
    expect(many).toHaveLength(10);
    expect(many.at(-1)?.message).toBe("21 more images: see the job summary.");
  });
});
