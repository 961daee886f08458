import { traceDifference } from "../../diagnose/trace-difference.ts";
import type { InstructionPlace } from "../../domain/build/instruction-place.ts";
import type { Difference } from "../../domain/findings/difference.ts";
import type { Executable, Executables } from "../../domain/findings/executable.ts";
import type { ForeignProgram } from "../../domain/findings/program.ts";
import type { RiskyFile, RiskyFiles } from "../../domain/findings/risky-file.ts";
import type { StaleFile } from "../../domain/findings/stale-file.ts";
import type { Traces } from "../../domain/findings/trace.ts";
import { adviceFor } from "../../executables/advice.ts";
import { isForeign } from "../../executables/foreign.ts";
import type { Judged } from "./judge-hits.ts";
import type { ReadImage } from "./search-image.ts";
import type { Reading } from "./search-reading.ts";
import type { Writer, WrittenFile } from "./search-writers.ts";

/** How many of each kind are listed; the rest are counted. */
const mostTraces = 100;
const mostDifferences = 200;
const mostExecutables = 200;
const mostUnread = 20;

/** What was found in an image. */
export interface ImageFindings {
  readonly traces: Traces;
  readonly executables: Executables;
  /** Programs of the build that the image's platform does not run. */
  readonly foreign: readonly ForeignProgram[];
  /** Files whose record of other files' times is not true in the image. */
  readonly stale: readonly StaleFile[];
  /** Files that give rights or access to others, with the instructions that wrote them. */
  readonly risks: RiskyFiles;
  /** The traces that will certainly be different in the next run, as differences. */
  readonly differences: { readonly listed: readonly Difference[]; readonly omitted: number };
}

interface FoundIn {
  readonly writerOf: (file: WrittenFile) => Writer | undefined;
  /** Finds the instruction that brought a file of the build's own layers, as it is risky. */
  readonly bringerOf: (file: RiskyFile) => InstructionPlace | undefined;
  /** What the image is for. */
  readonly platform: string;
}

/** Lists what was found in an image, the surest first, up to a bound. */
export function findingsOf(
  judged: readonly Judged[],
  { reading, risks }: Pick<ReadImage, "reading" | "risks">,
  { writerOf, bringerOf, platform }: FoundIn,
): ImageFindings {
  const sorted = judged.toSorted(
    (a, b) => rankOf(a) - rankOf(b) || compareText(a.trace.path, b.trace.path),
  );
  const certain = sorted.filter(({ trace }) => trace.certain);
  const withWriter = <T extends Omit<WrittenFile, "isFromContext">>(file: T) => {
    const writer = writerOf({ ...file, isFromContext: undefined });
    return writer === undefined ? file : { ...file, instruction: writer.place };
  };
  return {
    traces: {
      listed: sorted.slice(0, mostTraces).map(({ trace }) => trace),
      omitted: Math.max(0, sorted.length - mostTraces),
    },
    executables: executablesOf(reading, withWriter),
    foreign: foreignOf(reading, { writerOf, bringerOf, platform }),
    stale: reading.recorded.stale.map(withWriter),
    risks: {
      ...risks,
      files: risks.files.map((file) => {
        const instruction = file.isOfBase ? undefined : bringerOf(file);
        return instruction === undefined ? file : { ...file, instruction };
      }),
    },
    differences: {
      listed: certain.slice(0, mostDifferences).map(traceDifference),
      omitted: Math.max(0, certain.length - mostDifferences),
    },
  };
}

/** Sorts what is certain to change first, and mere notes last. */
export function rankOf({ trace: { weight, certain } }: Pick<Judged, "trace">): number {
  if (weight === "note") return 2;
  return certain ? 0 : 1;
}

function foreignOf(
  { packaged, executables }: Reading,
  { writerOf, platform }: FoundIn,
): readonly ForeignProgram[] {
  const found = executables.values.flatMap(({ path, layer, looked }): ForeignProgram[] => {
    const architecture = looked.kind === "facts" ? looked.facts.architecture : undefined;
    if (architecture === undefined || packaged.has(path)) return [];
    if (!isForeign({ path, architecture }, platform)) return [];
    const writer = writerOf({ path, layer, isFromContext: undefined });
    return [{ path, architecture, ...(writer === undefined ? {} : { instruction: writer.place }) }];
  });
  return found.toSorted((one, other) => compareText(one.path, other.path));
}

function executablesOf(
  reading: Reading,
  withWriter: (file: Executable) => Executable,
): Executables {
  const { packaged, executables } = reading;
  const own = executables.values.filter(({ path }) => !packaged.has(path));
  const all = own.flatMap(({ path, layer, looked }): Executable[] => {
    if (looked.kind !== "facts") return [];
    const { facts } = looked;
    return [{ path, layer, ...facts, advice: adviceFor(facts) }];
  });
  const unread = own.flatMap(({ path, looked }) =>
    looked.kind === "unread" ? [{ path, reason: looked.reason }] : [],
  );
  const sorted = [...all].sort(
    (a, b) => b.advice.length - a.advice.length || compareText(a.path, b.path),
  );
  return {
    listed: sorted.slice(0, mostExecutables).map(withWriter),
    omitted: Math.max(0, sorted.length - mostExecutables) + reading.omitted,
    ofPackages: executables.values.length - own.length,
    unread: {
      listed: unread.slice(0, mostUnread),
      omitted: Math.max(0, unread.length - mostUnread),
    },
  };
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
