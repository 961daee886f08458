import { placeText } from "../domain/build/written-place.ts";
import type { LedgerUse, TakenStep } from "../domain/findings/ledger-use.ts";
import { counted } from "./sizes.ts";

/** The most steps that are named. */
const mostNamed = 10;

/** Says in one line how many steps did not run, and how many are kept for later runs. */
export function ledgerText({ taken, ran, kept }: LedgerUse): string {
  const steps = counted(taken.length + ran, "RUN step");
  const proven = taken.length === 1 ? "was proven" : "were proven";
  // Where none is spared, nothing is said of what was proven: `proof: full` runs proven steps, too.
  const told =
    taken.length === 0
      ? `${steps} ran, none was spared`
      : `${taken.length} of ${steps} ${proven} before and did not run`;
  return kept === 0 ? told : `${told}; ${kept} ${kept === 1 ? "is" : "are"} newly kept`;
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
