import type { BuildRequest } from "../../domain/build/request.ts";
import { refuseNotVaried } from "../../domain/build/require-varied.ts";
import { sourceText } from "../../domain/source/source.ts";
import type { BuildPorts } from "../ports/build.ts";
import { variationsHere } from "../prove/applied-variations.ts";
import { valueOf } from "../prove/settled.ts";
import { stepsIn } from "../prove/step-network.ts";
import { referencesFor } from "../publish/publish.ts";
import { permitted } from "../publish/push-permission.ts";
import { tryPush } from "../publish/try-push.ts";
import { refuseOpenSteps } from "../recipe/hermetic.ts";
import { gate } from "../recipe/prepare.ts";
import { scopeOf } from "../recipe/scope.ts";
import type { ReportDraft } from "./report-draft.ts";
import type { OpenedRun, Run } from "./run.ts";
import { tellAdvisories } from "./tell-advisories.ts";

/**
 * Applies the policy to the source and the request to the builder: everything that can refuse a
 * run before a base is fetched.
 * @throws Failure `usage`, `forbidden`, `not-varied`, `tool`, `registry`
 */
export async function settleRun(
  given: BuildRequest,
  { ports, draft, opened }: { ports: BuildPorts; draft: ReportDraft; opened: OpenedRun },
): Promise<Run> {
  const { reporter } = ports;
  const { prepared, exceptions } = opened;
  const reading = valueOf(opened.source);
  draft.reading = reading;
  reporter.info(`source ${sourceText(reading.source)}`);
  tellAdvisories(reading.advisories, { reporter, forbid: given.forbid });
  gate(given, reading);
  const request = await permitted(given, reading, ports);
  const references = referencesFor(request, reading.source);
  const builder = valueOf(opened.builder);
  refuseOpenSteps(request, builder);
  draft.toolchain = builder.toolchain;
  const here = variationsHere(request, builder);
  refuseNotVaried(request, here);
  if (request.push) await draft.stopwatch.timed("push", () => tryPush(references, ports.registry));
  const scope = scopeOf({ request, prepared, builder });
  const stepOf = stepsIn(scope);
  const { timed } = draft.stopwatch;
  return {
    request,
    references,
    ports,
    timed,
    prepared,
    reading,
    builder,
    exceptions,
    ...(opened.copies === undefined ? {} : { copies: opened.copies }),
    ...(opened.policy === undefined ? {} : { policy: opened.policy }),
    scope,
    stepOf,
    here,
  };
}
