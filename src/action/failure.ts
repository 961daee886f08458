import { runner } from "../compose/runner.ts";
import { step } from "../compose/step.ts";
import type { Failure } from "../domain/text/failure.ts";
import type { FurtherActionName } from "../options/further-actions.ts";
import { failureAnnotation } from "../report/annotations.ts";
import { type ReportFrame, subjectOf } from "../report/frame.ts";
import { renderFailureSummary } from "../report/summary.ts";
import type { ActionContext } from "./action.ts";
import { failureIn } from "./elsewhere.ts";

/**
 * Reports what ended a step before there was anything else to report.
 * @param action undefined: the one that builds
 */
export async function reportFailure(
  thrown: Failure,
  { reporter, env }: ActionContext,
  action: FurtherActionName | undefined,
): Promise<void> {
  const failure = failureIn(action, thrown);
  reporter.annotate(failureAnnotation(failure));
  await step.writeSummary(env, renderFailureSummary(failure, frameOf(env)));
}

/** Names what the step was to build, by inputs that nobody has checked: only what looks like names. */
function frameOf(env: ActionContext["env"]): ReportFrame {
  const inputs = runner.readActionInputs(env);
  const [image] = namesIn(inputs.image);
  const [offset = ""] = namesIn(inputs.context);
  const [target] = namesIn(inputs.target);
  const [file] = namesIn(inputs.file);
  const subject = subjectOf(
    {
      image: image === undefined ? [] : [image],
      ...(target === undefined ? {} : { target }),
      ...(file === undefined ? {} : { file }),
    },
    { repository: "", offset: offset === "." ? "" : offset },
  );
  return subject === undefined ? {} : { subject };
}

function namesIn(input: string | readonly string[] | undefined): readonly string[] {
  const text = typeof input === "string" ? input : (input?.[0] ?? "");
  return text.split(/[\s,]/).filter((word) => /^[\w.:/-]{1,200}$/.test(word));
}
