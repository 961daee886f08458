import type { Document, LineCounter, Node } from "yaml";
import {
  type WrittenImage,
  type WrittenSetting,
  type WrittenSettings,
  wrongSettings,
} from "../../domain/build/settings-file.ts";
import type { Sentence } from "../../domain/text/failure.ts";
import { didYouMean } from "../../domain/text/nearest.ts";
import { printable, shortened } from "../../domain/text/printable.ts";
import { tooDeepLine } from "../../domain/text/yaml-nesting.ts";

type Yaml = typeof import("yaml");

/** A document, with what is needed to read its parts. */
interface Read {
  readonly yaml: Yaml;
  readonly document: Document;
  readonly lines: LineCounter;
}

interface Entry {
  readonly name: string;
  readonly line: number;
  readonly value: unknown;
}

const form = "Write `defaults:`, and below it settings with the names of the action's inputs.";
const imagesForm =
  "Write below `images:` one entry an image: `- name: cart`, and below the name its settings, e.g. `context: services/cart`.";
/** Far more than a repository has; a workflow's matrix has at most 256 jobs. */
const mostImages = 256;

/** Reads the entries of `defaults` and `images` in a settings file. @throws Failure `usage` with the line */
export async function settingsIn(text: string): Promise<WrittenSettings> {
  const deep = tooDeepLine(text);
  if (deep !== undefined) throw wrongSettings(deep, "it is nested too deeply.", form);
  const yaml = await import("yaml");
  const lines = new yaml.LineCounter();
  // With this schema, what is not in quotes stays text, too.
  const document = yaml.parseDocument(text, {
    lineCounter: lines,
    schema: "failsafe",
    version: "1.2",
  });
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) {
    const [first = ""] = error.message.split("\n");
    const why = printable(shortened(first.replace(/ at line \d+, column \d+:$/, ""), 200));
    throw wrongSettings(error.linePos?.[0].line ?? 1, `it is not valid YAML: ${why}.`, form);
  }
  const read = { yaml, document, lines };
  refuseReferences(read);
  const top = entriesOf(read, document.contents, { what: "the file", fix: form });
  for (const { name, line } of top) refuseUnknown(name, line);
  const defaults = top.find(({ name }) => name === "defaults")?.value;
  const images = top.find(({ name }) => name === "images");
  return {
    settings: settingsOf(read, entriesOf(read, defaults, { what: "`defaults`", fix: form })),
    ...(images === undefined ? {} : { images: imagesOf(read, images) }),
  };
}

/** @throws Failure `usage` for anything but a list of entries with names and values */
function imagesOf(read: Read, { line, value }: Entry): readonly WrittenImage[] {
  if (!read.yaml.isSeq(value)) {
    throw wrongSettings(line, "`images` must be a list.", imagesForm);
  }
  const { items } = value;
  if (items.length === 0) throw wrongSettings(line, "`images` has no entry.", imagesForm);
  if (items.length > mostImages) {
    throw wrongSettings(
      line,
      `\`images\` has ${items.length} entries, more than ${mostImages}.`,
      "List fewer images.",
    );
  }
  return items.map((item) => imageOf(read, item));
}

function imageOf(read: Read, item: unknown): WrittenImage {
  const entries = entriesOf(read, item, { what: "an entry of `images`", fix: imagesForm });
  const named = entries.find(({ name }) => name === "name");
  return {
    name: textOf(read, named?.value) ?? "",
    line: named?.line ?? lineOf(read, item),
    settings: settingsOf(
      read,
      entries.filter((entry) => entry !== named),
    ),
  };
}

function settingsOf(read: Read, entries: readonly Entry[]): readonly WrittenSetting[] {
  return entries.map((entry) => ({ ...entry, value: valueOf(read, entry.value) }));
}

/** Refuses aliases, which can turn a small file into a huge value, and what only they need. */
function refuseReferences(read: Read): void {
  const refuse = (node: Node): never => {
    throw wrongSettings(
      lineOf(read, node),
      "anchors, aliases and tags are not taken.",
      "Write each value out where it is used.",
    );
  };
  read.yaml.visit(read.document, {
    Alias: (_, node) => refuse(node),
    Value: (_, node) => {
      if (node.anchor !== undefined || node.tag !== undefined) refuse(node);
    },
  });
}

function entriesOf(
  read: Read,
  node: unknown,
  { what, fix }: { readonly what: string; readonly fix: Sentence },
): readonly Entry[] {
  if (textOf(read, node) === "") return [];
  if (!read.yaml.isMap(node)) {
    throw wrongSettings(lineOf(read, node), `${what} must have names and values.`, fix);
  }
  return node.items.map(({ key, value }) => ({
    name: textOf(read, key) ?? "",
    line: lineOf(read, key),
    value,
  }));
}

function valueOf(read: Read, node: unknown): WrittenSetting["value"] {
  if (!read.yaml.isSeq(node)) return textOf(read, node);
  const texts = node.items.map((item) => textOf(read, item));
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

/** Returns a text, which is empty where nothing is written; undefined for a map or a list. */
function textOf({ yaml }: Read, node: unknown): string | undefined {
  if (node === null || node === undefined) return "";
  if (!yaml.isScalar(node)) return undefined;
  return node.value === null ? "" : String(node.value);
}

function lineOf({ yaml, lines }: Read, node: unknown): number {
  const offset = yaml.isNode(node) ? node.range?.[0] : undefined;
  return lines.linePos(offset ?? 0).line;
}

const topNames: readonly string[] = ["defaults", "images"];

/** @throws Failure `usage` for another key at the top */
function refuseUnknown(name: string, line: number): void {
  if (topNames.includes(name)) return;
  throw wrongSettings(
    line,
    `\`${printable(name.slice(0, 80))}\` is not known${didYouMean(name, topNames)}`,
    form,
  );
}
