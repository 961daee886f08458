import { step } from "../compose/step.ts";
import type { Failure } from "../domain/text/failure.ts";
import { failureAnnotation } from "../report/annotations.ts";
import { renderFailureSummary } from "../report/summary.ts";
import type { ActionContext } from "./action.ts";

/** Reports what ended a step before there was anything else to report. */
export async function reportFailure(
  failure: Failure,
  { reporter, env }: ActionContext,
): Promise<void> {
  reporter.annotate(failureAnnotation(failure));
  await step.writeSummary(env, renderFailureSummary(failure));
}
