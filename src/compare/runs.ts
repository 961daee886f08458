import type {
  ChangedFile,
  ChangedPart,
  ComparedRuns,
  ImageRun,
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
    case "not-started":
      return end.kind;
  }
}

function stdoutDifference(a: ImageRun, b: ImageRun): readonly RunDifference[] {
  if (Buffer.compare(a.stdout, b.stdout) === 0) return [];
  // Latin-1 keeps every byte apart, so that some line differs wherever a byte does.
  const [left, right] = [a, b].map(({ stdout }) => Buffer.from(stdout).toString("latin1"));
  const lines = [left, right].map((text = "") => text.split("\n"));
  const [found] = linesDifference("stdout", lines[0] ?? [], lines[1] ?? []);
  return found === undefined || found.kind !== "stdout" ? [] : [{ ...found, texts: inUtf8(found) }];
}

function inUtf8({
  texts: [a, b],
}: Extract<RunDifference, { kind: "stdout" | "stderr" }>): readonly [
  string | undefined,
  string | undefined,
] {
  const read = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : Buffer.from(text, "latin1").toString("utf8");
  return [read(a), read(b)];
}

function linesDifference(
  kind: "stdout" | "stderr",
  a: readonly string[],
  b: readonly string[],
): readonly RunDifference[] {
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
