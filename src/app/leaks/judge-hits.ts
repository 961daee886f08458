import type { Redactor } from "../../domain/build/redact.ts";
import type { ContentPlace } from "../../domain/findings/content-place.ts";
import type { Trace } from "../../domain/findings/trace.ts";
import { excerptOf } from "../../traces/excerpt.ts";
import { isTrace } from "../../traces/needle.ts";
import { type Decision, decide, type Evidence } from "./decide-traces.ts";
import type { PlacedHit } from "./placed-hits.ts";
import type { HitFile, Reading } from "./search-reading.ts";
import { textOf } from "./search-sources.ts";
import type { Writer, WrittenFile } from "./search-writers.ts";

/** Selects the contents that came from the build's context. */
export type InContext = (wanted: readonly ContentPlace[]) => Promise<ReadonlySet<ContentPlace>>;

interface JudgeHitsOptions {
  readonly evidence: Evidence;
  /** Finds the instruction that wrote a file; undefined when it cannot be told. */
  readonly writerOf: (file: WrittenFile) => Writer | undefined;
  readonly redact: Redactor;
  readonly inContext: InContext;
}

/** A trace, and what is known of it beyond the report. */
export interface Judged {
  readonly trace: Trace;
  readonly isProgram: boolean;
  /** The value itself, in lower case. */
  readonly text: string;
  /** Whether a build on another day would show what it is. */
  readonly inDoubt: boolean;
}

/** Decides what each hit is; hits that are nothing are left out. */
export async function judgeHits(
  reading: Reading,
  options: JudgeHitsOptions,
): Promise<readonly Judged[]> {
  const hits = reading.hits.values.flatMap((file) => file.hits.map((hit) => ({ file, hit })));
  const known = await fromContext(hits, options);
  const found = hits.map((hit) => withWriter(hit, known.has(hit.file), options));
  const days = new Set(found.filter(({ hit }) => isDay(hit)).map(lineOf));
  const judged: Judged[] = [];
  for (const one of found) {
    const isDayElsewhere = [...days].some((line) => line === undefined || line !== lineOf(one));
    const more = await judgedHit({ ...one, isDayElsewhere }, { reading, options });
    if (more !== undefined) judged.push(more);
  }
  return judged;
}

interface Hit {
  readonly file: HitFile;
  readonly hit: PlacedHit;
}

interface WrittenHit extends Hit {
  readonly isFromContext: boolean;
  readonly writer: Writer | undefined;
}

function withWriter(
  { file, hit }: Hit,
  isFromContext: boolean,
  { writerOf }: JudgeHitsOptions,
): WrittenHit {
  const { path, layer } = file;
  // A name says nothing of the content, which was not compared then.
  const compared = hit.place === "name" ? undefined : isFromContext;
  const writer =
    layer === undefined ? undefined : writerOf({ path, layer, isFromContext: compared });
  return { file, hit, isFromContext, writer };
}

/** Whether a program could make a bare day of the value. */
function isDay({ kind }: PlacedHit): boolean {
  return kind === "day" || kind === "time" || kind === "epoch";
}

function lineOf({ writer }: WrittenHit): number | undefined {
  return writer?.place.line;
}

/** Selects the files whose bytes the context also has, as far as the compared places tell. */
async function fromContext(
  found: readonly Hit[],
  { inContext }: JudgeHitsOptions,
): Promise<ReadonlySet<HitFile>> {
  const places = found.flatMap(({ file, hit }) => {
    if (file.layer === undefined || hit.place === "name") return [];
    return [{ file, place: { size: file.size, ...placeOf(hit, file) } }];
  });
  const known = await inContext(places.map(({ place }) => place));
  const files = new Set(places.map(({ file }) => file));
  for (const { file, place } of places) if (!known.has(place)) files.delete(file);
  return files;
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
  found: WrittenHit & { readonly isDayElsewhere: boolean },
  { reading, options }: { readonly reading: Reading; readonly options: JudgeHitsOptions },
): Promise<Judged | undefined> {
  const { hit, file, writer, isFromContext, isDayElsewhere } = found;
  const { path } = file;
  const decision = await decide(
    {
      ...{ hit, path, isFromContext, isDayElsewhere },
      isInConfig: file.layer === undefined,
      script: writer?.script ?? "",
      moved: writer?.moved,
      isPackaged: reading.packaged.has(path),
    },
    { ...options.evidence, hasKernel: reading.hasKernel },
  );
  if (decision === undefined || !isTrace(hit)) return undefined;
  const { kind, isProgram } = hit;
  const trace = traceOf({ file, hit, kind, decision, writer }, options);
  return { trace, isProgram, text: textOf(hit), inDoubt: decision.inDoubt };
}

function traceOf(
  parts: Hit & {
    readonly kind: Trace["kind"];
    readonly decision: Decision;
    readonly writer: Writer | undefined;
  },
  { redact }: JudgeHitsOptions,
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
