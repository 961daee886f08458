import type { Scope } from "../../containerfile/bases.ts";
import { hostNetworkRun } from "../../containerfile/host-network.ts";
import { placeAt } from "../../containerfile/places.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import { failingPlaceText } from "../../domain/build/written-place.ts";
import { Failure } from "../../domain/text/failure.ts";
import { setting } from "../../domain/text/surface.ts";

/**
 * Refuses a RUN that takes the machine's own network by its own `--network=host`: what listens on
 * loopback is there, and a commit, or an image that is verified, must not open it. Only whoever calls
 * may.
 * @throws Failure `usage` about the setting `network`
 */
export function refuseHostNetwork({ network }: Pick<BuildRequest, "network">, scope: Scope): void {
  const run = network === "host" ? undefined : hostNetworkRun(scope);
  if (run === undefined) return;
  const place = placeAt(scope.containerfile, run.line);
  throw new Failure({
    code: "usage",
    message: `${failingPlaceText(place)}: this RUN ${run.opens === "does" ? "opens the machine's own network to its step" : "may open the machine's own network to its step, by a variable that has no value here"}.`,
    fix: `Leave it out; or, if the step may reach what listens on this machine: ${setting("network", "host")}.`,
    input: "network",
    ...(place.input === undefined ? { place: { file: place.file, line: place.line } } : {}),
  });
}
