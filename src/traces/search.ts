import type { BuildTraces } from "./build-traces.ts";
import { type Day, daysBetween, offsetOf } from "./calendar.ts";
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
  readonly clock: BuildClock;
  readonly days: readonly Day[];
  readonly earlier: readonly Moment[];
  readonly whole: ReadonlyMap<string, WholeValue>;

  constructor(traces: BuildTraces) {
    this.days = daysBetween(traces, traces.zones);
    this.clock = clockOf(traces);
    this.whole = wholeValues(this.days, this.clock);
    this.earlier = (traces.earlier ?? []).map((span) => ({
      clock: clockOf({ ...traces, ...span }),
      days: daysBetween(span, traces.zones),
    }));
    this.table = new SkipTable([
      ...needlesOf(traces, this.days, this.clock),
      ...this.earlier.flatMap(earlierNeedles),
    ]);
  }

  /** Starts the search of one file. It collects the texts of all hits in `texts`, if given. */
  file(texts?: Set<string>): FileSearch {
    return new FileSearch(this, texts);
  }
}

function clockOf(traces: BuildTraces): BuildClock {
  const { startedAt, endedAt, zones, committedAt } = traces;
  // If clocks are put forward or back during the build, both offsets are valid.
  const offsets = zones.flatMap((zone) => [startedAt, endedAt].map((at) => offsetOf(at, zone)));
  return {
    window: windowOf(traces),
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

function needlesOf(
  traces: BuildTraces,
  days: readonly Day[],
  clock: BuildClock,
): readonly Needle[] {
  const { bootedAt } = traces.machine;
  return [
    ...days.flatMap((day) => [...dayNeedles(day, clock), ...shortDayNeedles(day, clock)]),
    ...epochNeedles(clock.window),
    ...nameNeedles(traces),
    ...machineNeedles(traces.machine),
    ...(bootedAt === undefined ? [] : bootTimeNeedles(bootedAt, traces.zones)),
    ...secretNeedles(traces.secrets),
    ...credentialNeedles(),
  ];
}
