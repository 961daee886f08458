import type { Alias, Document, Node, Scalar, YAMLMap } from "yaml";
import { Failure } from "../domain/text/failure.ts";
import { shortened, visible } from "../domain/text/printable.ts";

type Yaml = typeof import("yaml");

/** A file, with its name as shown to people. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** The `build-contexts` in the `with` of a workflow's step. */
export interface ContextList {
  readonly value: string;
  /**
   * Position of the list in the file, as written: offsets in UTF-16 code units, the end exclusive.
   */
  readonly start: number;
  readonly end: number;
  /** The step's own `context`, as written; `.` without one. */
  readonly context: string;
}

/**
 * Returns all lists of build contexts in a workflow or an action, in their order; a list behind
 * several aliases appears once.
 * @throws Failure `usage`, with the line, for a file that is not YAML
 */
export async function contextLists({ name, text }: NamedText): Promise<ContextList[]> {
  if (!text.includes("build-contexts")) return [];
  const yaml = await import("yaml");
  // GitHub decides whether keys must be unique; the parser would compare each with each.
  const document = parsed(() => yaml.parseDocument(text, { uniqueKeys: false }), name);
  const meant = aliases(document, yaml);
  const target = (node: unknown): unknown => (yaml.isAlias(node) ? meant.get(node) : node);
  const scalar = (map: YAMLMap, key: string): Scalar | undefined => {
    const node = target(map.get(key, true));
    return yaml.isScalar(node) ? node : undefined;
  };
  const found = new Map<number, ContextList>();
  yaml.visit(document, {
    Pair(_, { key, value }) {
      if (!yaml.isScalar(key) || key.value !== "with") return;
      const inputs = target(value);
      if (!yaml.isMap(inputs)) return;
      const list = scalar(inputs, "build-contexts");
      if (typeof list?.value !== "string" || !list.range) return;
      const context = scalar(inputs, "context")?.value;
      const [start, end] = list.range;
      found.set(start, {
        value: list.value,
        start: start + headerLength(list, text.slice(start, end)),
        end,
        context: typeof context === "string" ? context : ".",
      });
    },
  });
  return [...found.values()].sort((one, other) => one.start - other.start);
}

/**
 * Returns what each alias means: the last node above it with that anchor. Resolving many of them
 * one by one would take far too long.
 */
function aliases(document: Document.Parsed, { visit }: Yaml): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>();
  const meant = new Map<Alias, Node>();
  visit(document, {
    Node(_, node) {
      if ("anchor" in node && node.anchor !== undefined) anchors.set(node.anchor, node);
    },
    Alias(_, alias) {
      const node = anchors.get(alias.source);
      if (node !== undefined) meant.set(alias, node);
    },
  });
  return meant;
}

/**
 * Returns the length of a block's first line (`|`, `>-`, a comment), which is not part of its text.
 */
function headerLength({ type }: Scalar, written: string): number {
  return type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED" ? written.indexOf("\n") + 1 : 0;
}

function parsed(parse: () => Document.Parsed, name: string): Document.Parsed {
  const document = withoutOverflow(parse);
  const error = document?.errors[0];
  if (document !== undefined && error === undefined) return document;
  const line = error?.linePos?.[0].line ?? 1;
  const said =
    error === undefined
      ? "nested too deeply"
      : (error.message.split("\n")[0] ?? error.code).replace(/[.:]$/, "");
  throw new Failure({
    code: "usage",
    message: `${name}:${line}: This is not a workflow: ${visible(shortened(said, 200))}.`,
    fix: "Correct the file, or name the workflows to look at with `--workflow`.",
    place: { file: name, line },
  });
}

/** Runs code that may overflow the stack, because the parser recurses once per level. */
function withoutOverflow<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
