import { stageChain } from "../../containerfile/chain.ts";
import type { BuildPlan } from "../../domain/build/plan.ts";
import type { Difference } from "../../domain/findings/difference.ts";
import { type LayerOrigin, layerOrigins } from "../images/layer-origins.ts";
import type { AnotherDay } from "../leaks/another-day.ts";
import { FirstImage } from "../leaks/first-image.ts";
import type { ImageFindings } from "../leaks/image-findings.ts";
import type { ReadImage } from "../leaks/search-image.ts";
import type { Twins } from "../prove/twin-builds.ts";
import type { Run } from "./run.ts";

/** Makes the first build's image, which is exported and searched while the second build runs. */
export function firstImageOf(run: Run & { readonly plan: BuildPlan }): FirstImage<ReadImage> {
  const { builder, ports, timed } = run;
  return new FirstImage({
    ...{ builder, timed, signal: ports.signal },
    output: ports.output,
    openImage: ports.openImage,
    read: async (first, checked, signal) => {
      const { startSearch } = await import("../leaks/search-twins.ts");
      return await startSearch({ ...run, signal }, { first, checked });
    },
  });
}

interface Searched extends Run {
  readonly twins: Twins;
  readonly plan: BuildPlan;
  readonly firstImage: FirstImage<ReadImage>;
  /** Called with what the search has found. */
  readonly onFound: (found: ImageFindings) => void;
}

/**
 * Prepares the search of the image that both builds gave: the layers' origins, and the search
 * itself, which gets the differences that are attributed to an instruction already.
 */
export function searchOf(built: Searched): {
  readonly origins: readonly LayerOrigin[];
  readonly search: (attributed: readonly Difference[]) => Promise<ImageFindings>;
} {
  const { twins, prepared, scope } = built;
  const { containerfile } = prepared;
  const origins = layerOrigins({ built: twins.first, containerfile, chain: stageChain(scope) });
  const search = async (attributed: readonly Difference[]): Promise<ImageFindings> => {
    const read = await built.firstImage.read(twins.first);
    const { concludeSearch } = await import("../leaks/search-twins.ts");
    const { buildOnAnotherDay } = await import("../leaks/another-day.ts");
    const { signal } = built.ports;
    const anotherDay = (): Promise<AnotherDay> => buildOnAnotherDay(built);
    const found = await concludeSearch({ ...built, origins, attributed, signal, anotherDay }, read);
    built.onFound(found);
    return found;
  };
  return { origins, search };
}
