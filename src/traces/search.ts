import type { BuildTraces } from "./build-traces.ts";
import { daysBetween, offsetOf } from "./calendar.ts";
import type { BuildClock } from "./clock.ts";
import { credentialNeedles } from "./credentials.ts";
import { dayNeedles } from "./days.ts";
import { epochNeedles, windowOf } from "./epochs.ts";
import { FileSearch, type Moment, type Wanted } from "./file-search.ts";
import { machineNeedles } from "./machine.ts";
import { nameNeedles } from "./names.ts";
import type { Needle } from "./needle.ts";
import { secretNeedles } from "./secrets.ts";
import { bootTimeNeedles, shortDayNeedles } from "./short-times.ts";
import { SkipTable } from "./skip-table.ts";
import { type WholeValue, wholeValues } from "./whole-file.ts";

/** What is searched for in the files of one image; computed once. */
export class Search implements Wanted {
  readonly table: SkipTable;
  readonly spans: readonly Moment[];
  readonly earlier: readonly Moment[];
  readonly whole: ReadonlyMap<string, WholeValue>;

  constructor(traces: BuildTraces) {
    const { runs = [], earlier = [], committedAt, zones } = traces;
    const momentOf = (span: Parameters<typeof clockOf>[0]): Moment => ({
      days: daysBetween(span, span.zones),
      clock: clockOf(span, committedAt),
    });
    this.spans = [traces, ...runs].map(momentOf);
    // What this build's own clock gives comes first: it says more than another run's.
    const whole = this.spans
      .toReversed()
      .flatMap(({ days, clock }) => [...wholeValues(days, clock)]);
    this.whole = new Map(whole);
    const before = [...earlier, ...runs.flatMap((run) => run.earlier)];
    this.earlier = before.map((span) => momentOf({ ...span, zones }));
    this.table = new SkipTable([
      ...needlesOf(traces, this.spans),
      ...this.earlier.flatMap(earlierNeedles),
    ]);
  }

  /** Starts the search of one file. It collects the texts of all hits in `texts`, if given. */
  file(texts?: Set<string>): FileSearch {
    return new FileSearch(this, texts);
  }
}

function clockOf(
  { startedAt, endedAt, zones }: Pick<BuildTraces, "startedAt" | "endedAt" | "zones">,
  committedAt: number | undefined,
): BuildClock {
  // If clocks are put forward or back during the build, both offsets are valid.
  const offsets = zones.flatMap((zone) => [startedAt, endedAt].map((at) => offsetOf(at, zone)));
  return {
    window: windowOf({ startedAt, endedAt }),
    offsets: [...new Set([0, ...offsets])],
    ...(committedAt === undefined ? {} : { committedAt }),
  };
}

/**
 * Returns what is searched for of an earlier time: only what is certain, because its day alone is
 * like any other day of the past.
 */
function earlierNeedles({ clock, days }: Moment): readonly Needle[] {
  const ofDays = days.flatMap((day) => dayNeedles(day, clock));
  return [...ofDays.map(certainAlone), ...epochNeedles(clock.window)];
}

function certainAlone(needle: Needle): Needle {
  const { fitAt, strength } = needle;
  return {
    ...needle,
    lengthAt: (bytes, at) => {
      const length = needle.lengthAt(bytes, at);
      if (length === undefined) return undefined;
      const found = fitAt?.(bytes, at, length).strength ?? strength;
      return found === "certain" ? length : undefined;
    },
  };
}

function needlesOf(traces: BuildTraces, spans: readonly Moment[]): readonly Needle[] {
  const { runs = [] } = traces;
  const builds = [traces, ...runs];
  const starts = new Map(builds.map(({ machine, zones }) => [machine.bootedAt, zones]));
  return [
    ...spans.flatMap(({ days, clock }) => [
      ...days.flatMap((day) => [...dayNeedles(day, clock), ...shortDayNeedles(day, clock)]),
      ...epochNeedles(clock.window),
    ]),
    ...eachOnce([
      ...builds.flatMap((build) => nameNeedles({ revision: "", ...build })),
      ...builds.flatMap(({ machine }) => machineNeedles(machine)),
    ]),
    ...[...starts].flatMap(([at, zones]) => (at === undefined ? [] : bootTimeNeedles(at, zones))),
    ...secretNeedles(traces.secrets),
    ...credentialNeedles(),
  ];
}

/** Leaves out what several runs of one machine have in common. */
function eachOnce(needles: readonly Needle[]): readonly Needle[] {
  const known = new Map<string, Needle>();
  for (const needle of needles) {
    const key = `${needle.kind} ${needle.format} ${needle.bytes.toString("latin1")}`;
    if (!known.has(key)) known.set(key, needle);
  }
  return [...known.values()];
}
