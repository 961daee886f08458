import { Budget } from "../compare/content/budget.ts";
import { compareContents } from "../compare/content/compare-contents.ts";
import { Findings } from "../compare/findings.ts";
import type { Readers } from "../compare/readers.ts";
import { compareTars } from "../compare/tars.ts";
import { diagnose } from "../diagnose/diagnose.ts";
import type { TwinFacts } from "../domain/build-facts.ts";
import type { Difference, InstructionPlace } from "../domain/difference.ts";
import type { ReadContent } from "../domain/traced-build.ts";
import type { Origin } from "../trace/model.ts";
import type { Watched } from "../trace/trace.ts";

/** A difference with its place, and the one it was made of where that one's file is not in the image. */
export interface TracedDifference {
  readonly difference: Difference;
  readonly root?: Difference;
  /** How it differed when watched; undefined where it did not. */
  readonly watched?: Watched;
}

/** One is enough to be judged by; archives may give more. */
const mostFound = 16;

/**
 * The difference of a file that is not in the image, from its contents in the watched builds; undefined when they
 * were not kept.
 */
export async function hiddenRoot(order: {
  readonly origin: Origin;
  readonly instruction: InstructionPlace | undefined;
  readonly read: readonly [ReadContent, ReadContent];
  readonly readers: Readers;
}): Promise<Difference | undefined> {
  const { path, states } = order.origin;
  const [a, b] = await Promise.all(
    ([0, 1] as const).map(async (side) => {
      const digest = states[side]?.digest;
      return digest === undefined ? undefined : await order.read[side](digest);
    }),
  );
  if (a === undefined || b === undefined) return undefined;
  const findings = new Findings(mostFound);
  const look = { findings, readers: order.readers, budget: new Budget(), compareTars };
  const place = { path, layer: 0, inside: [], headers: [undefined, undefined] } as const;
  await compareContents({ a: once(a), b: once(b), sizes: [a.length, b.length], place, look });
  const [first] = findings.listed;
  if (first === undefined || order.instruction === undefined) return first;
  return { ...first, instruction: order.instruction };
}

/**
 * Gives each difference that was made of a file outside of the image that one's cause and fix, and the cause to what
 * carries it onward.
 */
export function withHiddenCauses(
  diagnosed: readonly Difference[],
  { traced, twins }: { readonly traced: readonly TracedDifference[]; readonly twins: TwinFacts },
): readonly Difference[] {
  const causes = new Map<string, Difference>();
  const own = diagnosed.map((difference, at) => {
    const root = traced[at]?.root;
    const [cause] = root === undefined ? [] : diagnose([root], twins);
    if (cause === undefined) return difference;
    causes.set(difference.path, cause);
    const { confidence, explanation, fix } = cause;
    return {
      ...difference,
      ...(cause.cause === undefined ? {} : { cause: cause.cause }),
      ...(confidence === undefined ? {} : { confidence }),
      ...(explanation === undefined ? {} : { explanation }),
      ...(fix === undefined ? {} : { fix }),
    };
  });
  return own.map((difference) => {
    const cause = difference.carries && causes.get(difference.carries.path)?.cause;
    return cause === undefined ? difference : { ...difference, cause };
  });
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
