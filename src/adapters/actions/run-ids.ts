import type { RunId } from "../../domain/source/asked.ts";

/** Variables by which CI systems number their runs. */
const variables: Readonly<Record<string, string>> = {
  GITHUB_RUN_ID: "ID",
  GITHUB_RUN_NUMBER: "number",
  CI_PIPELINE_ID: "pipeline ID",
  CI_PIPELINE_IID: "pipeline number",
  CI_JOB_ID: "job ID",
  BUILD_TAG: "build tag",
  BUILD_NUMBER: "build number",
  BUILDKITE_BUILD_ID: "build ID",
  BUILDKITE_BUILD_NUMBER: "build number",
  CIRCLE_WORKFLOW_ID: "workflow ID",
  CIRCLE_BUILD_NUM: "build number",
  BUILD_BUILDID: "build ID",
};

/** Returns the identifiers that a CI system gave this run; none outside of one. */
export function runIds(env: Readonly<Record<string, string | undefined>>): readonly RunId[] {
  return Object.entries(variables).flatMap(([name, what]) => {
    const value = env[name];
    return value === undefined || value === "" ? [] : [{ what, value }];
  });
}
