import { signs } from "../../diagnose/recognise/instructions.ts";
import type { TraceKind, TraceWeight } from "../../domain/findings/trace.ts";
import type { FileHit } from "../../traces/file-search.ts";
import { isTrace } from "../../traces/needle.ts";
import { type KnownValues, textOf } from "./search-sources.ts";

/** A hit with everything that decides what it is. */
export interface Doubt {
  readonly hit: Pick<FileHit, "kind" | "weight" | "strength" | "hit">;
  /** The file's path in the image. */
  readonly path: string;
  /** Whether it is in the image's config instead of a file. */
  readonly isInConfig: boolean;
  /**
   * The text of the instruction that wrote the file, including its scripts; empty when the
   * instruction is not known.
   */
  readonly script: string;
  /**
   * The bytes that the instruction moved over its network; undefined when they were not counted.
   */
  readonly moved: number | undefined;
  /** Whether the context has this very file. */
  readonly isFromContext: boolean;
  /** Whether the file came from a distribution's package. */
  readonly isPackaged: boolean;
  /** Whether a file that another instruction wrote has a day of the build too. */
  readonly isDayElsewhere: boolean;
}

/** Texts that the user wrote and that a build puts into an image. */
export interface WrittenInputs {
  /** Instructions and build arguments: a step can write them to a file. */
  readonly inFiles: string;
  /** These, and labels and annotations, which no step knows. */
  readonly inConfig: string;
}

/** What is known of the build as a whole. */
export interface Evidence {
  /** What the user wrote literally, by what can have it. */
  readonly inputs: WrittenInputs;
  /** The weight of a trace in a file of the context. */
  readonly contextWeight: TraceWeight;
  /** Whether any step could have fetched something; a day may then be that of a release. */
  readonly isOpen: boolean;
  /** Whether all that steps fetched went into the image, where the search would find a day in it. */
  readonly isFetchedInImage: boolean;
  /**
   * Whether the image's time or `SOURCE_DATE_EPOCH` is near the build's own time, as that of a
   * commit is: a bare day may then come from there, as it should.
   */
  readonly isEpochNow: boolean;
  /** Whether the image has files of a kernel with the same name as the machine's. */
  readonly hasKernel: boolean;
  /** The searched values that contexts and bases have; undefined where they could not be read. */
  readonly known: () => Promise<KnownValues | undefined>;
}

/** The decision about a hit. An undefined decision means that the hit is nothing. */
export interface Decision {
  readonly weight: TraceWeight;
  readonly certain: boolean;
  /** Whether a build on another day would show what it is. */
  readonly inDoubt: boolean;
  /** Text to append to the format. */
  readonly more: string;
}

/** Values of the machine; something else may have the same name. */
const ofMachine: readonly TraceKind[] = ["kernel", "cpu", "memory", "name-server", "hostname"];

/**
 * Decides whether the next run will certainly leave another value there (docs/report.md explains
 * these rules to users).
 *
 * 1. What the context's files, the Containerfile or an input say belongs to the source: it is a
 *   note, or reported. A day is in doubt where the instruction asks for the time all the same.
 * 2. A number that is not a time by itself counts as a time where its instruction asks for the time.
 * 3. The build's time to the minute, and values drawn for each run or each start of the machine,
 *   are certain.
 * 4. A value of the machine is certain unless a package, the context or a base has it. A kernel's
 *   own name in an image with that kernel's files is nothing.
 * 5. A day alone is certain where the instruction asks for it, or where nothing that was fetched
 *   can have brought it and neither context nor bases have it. A day in a package's own file is
 *   not. Any other day is in doubt, until a build on another day has shown what it is; so is every
 *   one that the time given to the build may have brought.
 */
export async function decide(doubt: Doubt, evidence: Evidence): Promise<Decision | undefined> {
  const { hit, isFromContext, isPackaged } = doubt;
  if (hit.weight === "note") return { ...undecided, weight: "note" };
  // Every module of that kernel contains its name.
  if (hit.kind === "kernel" && evidence.hasKernel) return undefined;
  if (hit.strength === "asked") {
    return !isFromContext && !isPackaged && asksForTime(doubt) ? certain : undefined;
  }
  const known = ofSource(doubt, evidence);
  if (known !== undefined) return known;
  if (await isCertain(doubt, evidence)) return certain;
  const isDay = hit.strength === "doubtful" || (hit.kind === "day" && evidence.isEpochNow);
  return { ...undecided, inDoubt: isDay && hit.strength !== "weak" && !isPackaged };
}

const undecided: Decision = { weight: "trace", certain: false, inDoubt: false, more: "" };
const certain: Decision = { ...undecided, certain: true };

/**
 * Decides about a value that comes from the source and is therefore the same in every build of it.
 */
function ofSource(doubt: Doubt, evidence: Evidence): Decision | undefined {
  const { hit, isFromContext, isInConfig } = doubt;
  if (isFromContext) {
    const more = ", in a file of the context";
    return { ...undecided, weight: evidence.contextWeight, more };
  }
  const { inConfig, inFiles } = evidence.inputs;
  if (!isInInputs(textOf(hit), isInConfig ? inConfig : inFiles)) return undefined;
  const more = ", as written in the Containerfile or an input";
  // On the day that somebody wrote there, today's date comes out the same.
  if (hit.kind === "day" && asksForTime(doubt)) return { ...undecided, inDoubt: true, more };
  return { ...undecided, weight: "note", more };
}

async function isCertain(doubt: Doubt, evidence: Evidence): Promise<boolean> {
  const { hit } = doubt;
  const { strength } = hit;
  if (strength === "weak" || !isTrace(hit)) return false;
  const { kind } = hit;
  if (strength === "doubtful") return await isOwnDay(doubt, evidence);
  if (kind === "day") return !evidence.isEpochNow && (await isNowhereElse(doubt, evidence));
  if (!ofMachine.includes(kind)) return true;
  if (doubt.isPackaged) return false;
  return await isNowhereElse(doubt, evidence);
}

async function isOwnDay(doubt: Doubt, evidence: Evidence): Promise<boolean> {
  if (doubt.isPackaged) return false;
  if (asksForTime(doubt)) return true;
  if (evidence.isEpochNow) return false;
  return isUnfetched(doubt, evidence) && (await isNowhereElse(doubt, evidence));
}

/**
 * Whether nothing that was fetched can have given the file its day: nothing was fetched at all, or
 * the instruction fetched nothing and what others fetched is in the image and has no such day.
 */
function isUnfetched({ moved, isDayElsewhere }: Doubt, evidence: Evidence): boolean {
  if (!evidence.isOpen) return true;
  return moved === 0 && evidence.isFetchedInImage && !isDayElsewhere;
}

async function isNowhereElse({ hit }: Doubt, evidence: Evidence): Promise<boolean> {
  const known = await evidence.known();
  if (known === undefined || !isTrace(hit)) return false;
  return !known.inContext.has(hit.kind) && !known.inBases.has(textOf(hit));
}

/**
 * `date -u -d @$SOURCE_DATE_EPOCH` uses a given time, which is the same in every build; the fixes
 * recommend it.
 */
const givenTime = /\bdate(?: {1,9}-u)? {1,9}(?:-d {0,9}|--date[= ])["']?@\S{0,200}/g;

/** Whether the instruction asks for the time and wrote the file itself rather than fetching it. */
function asksForTime({ script, path, moved }: Doubt): boolean {
  if (!signs.asksDate.test(script.replace(givenTime, ""))) return false;
  const name = path.slice(path.lastIndexOf("/") + 1);
  return moved === 0 || script.includes(name);
}

/** Shorter texts occur by accident in any input. */
const shortestInput = 6;

function isInInputs(text: string, inputs: string): boolean {
  return text.length >= shortestInput && inputs.toLowerCase().includes(text);
}
