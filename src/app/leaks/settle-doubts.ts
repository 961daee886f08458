import { dayDifference } from "../../diagnose/trace-difference.ts";
import type { Difference, Differences } from "../../domain/findings/difference.ts";
import { fileOfPath } from "../../domain/text/image-path.ts";
import type { AnotherDay } from "./another-day.ts";
import type { Judged } from "./judge-hits.ts";
import type { Writer, WrittenFile } from "./search-writers.ts";

/** Traces after a build on another day, and what else differs in that build. */
interface Settled {
  readonly judged: readonly Judged[];
  readonly others: Pick<Differences, "listed" | "omitted">;
}

const nothing: Settled["others"] = { listed: [], omitted: 0 };

/**
 * Decides about the traces that were in doubt by what a build on another day has shown. Where the
 * file differs there, the trace is certain. Where all programs had another day and the file is the
 * same, the value is not the build's day. Otherwise the trace stays in doubt, with the reason.
 */
export function settleDoubts(
  judged: readonly Judged[],
  shown: AnotherDay,
  writerOf: (file: WrittenFile) => Writer | undefined,
): Settled {
  const settled = judged.map((each) => (each.inDoubt ? settledBy(each, shown) : each));
  if (shown.kind === "not built") return { judged: settled, others: nothing };
  const told = new Set(settled.flatMap(({ trace }) => (trace.certain ? [trace.path] : [])));
  const { listed, omitted } = shown.differences;
  const others = listed
    .filter(({ path }) => !told.has(fileOfPath(path)))
    .map((each) => dayDifference(placed(each, writerOf)));
  return { judged: settled, others: { listed: others, omitted } };
}

function settledBy(judged: Judged, shown: AnotherDay): Judged {
  if (shown.kind === "not built") return stillInDoubt(judged, shown.reason);
  const { path } = judged.trace;
  if (shown.differences.listed.some((each) => fileOfPath(each.path) === path)) {
    return withTrace(
      judged,
      { certain: true },
      "a build on another day has a different value there",
    );
  }
  const { omitted } = shown.differences;
  if (omitted > 0) {
    return stillInDoubt(judged, `its image differs in ${omitted} more places than were listed`);
  }
  if (shown.unreached !== undefined) return stillInDoubt(judged, shown.unreached);
  return withTrace(judged, { weight: "note" }, "a build on another day has it too");
}

function stillInDoubt(judged: Judged, reason: string): Judged {
  return withTrace(judged, {}, `a build on another day could not decide: ${reason}`);
}

function withTrace(judged: Judged, changes: Partial<Judged["trace"]>, shown: string): Judged {
  const { trace } = judged;
  return { ...judged, trace: { ...trace, ...changes, format: `${trace.format}; ${shown}` } };
}

/** Completes a difference with the instruction that the Containerfile suggests for its file. */
function placed(
  difference: Difference,
  writerOf: (file: WrittenFile) => Writer | undefined,
): Difference {
  const { layer, path } = difference;
  if (layer === undefined) return difference;
  const writer = writerOf({ path: fileOfPath(path), layer, isFromContext: undefined });
  return writer === undefined ? difference : { ...difference, instruction: writer.place };
}
