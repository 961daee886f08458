import { hostname } from "node:os";
import type { MachineNames } from "../../domain/machine-names.ts";

/** Variables by which CI systems tell their runs apart: GitHub, GitLab, Jenkins, Buildkite, CircleCI, Azure. */
const runVariables = [
  "GITHUB_RUN_ID",
  "CI_PIPELINE_ID",
  "CI_JOB_ID",
  "BUILD_TAG",
  "BUILDKITE_BUILD_ID",
  "CIRCLE_WORKFLOW_ID",
  "BUILD_BUILDID",
];

/** What this machine and this run are called. */
export function machineNames(env: Readonly<Record<string, string | undefined>>): MachineNames {
  return {
    hostname: hostname(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    runIds: runVariables.flatMap((name) => env[name] || []),
  };
}
