import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../support/paths.ts";
import { type Entry, onTestBases, type TestBases } from "./entries.ts";

/** One page of docs/causes, as far as it can be executed. */
export interface CausePage {
  /** The cause's id: the file's name without `.md`. */
  readonly id: string;
  readonly text: string;
  /** The lines `key: value` at its top. */
  readonly about: ReadonlyMap<string, string>;
  /** What its Containerfiles copy. */
  readonly files: Readonly<Record<string, string>>;
  readonly failing: string | undefined;
  readonly fixed: string | undefined;
}

export const pagesFolder = join(root, "docs/causes");

/** Reads all pages, in the order of their names. */
export async function readPages(): Promise<readonly CausePage[]> {
  const names = (await readdir(pagesFolder))
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .sort();
  return await Promise.all(
    names.map(async (name) =>
      parsePage(name.slice(0, -3), await readFile(join(pagesFolder, name), "utf8")),
    ),
  );
}

/** Takes a page apart: ```` ```Containerfile failing ````, ```` ```Containerfile fixed ```` and ```` ```file name ````. */
export function parsePage(id: string, text: string): CausePage {
  const head = /^---\n(.*?)\n---\n/s.exec(text)?.[1] ?? "";
  const about = [...head.matchAll(/^([a-z]+): (.*)$/gm)].map(
    ([, key = "", value = ""]) => [key, value] as const,
  );
  const blocks = [...text.matchAll(/^```(\S+) (\S+)\n(.*?\n)```$/gms)].map(
    ([, kind = "", name = "", content = ""]) => ({ kind, name, content }),
  );
  const containerfile = (name: string): string | undefined =>
    blocks.find((block) => block.kind === "Containerfile" && block.name === name)?.content;
  const files = blocks.filter(({ kind }) => kind === "file");
  return {
    id,
    text,
    about: new Map(about),
    files: Object.fromEntries(files.map(({ name, content }) => [name, content])),
    failing: containerfile("failing"),
    fixed: containerfile("fixed"),
  };
}

/** Whether the page says of itself that its Containerfiles run in the tests. */
export function isExecuted({ about }: CausePage): boolean {
  return about.get("executed") === "true";
}

/** A source of one of the page's Containerfiles. */
export function sourceOf(
  page: CausePage,
  { which, bases }: { readonly which: "failing" | "fixed"; readonly bases: TestBases },
): Entry {
  const Containerfile = onTestBases(page[which] ?? "", bases);
  const files = { ...page.files, ".containerignore": ".git\n", Containerfile };
  return { name: `${page.id}-${which}`, files, expected: [], unfixed: [] };
}
