import { bounded } from "../../advise/evidence.ts";
import { atLines, type LineFinding } from "../../advise/line-evidence.ts";
import { networkUse } from "../../advise/rules/network-in-run.ts";
import type { BaseQuestion } from "../../containerfile/bases.ts";
import type { Instruction } from "../../containerfile/model.ts";
import type { StepRun } from "../../domain/build/step-run.ts";
import { type Advisory, advisoryNames } from "../../domain/source/advisory.ts";
import { formatBytes } from "../../report/sizes.ts";
import { instructionAt } from "../../trace/running-step.ts";
import type { StepFinder } from "./step-network.ts";

interface MeasuredOrder {
  /** What reading the source gave. */
  readonly advisories: readonly Advisory[];
  /** The first build's steps: the second one's may have been cut off. */
  readonly steps: readonly StepRun[];
  readonly find: StepFinder;
  readonly question: BaseQuestion;
}

/**
 * The advisories, with what was measured of `network-in-run`: steps that moved bytes over their network interface and
 * whose commands do not say so, and the numbers of those that do. A step that nothing was counted of adds nothing.
 */
export function withMeasuredNetwork(order: MeasuredOrder): readonly Advisory[] {
  const moved = movedBytes(order);
  if (moved.size === 0) return order.advisories;
  const read = order.advisories.find(({ name }) => name === "network-in-run");
  const lines = read?.places?.flatMap(({ line }) => line ?? []) ?? [];
  const unread = [...moved].filter(
    ([instruction]) => !lines.some((line) => isAt(instruction, line)),
  );
  const findings = unread.map(
    ([{ line, text }, bytes]): LineFinding => ({
      line,
      text: `${numberText(bytes)}: ${text}`,
    }),
  );
  const found = atLines(order, findings);
  const known = (read?.evidence ?? []).map((text) => withNumber(text, moved));
  const advisory: Advisory = {
    ...(read ?? { name: "network-in-run", ...networkUse }),
    evidence: bounded([...known, ...found.evidence]),
    places: [...(read?.places ?? []), ...found.places],
  };
  const others = order.advisories.filter(({ name }) => name !== "network-in-run");
  const rank = ({ name }: Advisory): number => advisoryNames.indexOf(name);
  return [...others, advisory].toSorted((one, other) => rank(one) - rank(other));
}

/** By instruction; a base's own steps (ONBUILD) count for FROM. */
function movedBytes({ steps, find }: MeasuredOrder): ReadonlyMap<Instruction, number> {
  const moved = new Map<Instruction, number>();
  for (const { printed, bytesMoved = 0 } of steps) {
    const place = bytesMoved > 0 ? find(printed) : undefined;
    if (place === undefined) continue;
    const instruction = instructionAt(place);
    moved.set(instruction, (moved.get(instruction) ?? 0) + bytesMoved);
  }
  return moved;
}

/** `Containerfile:3: apt-get update`, with the number of its whole step. */
function withNumber(text: string, moved: ReadonlyMap<Instruction, number>): string {
  const line = Number(/^[^ ]*:(\d+): /.exec(text)?.[1]);
  const found = [...moved].find(([instruction]) => isAt(instruction, line));
  return found === undefined ? text : `${text} (the step ${numberText(found[1])})`;
}

function isAt({ line, endLine }: Instruction, at: number): boolean {
  return line <= at && at <= endLine;
}

function numberText(bytes: number): string {
  return `moved ${formatBytes(bytes)} over its network interface`;
}
