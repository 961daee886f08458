import { type Attributed, attribute } from "../../attribution/attribute.ts";
import { Relations } from "../../attribution/relations.ts";
import { walk } from "../../attribution/walk.ts";
import type { Readers } from "../../compare/readers.ts";
import type { Scope } from "../../containerfile/bases.ts";
import { targetStage } from "../../containerfile/chain.ts";
import type { TwinFacts } from "../../domain/build/build-facts.ts";
import type { FoundDifference } from "../../domain/findings/difference.ts";
import type { PathState, WatchedBuild } from "../../domain/findings/watched-build.ts";
import { fileOfPath } from "../../domain/text/image-path.ts";
import { hiddenRoot, type LocatedDifference } from "./hidden-roots.ts";
import { Sampler } from "./samples.ts";
import type { WatchedTwins } from "./watched-twins.ts";

interface AttributionOptions {
  /** What the names in the Containerfile mean. */
  readonly scope: Scope;
  readonly readers: Readers;
  readonly differences: readonly FoundDifference[];
  readonly twins: TwinFacts;
}

/**
 * Attributes each difference to an instruction by what each step changed in the watched builds.
 * They are undefined where only the config can differ.
 */
export async function attributeByWatched(
  options: AttributionOptions,
  watched: WatchedTwins | undefined,
): Promise<readonly LocatedDifference[]> {
  if (watched === undefined) return await located(options, unwatchedTwins);
  if (watched.kind === "failed") {
    const why = `the builds could not be watched: ${watched.reason}`;
    return await located(options, { ...unwatchedTwins, why });
  }
  const { builds } = watched;
  return await located(options, { builds, samples: builds, why: whyCut(builds) });
}

/** Both builds as they were recorded when they first ran, and one of them as it ran again. */
interface Recorded {
  readonly builds: readonly [WatchedBuild, WatchedBuild];
  /** The first build, run once more. */
  readonly again: WatchedBuild;
}

/**
 * Attributes each difference by what each step changed when the builds first ran. The first build,
 * run once more, is compared with the second one as it first ran.
 */
export async function attributeByRecorded(
  options: AttributionOptions,
  { builds, again }: Recorded,
): Promise<readonly LocatedDifference[]> {
  const { read } = again;
  const relations = new Relations([read, read], undefined);
  const { state } = await walk({ ...whereIn(options.scope), builds: [again, again], relations });
  const inRerun = (path: string): PathState | undefined => state.statesOf(fileOfPath(path))[0];
  const ranAgain = (each: Attributed): Attributed => ({
    ...each,
    ...(each.watched === undefined
      ? {}
      : { watched: { ...each.watched, ...restated(each.watched, inRerun) } }),
    ...(each.again === undefined ? {} : { again: restated(each.again, inRerun) }),
  });
  return await located(options, {
    builds,
    samples: [again, builds[1]],
    why: undefined,
    ranAgain,
  });
}

function restated(
  { path, states }: NonNullable<Attributed["again"]>,
  inRerun: (path: string) => PathState | undefined,
): NonNullable<Attributed["again"]> {
  return { path, states: [inRerun(path), states[1]] };
}

interface Watched {
  readonly builds: readonly [WatchedBuild, WatchedBuild];
  /** What the two builds are compared with. */
  readonly samples: readonly [WatchedBuild, WatchedBuild];
  /** Why the watched builds may have missed something. */
  readonly why: string | undefined;
  /** Puts the samples' states in place of the builds'; undefined where they are the same. */
  readonly ranAgain?: (each: Attributed) => Attributed;
}

function whereIn(scope: Scope) {
  return { containerfile: scope.containerfile, values: scope, target: targetStage(scope) };
}

async function located(
  options: AttributionOptions,
  { builds, samples, why, ranAgain = (each) => each }: Watched,
): Promise<readonly LocatedDifference[]> {
  const { scope, differences, readers } = options;
  const read = [builds[0].read, builds[1].read] as const;
  const relations = new Relations(read, options.twins);
  const target = await walk({ ...whereIn(scope), builds, relations });
  const { file, stages } = scope.containerfile;
  const unseen = why ?? unseenText(builds);
  const found = attribute({ differences, file, stages, target, unseen }).map(ranAgain);
  const sampler = new Sampler({ builds: samples, readers });
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

const unwatchedTwins: Watched = {
  builds: [unwatched, unwatched],
  samples: [unwatched, unwatched],
  why: undefined,
};
