import type { SourceIdParts } from "../source/source-id.ts";

/** Gives a label's text; undefined when the image has no such label, or an absurdly long one. */
export interface ReadLabel {
  (name: string): string | undefined;
  /** The same for a label that says nothing when it is empty: that is how a base's is taken back. */
  filled(name: string): string | undefined;
}

/** Why what a label says is not believed, or not understood. */
export interface Doubt {
  readonly label: string;
  /** As the image has it; absent when the label is missing. */
  readonly value?: string;
  /** Continues "this label …"; may hold text of other labels. */
  readonly because: string;
}

/** What the labels of one tool say of the source. */
export interface LabelReading {
  /** Undefined when they name no source. */
  readonly parts: SourceIdParts | undefined;
  readonly doubts: readonly Doubt[];
}

/** Whether a text is a commit's full object name: SHA-1 or SHA-256 in hex. */
export function isRevision(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** Characters of a label that we read. Ours are far shorter; a stranger's are anything. */
const longestLabel = 64 * 1024;

/** Reads from an image's labels. */
export function labelReader(labels: Readonly<Record<string, string>>): ReadLabel {
  const read = (name: string): string | undefined => {
    const value = Object.hasOwn(labels, name) ? labels[name] : undefined;
    return value === undefined || value.length > longestLabel ? undefined : value;
  };
  return Object.assign(read, { filled: (name: string) => read(name) || undefined });
}
