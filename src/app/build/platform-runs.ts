import type { BuildRequest } from "../../domain/build/request.ts";
import { stepsIn } from "../prove/step-network.ts";
import { refuseOwnLabels } from "../recipe/own-labels.ts";
import { prepare, readSource } from "../recipe/prepare.ts";
import { scopeOf } from "../recipe/scope.ts";
import type { Run } from "./run.ts";
import { tellAdvisories } from "./tell-advisories.ts";

/** How a Containerfile asks for the platform, or says another one (buildah-build(1), `--platform`). */
const asksForPlatform = /--platform\b|\b(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)\b/;

/**
 * Returns the run of each platform: what names in the Containerfile mean, and what it takes from the
 * context, may depend on the platform. The source is read again only where it does.
 * @throws Failure `usage`, as a run of one would
 */
export async function platformRuns(
  settled: Run,
  platforms: readonly string[],
): Promise<readonly Run[]> {
  const runs: Run[] = [];
  for (const platform of platforms) runs.push(await platformRun(settled, platform));
  return runs;
}

async function platformRun(settled: Run, platform: string): Promise<Run> {
  const { ports, builder } = settled;
  const request: BuildRequest = { ...settled.request, platform };
  const own = { ...ports, output: ports.output.forPlatform(platform) };
  if (platform === settled.request.platform) return { ...settled, ports: own };
  const prepared = await prepare(request, ports);
  const scope = scopeOf({ request, prepared, builder });
  if (request.hermetic !== undefined) {
    const { checkHermetic } = await import("../recipe/hermetic.ts");
    checkHermetic(request, scope);
  }
  refuseOwnLabels(scope);
  const isOther = asksForPlatform.test(prepared.containerfile.text);
  const reading = isOther ? await readSource({ request, prepared, ...ports }) : settled.reading;
  const { advisories: known } = settled.reading;
  tellAdvisories(reading.advisories, { ...ports, forbid: request.forbid, known });
  return { ...settled, ports: own, request, prepared, scope, reading, stepOf: stepsIn(scope) };
}
