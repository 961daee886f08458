import type { Readers } from "../compare/readers.ts";
import type { ContentQuestion } from "../domain/content-question.ts";
import type { InstructionPlace } from "../domain/difference.ts";
import type { TarEntry } from "../domain/entry.ts";
import type { Executable, Executables } from "../domain/executable.ts";
import { ImageFiles } from "../domain/image-files.ts";
import type { Redactor } from "../domain/redact.ts";
import type { Suspect, Suspects, SuspectWeight } from "../domain/suspect.ts";
import { adviceFor } from "../executables/advice.ts";
import { ExecutableBytes } from "../executables/executable-bytes.ts";
import { isPackageList, largestList, PackagedFiles } from "../executables/packages.ts";
import type { BuildTraces } from "../suspects/build-traces.ts";
import { excerptOf } from "../suspects/excerpt.ts";
import { type FileHit, Search } from "../suspects/file-search.ts";
import type { Image } from "./ports.ts";

/** Listed of each; the rest is counted. */
const mostSuspects = 100;
const mostExecutables = 200;
const mostUnread = 20;
/** Kept while the image is read; an image with more of them has one and the same in all. */
const mostPending = 20_000;

export interface SearchOrder {
  readonly image: Image;
  readonly readers: Readers;
  /** The instruction that wrote a file, where it can be told. */
  readonly writerOf: (file: WrittenFile) => InstructionPlace | undefined;
  /** Indexes of the layers that the build itself made; a base's are pinned and older than it. */
  readonly layers: readonly number[];
  readonly traces: BuildTraces;
  /** Ends the search. */
  readonly signal: AbortSignal;
  readonly redact: Redactor;
  /** What a file of the context stands for: `note` where the context is as its commit says. */
  readonly contextWeight: SuspectWeight;
  /** Those of some contents that came from the build's context. */
  readonly inContext: (wanted: readonly ContentQuestion[]) => Promise<ReadonlySet<ContentQuestion>>;
}

/** A file of a layer, of which the writer is asked. */
export interface WrittenFile {
  readonly path: string;
  readonly layer: number;
  /** Whether the context is known to have this very file. */
  readonly isFromContext: boolean;
}

/** What was found in an image. */
export interface ImageFindings {
  readonly suspects: Suspects;
  readonly executables: Executables;
}

/**
 * Searches the files of the layers that the build made for what is known of the build, and looks at the executables
 * among them. Layers are streamed, each once; memory does not grow with them.
 * @throws Failure when a layer cannot be read, and the signal's reason
 */
export async function searchImage(order: SearchOrder): Promise<ImageFindings> {
  const { image, readers, layers, traces, signal } = order;
  const reading = new Reading(new Search(traces), signal);
  reading.readConfig(image.configBytes);
  for (const layer of layers) {
    const name = `Layer ${layer} of the image`;
    for await (const entry of readers.entries(image.layer(layer), name)) {
      await reading.readEntry(entry, layer);
    }
  }
  return { suspects: await suspectsOf(reading, order), executables: executablesOf(reading, order) };
}

interface HitFile {
  readonly path: string;
  readonly layer: number | undefined;
  readonly size: number;
  readonly hits: readonly FileHit[];
}

interface LookedAt {
  readonly path: string;
  readonly layer: number;
  readonly looked: NonNullable<ReturnType<ExecutableBytes["end"]>>;
}

/** Takes in the layers' files, one after the other. */
class Reading {
  readonly #search: Search;
  readonly #signal: AbortSignal;
  readonly hits = new ImageFiles<HitFile>();
  readonly executables = new ImageFiles<LookedAt>();
  readonly packaged = new PackagedFiles();
  #pending = 0;
  /** Files with something in them that there was no room for. */
  omitted = 0;

  constructor(search: Search, signal: AbortSignal) {
    this.#search = search;
    this.#signal = signal;
  }

  /** The config has the commit by design: in the labels. */
  readConfig(bytes: Uint8Array): void {
    const one = this.#search.file();
    one.push(bytes);
    const hits = one.end().filter(({ weight }) => weight === "trace");
    const size = bytes.length;
    if (hits.length > 0) this.hits.set("config", { path: "config", layer: undefined, size, hits });
  }

  async readEntry({ header, content }: TarEntry, layer: number): Promise<void> {
    const { path, type, size } = header;
    this.hits.meet(path);
    this.executables.meet(path);
    if (type !== "file" || size === 0) return;
    const one = this.#search.file();
    const executable = new ExecutableBytes(size);
    const list: Uint8Array[] | undefined =
      isPackageList(path) && size <= largestList ? [] : undefined;
    for await (const piece of content) {
      this.#signal.throwIfAborted();
      one.push(piece);
      executable.push(piece);
      list?.push(piece);
    }
    if (list !== undefined) this.packaged.add(path, Buffer.concat(list).toString());
    const [hits, looked] = [one.end(), executable.end()];
    if (hits.length > 0 && this.#hasRoom()) this.hits.set(path, { path, layer, size, hits });
    if (looked !== undefined && this.#hasRoom())
      this.executables.set(path, { path, layer, looked });
  }

  #hasRoom(): boolean {
    this.#pending += 1;
    if (this.#pending > mostPending) this.omitted += 1;
    return this.#pending <= mostPending;
  }
}

async function suspectsOf(reading: Reading, order: SearchOrder): Promise<Suspects> {
  const found = reading.hits.values.flatMap((file) => file.hits.map((hit) => ({ file, hit })));
  const questions = new Map(
    found.map((one) => [one, { size: one.file.size, ...placeOf(one.hit) }] as const),
  );
  const known = await order.inContext([...questions.values()]);
  const all = found.map((one): Suspect => {
    const question = questions.get(one);
    const isFromContext = question !== undefined && known.has(question);
    const hit = isFromContext ? fromContext(one.hit, order) : one.hit;
    return suspectOf({ ...one.file, hit, isFromContext }, order);
  });
  const sorted = [...all].sort((a, b) => weightOf(a) - weightOf(b) || compareText(a.path, b.path));
  const listed = sorted.slice(0, mostSuspects);
  return { listed, omitted: sorted.length - listed.length };
}

/** A committed file may hold a day, and is the same in every build of the commit. */
function fromContext(hit: FileHit, { contextWeight }: SearchOrder): FileHit {
  const weight = hit.weight === "note" ? hit.weight : contextWeight;
  return { ...hit, weight, format: `${hit.format}, in a file of the context` };
}

function placeOf({ offset, before, hit, after }: FileHit): Omit<ContentQuestion, "size"> {
  return { offset: offset - before.length, bytes: Buffer.concat([before, hit, after]) };
}

function suspectOf(
  found: Omit<HitFile, "hits"> & { readonly hit: FileHit; readonly isFromContext: boolean },
  { writerOf, redact }: SearchOrder,
): Suspect {
  const { path, layer, hit, isFromContext } = found;
  const { kind, format, weight, offset, count } = hit;
  const instruction = layer === undefined ? undefined : writerOf({ path, layer, isFromContext });
  return {
    ...{ path, kind, format, weight },
    ...(layer === undefined ? {} : { layer }),
    ...(instruction === undefined ? {} : { instruction }),
    ...{ offset, excerpt: excerptOf(hit, redact), count },
  };
}

function weightOf({ weight }: Suspect): number {
  return weight === "trace" ? 0 : 1;
}

function executablesOf(reading: Reading, { writerOf }: SearchOrder): Executables {
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
      const instruction = writerOf({ ...file, isFromContext: false });
      return instruction === undefined ? file : { ...file, instruction };
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
