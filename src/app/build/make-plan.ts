import type { BuildPlan } from "../../domain/build/plan.ts";
import type { BaseRecord } from "../../domain/findings/proof.ts";
import type { SourceReading } from "../ports/source.ts";
import { valueOf } from "../prove/settled.ts";
import { stageTwins } from "../prove/twin-builds.ts";
import { type BroughtBase, baseRecords, bringBases } from "../recipe/bring-bases.ts";
import { withForeignBase } from "../recipe/foreign-base.ts";
import { withInheritedDrops } from "../recipe/inherited-drops.ts";
import { planBuild } from "../recipe/plan-build.ts";
import { stagedContext } from "../recipe/staged-context.ts";
import type { Run } from "./run.ts";
import { tellAdvisories } from "./tell-advisories.ts";

/** The plan that both builds follow, and the bases that it names. */
interface Made {
  readonly plan: BuildPlan;
  readonly bases: readonly BaseRecord[];
  /** The same with the uses in the Containerfile. */
  readonly images: readonly BroughtBase[];
  /** The source, with what its base adds to the advisories. */
  readonly reading: SourceReading;
}

/**
 * Brings the bases, copies the contexts for both builds, and makes the plan.
 * @throws Failure `registry`, `usage`, `tool`
 */
export async function makePlan(run: Run): Promise<Made> {
  const { request, ports, timed, prepared, builder, scope } = run;
  const { reporter, registry, sourceReader } = ports;
  const { platform } = request;
  const { contexts } = prepared;
  reporter.progress("fetching base images");
  // These run side by side: the bases come over the network, the contexts from the disk.
  const [brought, staged] = await Promise.allSettled([
    timed("bases", () => bringBases({ scope, platform, contexts, builder, registry })),
    run.copies ??
      stageTwins(request, { builder, context: stagedContext(prepared.context, run.reading) }),
  ]);
  const images = valueOf(brought);
  valueOf(staged);
  const bases = baseRecords(images);
  for (const { written, pinned } of bases) reporter.info(`base ${written} is ${pinned}`);
  const reading = readingWith(run, images);
  const plan = await planBuild({
    request,
    prepared,
    reading,
    bases: images,
    builder,
    sourceReader,
  });
  return { plan, bases, images, reading };
}

function readingWith(
  { reading, scope, builder, ports, request }: Run,
  images: readonly BroughtBase[],
): SourceReading {
  const { advisories: known } = reading;
  const advisories = withForeignBase({
    scope,
    bases: images,
    advisories: withInheritedDrops({
      advisories: known,
      scope,
      bases: images,
      version: builder.toolchain.buildah,
    }),
  });
  const { reporter } = ports;
  tellAdvisories(advisories, { reporter, forbid: request.forbid, known });
  return advisories === known ? reading : { ...reading, advisories };
}
