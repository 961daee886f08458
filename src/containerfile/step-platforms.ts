import { neededStages, type Scope } from "./bases.ts";
import type { Stage } from "./model.ts";
import { namesOf, originOfBase } from "./origins.ts";

/** A step that runs programs, and the platform that they are for. */
interface StepPlatform {
  /** 1-based line of the RUN. */
  readonly line: number;
  /** `os/arch[/variant]`; undefined where nothing says it, so that it is the target's. */
  readonly platform: string | undefined;
}

/**
 * Returns the first RUN of each stage that the target needs, with the platform of the stage: that of
 * the FROM at the bottom of its chain. ONBUILD triggers of a base image are not known here.
 * @throws Failure `usage` for an unknown target, and for a name that has no meaning with its ARGs
 */
export function stepPlatforms(scope: Scope): readonly StepPlatform[] {
  const names = namesOf(scope.containerfile, scope);
  const platformOf = (stage: Stage): string | undefined => {
    const origin = originOfBase(names, stage);
    if (origin?.stage === undefined) return origin?.platform;
    return platformOf(origin.stage);
  };
  return neededStages(scope).flatMap((stage) => {
    const run = stage.instructions.find(({ keyword }) => keyword === "RUN");
    return run === undefined ? [] : [{ line: run.line, platform: platformOf(stage) }];
  });
}
