import { signs } from "../../diagnose/recognise/instructions.ts";
import type { TraceKind, TraceWeight } from "../../domain/findings/trace.ts";
import type { FileHit } from "../../traces/file-search.ts";
import { type KnownValues, textOf } from "./search-sources.ts";

/** A hit with all that decides what it is. */
export interface Doubt {
  readonly hit: Pick<FileHit, "kind" | "weight" | "strength" | "hit">;
  /** The file's path in the image. */
  readonly path: string;
  /** What the instruction that wrote the file says, scripts included; empty when it is not known. */
  readonly script: string;
  /** Bytes that the instruction moved over its network; undefined when nobody counted them. */
  readonly moved: number | undefined;
  /** Whether the context has this very file. */
  readonly isFromContext: boolean;
  /** Whether the file came out of a distribution's package. */
  readonly isPackaged: boolean;
}

/** What is known of the build as a whole. */
export interface Evidence {
  /** The Containerfile, build arguments, labels and annotations: what was asked for in so many words. */
  readonly inputs: string;
  /** What a file of the context stands for. */
  readonly contextWeight: TraceWeight;
  /** Whether any step could have fetched something: then a day may be that of a release. */
  readonly isOpen: boolean;
  /** Whether the image has files of a kernel called like the machine's. */
  readonly hasKernel: boolean;
  /** What contexts and bases have of the values that are searched for; undefined where they could not be read. */
  readonly known: () => Promise<KnownValues | undefined>;
}

/** What a hit is. Undefined: nothing. */
export interface Decision {
  readonly weight: TraceWeight;
  readonly certain: boolean;
  /** Added to the format. */
  readonly more: string;
}

/** Values of the machine: other things may be called the same. */
const ofMachine: readonly TraceKind[] = ["kernel", "cpu", "memory", "name-server", "hostname"];

/**
 * Whether the next run is certain to leave something else there (docs/report.md has these rules for people).
 *
 * 1. What the context's files, the Containerfile or an input say is the source's: a note, or told.
 * 2. A number that is no time by itself is one where its instruction asks for the time.
 * 3. The build's time to the minute, and what is drawn for each run and start of the machine, is certain.
 * 4. A value of the machine is certain unless a package, the context or a base has it. A kernel's own name in an image
 *    with that kernel's files is nothing.
 * 5. A day alone is certain where the instruction asks for it, or where nothing was fetched and neither context nor
 *    bases have it. A package's own file is not.
 */
export async function decide(doubt: Doubt, evidence: Evidence): Promise<Decision | undefined> {
  const { hit, isFromContext, isPackaged } = doubt;
  if (hit.weight === "note") return { weight: "note", certain: false, more: "" };
  // Every module of that kernel says its name.
  if (hit.kind === "kernel" && evidence.hasKernel) return undefined;
  if (hit.strength === "asked") {
    return !isFromContext && !isPackaged && asksForTime(doubt) ? trace(true) : undefined;
  }
  return ofSource(doubt, evidence) ?? trace(await isCertain(doubt, evidence));
}

/** What the source says is the same in every build of it. */
function ofSource({ hit, isFromContext }: Doubt, evidence: Evidence): Decision | undefined {
  if (isFromContext) {
    const more = ", in a file of the context";
    return { weight: evidence.contextWeight, certain: false, more };
  }
  if (!isInInputs(textOf(hit), evidence.inputs)) return undefined;
  const more = ", as the Containerfile or an input has it";
  return { weight: "note", certain: false, more };
}

async function isCertain(doubt: Doubt, evidence: Evidence): Promise<boolean> {
  const { kind, strength } = doubt.hit;
  if (strength === "weak" || kind === "secret") return false;
  if (strength === "doubtful") return await isOwnDay(doubt, evidence);
  if (kind === "day") return await isNowhereElse(doubt, evidence);
  if (!ofMachine.includes(kind)) return true;
  if (doubt.isPackaged) return false;
  return await isNowhereElse(doubt, evidence);
}

function trace(certain: boolean): Decision {
  return { weight: "trace", certain, more: "" };
}

async function isOwnDay(doubt: Doubt, evidence: Evidence): Promise<boolean> {
  if (doubt.isPackaged) return false;
  if (asksForTime(doubt)) return true;
  return !evidence.isOpen && (await isNowhereElse(doubt, evidence));
}

async function isNowhereElse({ hit }: Doubt, evidence: Evidence): Promise<boolean> {
  const known = await evidence.known();
  if (known === undefined || hit.kind === "secret") return false;
  return !known.inContext.has(hit.kind) && !known.inBases.has(textOf(hit));
}

/** `date -u -d @$SOURCE_DATE_EPOCH`: a time that is given, the same in every build; the fixes recommend it. */
const givenTime = /\bdate(?: {1,9}-u)? {1,9}(?:-d {0,9}|--date[= ])["']?@\S{0,200}/g;

/** Whether the instruction asks for the time, and wrote the file itself rather than fetched it. */
function asksForTime({ script, path, moved }: Doubt): boolean {
  if (!signs.asksDate.test(script.replace(givenTime, ""))) return false;
  const name = path.slice(path.lastIndexOf("/") + 1);
  return moved === 0 || script.includes(name);
}

/** Short numbers stand in every text. */
const shortestInput = 6;

function isInInputs(text: string, inputs: string): boolean {
  return text.length >= shortestInput && inputs.toLowerCase().includes(text);
}
