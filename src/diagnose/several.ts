import type { TwinFacts } from "../domain/build/build-facts.ts";
import type { Clue } from "../domain/findings/clue.ts";
import type { DiagnosedDifference } from "../domain/findings/difference.ts";
import { fieldSpots } from "./account-fields.ts";
import { diagnose } from "./diagnose.ts";
import { headerParts } from "./header-parts.ts";
import { wordParts } from "./word-parts.ts";

/**
 * Splits a text whose lines or words differ for different reasons, the fields of an account, or the
 * header of an archive's member, into one difference per cause: a date and a host's name need two
 * fixes, and so do a member's time and its mode. All other differences are returned as they are, and
 * so is one that one cause explains better than separate causes explain its parts.
 */
export function severalCauses(
  difference: DiagnosedDifference,
  twins: TwinFacts,
): readonly DiagnosedDifference[] {
  if (difference.carries !== undefined) return [difference];
  // A line that differs for two reasons is seen only by its words, one word of many only by its line.
  return (
    splitInto(wordsIn(difference, twins), { difference, twins }) ??
    splitInto(partsIn(difference), { difference, twins }) ?? [difference]
  );
}

function splitInto(
  own: readonly DiagnosedDifference[],
  { difference, twins }: { readonly difference: DiagnosedDifference; readonly twins: TwinFacts },
): readonly DiagnosedDifference[] | undefined {
  const found = own.flatMap((part) => diagnose([part], twins).slice(0, 1));
  const parts = [...new Set(found.map(({ cause }) => cause))].map((cause) =>
    merged(found.filter((part) => part.cause === cause)),
  );
  // The fields of a header have nothing to do with each other, so that one cause explains one.
  const least = difference.kind === "metadata" ? 0 : (difference.confidence ?? 0);
  const isBetter = parts.every(
    (part) => part !== undefined && part.cause !== "unknown" && (part.confidence ?? 0) > least,
  );
  return parts.length > 1 && isBetter ? parts.filter((part) => part !== undefined) : undefined;
}

/** Returns a difference for the words of each cause that a text may hold. */
function wordsIn(
  difference: DiagnosedDifference,
  twins: TwinFacts,
): readonly DiagnosedDifference[] {
  const { path, clue, kind } = difference;
  if (kind !== "content" || clue?.format !== "text" || isPermuted(clue)) return [];
  // An account's fields are taken apart at their colons.
  if (fieldSpots(path, clue.spots).length > clue.spots.length) return [];
  return wordParts(difference, clue, twins).map((part) => ({ ...difference, clue: part }));
}

function partsIn(difference: DiagnosedDifference): readonly DiagnosedDifference[] {
  const { path, clue, kind } = difference;
  if (kind === "metadata" && clue !== undefined && clue.inside.length > 0) {
    return headerParts(difference, clue);
  }
  if (kind !== "content" || clue?.format !== "text") return [];
  return partsOf(path, clue).map((part) => ({ ...difference, clue: part }));
}

/** Returns a clue for each line that differs, or for each field of an account. */
function partsOf(path: string, clue: Clue): readonly Clue[] {
  const fields = fieldSpots(path, clue.spots);
  if (fields.length > clue.spots.length) return fields.map((spot) => ({ ...clue, spots: [spot] }));
  const lines = [...new Set(clue.spots.map(({ line }) => line))];
  if (lines.length < 2 || lines.includes(undefined) || isPermuted(clue)) return [];
  return lines.map((line) => ({ ...clue, spots: clue.spots.filter((spot) => spot.line === line) }));
}

/** Whether both have the same lines or words in another order: then no line differs on its own. */
function isPermuted({ isReordered, hasSameWords }: Clue): boolean {
  return isReordered || hasSameWords === true;
}

/** Returns the surest of several differences with one cause, with the places of all of them. */
function merged(parts: readonly DiagnosedDifference[]): DiagnosedDifference | undefined {
  const [surest] = parts.toSorted((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0));
  if (surest?.clue === undefined) return surest;
  const spots = parts.flatMap(({ clue }) => clue?.spots ?? []);
  return { ...surest, clue: { ...surest.clue, spots } };
}
