import type { TwinFacts } from "../domain/build/build-facts.ts";
import type { VariationName } from "../domain/build/environment.ts";
import type { CauseId } from "../domain/findings/cause.ts";
import type { DiagnosedDifference, ExplainedDifference } from "../domain/findings/difference.ts";
import { fileOfPath } from "../domain/text/image-path.ts";
import { seen, unknownFinding } from "./causes/unknown.ts";
import { evidenceOf } from "./evidence.ts";
import { writeFix } from "./fixes/fix.ts";
import { mayBeLuck } from "./luck.ts";
import { chanceCauses, derivedCauses, variationSigns } from "./variation-signs.ts";

/** What builds with only some of the variations have shown about a difference. */
export interface Told {
  /**
   * `found`: exactly these variations. `among`: at least one of these. `partly`: these, and others
   * that no build has named.
   */
  readonly kind: "found" | "among" | "partly";
  readonly variations: readonly VariationName[];
}

/**
 * A difference with its diagnosis and what the builds have shown; undefined: it does not depend on
 * variations.
 */
interface Tried {
  readonly difference: DiagnosedDifference;
  readonly told: Told | undefined;
}

/** The confidence from which a rule's suspicion is worth a build of its own. */
const sureEnough = 0.7;
/**
 * The confidence in a cause that builds have shown, and the limit for one that the bytes show as
 * well.
 */
const shown = 0.9;
const surest = 0.97;

/** Returns the variation that a diagnosed difference points at, or else its instruction. */
export function suspectedVariation(
  difference: Pick<DiagnosedDifference, "cause" | "confidence" | "instruction">,
  applied: readonly VariationName[],
): VariationName | undefined {
  const { cause, confidence = 0, instruction } = difference;
  const meant = applied.find((name) => variationSigns[name].causes[0] === cause);
  if (meant !== undefined && confidence >= sureEnough) return meant;
  return askedBy(instruction?.text ?? "", applied);
}

/** Returns the variation that an instruction's words ask about. */
export function askedBy(
  instruction: string,
  applied: readonly VariationName[],
): VariationName | undefined {
  return applied.find((name) => variationSigns[name].asked.test(instruction));
}

/**
 * Whether the variations that builds have shown may be due to chance: the diagnosis contradicts
 * them, or it knows nothing about a value that may well come out the same again by chance.
 */
export function isDoubtful(
  difference: DiagnosedDifference,
  variations: readonly VariationName[],
): boolean {
  const { cause = "unknown" } = difference;
  if (cause === "unknown") return mayBeLuck(difference);
  return chanceCauses.includes(cause) || !variations.some((name) => goesWith(cause, name));
}

/** Whether a diagnosis is nearly certain that the value is random in each build. */
export function isSurelyChance({
  cause,
  confidence = 0,
}: Pick<DiagnosedDifference, "cause" | "confidence">): boolean {
  return cause !== undefined && chanceCauses.includes(cause) && confidence >= sureEnough;
}

/**
 * Whether a diagnosis is nearly certain that one of the variations made the difference, and the
 * value has too many possible ones to come out the same again by chance.
 */
export function isSurelyVaried(
  difference: DiagnosedDifference,
  applied: readonly VariationName[],
): boolean {
  const { cause, confidence = 0 } = difference;
  const isMeant = applied.some((name) => variationSigns[name].causes[0] === cause);
  return isMeant && confidence >= sureEnough && !mayBeLuck(difference);
}

/**
 * Adds to each difference the variations that make it differ. What builds have shown is surer than
 * any look at the bytes: if a diagnosis does not fit the variation, the variation's own cause
 * replaces it.
 */
export function byVariation(
  tried: readonly Tried[],
  twins: TwinFacts,
): readonly ExplainedDifference[] {
  const all = tried.map(({ difference }) => difference);
  const own = tried.map((each): ExplainedDifference => {
    if (each.told === undefined) return each.difference;
    if (each.told.kind === "among") {
      return { ...each.difference, variationsAmong: each.told.variations };
    }
    const share = ownShare(each, tried);
    // What no sibling explains may come from a variation that no build has named.
    const variations =
      share.length > 0 || each.told.kind === "partly" ? share : each.told.variations;
    return withVariations(each.difference, { variations, all, twins });
  });
  return own.map((difference) => asItsOrigin(difference, own));
}

/**
 * Returns a difference's share of the variations found for its file. Several differences of one
 * file may come from different variations: each gets the variations that fit its cause, and those
 * that fit no sibling's cause. Empty if its siblings explain all of them.
 */
function ownShare({ difference, told }: Tried, tried: readonly Tried[]): readonly VariationName[] {
  const variations = told?.variations ?? [];
  const siblings = tried.filter(
    (other) =>
      fileOfPath(other.difference.path) === fileOfPath(difference.path) &&
      other.difference !== difference,
  );
  if (siblings.length === 0) return variations;
  const fitting = variations.filter((name) => goesWith(difference.cause, name));
  const claimed = (name: VariationName): boolean =>
    siblings.some(({ difference: { cause } }) => goesWith(cause, name));
  return variations.filter((name) => fitting.includes(name) || !claimed(name));
}

interface Shown {
  readonly variations: readonly VariationName[];
  readonly all: readonly DiagnosedDifference[];
  readonly twins: TwinFacts;
}

function withVariations(difference: DiagnosedDifference, about: Shown): ExplainedDifference {
  const { variations, all, twins } = about;
  const { cause, confidence = 0 } = difference;
  const others = variations.filter((name) => !goesWith(cause, name));
  if (others.length < variations.length) {
    const explanation = `${difference.explanation}${alsoOn(others)}`;
    return { ...difference, explanation, variations, confidence: surer(confidence) };
  }
  const [first] = variations;
  if (first === undefined || isLuck(difference)) return difference;
  const evidence = evidenceOf({ difference, all, twins });
  const { fixes, causes } = variationSigns[first];
  const fallback = fixes.at(-1);
  const { edits: _edits, ...rest } = difference;
  return {
    ...rest,
    variations,
    cause: causes[0],
    confidence: shown,
    explanation: `${seen(evidence)} In the second build ${whereOf(variations)}.`,
    ...(fallback === undefined
      ? { fix: unknownFinding(evidence).fix }
      : writeFix(evidence.instruction, fixes, fallback)),
  };
}

/** Says which variations a value depends on besides those that go with its cause. */
function alsoOn(others: readonly VariationName[]): string {
  return others.length === 0
    ? ""
    : ` It also depends on this: in the second build ${whereOf(others)}.`;
}

function whereOf(variations: readonly VariationName[]): string {
  return variations.map((name) => variationSigns[name].where).join(", and ");
}

/**
 * Whether the builds have shown a variation by luck. A difference that is diagnosed as chance and
 * has few possible values stays chance.
 */
function isLuck(difference: DiagnosedDifference): boolean {
  const { cause = "unknown" } = difference;
  return chanceCauses.includes(cause) && mayBeLuck(difference);
}

/**
 * Gives a difference that only carries another one onward that one's cause and variations, and no
 * fix.
 */
function asItsOrigin(
  difference: ExplainedDifference,
  all: readonly ExplainedDifference[],
): ExplainedDifference {
  const { carries, fix: _fix, edits: _edits, ...rest } = difference;
  if (carries === undefined) return difference;
  const origin = all.find(({ path, carries: further }) => path === carries.path && !further);
  const { cause, confidence, variations, variationsAmong } = origin ?? {};
  if (variations === undefined && variationsAmong === undefined) return { ...rest, carries };
  return {
    ...rest,
    carries,
    ...(cause === undefined ? {} : { cause }),
    ...(confidence === undefined ? {} : { confidence }),
    ...(variations === undefined ? {} : { variations }),
    ...(variationsAmong === undefined ? {} : { variationsAmong }),
  };
}

function goesWith(cause: CauseId | undefined, name: VariationName): boolean {
  if (cause === undefined) return false;
  return derivedCauses.includes(cause) || variationSigns[name].causes.includes(cause);
}

function surer(confidence: number): number {
  const raised = confidence + (surest - confidence) * 0.7;
  return Math.max(confidence, Math.round(raised * 100) / 100);
}
