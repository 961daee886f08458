import type {
  ChangedFile,
  ChangedPart,
  ComparedRuns,
  ImageRun,
  PortAnswer,
  PortPart,
  RunDifference,
  RunEnd,
} from "../domain/findings/image-run.ts";
import { passingBetween } from "./passing-values.ts";

/** Compares what two runtime images did with one command. */
export function compareRuns(runs: readonly [ImageRun, ImageRun]): ComparedRuns {
  const [a, b] = runs;
  const differences = [
    ...endDifference(a.end, b.end),
    ...stdoutDifference(a, b),
    ...linesDifference("stderr", a.stderr, b.stderr),
    ...portDifferences(a.port, b.port),
    ...fileDifferences(a.files, b.files),
  ];
  return { verdict: differences.length === 0 ? "same" : "differs", runs, differences };
}

function endDifference(a: RunEnd, b: RunEnd): readonly RunDifference[] {
  return identityOf(a) === identityOf(b) ? [] : [{ kind: "end", ends: [a, b] }];
}

function identityOf(end: RunEnd): string {
  switch (end.kind) {
    case "exit":
      return `exit ${end.code}`;
    case "killed":
      return `killed ${end.signal}`;
    case "time-limit":
    case "output-limit":
    case "answered":
    case "not-started":
      return end.kind;
  }
}

function stdoutDifference(a: ImageRun, b: ImageRun): readonly RunDifference[] {
  return bytesDifference("stdout", a.stdout, b.stdout);
}

/** Compares how a port answered: whether, in what way, and with which bytes. */
function portDifferences(
  a: PortAnswer | undefined,
  b: PortAnswer | undefined,
): readonly RunDifference[] {
  if (a === undefined || b === undefined) return [];
  const parts = portParts(a, b);
  return [
    ...(parts.length === 0 ? [] : [{ kind: "port", parts } as const]),
    ...(a.kind === b.kind ? bytesDifference("body", bytesOf(a), bytesOf(b)) : []),
  ];
}

function portParts(a: PortAnswer, b: PortAnswer): readonly PortPart[] {
  if (a.kind !== b.kind) return ["protocol"];
  if (a.kind !== "http" || b.kind !== "http") return [];
  return [
    ...(a.status === b.status ? [] : (["status"] as const)),
    ...(a.headers.join("\n") === b.headers.join("\n") ? [] : (["headers"] as const)),
    ...(a.isWhole === b.isWhole ? [] : (["length"] as const)),
  ];
}

function bytesOf(answer: PortAnswer): Uint8Array {
  switch (answer.kind) {
    case "silent":
    case "long-headers":
      return new Uint8Array();
    case "no-http":
      return answer.start;
    case "http":
      return answer.body;
  }
}

type LinesDifference = Extract<RunDifference, { kind: "stdout" | "stderr" | "body" }>;

/** Names the first line in which two texts differ that need not be text. */
function bytesDifference(
  kind: LinesDifference["kind"],
  a: Uint8Array,
  b: Uint8Array,
): readonly RunDifference[] {
  if (Buffer.compare(a, b) === 0) return [];
  // Latin-1 keeps every byte apart, so that some line differs wherever a byte does.
  const [left = [], right = []] = [a, b].map((bytes) =>
    Buffer.from(bytes).toString("latin1").split("\n"),
  );
  return linesDifference(kind, left, right).map((found) => ({ ...found, texts: inUtf8(found) }));
}

function inUtf8({
  texts: [a, b],
}: LinesDifference): readonly [string | undefined, string | undefined] {
  const read = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : Buffer.from(text, "latin1").toString("utf8");
  return [read(a), read(b)];
}

function linesDifference(
  kind: LinesDifference["kind"],
  a: readonly string[],
  b: readonly string[],
): readonly LinesDifference[] {
  const longest = Math.max(a.length, b.length);
  let at = 0;
  while (at < longest && a[at] === b[at]) at += 1;
  if (at === longest) return [];
  return [{ kind, line: at + 1, texts: [a[at], b[at]], passing: passingBetween(a, b) }];
}

function fileDifferences(
  a: readonly ChangedFile[],
  b: readonly ChangedFile[],
): readonly RunDifference[] {
  const [left, right] = [a, b].map((files) => new Map(files.map((file) => [file.path, file])));
  const paths = [...new Set([...a, ...b].map(({ path }) => path))].sort();
  return paths.flatMap((path): readonly RunDifference[] => {
    const [one, other] = [left?.get(path), right?.get(path)];
    const parts = one === undefined || other === undefined ? [] : partsBetween(one, other);
    if (one !== undefined && other !== undefined && parts.length === 0) return [];
    return [{ kind: "file", path, files: [one, other], parts }];
  });
}

function partsBetween(a: ChangedFile, b: ChangedFile): readonly ChangedPart[] {
  const parts = ["type", "mode", "owner", "content"] as const;
  return parts.filter((part) => a[part] !== b[part]);
}
