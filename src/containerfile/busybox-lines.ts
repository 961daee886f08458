import { neededStages, type Scope } from "./bases.ts";
import type { Stage } from "./model.ts";
import { namesOf, originOfBase } from "./origins.ts";

/** `alpine:3`, `node:22-alpine`, `ghcr.io/acme/base/busybox`. */
const busyboxName = /(?:^|[/:-])(?:alpine|busybox)/i;

/**
 * Returns the lines of the instructions whose stages are based on an image that has busybox's
 * programs, as its name tells: most of them, e.g. `tar`, know fewer options than GNU's.
 */
export function busyboxLines(scope: Scope): ReadonlySet<number> {
  const names = namesOf(scope.containerfile, scope);
  const isBusybox = (stage: Stage): boolean => {
    const origin = originOfBase(names, stage);
    if (origin?.stage !== undefined) return isBusybox(origin.stage);
    return busyboxName.test(origin?.name ?? "");
  };
  const stages = neededStages(scope).filter(isBusybox);
  return new Set(stages.flatMap(({ instructions }) => instructions.map(({ line }) => line)));
}
