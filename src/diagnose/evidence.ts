import type { TwinFacts } from "../domain/build/build-facts.ts";
import type { Clue, Format } from "../domain/findings/clue.ts";
import type { AttributedDifference } from "../domain/findings/difference.ts";
import type { BuildSpan } from "../domain/findings/samples.ts";
import { partsOfPath } from "../domain/text/image-path.ts";
import { type Fate, type Fates, fatesOf } from "./fates.ts";
import { confirmedTimes } from "./recognise/confirmed-times.ts";
import { type Times, timesOf } from "./recognise/times.ts";
import { type Shown, shownBy } from "./shown.ts";
import type { Window } from "./windows.ts";

/** Everything that the rules look at, prepared once for each difference. */
export interface Evidence {
  readonly difference: AttributedDifference;
  /** The file in the image: `a.tar` for `a.tar//b.gz//c`. */
  readonly file: string;
  /** The innermost name: `c` for `a.tar//b.gz//c`. */
  readonly member: string;
  readonly clue: Clue | undefined;
  readonly format: Format | undefined;
  /**
   * Where the contents differ. For a file that only one build has: its name and that of its
   * counterpart.
   */
  readonly windows: readonly Window[];
  /** Whether the windows show names of files or targets of links instead of contents. */
  readonly isName: boolean;
  /** The instruction's text as written; empty if it is unknown. */
  readonly instruction: string;
  /**
   * Bytes that the instruction moved over the network in the first build; undefined if they were not
   * counted.
   */
  readonly bytesMoved: number | undefined;
  /** Whether the programs of the instruction's stage are known to be busybox's. */
  readonly isBusybox: boolean;
  readonly twins: TwinFacts;
  /** The times among what differs. */
  readonly times: Times;
  /** Number of differing places, as far as it is known. */
  readonly places: number;
  /** The same thing as both builds had it when they ran again; undefined if it was not compared. */
  readonly again?: Evidence;
  /** What happened to each change in the reruns. */
  readonly fates: Fates;
}

interface EvidenceOptions {
  readonly difference: AttributedDifference;
  /** All differences of the two images. */
  readonly all: readonly AttributedDifference[];
  readonly twins: TwinFacts;
}

export function evidenceOf({ difference, all, twins }: EvidenceOptions): Evidence {
  const shown = shownBy(difference, all);
  const { samples } = difference;
  const own = evidenceFrom({ difference, twins, shown });
  if (samples?.kind === "told") {
    return { ...own, fates: allAlike(own, samples.isSteady ? "steady" : "moved") };
  }
  if (samples === undefined || shown.again === undefined) return own;
  const { again: clue, ...rest } = samples;
  const rerun = evidenceFrom({
    difference: withClue(difference, clue),
    twins: ranAgain(twins, rest.spans),
    shown: { ...shown, windows: shown.again },
  });
  const times = confirmedTimes(own, rerun);
  const again = { ...rerun, fates: fatesOf(rerun, own), times: confirmedTimes(rerun, own) };
  return { ...own, fates: fatesOf(own, rerun), times, again };
}

function evidenceFrom(options: {
  readonly difference: AttributedDifference;
  readonly twins: TwinFacts;
  readonly shown: Shown;
}): Evidence {
  const { difference, twins } = options;
  const { windows, again, isName } = options.shown;
  const { clue, path } = difference;
  const parts = partsOfPath(path);
  const isInText = isName || isText(clue?.format);
  return {
    difference,
    file: parts[0],
    member: parts.at(-1) ?? path,
    clue,
    format: clue?.format,
    windows,
    isName,
    instruction: difference.instruction?.text ?? "",
    bytesMoved: twins?.[0].bytesMoved.get(difference.instruction?.line ?? 0),
    isBusybox: twins?.[0].busyboxLines?.has(difference.instruction?.line ?? 0) === true,
    twins,
    times: timesOf({ windows, twins, isText: isInText, isSampled: again !== undefined }),
    places: windows.reduce((sum, { changes }) => sum + changes.length, 0),
    fates: new Map(),
  };
}

function withClue(
  { clue: _, ...difference }: AttributedDifference,
  clue: Clue | undefined,
): AttributedDifference {
  return clue === undefined ? difference : { ...difference, clue };
}

function allAlike({ windows }: Evidence, fate: Fate): Fates {
  return new Map(windows.flatMap(({ changes }) => changes.map((change) => [change, fate])));
}

/** Returns the builds' facts for the reruns: only the times differ. */
export function ranAgain(
  twins: TwinFacts,
  [first, second]: readonly [BuildSpan, BuildSpan],
): TwinFacts {
  return (
    twins && [
      { ...twins[0], ...first },
      { ...twins[1], ...second },
    ]
  );
}

function isText(format: Format | undefined): boolean {
  return format === "text" || format === "json";
}
