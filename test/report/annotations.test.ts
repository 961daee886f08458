import { describe, expect, it } from "vitest";
import { nothingVaried } from "../../src/domain/build/varied.ts";
import type { Advisory, AdvisoryName } from "../../src/domain/source/advisory.ts";
import { forbidden, forbiddenAmong } from "../../src/domain/source/policy.ts";
import type { Annotation } from "../../src/domain/text/annotation.ts";
import { Failure } from "../../src/domain/text/failure.ts";
import { annotationsOf } from "../../src/report/annotations.ts";
import { accepted, differing, held, listing, partly, withProof } from "./sample.ts";

const irreproducible = new Failure({
  code: "irreproducible",
  message: "The two builds differ.",
  fix: "See the report.",
});

const unpinned: Advisory = {
  name: "unpinned-base",
  message: "2 bases are not pinned.",
  evidence: [],
  fix: "Pin them.",
  places: [
    { file: "Containerfile", line: 1 },
    { file: "Containerfile", line: 4 },
  ],
};
const unpushed: Advisory = {
  name: "unpushed",
  message: "Nobody else can get this source.",
  evidence: [],
  fix: "Push it.",
};
const untagged: Advisory = {
  ...unpushed,
  name: "untagged",
  message: "No version.",
  fix: "Tag it.",
};

/** What a run shows that policy stopped. */
function refused(
  advisories: readonly Advisory[],
  forbid: readonly AdvisoryName[],
): readonly Annotation[] {
  const names = forbiddenAmong(advisories, forbid).map(({ name }) => name);
  const report = { ...held, advisories, forbidden: names };
  return annotationsOf(report, forbidden(advisories, forbid));
}

describe("annotations", () => {
  it("are none when all holds", () => {
    expect(annotationsOf(held)).toEqual([]);
  });

  it("give notice of a proof that is not full", () => {
    const [notice, ...more] = annotationsOf(withProof(held, { variations: partly }));
    expect(more).toEqual([]);
    expect(notice).toMatchObject({ level: "notice", title: "Twofold" });
    expect(notice?.message).toMatch(
      /^The two builds were not varied in every way: 3 of \d+ variations were not applied: hostname, timezone, clock\.\nhostname, timezone: steps run under chroot isolation.*\nclock at Containerfile:4: /,
    );
    const variations = nothingVaried("`reproducibility: skip` builds once");
    const builds = held.proofs[0]?.builds.slice(0, 1) ?? [];
    const once = withProof(held, { verdict: "unchecked", builds, variations });
    expect(annotationsOf(once)).toMatchObject([
      { level: "notice", message: "Built once: nothing was compared." },
    ]);
  });

  it("tell accepted differences as notices", () => {
    expect(annotationsOf(accepted)).toMatchObject([
      { level: "notice", title: "Accepted difference: clock" },
    ]);
  });

  it("put the line that makes the builds differ before the fact that they do", () => {
    expect(annotationsOf(differing, irreproducible)).toMatchObject([
      {
        level: "error",
        place: { file: "Containerfile", line: 7 },
        title: "Not reproducible: clock",
        message: expect.stringMatching(
          /^app\/build-info\nalso changes 1 path\nLine 2 holds the time.*\nTake the time from SOURCE_DATE_EPOCH:\n/,
        ),
      },
      { level: "error", title: "Twofold", message: "The two builds differ.\nSee the report." },
    ]);
  });

  it("are warnings where differences are let pass", () => {
    expect(annotationsOf(differing).map(({ level }) => level)).toEqual(["warning"]);
  });

  it("gather the differences of one instruction, most first, and keep the forge's limit of ten", () => {
    const differences = Array.from({ length: 40 }, (_, index) => ({
      path: `f${index}`,
      kind: "content" as const,
      instruction: {
        file: "Containerfile",
        line: (index % 20) + (index < 3 ? 0 : 1),
        text: "RUN x",
      },
      evidence: [],
    }));
    const annotations = annotationsOf(
      withProof(differing, { differences: listing(differences) }),
      irreproducible,
    );
    expect(annotations).toHaveLength(10);
    expect(annotations.at(-1)?.message).toMatch(/^1[0-9] more errors: /);
  });

  it("are warnings where an advisory holds that nobody forbade, at each of its places", () => {
    const advisories = [unpinned, unpushed];
    expect(annotationsOf({ ...held, advisories })).toEqual([
      {
        level: "warning",
        title: "Advisory: unpinned-base",
        message: "2 bases are not pinned.\nPin them.",
        place: { file: "Containerfile", line: 1 },
      },
      {
        level: "warning",
        title: "Advisory: unpushed",
        message: "Nobody else can get this source.\nPush it.",
      },
      expect.objectContaining({ place: { file: "Containerfile", line: 4 } }),
    ]);
  });

  it("are errors at the places of what is forbidden, after one that names all with their fixes", () => {
    const annotations = refused([unpinned, unpushed, untagged], ["unpinned-base", "unpushed"]);
    expect(annotations.map(({ level, title, place }) => [level, title, place?.line])).toEqual([
      ["error", "Twofold", undefined],
      ["error", "Advisory: unpinned-base", 1],
      ["error", "Advisory: unpinned-base", 4],
      ["warning", "Advisory: untagged", undefined],
    ]);
    expect(annotations[0]?.message).toBe(
      [
        "The source has 2 forbidden advisories: `unpinned-base`, `unpushed`.",
        "unpinned-base: 2 bases are not pinned. Pin them.",
        "unpushed: Nobody else can get this source. Push it.",
      ].join("\n"),
    );
  });

  it("let no advisory with many places hide the line of another", () => {
    const places = Array.from({ length: 40 }, (_, index) => ({ file: `f${index}` }));
    const dirty: Advisory = { ...unpushed, name: "dirty", places };
    const annotations = refused([dirty, unpinned], ["dirty", "unpinned-base"]);
    expect(annotations).toHaveLength(10);
    expect(annotations.slice(0, 5).map(({ place }) => place)).toEqual([
      undefined,
      { file: "f0" },
      { file: "Containerfile", line: 1 },
      { file: "f1" },
      { file: "Containerfile", line: 4 },
    ]);
    expect(annotations.at(-1)?.message).toMatch(/^34 more errors: /);
  });

  it("put a failing instruction at its line", () => {
    const place = { file: "Containerfile", line: 3 };
    const failure = new Failure({ code: "build", message: "RUN failed", fix: "Mend it.", place });
    expect(annotationsOf(held, failure)[0]).toMatchObject({ level: "error", place });
  });
});
