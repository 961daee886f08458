import type { Scope } from "../../containerfile/bases.ts";
import { targetStage } from "../../containerfile/chain.ts";
import type { NameValue } from "../../domain/build/request.ts";

/** Where a build's labels are: in the Containerfile's text, or on the command line. */
interface PlacedLabels {
  readonly containerfile: string;
  /** The labels for the command line. */
  readonly labelArguments: readonly NameValue[];
}

interface PlaceOptions {
  readonly scope: Scope;
  /** The Containerfile's text with pinned bases; its lines are those of the scope's. */
  readonly text: string;
  readonly labels: readonly NameValue[];
}

/**
 * Decides where the labels go. buildah appends those of the command line as a last instruction. That
 * is fine but after a VOLUME: buildah makes a volume's folder only for a RUN to come or as the last
 * thing that it does, so that the image would lose the folder. Then the labels go above that VOLUME,
 * where no instruction can follow that sets another value.
 */
export function placeLabels({ scope, text, labels }: PlaceOptions): PlacedLabels {
  const asArguments = { containerfile: text, labelArguments: labels };
  const last = targetStage(scope).instructions.at(-1);
  if (last?.keyword !== "VOLUME" || !labels.every(isPlain) || hasOtherEscape(text)) {
    return asArguments;
  }
  const words = labels.map(({ name, value }) => `${quoted(name)}=${quoted(value)}`);
  const line = `LABEL ${words.join(" ")}`;
  if (labels.length === 0 || line.length > longestLine) return asArguments;
  const lines = text.split("\n");
  lines.splice(last.line - 1, 0, line);
  return { containerfile: lines.join("\n"), labelArguments: [] };
}

/** buildah's parser reads lines of at most 64 KiB; a character has up to four bytes. */
const longestLine = 16 * 1024 - 1;

/** Whether a label can be written on a line: control characters have no escape there. */
function isPlain({ name, value }: NameValue): boolean {
  return !/\p{Cc}/u.test(name + value);
}

/** Whether the file chose another escape character than a backslash. */
function hasOtherEscape(text: string): boolean {
  return /^\uFEFF?\s*#[ \t]*escape[ \t]*=[ \t]*`/i.test(text);
}

/** Puts a text into quotes; nothing in it is taken for a variable. */
function quoted(text: string): string {
  return `"${text.replaceAll(/["$\\]/g, "\\$&")}"`;
}
