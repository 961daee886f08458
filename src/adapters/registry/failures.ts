import { type Asked, registryTrouble, type Trouble } from "../../domain/oci/registry-troubles.ts";
import { Failure } from "../../domain/text/failure.ts";
import { outputLines } from "../../domain/text/output-lines.ts";
import { ending, printable } from "../../domain/text/printable.ts";
import { describeEnd, type Finished } from "../process/runner.ts";

/** Troubles that go away by themselves: the server's own, and broken or refused connections. */
const passing =
  /status(?: code)?(?: from registry)?:? 5\d\d|internal server error|bad gateway|service unavailable|gateway timeout|too ?many ?requests|connection reset|broken pipe|\bEOF\b|i\/o timeout|TLS handshake timeout/i;

/** Whether another attempt may help. */
export function isPassing(lines: readonly string[]): boolean {
  return lines.some((line) => passing.test(line));
}

/**
 * Makes the one failure for a registry that did not do what was asked: first what went wrong, in
 * one clause, and then skopeo's own words as its output.
 */
export function registryFailure(asked: Asked, finished: Finished): Failure {
  const start = `Could not ${asked.verb} ${printable(asked.reference)}: `;
  if (finished.end.kind === "not-started") {
    return new Failure({
      code: "tool",
      message: `${start}skopeo was not found.`,
      fix: "Install it, e.g. `sudo apt-get install --no-install-recommends skopeo`.",
    });
  }
  const text = printable(finished.lastLines.join(" "));
  const trouble = registryTrouble(text, asked);
  if (trouble !== undefined) return troubleFailure(asked, trouble, finished.lastLines);
  return new Failure({
    code: "registry",
    message: `${start}${describeEnd(finished)}: ${ending(text, 400)}.`,
    fix: "Check that the registry can be reached from here, then run again.",
  });
}

/** Makes the failure for an account that may not push. @param said the registry's own words */
export function pushDenied(asked: Asked, said: string): Failure {
  const trouble = registryTrouble("denied", asked);
  if (trouble === undefined) throw new Error("a refusal is a known trouble");
  return troubleFailure(asked, trouble, [said]);
}

/** Makes the failure for an image that a registry does not have. */
export function missingFailure(asked: Asked): Failure {
  const trouble = registryTrouble("manifest unknown", asked);
  if (trouble === undefined) throw new Error("what is missing is a known trouble");
  return troubleFailure(asked, trouble, []);
}

function troubleFailure(asked: Asked, trouble: Trouble, output: readonly string[]): Failure {
  return new Failure({
    code: trouble.isLocal ? "tool" : "registry",
    message: `Could not ${asked.verb} ${printable(asked.reference)}: ${trouble.what}.`,
    fix: trouble.fix,
    output: outputLines(output),
  });
}
