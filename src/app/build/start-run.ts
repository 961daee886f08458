import type { BuildRequest } from "../../domain/build/request.ts";
import { refuseNotVaried } from "../../domain/build/require-varied.ts";
import type { BuildPorts } from "../ports/build.ts";
import { variationsHere } from "../prove/applied-variations.ts";
import { valueOf } from "../prove/settled.ts";
import { stepsIn } from "../prove/step-network.ts";
import { referencesFor } from "../publish/publish.ts";
import { permitted } from "../publish/push-permission.ts";
import { checkHermetic, refuseOpenSteps } from "../recipe/hermetic.ts";
import { refuseOwnLabels } from "../recipe/own-labels.ts";
import { gate, prepare, readSource } from "../recipe/prepare.ts";
import { scopeOf } from "../recipe/scope.ts";
import type { ReportDraft } from "./report-draft.ts";
import type { Run } from "./run.ts";

/**
 * Reads the build's files and the source, applies the policy, and opens the builder: everything
 * that can refuse a run before a base is fetched.
 * @throws Failure `usage`, `forbidden`, `not-varied`, `tool`
 */
export async function startRun(
  given: BuildRequest,
  ports: BuildPorts,
  draft: ReportDraft,
): Promise<Run> {
  const { reporter } = ports;
  const { timed } = draft.stopwatch;
  draft.forbid = given.forbid;
  const prepared = await prepare(given, ports);
  const machine = { platform: ports.machinePlatform };
  const asked = scopeOf({ request: given, prepared, builder: machine });
  checkHermetic(given, asked);
  refuseOwnLabels(asked);
  const exceptions =
    given.exceptions === undefined ? undefined : await ports.readExceptions(given.exceptions);
  // These run side by side: git reads the source while buildah reports its version.
  // Neither changes anything.
  const [read, opened] = await Promise.allSettled([
    timed("source", () => readSource({ request: given, prepared, ...ports })),
    timed("set-up", ports.openBuilder),
  ]);
  const reading = valueOf(read);
  draft.reading = reading;
  reporter.info(`source ${reading.source.id}`);
  for (const { name, message } of reading.advisories) reporter.info(`advisory ${name}: ${message}`);
  gate(given, reading);
  const request = await permitted(given, reading, ports);
  const references = referencesFor(request, reading.source);
  const builder = valueOf(opened);
  refuseOpenSteps(request, builder);
  draft.toolchain = builder.toolchain;
  const here = variationsHere(request, builder);
  refuseNotVaried(request, here);
  const scope = scopeOf({ request, prepared, builder });
  const stepOf = stepsIn(scope);
  return {
    request,
    references,
    ports,
    timed,
    prepared,
    reading,
    builder,
    exceptions,
    scope,
    stepOf,
    here,
  };
}
