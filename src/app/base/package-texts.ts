import type { Readers } from "../../compare/readers.ts";
import type { LockedPackage } from "../../recipes/base/lock.ts";
import type { Search } from "../../traces/search.ts";
import { collectTexts } from "../leaks/search-sources.ts";
import type { Bootstrap } from "../ports/base.ts";
import type { FolderFile } from "../ports/files.ts";

interface TextsOptions {
  readonly packages: readonly LockedPackage[];
  readonly search: Search;
  readonly readers: Readers;
  readonly bootstrap: Pick<Bootstrap, "unpack">;
  readonly filesBelow: (folder: string) => AsyncIterable<FolderFile>;
}

/** What made a file of a base. */
interface BaseWriter {
  /** In words, e.g. `the package tzdata`. */
  readonly name: string;
  /** The text of the script that made it; empty for a file that a package brought. */
  readonly script: string;
}

/** What the packages of a base have, before any of them is installed. */
export interface PackageTexts {
  /** The texts that the packages' files have of those that are searched for. */
  known(): Promise<ReadonlySet<string>>;
  /** The package that brought a file, or else whose script names it. */
  writerOf(path: string): Promise<BaseWriter | undefined>;
}

/** Scripts that run when a package is installed (deb-postinst(5)), as they run. */
const scriptNames = ["preinst", "config", "postinst"] as const;
/** Bytes; the longest in Debian have some hundred thousand. */
const longestScript = 4 * 1024 * 1024;
/** A shorter name of a file is also a word. */
const shortestName = 6;

interface Contents {
  /** Paths of the files, with the package that has them. */
  readonly owners: ReadonlyMap<string, string>;
  readonly scripts: readonly BaseWriter[];
}

/** Unpacks and reads the packages when the first question is asked, and once. */
export function packageTexts(options: TextsOptions): PackageTexts {
  const folders = once(() => unpackAll(options));
  const contents = once(async () => await contentsOf(await folders(), options));
  const known = once(async () => {
    const texts = new Set<string>();
    for (const { folder } of await folders()) await collectTexts(folder, options, texts);
    return texts;
  });
  return {
    known,
    writerOf: async (path) => {
      const { owners, scripts } = await contents();
      const owner = owners.get(merged(path));
      if (owner !== undefined) return { name: `the package ${owner}`, script: "" };
      const name = path.slice(path.lastIndexOf("/") + 1);
      return (
        scripts.find(({ script }) => script.includes(`/${path}`)) ??
        scripts.find(({ script }) => name.length >= shortestName && script.includes(name))
      );
    },
  };
}

function once<T>(start: () => Promise<T>): () => Promise<T> {
  let started: Promise<T> | undefined;
  return () => {
    started ??= start();
    return started;
  };
}

interface Unpacked {
  readonly name: string;
  readonly folder: string;
}

async function unpackAll({ packages, bootstrap }: TextsOptions): Promise<readonly Unpacked[]> {
  const all: Unpacked[] = [];
  for (const each of packages) {
    all.push({ name: each.name, folder: await bootstrap.unpack(each) });
  }
  return all;
}

async function contentsOf(
  folders: readonly Unpacked[],
  { filesBelow }: TextsOptions,
): Promise<Contents> {
  const owners = new Map<string, string>();
  const scripts: BaseWriter[] = [];
  for (const { name, folder } of folders) {
    for await (const { path, size, content } of filesBelow(folder)) {
      const script = scriptNames.find((one) => path === `DEBIAN/${one}`);
      if (script === undefined) owners.set(merged(path), name);
      else if (size <= longestScript) {
        const text = await textOf(content);
        scripts.push({ name: `the script ${script} of the package ${name}`, script: text });
      }
    }
  }
  return { owners, scripts };
}

async function textOf(content: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces).toString("utf8");
}

/** Since /usr was merged, a package's `/bin/ls` is at `usr/bin/ls`. */
function merged(path: string): string {
  return path.replace(/^usr\/(?=(?:bin|sbin|lib|lib32|lib64|libx32)\/)/, "");
}
