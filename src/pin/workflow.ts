import { pinBases } from "../containerfile/bases.ts";
import type { UnpinnedUse, UnpinnedUses } from "../domain/source/pin.ts";
import { type ContextEntry, contextEntries } from "./build-contexts.ts";
import { type ContextList, contextLists, type NamedText } from "./context-lists.ts";
import { type EntryPlace, listUses, notAsWritten } from "./list-uses.ts";

/** Names that a step of a workflow gives to build contexts. */
export interface StepContexts {
  /** The step's own `context`, as written; `.` without one. */
  readonly context: string;
  readonly names: readonly string[];
}

interface WorkflowUses extends UnpinnedUses {
  readonly steps: readonly StepContexts[];
}

/**
 * Returns the images that the steps of a workflow (or of an action) name by tag in their input
 * `build-contexts`. Each list is parsed again after a trial edit; if the result is not what was
 * intended, the list is left as it is.
 * @throws Failure `usage`, with the line, for a file that is not YAML
 */
export async function unpinnedInWorkflow(file: NamedText): Promise<WorkflowUses> {
  const lists = await contextLists(file);
  const read = lists.map((list) => ({
    list,
    uses: listUses(contextEntries(list.value), placesIn(list, file)),
  }));
  const edited = onTrial(
    file.text,
    read.flatMap(({ uses }) => uses.unpinned),
  );
  const after = await contextLists({ ...file, text: edited }).catch(() => []);
  const kept = read.map(({ list, uses }, index): UnpinnedUses => {
    if (after[index]?.value === listOnTrial(list.value)) return uses;
    const left = uses.unpinned.map(({ place, written }) => ({
      place,
      text: written,
      why: notAsWritten,
    }));
    return { unpinned: [], left: [...left, ...uses.left] };
  });
  return {
    unpinned: kept.flatMap(({ unpinned }) => unpinned),
    left: kept.flatMap(({ left }) => left),
    steps: lists.map(({ context, value }) => ({
      context,
      names: contextEntries(value).map(({ name }) => name),
    })),
  };
}

/** Locates a list's entries in the file, one after the other. */
function placesIn(list: ContextList, { name, text }: NamedText) {
  let from = list.start;
  let line = lineEnds(text.slice(0, from)) + 1;
  return (entry: ContextEntry): EntryPlace => {
    const found = text.slice(0, list.end).indexOf(entry.text, from);
    if (found === -1) return { place: { file: name, line }, start: undefined };
    line += lineEnds(text.slice(from, found));
    from = found + entry.text.length;
    return { place: { file: name, line }, start: found };
  };
}

function lineEnds(text: string): number {
  return text.split("\n").length - 1;
}

/** Returns what a list should contain after its trial edit. */
function listOnTrial(value: string): string {
  const place = { file: "" };
  const uses = listUses(contextEntries(value), ({ start }) => ({ place, start }));
  return onTrial(value, uses.unpinned);
}

function onTrial(text: string, uses: readonly UnpinnedUse[]): string {
  const digest = `sha256:${"0".repeat(64)}`;
  return pinBases(
    text,
    uses.map((use) => ({ use, pinned: `${use.tagged}@${digest}` })),
  );
}
