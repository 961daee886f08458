import type { FolderState } from "./folder-state.ts";

/** The time of an entry of an archive. */
type EntryTime =
  /**
   * The step's own time, or another one of the build: a replay has one of its own. The age is in
   * seconds, before the end of the build's time so far.
   */
  | { readonly kind: "step"; readonly age: string }
  /** The time that a path had before the step. */
  | { readonly kind: "like"; readonly path: string }
  /** A time that was set on purpose, in seconds since 1970. */
  | { readonly kind: "exact"; readonly mtime: string };

/** Two times between which a build ran, in seconds since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Files get their times from a clock that ticks every 10 ms or more often, in seconds. */
const tick = 0.02;

/** Whether a file got its time while a build ran. */
export function isInSpans(mtime: string, spans: readonly Span[]): boolean {
  return spanOf(mtime, spans) !== undefined;
}

function spanOf(mtime: string, spans: readonly Span[]): Span | undefined {
  const seconds = Number(mtime);
  return spans.find(({ from, to }) => seconds >= from - tick && seconds <= to + tick);
}

/** Never negative: a clock that ticks may be ahead of the other. */
function ageOf(mtime: string, { to }: Span): string {
  return Math.max(0, to + tick - Number(mtime)).toFixed(6);
}

/** Tells the times that two builds of the same source never share from those that were set. */
export class ArchiveTimes {
  readonly #before: FolderState;
  /** Of each time, the first path that had it. */
  #byTime: ReadonlyMap<string, string> | undefined;

  constructor(before: FolderState) {
    this.#before = before;
  }

  /** @param spans when the build ran, by each clock that it had */
  timeOf(path: string, mtime: string, spans: readonly Span[]): EntryTime {
    if (this.#before.paths.get(path)?.mtime === mtime) return { kind: "like", path };
    const span = spanOf(mtime, spans);
    if (span !== undefined) return { kind: "step", age: ageOf(mtime, span) };
    const other = this.#paths().get(mtime);
    return other === undefined ? { kind: "exact", mtime } : { kind: "like", path: other };
  }

  #paths(): ReadonlyMap<string, string> {
    if (this.#byTime !== undefined) return this.#byTime;
    const paths = new Map<string, string>();
    for (const [path, { mtime }] of this.#before.paths) {
      if (!paths.has(mtime)) paths.set(mtime, path);
    }
    this.#byTime = paths;
    return paths;
  }
}
