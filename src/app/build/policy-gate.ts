import type { BuildRequest } from "../../domain/build/request.ts";
import type { BuildPorts } from "../ports/build.ts";
import type { OpenedPolicy } from "../ports/policy.ts";
import type { ReportDraft } from "./report-draft.ts";
import type { Run } from "./run.ts";

/**
 * Reads the policy of a build before anything is built; undefined without one.
 * @throws Failure `usage` for a file that is wrong, or that asks for what comes after the push
 */
export async function policyFor(
  { policy: path }: Pick<BuildRequest, "policy">,
  { openPolicy }: Pick<BuildPorts, "openPolicy">,
): Promise<OpenedPolicy | undefined> {
  if (path === undefined) return undefined;
  const opened = await openPolicy(path);
  const { refuseLaterRules } = await import("../policy/judge-build.ts");
  refuseLaterRules(opened);
  return opened;
}

interface Gated extends Pick<Run, "request" | "ports" | "reading"> {
  readonly policy?: OpenedPolicy | undefined;
}

/**
 * Judges what was built by the policy, if there is one: the images of all platforms, each still in a
 * layout of its own. The report has all rules, whatever comes of it.
 * @throws Failure `policy` where it does not hold
 */
export async function gateByPolicy(gated: Gated, draft: ReportDraft): Promise<void> {
  const { policy } = gated;
  if (policy === undefined) return;
  const { judgeBuild, refuseBroken } = await import("../policy/judge-build.ts");
  // The image itself may have shown more than the source.
  const { proofs, reading = gated.reading } = draft;
  draft.policy = await draft.stopwatch.timed("policy", () =>
    judgeBuild(policy, { ...gated, reading, proofs }),
  );
  refuseBroken(draft.policy);
}
