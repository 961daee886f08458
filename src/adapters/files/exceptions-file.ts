import { lstat, readFile } from "node:fs/promises";
import { isAbsolute, relative, resolve } from "node:path";
import {
  type ExceptionsFile,
  parseExceptions,
  type WrittenException,
} from "../../domain/findings/exception.ts";
import { badInput } from "../../domain/text/failure.ts";
import { printable, shortened } from "../../domain/text/printable.ts";
import { tooDeepLine } from "../../domain/text/yaml-nesting.ts";

/** Bytes; hundreds of entries have a few tens of thousands. */
const largestFile = 1024 * 1024;

interface ExceptionsOptions {
  /** As the user wrote it. */
  readonly path: string;
  readonly cwd: string;
  /** `YYYY-MM-DD` in UTC. */
  readonly today: string;
}

/** Reads a file of exceptions: YAML with a list `exceptions`. @throws Failure `usage` */
export async function readExceptions(options: ExceptionsOptions): Promise<ExceptionsFile> {
  const { path, cwd, today } = options;
  const place = resolve(cwd, path);
  const stats = await lstat(place).catch(() => undefined);
  if (stats?.isFile() !== true || stats.size > largestFile) {
    throw badInput(
      "exceptions",
      `${path} ${stats === undefined ? "does not exist" : "is not a file of at most 1 MiB"}.`,
      "Write the path of the YAML file that lists the exceptions; `twofold diff --propose-exceptions` drafts one.",
    );
  }
  const inside = relative(cwd, place);
  const file = inside.startsWith("..") || isAbsolute(inside) ? place : inside;
  const entries = await entriesOf(await readFile(place, "utf8"), file);
  return { file, exceptions: parseExceptions(entries, { file, today }) };
}

/**
 * Reads the entries of such a file, as they are written. @throws Failure `usage`
 * @param file its name as shown to people
 */
export async function entriesOf(text: string, file: string): Promise<readonly WrittenException[]> {
  const deep = tooDeepLine(text);
  if (deep !== undefined) throw unreadable(file, deep, "it is nested too deeply");
  const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await import("yaml");
  const lines = new LineCounter();
  // Aliases can turn a small file into a huge value; with this schema, dates stay text.
  const document = parseDocument(text, { lineCounter: lines, schema: "failsafe", version: "1.2" });
  const [error] = document.errors;
  if (error !== undefined) {
    const line = error.linePos?.[0].line ?? 1;
    throw unreadable(file, line, `the file is not YAML (${withoutPlace(error.message)})`);
  }
  const root = document.contents;
  const list = isMap(root) ? root.get("exceptions", true) : undefined;
  if (!isMap(root) || root.items.length !== 1 || !isSeq(list))
    throw unreadable(file, 1, "it must have one list, `exceptions`, and nothing else");
  return list.items.map((item) => {
    const range = isMap(item) || isScalar(item) || isSeq(item) ? item.range : undefined;
    return {
      value: isMap(item) ? item.toJS(document, { maxAliasCount: 0 }) : undefined,
      line: lines.linePos(range?.[0] ?? 0).line,
    };
  });
}

/** Drops where the parser saw it, which it says after each message and we say before. */
function withoutPlace(message: string): string {
  const [first = ""] = message.split("\n");
  return first.replace(/ at line \d+, column \d+:?$/, "");
}

function unreadable(file: string, line: number, why: string): Error {
  const [first = ""] = why.split("\n");
  return badInput(
    "exceptions",
    `${file}:${line}: ${printable(shortened(first, 200))}.`,
    "Write a list `exceptions` of entries with path, cause, reason, owner and expires.",
  );
}
