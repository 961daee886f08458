import type { RunEnd } from "../../../domain/findings/image-run.ts";
import type { Finished } from "../../process/runner.ts";

/** What `buildah run` prints behind the container's own standard error. */
const exitLine = /^Error: .{0,200}exit status \d{1,3}$/;
const killedLine = /^container exited on (.{1,40})$/;
const unstartedLine = /^error running container: /;
/** What the runtime prints in place of a program that the kernel refuses to start. */
const refusedLine =
  /^exec .{1,4096}: (?:no such file or directory|permission denied|exec format error)$/i;
/** The most lines of a runtime's reason. */
const longestReason = 8;

/** How a container ended, and its own standard error. */
interface ReadEnd {
  readonly end: RunEnd;
  readonly stderr: readonly string[];
}

/**
 * Separates what the container printed from what buildah printed about it. buildah's exit status is
 * the container's, or 1 where a signal ended the container or nothing was started.
 */
export function readEnd({ end, lastLines }: Finished): ReadEnd {
  const told = buildahsLines(lastLines);
  const stderr = lastLines.slice(0, lastLines.length - told.length);
  if (end.kind === "timeout") return { end: { kind: "time-limit" }, stderr };
  if (end.kind === "overlong") return { end: { kind: "output-limit" }, stderr };
  const [first = ""] = told;
  const killed = killedLine.exec(first);
  if (killed !== null) return { end: { kind: "killed", signal: killed[1] ?? "" }, stderr };
  if (end.kind !== "exit") return { end: notStarted(told), stderr };
  if (end.code !== 0 && (told.length === 0 || !exitLine.test(first))) {
    return { end: notStarted(told.length === 0 ? lastLines.slice(-1) : told), stderr };
  }
  const [only, ...more] = stderr;
  // A program that prints the same is taken for one that did not start: never for one that passed.
  if (end.code === 1 && only !== undefined && more.length === 0 && refusedLine.test(only)) {
    return { end: notStarted([only]), stderr: [] };
  }
  return { end: { kind: "exit", code: end.code }, stderr };
}

/** Returns the last lines that buildah printed, and not the container. */
function buildahsLines(lines: readonly string[]): readonly string[] {
  if (!(lines.at(-1) ?? "").startsWith("Error: ")) return [];
  if (killedLine.test(lines.at(-2) ?? "")) return lines.slice(-2);
  const tail = lines.slice(-longestReason);
  const at = tail.findLastIndex((line) => unstartedLine.test(line));
  return at === -1 ? lines.slice(-1) : tail.slice(at);
}

function notStarted(lines: readonly string[]): RunEnd {
  return { kind: "not-started", reason: reasonIn(lines.join(" ")) };
}

/** Returns the part of a runtime's message that says what was wrong. */
function reasonIn(text: string): string {
  const [, runcs] = /msg="((?:[^"\\]|\\.){1,2000})"/.exec(text) ?? [];
  return (runcs ?? text).replaceAll('\\"', '"').trim();
}
