import { placeAt } from "../../containerfile/places.ts";
import { stepPlatforms } from "../../containerfile/step-platforms.ts";
import {
  failingAt,
  failingPlaceText,
  type WrittenPlace,
} from "../../domain/build/written-place.ts";
import { Failure } from "../../domain/text/failure.ts";
import { perSurface } from "../../domain/text/surface.ts";
import type { Run } from "./run.ts";

/** What is needed of a run to know for which platforms its steps start programs. */
type Steps = Pick<Run, "request" | "builder" | "scope" | "prepared" | "ports">;

/**
 * Refuses, before anything is built, steps of a platform whose programs this machine cannot run. A
 * platform without steps, or with steps of another one alone (`FROM --platform=$BUILDPLATFORM`),
 * needs nothing.
 * @throws Failure `tool` at the first such step
 */
export async function refuseForeign(runs: readonly Steps[]): Promise<void> {
  const told = new Set<string>();
  for (const { request, builder, scope, prepared, ports } of runs) {
    for (const { line, platform: own } of stepPlatforms(scope)) {
      const platform = own ?? request.platform ?? builder.platform;
      const emulation = await builder.emulation(platform);
      if (emulation.kind === "none") {
        const place = placeAt(prepared.containerfile, line);
        throw cannotRun(platform, { why: emulation.why, place });
      }
      if (emulation.kind !== "emulated" || told.has(platform)) continue;
      told.add(platform);
      ports.reporter.info(`steps for ${platform} run under ${emulation.by}`);
    }
  }
}

function cannotRun(
  platform: string,
  { why, place }: { readonly why: string; readonly place: WrittenPlace },
): Failure {
  return new Failure({
    code: "tool",
    ...failingAt(place),
    message: `This machine cannot run the steps for ${platform}, of which ${failingPlaceText(place)} is the first: ${why}.`,
    fix: `Let qemu-user run them: ${perSurface({
      workflow: "put a step `uses: docker/setup-qemu-action` before this one",
      commandLine:
        "`apt-get install qemu-user-static binfmt-support` registers it with binfmt_misc (flag F)",
    })}. Or build ${platform} on a machine of its own, which is quicker.`,
  });
}
