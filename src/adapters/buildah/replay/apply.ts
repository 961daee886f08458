import { createReadStream } from "node:fs";
import { piped } from "../../process/piped.ts";
import { describeEnd, run, succeeded } from "../../process/runner.ts";
import { type ArchivePlan, ageOf, parents, planOf } from "./archive-plan.ts";
import { ownRecords } from "./archive-writer.ts";
import type { FolderState } from "./folder-state.ts";
import { commandIn, type Place } from "./place.ts";
import { DamagedTar, readTar } from "./read-tar.ts";
import { blockBytes, headerOf, paddingOf, type TarEntry } from "./tar-entry.ts";

interface Applied {
  /** Absolute path of the archive. */
  readonly archive: string;
  /** The container's whole root, in which nothing runs. */
  readonly root: Place;
  /** The folder of its changes, before. */
  readonly before: FolderState;
  /** The time of what the step wrote, in seconds since 1970. */
  readonly now: number;
}

/**
 * Seconds within which all times of a replayed step lie, in their order. Instructions before it have
 * older times, because it takes longer to prepare a step.
 */
const recent = 0.02;

/** Bytes that are read at once. */
const portion = 256 * 1024;
const seconds = 600;

/**
 * Makes a step's recorded changes to a container's root. Everything is checked before anything is
 * changed: the archive may come from outside.
 * @returns what the archive says that it leads to, which the caller has to compare
 * @throws DamagedTar, Error
 */
export async function applyChanges(applied: Applied): Promise<ArchivePlan> {
  const { archive, root, before } = applied;
  const bytes = (): AsyncIterable<Uint8Array> =>
    createReadStream(archive, { highWaterMark: portion });
  const plan = await planOf(bytes(), before);
  const present = await typesOf(root, plan.entries);
  refuseLinks(plan.entries, present);
  await remove(root, removals(plan.entries, present));
  const kept = plan.entries.filter(({ type }) => type !== "whiteout");
  if (kept.length === 0) return plan;
  const inPlace = kept.some(isCopied) ? ["--overwrite"] : [];
  await piped({
    ...commandIn(root, [...tarWords, ...inPlace, `--directory=${root.folder}`]),
    input: inPortions(extracted(bytes(), { ...applied, ages: plan.ages })),
    output: ended,
  });
  return plan;
}

const tarWords = [
  "tar",
  "--extract",
  "--file=-",
  "--xattrs",
  "--xattrs-include=*",
  "--numeric-owner",
  "--same-owner",
  "--same-permissions",
  "--delay-directory-restore",
];

/** Returns what is there of these paths and the folders they are in, by find(1)'s letters. */
async function typesOf(
  root: Place,
  entries: readonly TarEntry[],
): Promise<ReadonlyMap<string, string>> {
  const asked = new Set(entries.flatMap(({ path }) => [...parents(path), path]));
  // What is not there makes find fail; what it prints decides.
  const look = 'find "$@" -maxdepth 0 -printf "%y %p\\0" 2>/dev/null || :';
  const finished = await run({
    ...inRoot(root, ["sh", "-c", look, "sh"]),
    input: names(asked),
    maxOutputBytes: 128 * 1024 * 1024,
    endsWhenOverlong: true,
    timeoutSeconds: seconds,
  });
  if (!succeeded(finished)) throw failed("its files cannot be looked at", finished);
  const lines = finished.stdout.toString("latin1").split("\0").slice(0, -1);
  return new Map(lines.map((line) => [line.slice("f ./".length), line.slice(0, 1)]));
}

/**
 * Refuses to write below anything but a real folder. The folders come from the top: where all those
 * above are real, what is found at a path is at that path.
 */
function refuseLinks(entries: readonly TarEntry[], present: ReadonlyMap<string, string>): void {
  const made = new Map(entries.map((entry) => [entry.path, entry]));
  for (const { path } of entries) {
    for (const parent of parents(path)) {
      const isReal = present.get(parent) === "d" || made.get(parent)?.type === "directory";
      if (!isReal) throw new DamagedTar("a path in it is below one that is no folder here");
    }
  }
}

/**
 * Records of folders, as a user's overlay did when the step ran, that something in them was copied
 * up: some buildahs write that into layers. The overlay records less where a file is written anew.
 * It asks for this record alone, so that it may be set below it.
 * @param state of the folder of the container's changes, after the replay
 * @returns whether anything was to be recorded
 */
export async function recordImpure(
  upper: Place,
  { entries }: Pick<ArchivePlan, "entries">,
  state: FolderState,
): Promise<boolean> {
  const lacking = entries.filter(
    ({ path, records }) =>
      records.has(ownRecords.impure) && state.paths.get(path)?.leaks.has("impure") === false,
  );
  if (lacking.length === 0) return false;
  const headers = lacking.map((entry) => {
    const records = withoutOwn(entry.records);
    records.set("SCHILY.xattr.user.overlay.impure", "y");
    records.set("mtime", state.paths.get(entry.path)?.mtime ?? "0");
    return headerOf({ ...entry, records });
  });
  await piped({
    ...commandIn(upper, [...tarWords, `--directory=${upper.folder}`]),
    input: [...headers, Buffer.alloc(2 * blockBytes)],
    output: ended,
  });
  return true;
}

async function ended(output: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of output);
}

function withoutOwn(records: TarEntry["records"]): Map<string, string> {
  return new Map([...records].filter(([key]) => !key.startsWith("TWOFOLD.")));
}

/** Whether a file has to be written where it is, so that the overlay copies it up again. */
function isCopied({ records }: Pick<TarEntry, "records">): boolean {
  return records.has(ownRecords.copied);
}

/** Returns what has to go: all that is not there as a folder now and then. */
function removals(
  entries: readonly TarEntry[],
  present: ReadonlyMap<string, string>,
): readonly string[] {
  return entries.flatMap(({ path, type, records }) => {
    const found = present.get(path);
    const isFolder = found === "d" && type === "directory" && !records.has(ownRecords.anew);
    const isKept = isFolder || (found === "f" && isCopied({ records }));
    return path === "" || found === undefined || isKept ? [] : [path];
  });
}

async function remove(root: Place, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  const finished = await run({
    ...inRoot(root, ["rm", "-rf", "--one-file-system", "--"]),
    input: names(paths),
    timeoutSeconds: seconds,
  });
  if (!succeeded(finished)) throw failed("a file cannot be removed", finished);
}

/** Starts a program in the root itself, with paths from standard input as its arguments. */
function inRoot(root: Place, words: readonly string[]): ReturnType<typeof commandIn> {
  return commandIn(root, [
    "sh",
    "-c",
    'cd -- "$1" && shift && exec xargs -0 -r "$@"',
    "sh",
    root.folder,
    ...words,
  ]);
}

function names(paths: Iterable<string>): Buffer {
  return Buffer.from([...paths].map((path) => `./${path}\0`).join(""), "latin1");
}

function failed(what: string, finished: Parameters<typeof describeEnd>[0]): Error {
  return new Error([what, describeEnd(finished), ...finished.lastLines.slice(-3)].join(": "));
}

/** Joins small pieces: each write to a pipe costs as much as many bytes. */
async function* inPortions(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let waiting: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    bytes += piece.length;
    if (bytes < portion) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    bytes = 0;
  }
  yield Buffer.concat(waiting);
}

/** Writes the archive anew for tar(1): without what is gone, each entry with its time. */
async function* extracted(
  archive: AsyncIterable<Uint8Array>,
  { before, now, ages }: Pick<Applied, "before" | "now"> & Pick<ArchivePlan, "ages">,
): AsyncGenerator<Uint8Array, void> {
  const ownTime = (entry: TarEntry): string => secondsText(now, recent * placeIn(ages, entry));
  for await (const { entry, content } of readTar(archive)) {
    if (entry.type === "global" || entry.type === "whiteout") continue;
    const records = withoutOwn(entry.records);
    const like = before.paths.get(entry.records.get(ownRecords.like) ?? "");
    const isLike = entry.records.has(ownRecords.like) && like !== undefined;
    records.set("mtime", isLike ? like.mtime : (records.get("mtime") ?? ownTime(entry)));
    yield headerOf({ ...entry, records });
    yield* content;
    yield Buffer.alloc(paddingOf(entry.size));
  }
  yield Buffer.alloc(2 * blockBytes);
}

/** Returns 0 for what the step wrote last, and 1 for what it wrote first. */
function placeIn(ages: ArchivePlan["ages"], entry: TarEntry): number {
  const age = ageOf(entry);
  if (age === undefined || ages === undefined || ages.oldest === ages.youngest) return 0;
  return (age - ages.youngest) / (ages.oldest - ages.youngest);
}

/** Returns a time a little before another one, in nanoseconds, which a number cannot hold. */
function secondsText(now: number, before: number): string {
  const nanoseconds = BigInt(Math.round(now * 1e6)) * 1000n - BigInt(Math.round(before * 1e9));
  const digits = String(nanoseconds).padStart(10, "0");
  return `${digits.slice(0, -9)}.${digits.slice(-9)}`;
}
