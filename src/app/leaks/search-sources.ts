import type { Readers } from "../../compare/readers.ts";
import type { TraceKind } from "../../domain/findings/trace.ts";
import type { FileHit } from "../../traces/file-search.ts";
import { isTrace } from "../../traces/needle.ts";
import type { Search } from "../../traces/search.ts";
import type { FolderFile } from "../ports/files.ts";
import type { Image } from "../ports/image.ts";
import { Inside } from "./search-inside.ts";

/** Where a value of the image could have come from, apart from the clock and the machine. */
interface Sources {
  /** Folders of the build's contexts. */
  readonly folders: readonly string[];
  readonly filesBelow: (folder: string) => AsyncIterable<FolderFile>;
  /** Images that the build is based on or copies from, with the layers that belong to a base. */
  readonly bases: () => Promise<readonly BaseLayers[]>;
  readonly readers: Readers;
}

export interface BaseLayers {
  readonly image: Image;
  readonly layers: readonly number[];
}

/** The values that contexts and bases have. */
export interface KnownValues {
  /**
   * Kinds of values that the contexts have: a program may write a day in another form than its
   * source.
   */
  readonly inContext: ReadonlySet<TraceKind>;
  /** Texts that the bases have. */
  readonly inBases: ReadonlySet<string>;
}

/**
 * Searches contexts and bases for the same values as the image. Called only where a hit may have
 * come from there.
 */
export async function searchSources(search: Search, sources: Sources): Promise<KnownValues> {
  const inContext = await kindsInFolders(search, sources);
  // A context that has the build's time also has its day.
  if (inContext.has("time")) inContext.add("day");
  return { inContext, inBases: await textsInBases(search, sources) };
}

async function kindsInFolders(
  search: Search,
  { folders, filesBelow, readers }: Sources,
): Promise<Set<TraceKind>> {
  const kinds = new Set<TraceKind>();
  for (const folder of folders) {
    for await (const { content, ...file } of filesBelow(folder)) {
      for (const hit of await look({ search, readers }, content, file)) {
        if (isTrace(hit)) kinds.add(hit.kind);
      }
    }
  }
  return kinds;
}

/** Leaves git's own files out: they have the times of the clone. */
export async function* withoutGit(files: AsyncIterable<FolderFile>): AsyncGenerator<FolderFile> {
  for await (const file of files) if (!file.path.split("/").includes(".git")) yield file;
}

/** Adds the searched texts that the files of a folder have, in their bytes and what these unpack to. */
export async function collectTexts(
  folder: string,
  {
    search,
    filesBelow,
    readers,
  }: Pick<Sources, "filesBelow" | "readers"> & { readonly search: Search },
  texts: Set<string>,
): Promise<void> {
  for await (const { content, ...file } of filesBelow(folder)) {
    await look({ search, readers, texts }, content, file);
  }
}

async function textsInBases(
  search: Search,
  { bases, readers }: Sources,
): Promise<ReadonlySet<string>> {
  const texts = new Set<string>();
  for (const { image, layers } of await bases()) {
    for (const layer of layers) {
      const name = `Layer ${layer} of a base`;
      for await (const { header, content } of readers.entries(image.layer(layer), name)) {
        await look({ search, readers, texts }, content, header);
      }
    }
  }
  return texts;
}

async function look(
  {
    search,
    readers,
    texts,
  }: Pick<Sources, "readers"> & {
    readonly search: Search;
    readonly texts?: Set<string>;
  },
  content: AsyncIterable<Uint8Array>,
  file: { readonly path: string; readonly size: number },
): Promise<readonly FileHit[]> {
  const opened = new Inside(search, readers, texts).open(file);
  const one = search.file(texts);
  try {
    for await (const piece of content) {
      one.push(piece);
      await opened.push(piece);
    }
  } catch (error) {
    await opened.abandon();
    throw error;
  }
  return [...one.end(), ...(await opened.end())];
}

/** A hit's own bytes as lower-case text, for comparison. */
export function textOf({ hit }: Pick<FileHit, "hit">): string {
  return hit.toString("latin1").toLowerCase();
}
