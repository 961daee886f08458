import { describe, expect, it } from "vitest";
import type { AnotherDay } from "../../../src/app/leaks/another-day.ts";
import type { Judged } from "../../../src/app/leaks/judge-hits.ts";
import { settleDoubts } from "../../../src/app/leaks/settle-doubts.ts";
import type { Difference } from "../../../src/domain/findings/difference.ts";

const make = { file: "Containerfile", line: 4, text: "RUN make" };
const byMake = () => ({ place: make, script: make.text, moved: 0 });

const bare: Judged = {
  trace: {
    path: "srv/app.tar",
    kind: "day",
    format: "ISO 8601 date",
    weight: "trace",
    certain: false,
    layer: 0,
    instruction: make,
    offset: 0,
    excerpt: "2026-11-21",
    count: 1,
  },
  isProgram: false,
  text: "2026-11-21",
  inDoubt: true,
};

function built(paths: readonly string[], unreached?: string, omitted = 0): AnotherDay {
  const differences = paths.map(
    (path): Difference => ({ path, kind: "content", layer: 0, evidence: ["offset 3: 31 ≠ 32"] }),
  );
  return { kind: "built", differences: { listed: differences, omitted }, unreached };
}

const settled = (shown: AnotherDay) => settleDoubts([bare], shown, byMake);

describe("a trace that is in doubt", () => {
  it("is certain where a build on another day has something else in its file", () => {
    const { judged, others } = settled(built(["srv/app.tar//member"]));
    expect(judged).toMatchObject([
      {
        trace: {
          certain: true,
          format: "ISO 8601 date; a build on another day has a different value there",
        },
      },
    ]);
    expect(others.listed).toEqual([]);
  });

  it("is a note where every program had another day and wrote the same", () => {
    expect(settled(built([])).judged).toMatchObject([
      { trace: { certain: false, weight: "note" } },
    ]);
  });

  it("stays in doubt, with the reason, where a program kept the true day or nothing was built", () => {
    const reason = "static programs keep the true day: /bin/busybox";
    for (const shown of [built([], reason), { kind: "not built", reason } as const]) {
      expect(settled(shown).judged).toMatchObject([
        {
          trace: {
            certain: false,
            weight: "trace",
            format: `ISO 8601 date; a build on another day could not decide: ${reason}`,
          },
        },
      ]);
    }
  });

  it("does not hide what else depends on the day", () => {
    const { judged, others } = settled(built(["etc/build-id"]));
    expect(judged).toMatchObject([{ trace: { weight: "note" } }]);
    expect(others.listed).toMatchObject([
      {
        path: "etc/build-id",
        kind: "trace",
        cause: "clock",
        instruction: make,
        evidence: ["offset 3: 31 ≠ 32"],
      },
    ]);
  });

  it("stays in doubt where more differs than is listed: its file may be among the rest", () => {
    const { judged, others } = settled(built(["etc/build-id"], undefined, 7));
    expect(judged).toMatchObject([
      {
        trace: {
          certain: false,
          weight: "trace",
          format:
            "ISO 8601 date; a build on another day could not decide: its image differs in 7 more places than were listed",
        },
      },
    ]);
    expect(others).toMatchObject({ listed: [{ path: "etc/build-id" }], omitted: 7 });
  });

  it("leaves what is certain or a note as it is", () => {
    const known = { ...bare, inDoubt: false, trace: { ...bare.trace, certain: true } };
    expect(settleDoubts([known], built(["srv/app.tar"]), byMake)).toEqual({
      judged: [known],
      others: { listed: [], omitted: 0 },
    });
  });
});
