import type { SourceIdParts } from "../source/source-id.ts";

/** Returns a label's text; undefined if the image has no such label, or an absurdly long one. */
export interface ReadLabel {
  (name: string): string | undefined;
  /**
   * The same, for a label that says nothing when it is empty: that is how a label inherited from
   * the base is cleared.
   */
  filled(name: string): string | undefined;
}

/** The reason not to believe a label, or not to understand it. */
export interface Doubt {
  readonly label: string;
  /** As the image has it; absent if the label is missing. */
  readonly value?: string;
  /** Continues "this label …"; may contain text of other labels. */
  readonly because: string;
}

/** What the labels of one tool say about the source. */
export interface LabelReading {
  /** Undefined if they name no source. */
  readonly parts: SourceIdParts | undefined;
  readonly doubts: readonly Doubt[];
}

/** Whether a text is a commit's full object name: SHA-1 or SHA-256 in hex. */
export function isRevision(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/**
 * The longest label that is read, in UTF-16 units. Twofold writes none of more bytes; a stranger's
 * can be anything.
 */
export const longestLabel = 64 * 1024;

/** Creates a reader for an image's labels. */
export function labelReader(labels: Readonly<Record<string, string>>): ReadLabel {
  const read = (name: string): string | undefined => {
    const value = Object.hasOwn(labels, name) ? labels[name] : undefined;
    return value === undefined || value.length > longestLabel ? undefined : value;
  };
  return Object.assign(read, { filled: (name: string) => read(name) || undefined });
}
