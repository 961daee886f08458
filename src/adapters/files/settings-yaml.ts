import type { Document, LineCounter, Node } from "yaml";
import { type WrittenSetting, wrongSettings } from "../../domain/build/settings-file.ts";
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

/** Reads the entries of `defaults` in a settings file. @throws Failure `usage` with the line */
export async function settingsIn(text: string): Promise<readonly WrittenSetting[]> {
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
  const top = entriesOf(read, document.contents, "the file");
  for (const { name, line } of top) refuseUnknown(name, line);
  return top
    .flatMap(({ value }) => entriesOf(read, value, "`defaults`"))
    .map((entry) => ({ ...entry, value: valueOf(read, entry.value) }));
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

function entriesOf(read: Read, node: unknown, what: string): readonly Entry[] {
  if (textOf(read, node) === "") return [];
  if (!read.yaml.isMap(node)) {
    throw wrongSettings(lineOf(read, node), `${what} must have names and values.`, form);
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

/** @throws Failure `usage` for a key beside `defaults` */
function refuseUnknown(name: string, line: number): void {
  if (name === "defaults") return;
  if (name === "images") {
    throw wrongSettings(
      line,
      "`images` is not supported by this version of Twofold.",
      "Remove it; settings for all builds are below `defaults:`.",
    );
  }
  throw wrongSettings(
    line,
    `\`${printable(name.slice(0, 80))}\` is not known${didYouMean(name, ["defaults"])}`,
    form,
  );
}
