import type { Readers } from "../../compare/readers.ts";
import { traceDifference } from "../../diagnose/trace-difference.ts";
import type { InstructionPlace } from "../../domain/build/instruction-place.ts";
import type { Redactor } from "../../domain/build/redact.ts";
import type { ContentPlace } from "../../domain/findings/content-place.ts";
import type { Difference } from "../../domain/findings/difference.ts";
import type { Executable, Executables } from "../../domain/findings/executable.ts";
import type { Trace, Traces } from "../../domain/findings/trace.ts";
import { adviceFor } from "../../executables/advice.ts";
import type { BuildTraces } from "../../traces/build-traces.ts";
import { excerptOf } from "../../traces/excerpt.ts";
import { Search } from "../../traces/search.ts";
import type { Image } from "../ports/build.ts";
import { type Decision, decide, type Evidence } from "./decide-traces.ts";
import { Inside } from "./search-inside.ts";
import { type HitFile, type PlacedHit, Reading } from "./search-reading.ts";

/** How many of each kind are listed; the rest are counted, except for unread files. */
const mostSuspects = 100;
const mostTraces = 200;
const mostExecutables = 200;
const mostUnread = 20;

export interface ReadOptions {
  readonly image: Image;
  readonly readers: Readers;
  /**
   * Indexes of the layers that the build itself made. Those of a base are pinned and older than the
   * build.
   */
  readonly layers: readonly number[];
  /** Configs of the images that the build is based on. */
  readonly baseConfigs: readonly Uint8Array[];
  readonly traces: BuildTraces;
  /** Ends the search. */
  readonly signal: AbortSignal;
}

/** The result of reading an image, and the search that was used. */
export interface ReadImage {
  readonly reading: Reading;
  readonly search: Search;
  /** Packed files that were not searched, or not to their end. */
  readonly unread: number;
}

/**
 * Reads the layers that the build made, each once and to its end, and collects traces of the build
 * and executables. Memory use does not grow with their size.
 * @throws Failure when a layer cannot be read or is not what the config says, and the signal's
 * reason
 */
export async function readImage(options: ReadOptions): Promise<ReadImage> {
  const { image, readers, layers, baseConfigs, traces, signal } = options;
  const search = new Search(traces);
  const inside = new Inside(search, readers);
  const kernel = traces.machine.kernelRelease;
  const reading = new Reading({ search, inside, signal, kernel });
  reading.readConfig(image.configBytes, baseConfigs);
  for (const layer of layers) {
    const name = `Layer ${layer} of the image`;
    for await (const entry of readers.entries(image.layer(layer), name)) {
      await reading.readEntry(entry, layer);
    }
  }
  return { reading, search, unread: inside.unread };
}

/** A file of a layer whose writer is wanted. */
export interface WrittenFile {
  readonly path: string;
  readonly layer: number;
  /** Whether the context is known to have exactly this file. */
  readonly isFromContext: boolean;
}

/** The instruction that wrote a file. */
export interface Writer {
  readonly place: InstructionPlace;
  /** The instruction's whole text, including its scripts. */
  readonly script: string;
  /** The bytes that it moved over its network; undefined when they were not counted. */
  readonly moved: number | undefined;
}

interface JudgeReadingOptions {
  readonly evidence: Evidence;
  /** Finds the instruction that wrote a file; undefined when it cannot be told. */
  readonly writerOf: (file: WrittenFile) => Writer | undefined;
  readonly redact: Redactor;
  /** Selects the contents that came from the build's context. */
  readonly inContext: (wanted: readonly ContentPlace[]) => Promise<ReadonlySet<ContentPlace>>;
}

/** What was found in an image. */
export interface ImageFindings {
  readonly suspects: Traces;
  readonly executables: Executables;
  /** The traces that will certainly be different in the next run, as differences. */
  readonly traces: Pick<{ listed: readonly Difference[]; omitted: number }, "listed" | "omitted">;
}

/** Decides what each hit is. */
export async function judgeReading(
  reading: Reading,
  options: JudgeReadingOptions,
): Promise<ImageFindings> {
  const found = reading.hits.values.flatMap((file) => file.hits.map((hit) => ({ file, hit })));
  const known = await fromContext(found, options);
  const all: Judged[] = [];
  for (const one of found) {
    const judged = await judgedHit(one, known.has(one.file), { reading, options });
    if (judged !== undefined) all.push(judged);
  }
  const sorted = all.toSorted((a, b) => rankOf(a) - rankOf(b) || compareText(pathOf(a), pathOf(b)));
  const certain = sorted.filter(({ suspect }) => suspect.certain);
  return {
    suspects: {
      listed: sorted.slice(0, mostSuspects).map(({ suspect }) => suspect),
      omitted: Math.max(0, sorted.length - mostSuspects),
    },
    executables: executablesOf(reading, options),
    traces: {
      listed: certain.slice(0, mostTraces).map(traceDifference),
      omitted: Math.max(0, certain.length - mostTraces),
    },
  };
}

interface Found {
  readonly file: HitFile;
  readonly hit: PlacedHit;
}

interface Judged {
  readonly suspect: Trace;
  readonly isProgram: boolean;
}

/** Selects the files whose bytes the context also has, as far as the compared places tell. */
async function fromContext(
  found: readonly Found[],
  { inContext }: JudgeReadingOptions,
): Promise<ReadonlySet<HitFile>> {
  const places = found.flatMap(({ file, hit }) => {
    if (file.layer === undefined || hit.place === "name") return [];
    return [{ file, place: { size: file.size, ...placeOf(hit, file) } }];
  });
  const known = await inContext(places.map(({ place }) => place));
  const others = places.filter(({ place }) => !known.has(place)).map(({ file }) => file);
  const files = places.map(({ file }) => file).filter((file) => !others.includes(file));
  return new Set(files);
}

function placeOf(
  { place, offset, before, hit, after }: PlacedHit,
  { head }: HitFile,
): Omit<ContentPlace, "size"> {
  // Unpacked bytes do not occur in the file itself.
  if (place === "inside") return { offset: 0, bytes: head };
  return { offset: offset - before.length, bytes: Buffer.concat([before, hit, after]) };
}

async function judgedHit(
  { file, hit }: Found,
  isFromContext: boolean,
  { reading, options }: { readonly reading: Reading; readonly options: JudgeReadingOptions },
): Promise<Judged | undefined> {
  const { path, layer } = file;
  const writer = layer === undefined ? undefined : options.writerOf({ path, layer, isFromContext });
  const decision = await decide(
    {
      hit,
      path,
      script: writer?.script ?? "",
      moved: writer?.moved,
      isFromContext,
      isPackaged: reading.packaged.has(path),
    },
    { ...options.evidence, hasKernel: reading.hasKernel },
  );
  if (decision === undefined || hit.kind === "secret") return undefined;
  const { kind, isProgram } = hit;
  const suspect = traceOf({ file, hit, kind, decision, writer }, options);
  return { suspect, isProgram };
}

function traceOf(
  parts: Found & {
    readonly kind: Trace["kind"];
    readonly decision: Decision;
    readonly writer: Writer | undefined;
  },
  { redact }: JudgeReadingOptions,
): Trace {
  const { file, hit, kind, decision, writer } = parts;
  const { path, layer } = file;
  const { weight, certain, more } = decision;
  return {
    ...{ path, kind, format: hit.format + more, weight, certain },
    ...(layer === undefined ? {} : { layer }),
    ...(writer === undefined ? {} : { instruction: writer.place }),
    ...{ offset: hit.offset, excerpt: excerptOf(hit, redact), count: hit.count },
  };
}

function rankOf({ suspect: { weight, certain } }: Judged): number {
  if (weight === "note") return 2;
  return certain ? 0 : 1;
}

function pathOf({ suspect }: Judged): string {
  return suspect.path;
}

function executablesOf(reading: Reading, { writerOf }: JudgeReadingOptions): Executables {
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
    listed: sorted.slice(0, mostExecutables).map((file) => {
      const writer = writerOf({ ...file, isFromContext: false });
      return writer === undefined ? file : { ...file, instruction: writer.place };
    }),
    omitted: Math.max(0, sorted.length - mostExecutables) + reading.omitted,
    ofPackages: executables.values.length - own.length,
    unread: unread.slice(0, mostUnread),
  };
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
