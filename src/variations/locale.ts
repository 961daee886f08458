import { givenBy, type StepFacts, type StepVariation, withEnv } from "./step.ts";

/** These locales have their own rules for sorting, numbers and spelling. */
const preferred = ["et_EE", "sv_SE", "tr_TR", "cs_CZ", "fr_CH", "fr_FR", "de_DE"];

/**
 * The locale for an image without any of its own: messages and sorting as in C, and no characters
 * beyond ASCII.
 */
const plain = "C";

/** Another locale, by variables of the step's processes: one that the image has, if it has any. */
export const locale: StepVariation = {
  name: "locale",
  environment: (base) => withEnv(base, { LANG: plain }),
  apply: (step) => {
    const given = givenBy(step, "LC_ALL") ?? givenBy(step, "LANG");
    if (given !== undefined) return { lacks: given };
    const chosen = chosenOf(step);
    return { has: { env: { LANG: chosen, LANGUAGE: chosen.replace(/[.@].*/, "") } } };
  },
};

function chosenOf({ locales }: StepFacts): string {
  const others = locales.filter((each) => !/^(?:C|POSIX|en_US)(?:\.|$)/i.test(each));
  const telling = preferred.flatMap((start) => others.filter((each) => each.startsWith(start)));
  return telling[0] ?? others[0] ?? plain;
}
