import { Failure } from "../text/failure.ts";
import { setting } from "../text/surface.ts";
import { type VariationName, variationNames } from "./environment.ts";
import type { NotApplied } from "./not-applied.ts";
import { placesOf } from "./step-places.ts";
import type { Variations } from "./varied.ts";
import { failingAt } from "./written-place.ts";

/** The most reasons that one message names; the report has all of them. */
const mostReasons = 10;

/**
 * Enforces input `require-varied`: the proof counts only if these variations were applied to every
 * step.
 * @throws Failure `not-varied` naming each variation that was not, its steps, the reason, and what
 * to write
 */
export function refuseNotVaried(
  request: { readonly requireVaried: readonly VariationName[] },
  { applied, notApplied }: Variations,
): void {
  const { requireVaried } = request;
  const missing = requireVaried.filter((name) => !applied.includes(name));
  if (missing.length === 0) return;
  const reasons = notApplied.filter(({ variation }) => missing.includes(variation));
  const place = reasons.flatMap(({ steps = [] }) => steps)[0];
  throw new Failure({
    code: "not-varied",
    message: `${setting("require-varied")} names variations that were not applied: ${told(reasons)}. Nothing was pushed.`,
    fix: `Remove what the reason in parentheses names, or write ${withoutThem(requireVaried, missing)}.`,
    ...(place === undefined ? {} : failingAt(place)),
  });
}

function told(reasons: readonly NotApplied[]): string {
  const shown = reasons
    .slice(0, mostReasons)
    .map(({ variation, reason, steps }) => `\`${variation}\`${placesOf(steps)} (${reason})`);
  const hidden = reasons.length - shown.length;
  return `${shown.join(", ")}${hidden > 0 ? `, and ${hidden} more` : ""}`;
}

/** Returns the value of the input that would have passed. */
function withoutThem(
  required: readonly VariationName[],
  missing: readonly VariationName[],
): string {
  const left = required.filter((name) => !missing.includes(name));
  if (left.length === 0) return `no ${setting("require-varied")}`;
  if (required.length < variationNames.length) return setting("require-varied", left.join(","));
  return setting("require-varied", ["all", ...missing.map((name) => `-${name}`)].join(","));
}
