import { lanesOf, type Span } from "../domain/findings/timeline.ts";

/**
 * Renders spans in the Trace Event Format that Chrome's tracing, Perfetto and speedscope read: one
 * complete event (`ph: "X"`) a span, times in whole microseconds. Spans of one lane that overlap get
 * threads of their own, because a thread's events may only nest.
 */
export function traceEvents(spans: readonly Span[]): string {
  const threads = lanesOf(spans).flatMap(({ lane, rows }) => rows.map((row) => ({ lane, row })));
  const traceEvents = threads.flatMap(({ lane, row }, index) => {
    const place = { pid: 1, tid: index + 1 };
    return [
      { name: "thread_name", ph: "M", ...place, args: { name: lane } },
      { name: "thread_sort_index", ph: "M", ...place, args: { sort_index: index } },
      ...row.map(({ name, kind, start, seconds }) => ({
        ...{ name, cat: kind, ph: "X", ...place },
        ts: microseconds(start),
        dur: microseconds(seconds),
      })),
    ];
  });
  const named = { name: "process_name", ph: "M", pid: 1, tid: 0, args: { name: "Twofold" } };
  return `${JSON.stringify({ displayTimeUnit: "ms", traceEvents: [named, ...traceEvents] }, undefined, 1)}\n`;
}

function microseconds(seconds: number): number {
  return Math.round(seconds * 1_000_000);
}
