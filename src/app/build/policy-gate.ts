import type { BuildRequest } from "../../domain/build/request.ts";
import type { BuildPorts } from "../ports/build.ts";
import type { OpenedPolicy } from "../ports/policy.ts";
import type { SourceReading } from "../ports/source.ts";
import type { ReportDraft } from "./report-draft.ts";

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

/**
 * Judges what was built by the policy, if there is one. The report has all rules, whatever comes of
 * it. @throws Failure `policy` where it does not hold
 */
export async function gateByPolicy(
  opened: OpenedPolicy | undefined,
  about: {
    readonly request: BuildRequest;
    readonly reading: SourceReading;
    readonly ports: BuildPorts;
    readonly draft: ReportDraft;
  },
): Promise<void> {
  if (opened === undefined) return;
  const { draft } = about;
  const { judgeBuild, refuseBroken } = await import("../policy/judge-build.ts");
  const { proofs } = draft;
  draft.policy = await draft.stopwatch.timed("policy", () =>
    judgeBuild(opened, { ...about, proofs }),
  );
  refuseBroken(draft.policy);
}
