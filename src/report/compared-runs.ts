import { createHash } from "node:crypto";
import type {
  ChangedFile,
  ComparedRuns,
  ImageRun,
  PortAnswer,
  RunDifference,
  RunEnd,
} from "../domain/findings/image-run.ts";
import { inert, shortened, visible } from "../domain/text/printable.ts";
import type { TerminalPalette } from "./palette.ts";
import { counted } from "./sizes.ts";

/** How many changed files are listed on a terminal; the JSON has all. */
const mostListed = 50;
/** How much of an output the JSON has, in bytes. */
const shownBytes = 64 * 1024;

/** Formats the comparison for a terminal: the verdict, a table of both runs, what differs. */
export function comparedRunsLines(
  { verdict, runs, differences }: ComparedRuns,
  palette: TerminalPalette,
): readonly string[] {
  const tone = verdict === "same" ? palette.good : palette.bad;
  const files = differences.filter(({ kind }) => kind === "file");
  const left = files.length - mostListed;
  const linesOf = (difference: RunDifference): readonly string[] =>
    differenceLines(difference, runs);
  return [
    tone(palette.strong(headline(differences))),
    "",
    ...runs.flatMap((run, index) => runLines(run, "AB"[index] ?? "", palette)),
    ...differences.filter(({ kind }) => kind !== "file").flatMap(linesOf),
    ...files.slice(0, mostListed).flatMap(linesOf),
    ...(left > 0 ? [`… and ${counted(left, "file")} more; --json lists all`] : []),
  ];
}

function headline(differences: readonly RunDifference[]): string {
  if (differences.length === 0) return "same: both images did the same";
  const files = differences.filter(({ kind }) => kind === "file").length;
  const kinds = new Set(differences.map(({ kind }) => kind));
  const parts = [
    ...(kinds.has("end") ? ["the exit code"] : []),
    ...(kinds.has("stdout") ? ["standard output"] : []),
    ...(kinds.has("stderr") ? ["standard error"] : []),
    ...(kinds.has("port") || kinds.has("body") ? ["the port's answer"] : []),
    ...(files > 0 ? [counted(files, "changed file")] : []),
  ];
  return `differs: ${parts.join(", ")}`;
}

function runLines(run: ImageRun, name: string, palette: TerminalPalette): readonly string[] {
  const row = (title: string, text: string): string =>
    `  ${palette.faint(title.padEnd(15))} ${text}`;
  return [
    `${palette.strong(name)} ${line(run.image)}`,
    row("ended", endText(run.end)),
    row("standard output", counted(run.stdout.length, "byte")),
    row("standard error", counted(run.stderr.length, "line")),
    ...(run.port === undefined ? [] : [row("port", portText(run.port))]),
    row("changed files", String(run.files.length)),
    "",
  ];
}

/** Says how a command ended. */
function endText(end: RunEnd): string {
  switch (end.kind) {
    case "exit":
      return `exit code ${end.code}`;
    case "killed":
      return `ended by a signal (${line(end.signal)}), which too much memory leads to as well`;
    case "time-limit":
      return "still ran at the time limit";
    case "output-limit":
      return "printed more than the limit";
    case "answered":
      return "was ended when its port had answered";
    case "not-started":
      return `could not be started: ${line(end.reason)}`;
  }
}

/** Says how a port answered. */
function portText(answer: PortAnswer): string {
  switch (answer.kind) {
    case "silent":
      return "did not answer";
    case "no-http":
      return `took a connection and spoke no HTTP (${counted(answer.start.length, "byte")})`;
    case "long-headers":
      return "answered by HTTP, with more than 64 KiB of headers, which are not read";
    case "http": {
      const { status, headers, body, isWhole } = answer;
      const size = `${counted(body.length, "byte")}${isWhole ? "" : ", cut"}`;
      return `HTTP ${status}, ${size}, headers ${line(headers.join(", "))}`;
    }
  }
}

const outputNames = {
  stdout: "standard output",
  stderr: "standard error",
  body: "the port's answer",
} as const;

function differenceLines(difference: RunDifference, runs: ComparedRuns["runs"]): readonly string[] {
  switch (difference.kind) {
    case "end":
      return pairOf("ended", difference.ends.map(endText));
    case "port": {
      const answers = runs.flatMap(({ port }) => (port === undefined ? [] : [portText(port)]));
      return pairOf(`port: ${difference.parts.join(", ")}`, answers);
    }
    case "stdout":
    case "stderr":
    case "body": {
      const { kind, line: number, texts, passing } = difference;
      const title = `${outputNames[kind]}, line ${number}`;
      const why =
        passing.length === 0 ? "" : ` (only what each run has anew: ${passing.join(", ")})`;
      const shown = texts.map((text) => (text === undefined ? "nothing" : `\`${line(text)}\``));
      return pairOf(`${title}${why}`, shown);
    }
    case "file": {
      const { path, files, parts } = difference;
      const which = parts.length === 0 ? "" : `: ${parts.join(", ")}`;
      return pairOf(`${line(path)}${which}`, files.map(fileText));
    }
  }
}

function pairOf(title: string, texts: readonly string[]): readonly string[] {
  return [title, ...texts.map((text, index) => `  ${"AB"[index] ?? ""} ${text}`)];
}

function fileText(file: ChangedFile | undefined): string {
  if (file === undefined) return "not changed";
  const { type, mode, owner, content, size } = file;
  if (type === "deleted") return "deleted";
  const what =
    type === "file" ? `${counted(size, "byte")}, sha256 ${content.slice(0, 12)}` : content;
  return `${type}, mode ${mode.toString(8)}, owner ${owner}${what === "" ? "" : `, ${line(what)}`}`;
}

/** Renders the same as JSON, with keys in a fixed order. */
export function renderComparedRunsJson({ verdict, runs, differences }: ComparedRuns): string {
  const value = { schemaVersion: 1, verdict, runs: runs.map(runValue), differences };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function runValue({ image, end, stdout, stderr, port, files }: ImageRun): object {
  return {
    image,
    end,
    stdout: bytesValue(stdout),
    stderr,
    ...(port === undefined ? {} : { port: portValue(port) }),
    files,
  };
}

function portValue(answer: PortAnswer): object {
  switch (answer.kind) {
    case "silent":
    case "long-headers":
      return answer;
    case "no-http":
      return { ...answer, start: bytesValue(answer.start) };
    case "http":
      return { ...answer, body: bytesValue(answer.body) };
  }
}

function bytesValue(bytes: Uint8Array): object {
  return {
    bytes: bytes.length,
    digest: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    text: Buffer.from(bytes.subarray(0, shownBytes)).toString("utf8"),
  };
}

function line(text: string): string {
  return inert(visible(shortened(text, 400)));
}
