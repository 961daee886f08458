import { expect, it } from "vitest";
import { withHiddenCauses } from "../../../src/app/explain/hidden-roots.ts";
import { diagnose } from "../../../src/diagnose/diagnose.ts";
import type { Difference } from "../../../src/domain/findings/difference.ts";
import type { Samples } from "../../../src/domain/findings/samples.ts";
import { differs, startedAt, twins } from "../../support/clues.ts";

const spans = [
  { startedAt: startedAt + 600, endedAt: startedAt + 620 },
  { startedAt: startedAt + 600, endedAt: startedAt + 620 },
] as const;

/** A checksum in the image, and the file of an earlier stage that it was made of, as the reruns had it. */
function causeOf(root: Difference, again: readonly [string, string]): string | undefined {
  const { clue } = differs({ a: again[0], b: again[1] });
  const samples: Samples = { kind: "compared", again: clue, spans };
  const sum = differs({
    path: "etc/sum",
    a: "6af2e09d31c8b745",
    b: "0c9be417d52fa863",
    run: "RUN x",
  });
  const difference = { ...sum, samples };
  const traced = [{ difference, root: { difference: root, spans } }];
  return withHiddenCauses(diagnose([difference], twins), { traced, twins })[0]?.cause;
}

it("a file outside of the image is chance where what was made of it came out otherwise again", () => {
  const root = differs({ path: "work/id", a: "47\n", b: "11\n", run: "RUN ./build" });
  expect(causeOf(root, ["1111222233334444", "5555666677778888"])).toBe("random");
  expect(causeOf(root, ["6af2e09d31c8b745", "0c9be417d52fa863"])).toBe("unknown");
});

it("its times are those of the builds that ran again", () => {
  const time = (seconds: number): string => new Date((startedAt + seconds) * 1000).toISOString();
  const root = differs({ path: "work/at", a: time(603), b: time(605), run: "RUN ./build" });
  expect(causeOf(root, ["1111222233334444", "5555666677778888"])).toBe("clock");
});
