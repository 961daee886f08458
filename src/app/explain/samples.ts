import type { Attributed } from "../../attribution/attribute.ts";
import { Budget } from "../../compare/content/budget.ts";
import { compareContents } from "../../compare/content/compare-contents.ts";
import { Findings } from "../../compare/findings.ts";
import type { Readers } from "../../compare/readers.ts";
import { compareTars } from "../../compare/tars.ts";
import type { Clue } from "../../domain/findings/clue.ts";
import type { AttributedDifference } from "../../domain/findings/difference.ts";
import type { Samples } from "../../domain/findings/samples.ts";
import type { PathState, WatchedBuild } from "../../domain/findings/watched-build.ts";
import type { EntryHeader } from "../../domain/oci/entry.ts";
import { fileOfPath, isMemberPath } from "../../domain/text/image-path.ts";

/** How many differences of one file's reruns are listed at most; archives may have more. */
const mostFound = 200;

type ListedDifferences = Pick<Findings, "listed" | "omitted">;

/** The two reruns, and the readers for their files. */
interface Reruns {
  readonly builds: readonly [WatchedBuild, WatchedBuild];
  readonly readers: Readers;
}

/**
 * Adds samples to differences: how the same thing differs between the two builds that ran once
 * more. Builds that committed every step give no samples, because what depends on modification
 * times comes out differently in them.
 */
export class Sampler {
  readonly #reruns: Reruns;
  readonly #isFit: boolean;
  /**
   * By the path of a file: how it differs between the reruns; undefined where its contents were not
   * kept.
   */
  readonly #files = new Map<string, Promise<ListedDifferences | undefined>>();

  constructor(reruns: Reruns) {
    this.#reruns = reruns;
    this.#isFit = reruns.builds.every(({ by, cut }) => by === "steps" && cut === undefined);
  }

  async sampled(traced: Attributed): Promise<AttributedDifference> {
    const { difference } = traced;
    const samples = this.#isFit ? await this.#samplesOf(traced) : undefined;
    return samples === undefined ? difference : { ...difference, samples };
  }

  async #samplesOf({ difference, again }: Attributed): Promise<Samples | undefined> {
    if (again === undefined) return undefined;
    const [first, second] = this.#reruns.builds;
    const known = { kind: "compared", spans: [spanOf(first), spanOf(second)] } as const;
    const { path, kind, clue } = difference;
    const isMember = isMemberPath(path);
    if (!isMember && (kind === "added" || kind === "removed")) {
      const state = again.states[kind === "removed" ? 0 : 1];
      return { ...known, again: undefined, ...(state === undefined ? {} : { path: again.path }) };
    }
    if (!isMember && kind === "metadata") {
      return { ...known, again: headerClue(clue, again) };
    }
    const found = await this.#compared(difference, again);
    if (found === undefined) return undefined;
    const same = found.listed.find((each) => each.path === path && each.kind === kind);
    if (same === undefined && found.omitted > 0) return undefined;
    return { ...known, again: same?.clue };
  }

  /** Compares a file, and what it holds, between the reruns; once for each file. */
  async #compared(
    difference: AttributedDifference,
    again: NonNullable<Attributed["again"]>,
  ): Promise<ListedDifferences | undefined> {
    const path = fileOfPath(difference.path);
    const known = this.#files.get(path);
    if (known !== undefined) return await known;
    const found = this.#compare(path, again.states);
    this.#files.set(path, found);
    return await found;
  }

  async #compare(
    path: string,
    [a, b]: NonNullable<Attributed["again"]>["states"],
  ): Promise<ListedDifferences | undefined> {
    if (a?.digest === undefined || b?.digest === undefined) return undefined;
    if (a.digest === b.digest) return { listed: [], omitted: 0 };
    const { builds, readers } = this.#reruns;
    const contents = await Promise.all([builds[0].read(a.digest), builds[1].read(b.digest)]);
    const [left, right] = contents;
    if (left === undefined || right === undefined) return undefined;
    return await differencesOf({ path, contents: [left, right], readers });
  }
}

/** Compares two contents of one path. */
export async function differencesOf(options: {
  readonly path: string;
  readonly contents: readonly [Uint8Array, Uint8Array];
  readonly readers: Readers;
}): Promise<Findings> {
  const { path, readers } = options;
  const [a, b] = options.contents;
  const findings = new Findings(mostFound);
  const look = { findings, readers, budget: new Budget(), compareTars };
  const place = { path, layer: 0, inside: [], headers: [undefined, undefined] } as const;
  await compareContents({ a: once(a), b: once(b), sizes: [a.length, b.length], place, look });
  return findings;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function spanOf({ startedAt, endedAt }: WatchedBuild) {
  return { startedAt, endedAt };
}

/**
 * Returns the difference's clue with the headers of the reruns; undefined where the reruns agree.
 */
function headerClue(
  clue: Clue | undefined,
  { states }: NonNullable<Attributed["again"]>,
): Clue | undefined {
  const [a, b] = clue?.headers ?? [];
  const [left, right] = states;
  if (clue === undefined || a === undefined || b === undefined) return undefined;
  if (left === undefined || right === undefined || !headerDiffers(left, right)) return undefined;
  return { ...clue, headers: [headerOf(a, left), headerOf(b, right)] };
}

function headerDiffers(a: PathState, b: PathState): boolean {
  return a.mode !== b.mode || a.uid !== b.uid || a.gid !== b.gid || a.linkname !== b.linkname;
}

function headerOf(header: EntryHeader, { mode, uid, gid, linkname }: PathState): EntryHeader {
  return { ...header, mode, uid, gid, linkname };
}
