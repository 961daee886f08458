import type { Stage } from "../containerfile/model.ts";
import { nameOf } from "../containerfile/origins.ts";
import { instructionPlace } from "../containerfile/places.ts";
import { placeText } from "../domain/build/written-place.ts";
import { shortened, visible } from "../domain/text/printable.ts";
import { isMadeOf, type Origin, rootOf } from "./model.ts";

/** Names the base's trigger that made a difference; nothing if the file's own instruction did. */
export function triggerOf({ trigger }: Origin): readonly string[] {
  if (trigger === undefined) return [];
  return [`made by an ONBUILD trigger of the base: ${shortened(visible(trigger), 200)}`];
}

/**
 * Describes the way from where it began to differ to where it is now; nothing if it stayed in its
 * place.
 */
export function trail(
  { file, stages }: { readonly file: string; readonly stages: readonly Stage[] },
  origin: Origin,
): readonly string[] {
  const { from } = origin;
  if (from === undefined) return [];
  const root = rootOf(origin);
  const stage = stages[root.stage];
  const where = [
    ...(stage === undefined ? [] : [`stage ${visible(nameOf(stage))}`]),
    ...(root.instruction === undefined
      ? []
      : [placeText(instructionPlace({ file }, root.instruction))]),
  ];
  const hops: string[] = [];
  for (let at: Origin | undefined = origin; at?.from !== undefined; at = at.from.origin) {
    const own = at.instruction;
    if (own !== undefined) {
      hops.push(`${placeText(instructionPlace({ file }, own))} ${own.keyword}`);
    }
  }
  const way = [...new Set(hops.reverse())].join(", ");
  const verb = isMadeOf(origin) ? "made from" : "copied from";
  const place = where.length === 0 ? "" : ` (${where.join(", ")})`;
  const first = `${verb} ${JSON.stringify(visible(root.path))}${place}`;
  return way === "" ? [first] : [first, `carried forward by ${way}`];
}
