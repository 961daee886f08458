import type { TwinFacts } from "../domain/build/build-facts.ts";
import type { VariationName } from "../domain/build/environment.ts";
import type { CauseId } from "../domain/findings/cause.ts";
import type { Difference } from "../domain/findings/difference.ts";
import { fileOfPath } from "../domain/text/image-path.ts";
import { seen, unknownFinding } from "./causes/unknown.ts";
import { evidenceOf } from "./evidence.ts";
import { writeFix } from "./fixes/fix.ts";
import { mayBeLuck } from "./luck.ts";
import { chanceCauses, derivedCauses, variationSigns } from "./variation-signs.ts";

/** What builds with some variations alone have told of a difference. */
export interface Told {
  /** `found`: these, all of them. `among`: at least one of these. */
  readonly kind: "found" | "among";
  readonly variations: readonly VariationName[];
}

/** A difference with its diagnosis, and what the builds have told; undefined: it is no matter of variations. */
interface Tried {
  readonly difference: Difference;
  readonly told: Told | undefined;
}

/** A rule that is at least so sure is worth a build of its own. */
const sureEnough = 0.7;
/** A cause that builds have shown, and one that bytes show besides. */
const shown = 0.9;
const surest = 0.97;

/** The variation that a diagnosed difference, or else its instruction, points at. */
export function suspectedVariation(
  difference: Pick<Difference, "cause" | "confidence" | "instruction">,
  applied: readonly VariationName[],
): VariationName | undefined {
  const { cause, confidence = 0, instruction } = difference;
  const meant = applied.find((name) => variationSigns[name].causes[0] === cause);
  if (meant !== undefined && confidence >= sureEnough) return meant;
  return askedBy(instruction?.text ?? "", applied);
}

/** The variation that an instruction's words ask for. */
export function askedBy(
  instruction: string,
  applied: readonly VariationName[],
): VariationName | undefined {
  return applied.find((name) => variationSigns[name].asked.test(instruction));
}

/**
 * Whether a diagnosis speaks against the variations that builds have shown, or nothing is known of a value that chance
 * may well have given again: chance may have shown them.
 */
export function isDoubtful(difference: Difference, variations: readonly VariationName[]): boolean {
  const { cause = "unknown" } = difference;
  if (cause === "unknown") return mayBeLuck(difference);
  return chanceCauses.includes(cause) || !variations.some((name) => goesWith(cause, name));
}

/** Whether a diagnosis says that each build draws this anew, and has hardly any doubt. */
export function isSurelyChance({
  cause,
  confidence = 0,
}: Pick<Difference, "cause" | "confidence">): boolean {
  return cause !== undefined && chanceCauses.includes(cause) && confidence >= sureEnough;
}

/**
 * Gives each difference the variations that make it differ. What builds have shown is surer than any look at bytes:
 * where a diagnosis does not go with the variation, the variation's own cause takes its place.
 */
export function byVariation(tried: readonly Tried[], twins: TwinFacts): readonly Difference[] {
  const all = tried.map(({ difference }) => difference);
  const own = tried.map((each) => {
    if (each.told === undefined) return each.difference;
    if (each.told.kind === "among") {
      return { ...each.difference, variationsAmong: each.told.variations };
    }
    return withVariations(each.difference, { variations: ownShare(each, tried), all, twins });
  });
  return own.map((difference) => asItsOrigin(difference, own));
}

/**
 * Several differences of one file may each come from another variation: each gets those that its cause goes with,
 * and those that nobody's cause goes with.
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
  const share = variations.filter((name) => fitting.includes(name) || !claimed(name));
  return share.length > 0 ? share : variations;
}

interface Shown {
  readonly variations: readonly VariationName[];
  readonly all: readonly Difference[];
  readonly twins: TwinFacts;
}

function withVariations(difference: Difference, about: Shown): Difference {
  const { variations, all, twins } = about;
  const { cause, confidence = 0 } = difference;
  if (variations.some((name) => goesWith(cause, name))) {
    return { ...difference, variations, confidence: surer(confidence) };
  }
  const [first] = variations;
  if (first === undefined || isLuck(difference)) return difference;
  const evidence = evidenceOf({ difference, all, twins });
  const { fixes, causes } = variationSigns[first];
  const fallback = fixes.at(-1);
  const where = variations.map((name) => variationSigns[name].where).join(", and ");
  return {
    ...difference,
    variations,
    cause: causes[0],
    confidence: shown,
    explanation: `${seen(evidence)} In the second build ${where}.`,
    fix:
      fallback === undefined
        ? unknownFinding(evidence).fix
        : writeFix(evidence.instruction, fixes, fallback),
  };
}

/** What is known for chance and has few values stays chance: the builds have shown a variation by luck. */
function isLuck(difference: Difference): boolean {
  const { cause = "unknown" } = difference;
  return chanceCauses.includes(cause) && mayBeLuck(difference);
}

/** What only carries another difference onward has its cause and variations, and no fix. */
function asItsOrigin(difference: Difference, all: readonly Difference[]): Difference {
  const { carries, fix: _, ...rest } = difference;
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
