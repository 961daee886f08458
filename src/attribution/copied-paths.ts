import { expandWord, type Lookup } from "../containerfile/expand.ts";
import { matchesComponent } from "../containerfile/glob.ts";
import { isHeredocMarker, jsonStrings } from "../containerfile/heredoc.ts";
import type { Instruction } from "../containerfile/model.ts";

/**
 * The paths of a COPY or ADD, with variables resolved. They are relative to a root, without leading
 * slash.
 */
export interface CopyPaths {
  readonly sources: readonly string[];
  readonly destination: string;
  /**
   * The destination is certainly a folder: it ends in a slash, or several things are copied there.
   */
  readonly isIntoFolder: boolean;
  /** `--parents`: sources keep their folders. */
  readonly keepsParents: boolean;
}

/** Reads a COPY or ADD; undefined for other instructions, or if a variable in it has no value. */
export function copyPaths(
  instruction: Instruction,
  place: { readonly lookup: Lookup; readonly workdir: string },
): CopyPaths | undefined {
  const { keyword, flags } = instruction;
  if (keyword !== "COPY" && keyword !== "ADD") return undefined;
  const words = wordsOf(instruction, place.lookup);
  const destination = words?.at(-1);
  if (words === undefined || destination === undefined || words.length < 2) return undefined;
  const sources = words.slice(0, -1);
  return {
    sources: sources.map(plainPath),
    destination: resolvePath(place.workdir, destination),
    isIntoFolder: /(?:^|\/)\.{0,2}$/.test(destination) || sources.length > 1,
    keepsParents: flags.some(({ name, value }) => name === "parents" && value.text !== "false"),
  };
}

/**
 * Returns where a path of the source may end up. A file goes into the destination or takes its
 * place; what is in a copied folder keeps its place below it. There are several results if only a
 * look at the files could decide.
 */
export function destinationsOf(copy: CopyPaths, path: string): readonly string[] {
  const parts = path.split("/");
  return copy.sources.flatMap((source) => {
    if (copy.keepsParents) return withParents(copy, { source, path });
    const pattern = source === "" ? [] : source.split("/");
    const isBelow = pattern.every((part, at) => matchesComponent(part, parts[at] ?? "/"));
    if (!isBelow) return [];
    const rest = parts.slice(pattern.length);
    if (rest.length > 0) return [joined(copy.destination, rest.join("/"))];
    const inFolder = joined(copy.destination, parts.at(-1) ?? "");
    return copy.isIntoFolder ? [inFolder] : [copy.destination, inFolder];
  });
}

/** Whether the instruction may have put a path of the image there. */
export function covers(copy: CopyPaths, path: string): boolean {
  const { destination } = copy;
  return destination === "" || path === destination || path.startsWith(`${destination}/`);
}

/**
 * Resolves a path against a working folder, including `.` and `..`; results and folders have no
 * leading slash.
 */
export function resolvePath(workdir: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${path.startsWith("/") ? "" : workdir}/${path}`.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

function wordsOf(instruction: Instruction, lookup: Lookup): readonly string[] | undefined {
  const strings = jsonStrings(instruction.argument);
  const written = strings ?? instruction.words.map(({ text }) => text);
  const words: string[] = [];
  for (const word of written) {
    if (strings === undefined && isHeredocMarker(word)) {
      words.push(word.replace(/^\d*<<-?/, "").replaceAll(/["'\\]/g, ""));
      continue;
    }
    const { text, problem, unset } = expandWord(word, lookup);
    if (problem !== undefined || unset.length > 0) return undefined;
    words.push(text);
  }
  return words;
}

/** Applies `--parents`: `a/./b/c` keeps only what follows the pivot. */
function withParents(
  copy: CopyPaths,
  { source, path }: { readonly source: string; readonly path: string },
): readonly string[] {
  const [before, after] = source.split("/./");
  const pivot = after === undefined ? "" : plainPath(before ?? "");
  const pattern = plainPath(after === undefined ? source : `${before}/${after}`);
  const parts = path.split("/");
  const isMeant = pattern.split("/").every((part, at) => matchesComponent(part, parts[at] ?? "/"));
  if (!isMeant && pattern !== "") return [];
  const kept = pivot === "" ? path : path.slice(pivot.length + 1);
  return [joined(copy.destination, kept)];
}

/**
 * Removes the leading slash, `.` and doubled slashes; `/./` stays, because `--parents` gives it a
 * meaning.
 */
function plainPath(path: string): string {
  if (path.includes("/./")) return path.replace(/^\/+/, "");
  return resolvePath("", path);
}

function joined(folder: string, rest: string): string {
  return folder === "" ? rest : `${folder}/${rest}`;
}
