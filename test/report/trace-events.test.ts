import { expect, it } from "vitest";
import { traceEvents } from "../../src/report/trace-events.ts";

it("writes a complete event a span, in microseconds, on a named thread of its lane", () => {
  const text = traceEvents([
    { kind: "phase", lane: "run", name: "builds", start: 0.5, seconds: 2.25 },
    { kind: "step", lane: "build 1", name: "RUN make", start: 0.75, seconds: 1 },
  ]);
  const { traceEvents: events } = JSON.parse(text) as { traceEvents: readonly unknown[] };
  expect(events).toEqual([
    { name: "process_name", ph: "M", pid: 1, tid: 0, args: { name: "Twofold" } },
    { name: "thread_name", ph: "M", pid: 1, tid: 1, args: { name: "run" } },
    { name: "thread_sort_index", ph: "M", pid: 1, tid: 1, args: { sort_index: 0 } },
    { name: "builds", cat: "phase", ph: "X", pid: 1, tid: 1, ts: 500_000, dur: 2_250_000 },
    { name: "thread_name", ph: "M", pid: 1, tid: 2, args: { name: "build 1" } },
    { name: "thread_sort_index", ph: "M", pid: 1, tid: 2, args: { sort_index: 1 } },
    { name: "RUN make", cat: "step", ph: "X", pid: 1, tid: 2, ts: 750_000, dur: 1_000_000 },
  ]);
});
