import { placeText } from "../domain/build/written-place.ts";
import type { LedgerUse, TakenStep } from "../domain/findings/ledger-use.ts";
import { counted } from "./sizes.ts";

/** The most steps that are named. */
const mostNamed = 10;

/** Says in one line how many steps did not run, and how many are kept for later runs. */
export function ledgerText({ taken, ran, kept }: LedgerUse): string {
  const steps = counted(taken.length + ran, "RUN step");
  const spared =
    taken.length === 0
      ? `none of ${steps} was`
      : `${taken.length} of ${steps} ${isOrAre(taken.length)}`;
  const stored = kept === 0 ? "" : `; ${kept} more ${kept === 1 ? "is" : "are"} kept now`;
  return `${spared} proven before and did not run${stored}`;
}

function isOrAre(count: number): string {
  return count === 1 ? "was" : "were";
}

/** Names the steps that did not run, each with when and where it was proven. */
export function takenTexts({ taken }: LedgerUse): readonly string[] {
  const hidden = taken.length - mostNamed;
  const named = taken.slice(0, mostNamed).map(takenText);
  return hidden > 0 ? [...named, `and ${hidden} more, which report.json names`] : named;
}

function takenText({
  instruction,
  from,
  provenOn,
  revision,
  address,
  usedNetwork,
}: TakenStep): string {
  const place = instruction === undefined ? "a step of a base" : placeText(instruction);
  const by = [
    ...(revision === "" ? [] : [`at ${revision.slice(0, 12)}`]),
    ...(address === undefined ? [] : [`by ${address}`]),
  ].join(" ");
  const network = usedNetwork ? "; its result may have come over a network" : "";
  return `${place}: proven on ${provenOn}${by === "" ? "" : ` ${by}`}, from ${from}${network}`;
}
