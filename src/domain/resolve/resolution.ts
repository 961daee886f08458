import type { Answer } from "./answer.ts";

/** What `resolve` found, and where it looked. */
export interface Resolution {
  /** As the user wrote it. */
  readonly query: string;
  readonly answer: Answer;
  /** The full names of the repositories whose tags were looked at. */
  readonly repositories: readonly string[];
  /** `running`: among the images that run. `tags`: among those of a repository. `built`: it was not. */
  readonly from: "running" | "tags" | "built";
}

/** Exit statuses of `resolve` (design §4). */
export const resolveExitCodes: Readonly<Record<Answer["kind"], number>> = {
  found: 0,
  none: 1,
  ambiguous: 1,
};
