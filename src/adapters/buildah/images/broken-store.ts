import { machineTrouble } from "../../../domain/oci/machine-troubles.ts";
import { Failure } from "../../../domain/text/failure.ts";
import { outputLines } from "../../../domain/text/output-lines.ts";
import { printable } from "../../../domain/text/printable.ts";
import { describeEnd, type Finished } from "../../process/runner.ts";

/** Describes a failed command of buildah that works on a store. */
export function brokenBuildah(command: string, finished: Finished): Failure {
  return brokenStore(`buildah ${command}`, describeEnd(finished), finished.lastLines);
}

/** Describes a failed store operation; a full disk is by far the most common reason. */
export function brokenStore(what: string, end: string, lastLines: readonly string[]): Failure {
  const trouble = machineTrouble(printable(lastLines.join(" ")));
  const said = trouble?.what ?? printable(lastLines.slice(-2).join(" ")).slice(0, 500);
  return new Failure({
    code: "tool",
    message: `${what} failed${trouble === undefined ? ` (${end})` : ""}: ${said}`,
    fix:
      trouble?.fix ??
      "Run `buildah info` to see what this machine lacks; docs/troubleshooting.md lists the usual reasons.",
    output: trouble === undefined ? [] : outputLines(lastLines),
  });
}
