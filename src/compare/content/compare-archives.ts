import { createHash } from "node:crypto";
import type { Format } from "../../domain/findings/clue.ts";
import { Failure } from "../../domain/text/failure.ts";
import { visible } from "../../domain/text/printable.ts";
import type { Cursor } from "../cursor.ts";
import { Findings } from "../findings.ts";
import { compareInside, isArchive } from "./archives.ts";
import { Stopped } from "./budget.ts";
import { sizeFact } from "./evidence.ts";
import type { CompareContents, ContentPair, Opened } from "./look.ts";
import { headerFields } from "./plain.ts";
import { nothing, type Told } from "./spots.ts";

/** Two archives that are too large to hold, or of unknown size. */
export interface Large {
  readonly pair: ContentPair;
  readonly sides: readonly [Cursor, Cursor];
  readonly format: Format;
  readonly heads: readonly [Buffer, Buffer];
  readonly compareContents: CompareContents;
}

/**
 * Compares two archives as streams, because they may be too large to hold.
 * @returns whether they differ
 */
export async function compareStreaming(large: Large): Promise<boolean> {
  const { pair, sides, format, heads, compareContents } = large;
  const { place, look } = pair;
  const [a, b] = [new Counted(sides[0]), new Counted(sides[1])];
  const streams = [a.stream(), b.stream()] as const;
  const opened = { format, sources: undefined, streams, heads, place, look, compareContents };
  const inside = await lookInside(opened, sides);
  const digests = [await a.digest(), await b.digest()] as const;
  if (digests[0] === digests[1]) return false;
  await addDigests({ pair, format, sizes: [a.length, b.length], digests }, inside);
  return true;
}

/** Adds archives whose bytes are gone: of themselves, only their digests are known. */
export async function addDigests(
  { digests, ...known }: Known & { readonly digests: readonly [string, string] },
  inside: Inside,
): Promise<void> {
  await addArchive(known, inside, () => ({
    told: { ...nothing, isCut: true },
    facts: [`sha256 ${digests[0]} ≠ ${digests[1]}`],
  }));
}

/** A stream that is counted and hashed while it is read. */
export class Counted {
  readonly #cursor: Cursor;
  readonly #hash = createHash("sha256");
  length = 0;

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
  }

  async *stream(): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.#cursor.rest()) {
      this.#hash.update(chunk);
      this.length += chunk.length;
      yield chunk;
    }
  }

  /** Returns the digest of the whole stream in hex, and reads what is left of it first. */
  async digest(): Promise<string> {
    for await (const _ of this.stream());
    return this.#hash.digest("hex");
  }
}

/** The most archives and compressions around a thing. */
const maxDepth = 6;
/** The most differences that are listed inside one archive. */
const mostInside = 12;

/** What was found inside an archive. */
interface Inside {
  /** Number of differences found in it. */
  readonly found: number;
  /** Why not all of it was read. */
  readonly stopped: string | undefined;
  /** Differing fields of its own header. */
  readonly header: Told;
}

/**
 * Compares what is inside two archives. Damage or a limit ends the comparison, and the result says
 * why.
 * @param sources where the archives come from: their errors are not the archives' fault, and are
 * thrown
 */
export async function lookInside(opened: Opened, sources: readonly Cursor[]): Promise<Inside> {
  const header = headerFields(opened.format, opened.heads);
  if (opened.place.inside.length >= maxDepth) {
    const stopped = `it is nested more than ${maxDepth} archives deep`;
    return { found: 0, stopped, header };
  }
  const findings = new Findings(mostInside);
  let stopped: string | undefined;
  try {
    await compareInside({ ...opened, look: { ...opened.look, findings } });
  } catch (error) {
    for (const { failure } of sources) if (failure !== undefined) throw failure.error;
    if (!(error instanceof Stopped || error instanceof Failure)) throw error;
    stopped = visible(error.message).replace(/\.$/, "");
  }
  opened.look.findings.pour(findings);
  return { found: findings.total, stopped, header };
}

/** Two contents that differ, and what is known about them. */
interface Known {
  readonly pair: Pick<ContentPair, "place" | "look">;
  readonly format: Format;
  readonly sizes: readonly [number, number];
}

/** How the bytes of an archive itself differ; only computed when nothing better is known. */
export interface RawBytes {
  readonly told: Told;
  readonly facts: readonly string[];
}

/** Adds the difference of a content. */
export function addDifference(
  { pair, format, sizes, told }: Known & { readonly told: Told },
  facts: readonly string[],
): void {
  const { path, layer, inside, headers } = pair.place;
  const { spots, isCut, isReordered, hasSameWords = false } = told;
  const order = isReordered ? ["the same lines in a different order"] : [];
  pair.look.findings.add({
    path,
    kind: "content",
    layer,
    evidence: [sizeFact(sizes), ...order, ...facts],
    clue: { spots, isCut, format, inside, sizes, headers, isReordered, hasSameWords },
  });
}

/**
 * Adds an archive as a difference of its own if its own header differs, if nothing in it does, or
 * if not all of it was read.
 */
export async function addArchive(
  known: Known,
  inside: Inside,
  raw: () => RawBytes | Promise<RawBytes>,
): Promise<void> {
  const { found, stopped, header } = inside;
  const hasHeader = header.spots.length > 0;
  if (found > 0 && stopped === undefined && !hasHeader) return;
  const { told, facts } = hasHeader ? { told: header, facts: [] } : await raw();
  addDifference({ ...known, told }, [
    ...header.facts,
    ...(stopped === undefined ? [] : [`could not be compared in full: ${stopped}`]),
    ...(found === 0 && stopped === undefined ? [samePacked(known.format)] : []),
    ...facts,
  ]);
}

function samePacked(format: Format): string {
  const hasMembers = ["tar", "zip", "ar", "cpio", "pdf", "r-objects"].includes(format);
  return isArchive(format) && !hasMembers
    ? "same content, compressed differently"
    : "same members, packed differently";
}
