import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { onTestBases, readFiles } from "../corpus/entries.ts";
import type { SourceFile } from "../support/checkout.ts";
import { root } from "../support/paths.ts";

/** How long a time stays the same when it is written down. */
export const resolutions = ["second", "two-seconds", "minute", "hour", "day"] as const;
export type Resolution = (typeof resolutions)[number];

/**
 * What the entry was written for: `start-time` and `clock` are variations, `trace` is a search of the image for the
 * time, `always` differs in any two builds. What really held a run is in its report.
 */
export const holders = ["start-time", "clock", "trace", "always"] as const;
export type Holder = (typeof holders)[number];

/** One source whose image depends on the time. */
export interface TimedEntry {
  /** `second/gzip`; for one beyond what a build can find out, `limits/day-digest`. */
  readonly name: string;
  readonly resolution: Resolution;
  /** Undefined for a limit. */
  readonly heldBy: Holder | undefined;
  /** What writes the time, and where that comes from. */
  readonly about: string;
  readonly files: Readonly<Record<string, SourceFile>>;
}

/** The references that stand for names in FROM lines: `busybox`, `debian`, and those of bases-setup.ts. */
export type Bases = Readonly<Record<string, string>>;

const home = join(root, "test/lockstep");
const ending = ".Containerfile";

/** Reads the entries that must never come out `true`: one Containerfile each, in the folder of its resolution. */
export async function readTimed(bases: Bases): Promise<readonly TimedEntry[]> {
  const read = resolutions.map((resolution) =>
    readFolder(`entries/${resolution}`, { bases, name: (name) => `${resolution}/${name}` }),
  );
  return (await Promise.all(read)).flat();
}

/** Reads those that nothing within two builds on one machine can find out; they are measured, and promise nothing. */
export function readLimits(bases: Bases): Promise<readonly TimedEntry[]> {
  return readFolder("limits", { bases, name: (name) => `limits/${name}` });
}

async function readFolder(
  folder: string,
  { bases, name }: { readonly bases: Bases; readonly name: (file: string) => string },
): Promise<readonly TimedEntry[]> {
  const context = await readFiles(join(home, "context"));
  const files = (await readdir(join(home, folder))).filter((file) => file.endsWith(ending)).sort();
  return await Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(home, folder, file), "utf8");
      const Containerfile = onTestBases(text, bases);
      return {
        ...headOf(text, folder),
        name: name(basename(file, ending)),
        files: { ...context, Containerfile },
      };
    }),
  );
}

/**
 * Reads an entry's first line, `#> holder: what writes the time`; a limit names its resolution there.
 * @throws Error for one that says something else
 */
export function headOf(
  containerfile: string,
  folder: string,
): Pick<TimedEntry, "resolution" | "heldBy" | "about"> {
  const [, word, about] = /^#> ([a-z-]+): (.+)\n/.exec(containerfile) ?? [];
  const heldBy = holders.find((each) => each === word);
  const ofFolder = resolutions.find((each) => folder.endsWith(`/${each}`));
  const resolution = ofFolder ?? resolutions.find((each) => each === word);
  const isWhole = ofFolder === undefined || heldBy !== undefined;
  if (about === undefined || resolution === undefined || !isWhole) {
    throw new Error(`not the head of an entry in ${folder}: ${containerfile.split("\n")[0] ?? ""}`);
  }
  return { resolution, heldBy, about };
}
