import type { InstructionPlace } from "../domain/build/instruction-place.ts";
import type { CauseId } from "../domain/findings/cause.ts";
import type { Difference } from "../domain/findings/difference.ts";
import type { Trace, TraceKind } from "../domain/findings/trace.ts";
import { fixFor } from "./causes/convention.ts";
import { hostFallback } from "./causes/hostname.ts";
import { conventions } from "./conventions.ts";
import {
  arFix,
  cpioFix,
  jarFix,
  jarFixes,
  tarByToolFix,
  tarFix,
  zipFix,
} from "./fixes/archives.ts";
import { bytecodeFix, goFix, macroFix, pathMapFix } from "./fixes/compilers.ts";
import { type FixWriter, writeFix } from "./fixes/fix.ts";
import { wordedFor } from "./fixes/for-command.ts";
import { gzipFix, tarGzipFix } from "./fixes/gzip.ts";
import { adviceOnly, finishFix } from "./fixes/system.ts";
import { clockFixes, dateFix, timeFix } from "./fixes/times.ts";
import { quoteText } from "./say.ts";

/** A certain trace, and what can only be read from the file's bytes. */
interface TraceFacts {
  readonly trace: Trace;
  readonly isProgram: boolean;
}

interface Judgement {
  readonly cause: CauseId;
  readonly what: string;
  readonly fixes: readonly FixWriter[];
  readonly fallback: FixWriter;
}

/**
 * Converts a trace into the difference that the next run would show, with cause, explanation and
 * fix.
 */
export function traceDifference(facts: TraceFacts): Difference {
  const { path, layer, instruction, format, offset, excerpt, count } = facts.trace;
  const { cause, what, fixes, fallback } = judgementOf(facts);
  const times = count === 1 ? "" : `, ${count} times`;
  return {
    path,
    kind: "trace",
    ...(layer === undefined ? {} : { layer }),
    ...(instruction === undefined ? {} : { instruction }),
    evidence: [`offset ${offset}: ${excerpt} (${format}${times})`],
    cause,
    confidence: 1,
    explanation: `Both builds have the same value here, but the next run will have another: ${quoteText(excerpt)} is ${what}.`,
    ...writtenFor(instruction, fixes, fallback),
  };
}

/**
 * Completes a difference between the image and one that was built on another day, which is also
 * what the next run would show.
 */
export function dayDifference(difference: Difference): Difference {
  const { instruction } = difference;
  return {
    ...difference,
    kind: "trace",
    cause: "clock",
    // What a step fetches may also have changed in the meantime.
    confidence: 0.9,
    explanation:
      "Both builds have the same content here, but a build on another day has different content.",
    ...writtenFor(instruction, time.fixes, time.fallback),
  };
}

function writtenFor(
  place: InstructionPlace | undefined,
  fixes: readonly FixWriter[],
  fallback: FixWriter,
): ReturnType<typeof writeFix> {
  const written = writeFix(place?.text ?? "", fixes, fallback);
  return { ...written, fix: wordedFor(place, written.fix) };
}

function judgementOf({ trace, isProgram }: TraceFacts): Judgement {
  const { path, kind, format } = trace;
  const convention = conventions.find((row) => row.path.test(path));
  if (convention !== undefined && isTime(kind)) {
    const { cause } = convention;
    return { cause, what: `in ${convention.what}`, fixes: [], fallback: fixFor(convention) };
  }
  const placed = places.find(({ sign }) => sign.test(format));
  if (placed !== undefined) return ofPlace(placed, path);
  if (isTime(kind) && isProgram) {
    const fixes = [dateFix, goFix, macroFix];
    const what = "the time at which the program was built";
    return { cause: "compile-date", what, fixes, fallback: macroFix };
  }
  return byKind[kind];
}

function isTime(kind: TraceKind): boolean {
  return kind === "day" || kind === "time" || kind === "epoch";
}

interface Place extends Judgement {
  /** Matches the trace's format. */
  readonly sign: RegExp;
}

const shadowFix = finishFix(
  "sed -i 's/^\\([^:]*:[^:]*\\):[0-9]*:/\\1:1:/' /etc/shadow && rm -f /etc/shadow-",
  "Set a fixed day in the same RUN, and remove the backup.",
);

const places: readonly Place[] = [
  {
    sign: /gzip header/,
    cause: "gzip-mtime",
    what: "the time of compression in the gzip header",
    fixes: [gzipFix, tarGzipFix],
    fallback: gzipFix,
  },
  {
    sign: /Python bytecode/,
    cause: "pyc-mtime",
    what: "the modification time of the module's source",
    fixes: [bytecodeFix],
    fallback: bytecodeFix,
  },
  {
    sign: /PE header/,
    cause: "compile-date",
    what: "the time at which the program was linked",
    fixes: [macroFix],
    fallback: macroFix,
  },
  {
    sign: /member of a zip/,
    cause: "zip-mtime",
    what: "the modification time of a member of the zip",
    fixes: [zipFix, ...jarFixes],
    fallback: zipFix,
  },
  {
    sign: /as in a tar/,
    cause: "archive-mtime",
    what: "the modification time of a member of the archive",
    fixes: [tarFix, cpioFix, arFix, tarByToolFix],
    fallback: tarFix,
  },
  {
    sign: /in \/etc\/shadow/,
    cause: "shadow-day",
    what: "the day on which the account's password was last set, in days since 1970",
    fixes: [],
    fallback: shadowFix,
  },
];

function ofPlace({ sign: _sign, ...judgement }: Place, path: string): Judgement {
  const isJar = judgement.cause === "zip-mtime" && /\.(?:jar|war|ear|aar)$/.test(path);
  return isJar ? { ...judgement, fallback: jarFix } : judgement;
}

const time = { cause: "clock", fixes: clockFixes, fallback: timeFix } as const;

const machineAdvice = adviceOnly(
  "Do not write properties of the machine into the image: give the program a fixed value, or let it read the value when the container starts.",
);
const environmentAdvice = adviceOnly(
  "Do not write details of this run into the image: pass them to the container when it starts, or leave them out.",
);

const byKind: Readonly<Record<TraceKind, Judgement>> = {
  day: { ...time, what: "the day of the build" },
  time: { ...time, what: "the time of the build" },
  epoch: { ...time, what: "the time of the build" },
  hostname: {
    cause: "hostname",
    what: "the machine's host name",
    fixes: [],
    fallback: hostFallback,
  },
  user: {
    cause: "user-env",
    what: "the builder's user",
    fixes: [],
    fallback: environmentAdvice,
  },
  "checkout-path": buildPath("the path of the checkout"),
  "work-folder": buildPath("the build folder, which has a new random name in each run"),
  "run-id": {
    cause: "user-env",
    what: "the number of this run",
    fixes: [],
    fallback: environmentAdvice,
  },
  commit: { cause: "user-env", what: "the commit", fixes: [], fallback: environmentAdvice },
  boot: {
    cause: "machine-id",
    what: "the machine's boot ID, which is new after each start",
    fixes: [],
    fallback: machineAdvice,
  },
  kernel: {
    cause: "kernel-name",
    what: "the machine's kernel",
    fixes: [],
    fallback: machineAdvice,
  },
  cpu: {
    cause: "cpu-count",
    what: "the machine's processor",
    fixes: [],
    fallback: machineAdvice,
  },
  memory: {
    cause: "cpu-count",
    what: "the size of the machine's memory",
    fixes: [],
    fallback: machineAdvice,
  },
  "name-server": {
    cause: "network",
    what: "the machine's name server",
    fixes: [],
    fallback: machineAdvice,
  },
};

function buildPath(what: string): Judgement {
  return { cause: "build-path", what, fixes: [pathMapFix], fallback: pathMapFix };
}
