import { atLines } from "../../advise/line-evidence.ts";
import { networkUse } from "../../advise/rules/network-in-run.ts";
import type { Scope } from "../../containerfile/bases.ts";
import type { Instruction } from "../../containerfile/model.ts";
import type { StepRun } from "../../domain/build/step-run.ts";
import { type Advisory, advisoryNames, type LineFinding } from "../../domain/source/advisory.ts";
import { formatBytes } from "../../report/sizes.ts";
import { movedBytes } from "./moved-bytes.ts";

interface MeasuredOptions {
  /** The advisories that reading the source gave. */
  readonly advisories: readonly Advisory[];
  /** The first build's steps; those of the second build may have been cut off. */
  readonly steps: readonly StepRun[];
  readonly scope: Scope;
}

/**
 * Adds to the advisories what was measured for `network-in-run`: steps that moved bytes over their
 * network interface although their commands do not show it, and the number of bytes of those that
 * do. A step whose bytes were not counted adds nothing.
 */
export function withMeasuredNetwork(options: MeasuredOptions): readonly Advisory[] {
  const moved = countedBytes(options);
  if (moved.size === 0) return options.advisories;
  const read = options.advisories.find(({ name }) => name === "network-in-run");
  const known = read?.findings ?? [];
  const unread = [...moved].filter(
    ([instruction]) => !known.some(({ line }) => isAt(instruction, line)),
  );
  const findings = [
    ...known.map((finding) => withNumber(finding, moved)),
    ...unread.map(([{ line, text }, bytes]) => ({ line, text: `${numberText(bytes)}: ${text}` })),
  ];
  const advisory: Advisory = {
    ...(read ?? { name: "network-in-run", ...networkUse }),
    ...atLines(options, findings),
  };
  const others = options.advisories.filter(({ name }) => name !== "network-in-run");
  const rank = ({ name }: Advisory): number => advisoryNames.indexOf(name);
  return [...others, advisory].toSorted((one, other) => rank(one) - rank(other));
}

/** Returns the instructions that are known to have moved bytes. */
function countedBytes({ steps, scope }: MeasuredOptions): ReadonlyMap<Instruction, number> {
  const moved = movedBytes(steps, scope.containerfile);
  return new Map([...moved].flatMap(([of, bytes = 0]) => (bytes > 0 ? [[of, bytes]] : [])));
}

/** Adds to a finding, e.g. `apt-get update`, the bytes of its whole step. */
function withNumber(finding: LineFinding, moved: ReadonlyMap<Instruction, number>): LineFinding {
  const found = [...moved].find(([instruction]) => isAt(instruction, finding.line));
  if (found === undefined) return finding;
  return { ...finding, text: `${finding.text} (the step ${numberText(found[1])})` };
}

function isAt({ line, endLine }: Instruction, at: number): boolean {
  return line <= at && at <= endLine;
}

function numberText(bytes: number): string {
  return `moved ${formatBytes(bytes)} over its network interface`;
}
