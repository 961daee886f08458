import type { Containerfile } from "../containerfile/model.ts";
import { failedInstruction } from "../containerfile/steps.ts";
import { Failure } from "../domain/failure.ts";
import { printable } from "../domain/printable.ts";
import type { BuildRequest } from "../domain/request.ts";
import { cutOffCure } from "./hermetic.ts";
import type { BuildBroke } from "./ports.ts";

/** Turns a broken build into one error at the instruction that broke. */
export function buildFailure(
  broke: BuildBroke,
  about: { readonly containerfile: Containerfile; readonly request: BuildRequest },
): Failure {
  const { containerfile, request } = about;
  const instruction = failedInstruction({
    containerfile,
    log: broke.lastLines,
    ...(request.target === undefined ? {} : { target: request.target }),
  });
  const full = broke.lastLines.some((line) => /no space left on device/i.test(line));
  const place =
    instruction === undefined ? undefined : { file: containerfile.file, line: instruction.line };
  const where =
    instruction === undefined
      ? "buildah"
      : `${containerfile.file}:${instruction.line}, \`${printable(instruction.text).slice(0, 200)}\`,`;
  const what = broke.slot === "second" ? "fails in the second environment alone" : "failed";
  return new Failure({
    code: full ? "tool" : "build",
    message: `${where} ${what} (${broke.message}): ${telling(broke.lastLines)}`,
    cure: (full ? undefined : cutOffCure(request, about, instruction)) ?? cureFor(broke, full),
    ...(place === undefined ? {} : { place }),
    cause: broke,
  });
}

function cureFor(broke: BuildBroke, full: boolean): string {
  if (full)
    return "The disk is full: free some space, or point RUNNER_TEMP or TMPDIR at a larger one.";
  if (broke.slot === "second") {
    return "Make the step independent of hostname, time zone and paths, or leave variations out, e.g. `vary: all, -hostname`.";
  }
  return "Mend the instruction; the log of build 1 shows what it printed.";
}

/** The line a person looks for: buildah's own error, else the last thing that was printed. */
function telling(lines: readonly string[]): string {
  const error = lines.findLast((line) => line.startsWith("Error: ") || line.startsWith("error "));
  return printable(error ?? lines.at(-1) ?? "it printed nothing").slice(0, 400);
}
