import type { Watched } from "../../attribution/attribute.ts";
import type { Origin } from "../../attribution/model.ts";
import type { Readers } from "../../compare/readers.ts";
import { diagnose } from "../../diagnose/diagnose.ts";
import { ranAgain } from "../../diagnose/evidence.ts";
import { isSteady } from "../../diagnose/steadiness.ts";
import type { TwinFacts } from "../../domain/build/build-facts.ts";
import type { InstructionPlace } from "../../domain/build/instruction-place.ts";
import type {
  AttributedDifference,
  DiagnosedDifference,
} from "../../domain/findings/difference.ts";
import type { BuildSpan, Samples } from "../../domain/findings/samples.ts";
import type { WatchedBuild } from "../../domain/findings/watched-build.ts";
import { differencesOf } from "./samples.ts";

/**
 * An attributed difference, and its root: the file that it was made of, where that file is not in
 * the image.
 */
export interface LocatedDifference {
  readonly difference: AttributedDifference;
  readonly root?: HiddenRoot;
  /** How it differed in the watched builds; undefined where it did not. */
  readonly watched?: Watched;
}

/** A difference between the two builds that were watched. */
interface HiddenRoot {
  readonly difference: AttributedDifference;
  readonly spans: readonly [BuildSpan, BuildSpan];
}

/**
 * Compares the contents that a file outside of the image had in the two watched builds. @returns
 * the difference; undefined when the contents were not kept
 */
export async function hiddenRoot(options: {
  readonly origin: Origin;
  readonly instruction: InstructionPlace | undefined;
  readonly builds: readonly [WatchedBuild, WatchedBuild];
  readonly readers: Readers;
}): Promise<HiddenRoot | undefined> {
  const { origin, builds, instruction, readers } = options;
  const { path, states } = origin;
  const [a, b] = await Promise.all(
    ([0, 1] as const).map(async (side) => {
      const digest = states[side]?.digest;
      return digest === undefined ? undefined : await builds[side].read(digest);
    }),
  );
  if (a === undefined || b === undefined) return undefined;
  const { listed } = await differencesOf({ path, contents: [a, b], readers });
  const [first] = listed;
  if (first === undefined) return undefined;
  const difference = instruction === undefined ? first : { ...first, instruction };
  return { difference, spans: [builds[0], builds[1]] };
}

/**
 * Gives each difference that was made of a file outside of the image the cause and fix of that
 * file's difference. The differences that carry it onward get the cause too.
 */
export function withHiddenCauses(
  diagnosed: readonly DiagnosedDifference[],
  { traced, twins }: { readonly traced: readonly LocatedDifference[]; readonly twins: TwinFacts },
): readonly DiagnosedDifference[] {
  const causes = new Map<string, DiagnosedDifference>();
  const own = diagnosed.map((difference, at) => {
    const root = traced[at]?.root;
    const [cause] = root === undefined ? [] : causesOf(root, { difference, twins });
    if (cause === undefined) return difference;
    causes.set(difference.path, cause);
    const { confidence, explanation, fix, edits } = cause;
    const { edits: _edits, ...rest } = difference;
    return {
      ...rest,
      ...{ cause: cause.cause, confidence, explanation },
      ...(fix === undefined ? {} : { fix }),
      ...(edits === undefined ? {} : { edits }),
    };
  });
  return own.map((difference) => {
    const cause = difference.carries && causes.get(difference.carries.path)?.cause;
    return cause === undefined ? difference : { ...difference, cause };
  });
}

/**
 * Diagnoses the hidden file's difference. The file came out as before if what was made of it did.
 */
function causesOf(
  root: HiddenRoot,
  { difference, twins }: { readonly difference: AttributedDifference; readonly twins: TwinFacts },
): readonly DiagnosedDifference[] {
  const isAsBefore = isSteady(difference);
  const told = isAsBefore === undefined ? {} : { samples: toldSamples(isAsBefore) };
  return diagnose([{ ...root.difference, ...told }], ranAgain(twins, root.spans));
}

function toldSamples(isAsBefore: boolean): Samples {
  return { kind: "told", isSteady: isAsBefore };
}
