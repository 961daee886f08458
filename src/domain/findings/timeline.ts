/** A stretch of a run's time. */
export interface Span {
  /** What took it: a phase of the run, a step of a build, or a program that was started. */
  readonly kind: "phase" | "step" | "program";
  /** What it is part of: `run`, a build by its title, or `programs`. */
  readonly lane: string;
  readonly name: string;
  /** Seconds since Twofold started. */
  readonly start: number;
  readonly seconds: number;
}

/** Returns spans in the order in which they began; of those that began together, the longest first. */
export function inOrder(spans: readonly Span[]): readonly Span[] {
  return spans.toSorted((a, b) => a.start - b.start || b.seconds - a.seconds);
}

/** The spans of one lane; in no row does one overlap another. */
export interface Lane {
  readonly lane: string;
  readonly rows: readonly (readonly Span[])[];
}

/**
 * Puts spans into rows, so that in no row one overlaps another: a span goes into the first row that
 * is free when it begins.
 */
function rowsOf(spans: readonly Span[]): readonly (readonly Span[])[] {
  const rows: Span[][] = [];
  for (const span of inOrder(spans)) {
    const free = rows.find((row) => endOf(row) <= span.start);
    if (free === undefined) rows.push([span]);
    else free.push(span);
  }
  return rows;
}

/** Returns the lanes in the order in which they began, each with its spans in rows. */
export function lanesOf(spans: readonly Span[]): readonly Lane[] {
  const sorted = inOrder(spans);
  return [...new Set(sorted.map(({ lane }) => lane))].map((lane) => ({
    lane,
    rows: rowsOf(sorted.filter((span) => span.lane === lane)),
  }));
}

/** When the last span of a row ends, in seconds: rows are filled in the order of time. */
function endOf(row: readonly Span[]): number {
  const last = row.at(-1);
  return last === undefined ? 0 : last.start + last.seconds;
}
