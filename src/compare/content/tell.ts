import type { Format } from "../../domain/findings/clue.ts";
import { isArchive } from "./archives.ts";
import { sizeFact } from "./evidence.ts";
import type { ContentPair } from "./look.ts";
import type { Inside } from "./look-inside.ts";
import type { Told } from "./told.ts";

/** Two contents that differ, and what is known about them. */
interface Known {
  readonly pair: Pick<ContentPair, "place" | "look">;
  readonly format: Format;
  readonly sizes: readonly [number, number];
}

/** How the bytes of an archive itself differ; only computed when nothing better is known. */
interface RawBytes {
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
  const order = isReordered ? ["the same lines in another order"] : [];
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
export function addArchive(known: Known, inside: Inside, raw: () => RawBytes): void {
  const { found, stopped, header } = inside;
  const hasHeader = header.spots.length > 0;
  if (found > 0 && stopped === undefined && !hasHeader) return;
  const { told, facts } = hasHeader ? { told: header, facts: [] } : raw();
  addDifference({ ...known, told }, [
    ...header.facts,
    ...(stopped === undefined ? [] : [`the look inside stopped: ${stopped}`]),
    ...(found === 0 && stopped === undefined ? [samePacked(known.format)] : []),
    ...facts,
  ]);
}

function samePacked(format: Format): string {
  const hasMembers = ["tar", "zip", "ar", "cpio"].includes(format);
  return isArchive(format) && !hasMembers
    ? "same content, compressed differently"
    : "same members, packed differently";
}
