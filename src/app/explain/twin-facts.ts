import type { Scope } from "../../containerfile/bases.ts";
import { busyboxLines } from "../../containerfile/busybox-lines.ts";
import type { BuildFacts, TwinFacts } from "../../domain/build/build-facts.ts";
import type { BuildPlan } from "../../domain/build/plan.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import { varyEnvironment } from "../../variations/table.ts";
import type { Builder, BuiltImage } from "../ports/build.ts";
import { movedBytes } from "../prove/moved-bytes.ts";
import { ownParts } from "../prove/twin-builds.ts";

/**
 * Collects what a diagnosis may know of the two builds. Without a runtime, steps were given no
 * environment.
 */
export function twinFacts(options: {
  readonly request: BuildRequest;
  readonly plan: BuildPlan;
  readonly scope: Scope;
  readonly builder: Pick<Builder, "noShim" | "userNames">;
  readonly first: BuiltImage;
  readonly second: BuiltImage;
}): TwinFacts {
  const { builder } = options;
  const own = ownParts(options);
  const onBusybox = busyboxLines(options.scope);
  const facts = (built: BuiltImage): BuildFacts => {
    const { environment, variations } = own[built.slot];
    const { hostname, umask, env } = varyEnvironment(environment, variations);
    const isGiven = builder.noShim === undefined;
    const { startedAt, endedAt, contextPath } = built;
    return {
      startedAt,
      endedAt,
      hostname: isGiven ? hostname : undefined,
      umask: isGiven ? umask : undefined,
      env: isGiven ? env : {},
      contextPath,
      userNames: builder.userNames,
      busyboxLines: onBusybox,
      bytesMoved: new Map(
        [...movedBytes(built.steps, options.scope.containerfile)].flatMap(([{ line }, bytes]) =>
          bytes === undefined ? [] : [[line, bytes]],
        ),
      ),
    };
  };
  return [facts(options.first), facts(options.second)];
}
