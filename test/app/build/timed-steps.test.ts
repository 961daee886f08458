import { expect, it } from "vitest";
import { Stopwatch } from "../../../src/app/build/stopwatch.ts";
import { timingSteps } from "../../../src/app/build/timed-steps.ts";
import type { Reporter } from "../../../src/app/ports/build.ts";

const nothing = (): void => {};

function timed(stopwatch: Stopwatch, shown: string[]): Reporter {
  return timingSteps(
    {
      ...{ info: nothing, warn: nothing, progress: nothing, annotate: nothing },
      openLog: (title) => ({
        line: (text) => shown.push(`${title}: ${text}`),
        close: nothing,
      }),
    },
    stopwatch,
  );
}

it("keeps how long each step of each build took, and shows the log as it comes", () => {
  let now = 0;
  const shown: string[] = [];
  const stopwatch = new Stopwatch(() => now * 1000);
  const reporter = timed(stopwatch, shown);
  const [first, second] = [reporter.openLog("build 1"), reporter.openLog("build 2")];
  first.line("STEP 1/2: FROM scratch");
  now = 1;
  second.line("STEP 1/2: FROM scratch");
  first.line("STEP 2/2: RUN make");
  first.line("cc -c main.c");
  now = 3;
  first.line("COMMIT");
  now = 4;
  first.close();
  first.close();
  second.close();
  expect(stopwatch.timeline).toEqual([
    { kind: "step", lane: "build 1", name: "FROM scratch", start: 0, seconds: 1 },
    { kind: "step", lane: "build 2", name: "FROM scratch", start: 1, seconds: 3 },
    { kind: "step", lane: "build 1", name: "RUN make", start: 1, seconds: 2 },
    { kind: "step", lane: "build 1", name: "COMMIT", start: 3, seconds: 1 },
  ]);
  expect(shown).toContain("build 1: cc -c main.c");
});

it.each(["[2/2] COMMIT", "COMMIT localhost/shop", "[linux/arm64] [2/2] COMMIT"])(
  "does not count the time of writing the image (%s) as the last step's",
  (line) => {
    let now = 0;
    const stopwatch = new Stopwatch(() => now * 1000);
    const log = timed(stopwatch, []).openLog("build 1");
    log.line("[2/2] STEP 6/6: EXPOSE 80");
    now = 1;
    log.line(line);
    now = 7;
    log.close();
    expect(stopwatch.timeline.map(({ name, seconds }) => [name, seconds])).toEqual([
      ["EXPOSE 80", 1],
      ["COMMIT", 6],
    ]);
  },
);
