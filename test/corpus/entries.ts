import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { SourceFile } from "../support/checkout.ts";
import { root } from "../support/paths.ts";
import { type Expectation, expectationsOf, type Unfixed, unfixedIn } from "./expectations.ts";

/** One source of the corpus. */
export interface Entry {
  readonly name: string;
  readonly files: Readonly<Record<string, SourceFile>>;
  /** Empty for one that must build to the same image. */
  readonly expected: readonly Expectation[];
  /** The instructions that no printed line fixes. */
  readonly unfixed: readonly Unfixed[];
}

/** The references that stand for the names in the corpus' FROM lines. */
export interface TestBases {
  readonly busybox: string;
  readonly debian: string;
}

/** Reads one half of the corpus: a folder an entry, with its Containerfile and the context's other files. */
export async function readEntries(
  half: "planted" | "deterministic",
  bases: TestBases,
): Promise<readonly Entry[]> {
  const folder = join(root, "test/corpus", half);
  const names = (await readdir(folder)).sort();
  return await Promise.all(names.map((name) => readEntry(join(folder, name), { name, bases })));
}

async function readEntry(
  folder: string,
  { name, bases }: { readonly name: string; readonly bases: TestBases },
): Promise<Entry> {
  const text = await readFile(join(folder, "Containerfile"), "utf8");
  const expected = expectationsOf(text);
  const unfixed = unfixedIn(text);
  const files = await readFiles(folder);
  return { name, expected, unfixed, files: { ...files, Containerfile: onTestBases(text, bases) } };
}

/** A folder's files, with their modes. */
export async function readFiles(folder: string): Promise<Record<string, SourceFile>> {
  const paths = await readdir(folder, { recursive: true });
  const read = paths.map(async (path): Promise<readonly [string, SourceFile][]> => {
    const about = await stat(join(folder, path));
    if (!about.isFile()) return [];
    const text = await readFile(join(folder, path), "utf8");
    return [[path, { text, mode: (about.mode & 0o111) === 0 ? 0o644 : 0o755 }]];
  });
  return Object.fromEntries((await Promise.all(read)).flat());
}

/** Puts the tests' own bases in place of their names, e.g. `busybox` and `debian`, whatever their tags. */
export function onTestBases<Name extends string>(
  containerfile: string,
  bases: Readonly<Record<Name, string>>,
): string {
  const references = new Map<string, string>(Object.entries(bases));
  return containerfile.replaceAll(
    /^(FROM\s+|COPY\s.*--from=)([a-z]+)(?:[:@][^\s]+)?(?=\s|$)/gim,
    (all, before: string, name: string) => {
      const reference = references.get(name.toLowerCase());
      return reference === undefined ? all : before + reference;
    },
  );
}
