import type { BuildTraces } from "./build-traces.ts";
import { daysBetween, offsetOf } from "./calendar.ts";
import type { BuildClock } from "./clock.ts";
import { credentialNeedles } from "./credentials.ts";
import { dayNeedles } from "./days.ts";
import { epochNeedles, windowOf } from "./epochs.ts";
import { type BuildSpan, FileSearch, type Wanted } from "./file-search.ts";
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
  readonly spans: readonly BuildSpan[];
  readonly whole: ReadonlyMap<string, WholeValue>;

  constructor(traces: BuildTraces) {
    const { earlier = [] } = traces;
    this.spans = [traces, ...earlier].map((build) => ({
      days: daysBetween(build, build.zones),
      clock: clockOf(build, traces.committedAt),
    }));
    // What this build's own clock gives comes first: it says more than another run's.
    const whole = this.spans
      .toReversed()
      .flatMap(({ days, clock }) => [...wholeValues(days, clock)]);
    this.whole = new Map(whole);
    this.table = new SkipTable(needlesOf(traces, this.spans));
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

function needlesOf(traces: BuildTraces, spans: readonly BuildSpan[]): readonly Needle[] {
  const { earlier = [] } = traces;
  const builds = [traces, ...earlier];
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
