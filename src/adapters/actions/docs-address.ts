import type { RunnerEnv } from "./runner-env.ts";

/** Names as GitHub has them, in which nothing can end a link. */
const repositoryForm = /^[\w.-]+\/[\w.-]+$/;
const refForm = /^[\w.-]+(?:\/[\w.-]+)*$/;
const serverForm = /^https:\/\/[\w.-]+(?::\d+)?$/;

/**
 * Returns the address of our pages at the version of the action that runs; undefined if the runner
 * does not say it, as for an action in the workflow's own repository (`uses: ./`).
 */
export function docsAddress(env: RunnerEnv): string | undefined {
  const { GITHUB_SERVER_URL = "https://github.com" } = env;
  const { GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: ref = "" } = env;
  const isKnown =
    serverForm.test(GITHUB_SERVER_URL) && repositoryForm.test(repository) && refForm.test(ref);
  return isKnown ? `${GITHUB_SERVER_URL}/${repository}/blob/${ref}/docs` : undefined;
}
