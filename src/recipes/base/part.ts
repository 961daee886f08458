import * as v from "valibot";
import { Failure, type Sentence } from "../../domain/text/failure.ts";
import { didYouMean } from "../../domain/text/nearest.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { fitting, listOf, mapOf } from "../../domain/text/schema.ts";

/** A part of a declaration, with what finds its line. All scalars are texts. */
export interface Part {
  /** The declaration's name in messages. */
  readonly file: string;
  readonly keys: readonly string[];
  readonly value: unknown;
  lineOf(...keys: readonly string[]): number;
}

const texts = listOf(v.string());
const anyMap = mapOf(v.unknown());
const anyList = listOf(v.unknown());

/** Creates the failure for a mistake in a part of the declaration. */
export function wrongPart({ file, keys, lineOf }: Part, wrong: Sentence, fix: Sentence): Failure {
  const line = lineOf(...keys);
  const place = { file, line };
  return new Failure({
    code: "usage",
    message: `${visible(file)}:${line}: ${wrong}`,
    fix,
    place,
  });
}

/** Names a part in a message. */
export function named({ keys }: Part): string {
  return keys.length === 0 ? "the file" : `\`${visible(shortened(keys.join("."), 100))}\``;
}

/** Quotes a text of the declaration in a message. */
export function quoted(text: string): string {
  return `\`${visible(shortened(text.replaceAll("`", "'"), 200))}\``;
}

/** Reads a map by its keys, each with its part. @throws Failure `usage` for a key that is not known */
export function mapIn(part: Part, known: readonly string[]): ReadonlyMap<string, Part> {
  const map = fitting(anyMap, part.value);
  const form = `Write names and values, with the names ${known.join(", ")}.` as const;
  if (map === undefined) throw wrongPart(part, `${named(part)} must have names and values.`, form);
  const parts = Object.entries(map).map(
    ([key, value]) => [key, { ...part, keys: [...part.keys, key], value }] as const,
  );
  for (const [key, each] of parts) {
    if (known.includes(key)) continue;
    throw wrongPart(each, `${quoted(key)} is not known${didYouMean(key, known)}`, form);
  }
  return new Map(parts);
}

/** Reads a list whose items have parts of their own; a missing part has none. */
export function itemsIn(part: Part | undefined): readonly Part[] {
  if (part === undefined) return [];
  const list = fitting(anyList, part.value);
  if (list === undefined) {
    throw wrongPart(
      part,
      `${named(part)} is not a list.`,
      "Write one entry a line, each after `- `.",
    );
  }
  return list.map((value) => ({ ...part, value }));
}

/** Reads a list of texts; a missing part has none. @throws Failure `usage` */
export function textsIn(part: Part | undefined): readonly string[] {
  if (part === undefined) return [];
  const found = fitting(texts, part.value);
  if (found !== undefined) return found;
  throw wrongPart(
    part,
    `${named(part)} is not a list of texts.`,
    "Write one text a line, each after `- `.",
  );
}

/** Reads a text; undefined for a missing part. @throws Failure `usage` for a list or a map */
export function textIn(part: Part | undefined): string | undefined {
  if (part === undefined) return undefined;
  if (typeof part.value === "string") return part.value;
  throw wrongPart(part, `${named(part)} is not a text.`, "Write its value after the colon.");
}
