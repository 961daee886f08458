import type { Report } from "../../src/domain/findings/report.ts";

/** A run of two phases; a step's text is markup, as anybody could write it. */
export const times: Pick<Report, "timeline" | "timings"> = {
  timings: [{ phase: "builds", seconds: 13.2 }],
  timeline: [
    { kind: "phase", lane: "run", name: "bases", start: 0.2, seconds: 1.1 },
    { kind: "phase", lane: "run", name: "builds", start: 1.3, seconds: 13.2 },
    { kind: "step", lane: "build 1", name: 'RUN make <all> && echo "x"', start: 1.6, seconds: 9 },
  ],
};
