import { Failure } from "../../domain/text/failure.ts";
import { printable, shortened } from "../../domain/text/printable.ts";
import { withoutTrailing } from "../../domain/text/trailing.ts";
import type { LockedPackage } from "../../recipes/base/lock.ts";
import type { Declaration } from "../../recipes/base/model.ts";
import { readUris } from "../../recipes/base/print-uris.ts";
import { setFacts } from "../../recipes/base/sets.ts";
import type { Source } from "../../recipes/base/sources.ts";
import { leash } from "../process/leash.ts";
import { describeEnd, type Finished, run, succeeded } from "../process/runner.ts";
import type { Apt } from "./apt.ts";

interface SolveOptions {
  readonly apt: Apt;
  readonly declaration: Declaration;
  readonly sources: readonly Source[];
  readonly signal: AbortSignal;
}

/**
 * Finds the packages that a declaration has in its archive now, with all that they depend on. apt
 * checks the archive's signature.
 * @throws Failure `registry` where the archive cannot be read, `usage` for a package that it lacks
 */
export async function solvePackages(options: SolveOptions): Promise<readonly LockedPackage[]> {
  const { declaration, sources } = options;
  const updated = await aptGet(options, ["update", "-oAPT::Update::Error-Mode=any"]);
  if (!succeeded(updated)) throw unreadArchive(sources, updated);
  const wanted = [...setFacts[declaration.set].wanted, ...declaration.packages];
  const solved = await aptGet(options, ["install", "--print-uris", "--yes", "--", ...wanted]);
  if (!succeeded(solved)) throw unsolved(declaration, solved);
  const read = readUris(solved.stdout.toString("utf8"), sources);
  if ("packages" in read) return read.packages;
  throw new Failure({
    code: "tool",
    message: `apt-get printed a package that cannot be read: ${printable(shortened(read.unread, 300))}.`,
    fix: "Report this, with the declaration.",
  });
}

async function aptGet({ apt, signal }: SolveOptions, args: readonly string[]): Promise<Finished> {
  return await run({
    program: "apt-get",
    args: [...apt.options, ...args],
    env: apt.env,
    signal,
    leash: await leash("TERM", apt.env),
  });
}

function unreadArchive(sources: readonly Source[], finished: Finished): Failure {
  const [first] = sources;
  return new Failure({
    code: "registry",
    message: `The archive ${first?.uri ?? ""} with the suite ${first?.suite ?? ""} cannot be read: ${reasonOf(finished)}.`,
    fix: "Check `suite`, `snapshot` and `mirror` in the declaration, and the network; `--mirror=URL` names another mirror for this run.",
    output: finished.lastLines,
  });
}

function unsolved({ archive }: Declaration, finished: Finished): Failure {
  const missing = finished.lastLines
    .map((line) => /^E: Unable to locate package (\S+)/.exec(line)?.[1])
    .find((name) => name !== undefined);
  if (missing !== undefined) {
    return new Failure({
      code: "usage",
      message: `The package \`${printable(missing)}\` is not in ${archive.distribution} ${archive.suite} (${archive.components.join(", ")}).`,
      fix: "Check its name with `apt-cache search`, or name the component that has it below `components:`.",
    });
  }
  return new Failure({
    code: "usage",
    message: `The packages of the declaration cannot be installed together: ${reasonOf(finished)}.`,
    fix: "Remove one of the packages that apt-get names.",
    output: finished.lastLines,
  });
}

/** Returns apt's own first complaint, without its mark. */
function reasonOf(finished: Finished): string {
  const line = finished.lastLines.find((each) => /^(?:E|Err|W):/.test(each));
  const reason = line === undefined ? describeEnd(finished) : line.replace(/^[A-Za-z]+:\s*/, "");
  return printable(shortened(withoutTrailing(reason, ". \t\r\n"), 400));
}
