import { givenBy, type StepVariation, withEnv } from "./step.ts";

/** A POSIX string: it works with glibc, musl and busybox, and in images without time zone data. */
const zone = "<+14>-14";

/** Another time zone, by a variable of the step's processes. */
export const timezone: StepVariation = {
  name: "timezone",
  environment: (base) => withEnv(base, { TZ: zone }),
  apply: (step) => {
    const given = givenBy(step, "TZ");
    return given === undefined ? { has: { env: { TZ: zone } } } : { lacks: given };
  },
};
