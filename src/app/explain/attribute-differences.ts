import { attribute } from "../../attribution/attribute.ts";
import { Relations } from "../../attribution/relations.ts";
import { walk } from "../../attribution/walk.ts";
import type { Readers } from "../../compare/readers.ts";
import type { Scope } from "../../containerfile/bases.ts";
import { targetStage } from "../../containerfile/chain.ts";
import type { TwinFacts } from "../../domain/build/build-facts.ts";
import type { FoundDifference } from "../../domain/findings/difference.ts";
import type { WatchedBuild } from "../../domain/findings/watched-build.ts";
import { hiddenRoot, type LocatedDifference } from "./hidden-roots.ts";
import { Sampler } from "./samples.ts";
import type { WatchedTwins } from "./watched-twins.ts";

interface AttributionOptions {
  /** What the names in the Containerfile mean. */
  readonly scope: Scope;
  readonly readers: Readers;
  readonly differences: readonly FoundDifference[];
  readonly twins: TwinFacts;
  /** Both builds, run once more; undefined where only the config can differ. */
  readonly watched: WatchedTwins | undefined;
}

/** Attributes each difference to an instruction by what each step changed in the watched builds. */
export async function attributeDifferences(
  options: AttributionOptions,
): Promise<readonly LocatedDifference[]> {
  const { watched } = options;
  if (watched === undefined) return await located(options, nobody);
  if (watched.kind === "failed") {
    const why = `the builds could not be watched: ${watched.reason}`;
    return await located(options, { ...nobody, why });
  }
  try {
    return await located(options, { builds: watched.builds, why: whyCut(watched.builds) });
  } finally {
    await Promise.all(watched.builds.map((build) => build.close()));
  }
}

interface Watched {
  readonly builds: readonly [WatchedBuild, WatchedBuild];
  /** Why the watched builds may have missed something. */
  readonly why: string | undefined;
}

async function located(
  options: AttributionOptions,
  { builds, why }: Watched,
): Promise<readonly LocatedDifference[]> {
  const { scope, differences, readers } = options;
  const { containerfile } = scope;
  const read = [builds[0].read, builds[1].read] as const;
  const relations = new Relations(read, options.twins);
  const where = { containerfile, values: scope, target: targetStage(scope) };
  const target = await walk({ ...where, builds, relations });
  const { file, stages } = containerfile;
  const unseen = why ?? unseenText(builds);
  const found = attribute({ differences, file, stages, target, unseen });
  const sampler = new Sampler({ builds, readers });
  const all: LocatedDifference[] = [];
  // One after the other, because each difference holds two contents in memory.
  for (const each of found) {
    const { hidden, watched } = each;
    const difference = await sampler.sampled(each);
    const { instruction } = difference;
    const root = hidden && (await hiddenRoot({ origin: hidden, instruction, builds, readers }));
    all.push({
      difference,
      ...(watched === undefined ? {} : { watched }),
      ...(root === undefined ? {} : { root }),
    });
  }
  return all;
}

/** Explains why a difference has no instruction: it did not show again. */
function unseenText([build, other]: Watched["builds"]): string | undefined {
  if (build === unwatched) return undefined;
  const isWhole = build.unread === 0 && other.unread === 0;
  const far = isWhole ? "" : ", as far as their files could be read";
  const again = `did not differ when both builds were run again and watched${far}`;
  return build.by === "steps"
    ? again
    : `${again}: watching commits each step, and differences that depend on modification times can then disappear`;
}

function whyCut(builds: readonly WatchedBuild[]): string | undefined {
  const cut = builds.find((build) => build.cut !== undefined)?.cut;
  return cut === undefined ? undefined : `the builds could not be watched to the end: ${cut}`;
}

/** Stands for a build that was not watched. */
const unwatched: WatchedBuild = {
  by: "steps",
  startedAt: 0,
  endedAt: 0,
  steps: [],
  cut: undefined,
  unread: 0,
  read: () => Promise.resolve(undefined),
  close: () => Promise.resolve(),
};

const nobody: Watched = { builds: [unwatched, unwatched], why: undefined };
