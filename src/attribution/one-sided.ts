import type { Containerfile, Stage } from "../containerfile/model.ts";
import type { NameValues } from "../containerfile/origins.ts";
import type { FoundDifference } from "../domain/findings/difference.ts";
import type {
  PathChanges,
  PathState,
  WatchedBuild,
  WatchedStep,
} from "../domain/findings/watched-build.ts";
import { fileOfPath, isMemberPath } from "../domain/text/image-path.ts";
import { Relations } from "./relations.ts";
import { walk } from "./walk.ts";

interface OneSidedOptions {
  readonly containerfile: Containerfile;
  readonly values: NameValues;
  readonly target: Stage;
  /** Differences between an image that was not watched and this build's. */
  readonly differences: readonly FoundDifference[];
}

/** What is known to differ at the end: paths, and the contents that these have. */
interface Differing {
  readonly content: ReadonlySet<string>;
  readonly metadata: ReadonlySet<string>;
  /** The content that the build gives each path, and the sha256 of those, in hex. */
  readonly final: ReadonlyMap<string, PathState>;
  readonly digests: ReadonlySet<string>;
}

/**
 * Stands a second build beside the one that was watched, as if it had been the other image's: the
 * contents that differ at the end are others in it wherever the watched build has them, and
 * everything else is the same. Walking through both then finds where each of these contents came
 * from.
 */
export async function divergedFrom(
  build: WatchedBuild,
  options: OneSidedOptions,
): Promise<readonly [WatchedBuild, WatchedBuild]> {
  const relations = new Relations([build.read, build.read], undefined);
  const { state } = await walk({ ...options, builds: [build, build], relations });
  const final = new Map<string, PathState>();
  const content = new Set<string>();
  const metadata = new Set<string>();
  for (const { path, kind } of options.differences) {
    if (kind === "config") continue;
    const file = fileOfPath(path);
    const [found] = state.statesOf(file);
    if (found !== undefined) final.set(file, found);
    // A mode inside an archive is part of the archive's content.
    (kind === "metadata" && !isMemberPath(path) ? metadata : content).add(file);
  }
  const digests = new Set(
    [...content].flatMap((path) => {
      const { digest, size = 0 } = final.get(path) ?? {};
      // Empty files are everywhere, and none of them is a copy of another.
      return digest === undefined || size === 0 ? [] : [digest];
    }),
  );
  const differing: Differing = { content, metadata, final, digests };
  const steps = build.steps.map((step) => otherStep(step, differing));
  const other: WatchedBuild = { ...build, steps, read: () => Promise.resolve(undefined) };
  return [build, other];
}

function otherStep(step: WatchedStep, differing: Differing): WatchedStep {
  const { before, changes } = step;
  return {
    ...step,
    before: before && otherChanges(before, differing),
    changes: otherChanges(changes, differing),
  };
}

function otherChanges(changes: PathChanges, differing: Differing): PathChanges {
  return new Map(
    [...changes].map(([path, state]) => [path, state && otherState(path, state, differing)]),
  );
}

function otherState(path: string, state: PathState, differing: Differing): PathState {
  const { content, metadata, final, digests } = differing;
  const last = final.get(path);
  const isCopy = state.digest !== undefined && digests.has(state.digest);
  const isLast = last !== undefined && content.has(path) && isSameContent(state, last);
  const isSameMode =
    last !== undefined &&
    state.mode === last.mode &&
    state.uid === last.uid &&
    state.gid === last.gid;
  return {
    ...state,
    ...(metadata.has(path) && isSameMode ? { mode: state.mode ^ 1 } : {}),
    // No path can contain a null character, so that no real link has this target.
    ...(isCopy || isLast ? { linkname: `${state.linkname}\0` } : {}),
    ...(state.digest !== undefined && (isCopy || isLast)
      ? { digest: otherDigest(state.digest) }
      : {}),
  };
}

function isSameContent(one: PathState, other: PathState): boolean {
  return one.type === other.type && one.linkname === other.linkname && one.digest === other.digest;
}

/** Stands for the digest of a content that nobody has. */
function otherDigest(digest: string): string {
  return `not ${digest}`;
}
