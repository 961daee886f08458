import type { Surroundings } from "./registry.ts";

/** What a job says of its own checkout and event. */
const ofJob = /^GITHUB_(?:SHA|REF|REF_NAME|REF_TYPE|HEAD_REF|BASE_REF|EVENT_NAME|EVENT_PATH)$/;

/** Returns the variables for reading a clone, which is not what the job checked out. */
export function environmentOfClone(env: Surroundings["env"], root: string): Surroundings["env"] {
  const others = Object.entries(env).filter(([name]) => !ofJob.test(name));
  return { ...Object.fromEntries(others), GITHUB_WORKSPACE: root };
}
