import { givenBy, type StepFacts, type StepVariation, withEnv } from "./step.ts";

/** Sort, write numbers and spell in ways of their own. */
const preferred = ["et_EE", "sv_SE", "tr_TR", "cs_CZ", "fr_CH", "fr_FR", "de_DE"];

/** What an image without locales of its own gets: messages and sorting as in C, and characters beyond ASCII are none. */
const plain = "C";

/** Another locale, by variables of the step's processes; one that the image has, where it has some. */
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
