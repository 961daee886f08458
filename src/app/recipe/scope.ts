import type { Scope } from "../../containerfile/bases.ts";
import type { Containerfile } from "../../containerfile/model.ts";
import type { BuildContext } from "../../domain/build/build-context.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import type { Builder } from "../ports/build.ts";

/**
 * Collects everything that decides what the names in the Containerfile mean, in one form for all
 * callers.
 */
export function scopeOf(options: {
  readonly request: BuildRequest;
  readonly prepared: {
    readonly containerfile: Containerfile;
    readonly contexts: readonly BuildContext[];
  };
  /** The machine's platform. */
  readonly builder: Pick<Builder, "platform">;
}): Scope {
  const { request, prepared, builder } = options;
  return {
    containerfile: prepared.containerfile,
    buildArgs: request.buildArgs,
    contexts: new Set(prepared.contexts.map(({ name }) => name)),
    platforms: { build: builder.platform, target: request.platform ?? builder.platform },
    ...(request.target === undefined ? {} : { target: request.target }),
  };
}
