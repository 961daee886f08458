import { givenBy, type StepEdit, type StepVariation, withEnv } from "./step.ts";

const extra = { USER: "varied", LOGNAME: "varied", TWOFOLD_VARIED: "1" };

/**
 * Another user's variables, and an additional one. HOME is another name for the same folder
 * (`/root/.`): what a program keeps there is in the same place in both builds, and only the name's
 * own text can make them differ.
 */
export const userEnv: StepVariation = {
  name: "user-env",
  environment: (base) => withEnv(base, { ...extra, HOME: variedHome("/root") }),
  apply: (step) => {
    if (["HOME", "USER", "LOGNAME"].every((name) => givenBy(step, name) !== undefined)) {
      return { lacks: "the image or the Containerfile sets HOME, USER and LOGNAME" };
    }
    const env: StepEdit["env"] = { ...extra, HOME: variedHome(step.home) };
    return { has: { env } };
  },
};

function variedHome(home: string): string {
  return home.endsWith("/") ? `${home}.` : `${home}/.`;
}
