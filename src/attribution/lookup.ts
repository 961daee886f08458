import type { FoundDifference } from "../domain/findings/difference.ts";
import { fileOfPath, isMemberPath, partsOfPath } from "../domain/text/image-path.ts";
import { writerOf } from "./copy-steps.ts";
import type { Origin, Side } from "./model.ts";
import { contentDiffers, metadataDiffers, type States, type Writer } from "./stage-state.ts";
import type { WalkedStage } from "./walk.ts";

/** Folders that merged layouts have below /usr, with links in the root. */
const mergedFolders = /^(usr\/)?((?:bin|sbin|lib|lib32|lib64|libx32)\/)/;

/**
 * Returns the origin of a difference's path in the target; undefined if it never differed there.
 */
export function originOf(difference: FoundDifference, stage: WalkedStage): Origin | undefined {
  const [outer, ...members] = partsOfPath(difference.path);
  const { content, metadata } = stage.state;
  const maps = difference.kind === "metadata" ? [metadata, content] : [content, metadata];
  for (const path of spellingsOf(outer)) {
    for (const [at, map] of maps.entries()) {
      // A mode inside an archive is part of the archive's content.
      const found =
        map.get(path) ?? (at === 0 && members.length > 0 ? content.get(path) : undefined);
      if (found !== undefined) return memberOrigin(found, difference, members);
    }
  }
  return isAlone(difference) ? alikeOf(difference, outer, content) : undefined;
}

/**
 * Returns a path that did not differ while the builds were watched, with its states in both;
 * undefined if a build did not write it.
 */
export function agreedOn(
  { path, kind }: FoundDifference,
  { state }: WalkedStage,
): { readonly path: string; readonly states: States } | undefined {
  const outer = fileOfPath(path);
  const differs = kind === "metadata" && !isMemberPath(path) ? metadataDiffers : contentDiffers;
  for (const each of spellingsOf(outer)) {
    const states = state.statesOf(each);
    const isBoth = states[0] !== undefined && states[1] !== undefined;
    if (isBoth && !differs(states)) return { path: each, states };
  }
  return undefined;
}

/**
 * Returns the instruction that last wrote a path which did not differ while the builds were
 * watched.
 */
export function writerIn(path: string, stage: WalkedStage): Writer | undefined {
  const outer = fileOfPath(path);
  for (const each of spellingsOf(outer)) {
    const written = stage.state.written.get(each);
    if (written !== undefined) return written;
  }
  for (let each: WalkedStage | undefined = stage; each?.isWatched === true; each = each.base) {
    const instruction = writerOf(
      each.quiet.filter(({ copy }) => copy !== undefined),
      outer,
    );
    if (instruction !== undefined) return { stage: each.index, instruction };
  }
  return undefined;
}

/**
 * Returns the origin of an archive's member. If the archive contains a file that differed earlier,
 * the member differs because of that file; its time, mode and owner come from the step that made
 * the archive.
 */
function memberOrigin(
  archive: Origin,
  difference: FoundDifference,
  members: readonly string[],
): Origin {
  const member = members.findLast((name) => name !== "");
  if (member === undefined) return archive;
  if (difference.kind === "metadata") return asMade(archive);
  const maker = archiveMaker(archive);
  const isHeld = ({ path }: Origin): boolean =>
    path !== maker.path && (path === member || endsIn(path, member) || endsIn(member, path));
  const held = maker.around.find(isHeld);
  if (held === undefined) return archive;
  return { ...archive, path: difference.path, from: { origin: held, how: "copy" } };
}

/** Returns the archive's origin without the contents that it was made from. */
function asMade({ from, ...archive }: Origin): Origin {
  if (from === undefined || from.how === "made-of") return archive;
  return { ...archive, from: { how: "copy", origin: asMade(from.origin) } };
}

/** Returns where the archive was made, whatever names it was copied under. */
function archiveMaker(origin: Origin): Origin {
  return origin.from?.how === "copy" ? archiveMaker(origin.from.origin) : origin;
}

function endsIn(path: string, tail: string): boolean {
  return path.endsWith(`/${tail}`);
}

function isAlone({ kind }: FoundDifference): boolean {
  return kind === "added" || kind === "removed";
}

/**
 * Finds the origin of a path that only one image has. Such a path, e.g. with a random name, has
 * another name in every build. It corresponds to a path that only this build had when it was
 * watched (else only the other one), in the same place and with the most similar spelling.
 */
function alikeOf(
  { kind }: FoundDifference,
  path: string,
  content: ReadonlyMap<string, Origin>,
): Origin | undefined {
  const [own, other] = kind === "removed" ? ([0, 1] as const) : ([1, 0] as const);
  const onlyOn = (side: Side): readonly Origin[] =>
    [...content.values()].filter(
      ({ states }) => states[side] !== undefined && states[side === 0 ? 1 : 0] === undefined,
    );
  const mine = onlyOn(own);
  return mostAlike(path, mine) ?? onlyIn(folderOf(path), mine) ?? mostAlike(path, onlyOn(other));
}

function mostAlike(path: string, origins: readonly Origin[]): Origin | undefined {
  let best: { readonly origin: Origin; readonly score: number } | undefined;
  for (const origin of origins) {
    const score = likeness(path, origin.path);
    if (score > (best?.score ?? 0)) best = { origin, score };
  }
  return best?.origin;
}

/** Returns the only one of a folder; undefined if there are several. */
function onlyIn(folder: string, origins: readonly Origin[]): Origin | undefined {
  const [only, more] = origins.filter(({ path }) => folderOf(path) === folder);
  return more === undefined ? only : undefined;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** Returns 0 if they cannot be the same thing, else more for each matching character. */
function likeness(one: string, other: string): number {
  const [left, right] = [one.split("/"), other.split("/")];
  if (left.length !== right.length) return 0;
  let score = 0;
  for (const [at, part] of left.entries()) {
    const counterpart = right[at] ?? "";
    if (part === counterpart) {
      score += part.length + 1;
      continue;
    }
    const common = commonEnds(part, counterpart);
    if (part.length !== counterpart.length && common < 3) return 0;
    score += common + (part.length === counterpart.length ? 1 : 0);
  }
  return score;
}

function commonEnds(one: string, other: string): number {
  const shortest = Math.min(one.length, other.length);
  let start = 0;
  while (start < shortest && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shortest - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return start + end;
}

/**
 * Returns the spellings of a path: COPY to /bin puts a file into /usr/bin if /bin is a link to it.
 */
function spellingsOf(path: string): readonly string[] {
  const merged = mergedFolders.exec(path);
  if (merged === null) return [path];
  return [path, merged[1] === undefined ? `usr/${path}` : path.slice("usr/".length)];
}
