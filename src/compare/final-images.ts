import type { Differences, FoundDifference } from "../domain/findings/difference.ts";
import type { EntryHeader, TarEntry } from "../domain/oci/entry.ts";
import { compareFields, type Fields } from "./config-fields.ts";
import { Budget } from "./content/budget.ts";
import type { Look } from "./content/look.ts";
import { finalFiles, type Layered } from "./final-files.ts";
import { Findings } from "./findings.ts";
import type { Readers } from "./readers.ts";
import { compareTars } from "./tars.ts";

/** Bytes of memory for entries that wait: two builders hardly ever write files in one order. */
const maxWaiting = 256 * 1024 * 1024;

/** The parts of an image that are compared. */
interface FinalImage extends Layered {
  /** The config's own bytes. */
  readonly configBytes: Uint8Array;
}

/** How two images agree in what a container would see of them. */
export interface FinalComparison {
  readonly differences: Differences<FoundDifference>;
  /** Number of paths that both or one of them has, without the root. */
  readonly paths: number;
  /** Number of the differences that are about files. */
  readonly differing: number;
  /** Empty mount points of builders that only one image has. */
  readonly mountPoints: readonly string[];
  readonly fields: Fields;
}

/**
 * Compares what a container would see of two images: the files that their layers make together, and
 * the fields of the config that decide how it runs. Layers, compression, history, the times of files
 * and the names of their owners do not count: no two builders agree about those.
 * @throws Failure when a layer cannot be read or does not match its digests
 */
export async function compareFinalImages(comparison: {
  readonly a: FinalImage;
  readonly b: FinalImage;
  readonly readers: Readers;
  /** The most differences that are listed; the rest is counted. */
  readonly limit: number;
}): Promise<FinalComparison> {
  const { a, b, readers, limit } = comparison;
  const findings = new Findings(limit);
  const look: Look = { findings, readers, budget: new Budget(), compareTars };
  const { entries } = readers;
  const seen = new Seen();
  await compareTars({
    a: seen.watch(finalFiles(a, { entries, name: "the published image" })),
    b: seen.watch(finalFiles(b, { entries, name: "the rebuild" })),
    place: { path: "", layer: 0, inside: [], headers: [undefined, undefined] },
    inside: [],
    look,
    maxWaiting,
    isAnyOrder: true,
  });
  const files = findings.listed.map(withoutLayer);
  const mountPoints = files.filter((each) => isMountPoint(each, seen)).map(({ path }) => path);
  const fields = compareFields(a.configBytes, b.configBytes);
  const own = files.filter(({ path }) => !mountPoints.includes(path));
  return {
    differences: {
      listed: [...own, ...fields.differences],
      omitted: findings.omitted,
      layers: [],
    },
    paths: seen.count,
    differing: own.length + findings.omitted,
    mountPoints: mountPoints.toSorted(),
    fields,
  };
}

/** A difference of the final image is in no one layer. */
function withoutLayer({ layer: _, ...difference }: FoundDifference): FoundDifference {
  return difference;
}

/** Paths that builders make in an image for what they mount there while a step runs. */
const mounted: ReadonlySet<string> = new Set([
  ...["dev", "proc", "sys", "run", "etc"],
  ...["dev/pts", "dev/shm", "dev/console", "run/secrets", "run/lock"],
  ...["etc/hosts", "etc/hostname", "etc/resolv.conf", ".dockerenv", "run/.containerenv"],
]);

function isMountPoint({ path, kind }: FoundDifference, seen: Seen): boolean {
  return (kind === "added" || kind === "removed") && mounted.has(path) && seen.isEmpty(path);
}

/** Notes the paths of both images, and brings headers into the form in which they are compared. */
class Seen {
  readonly #paths = new Set<string>();
  readonly #empty = new Set<string>();

  async *watch(entries: AsyncIterable<TarEntry>): AsyncGenerator<TarEntry, void> {
    for await (const { header, content } of entries) {
      const { path, type, size } = header;
      this.#paths.add(path);
      if (type === "directory" || (type === "file" && size === 0)) this.#empty.add(path);
      yield { header: comparable(header), content };
    }
  }

  /** The root, which every image has, does not count. */
  get count(): number {
    return this.#paths.size - (this.#paths.has(".") ? 1 : 0);
  }

  /** Whether it is an empty file, or a folder with nothing but other mount points in it. */
  isEmpty(path: string): boolean {
    if (!this.#empty.has(path)) return false;
    for (const other of this.#paths) {
      if (other.startsWith(`${path}/`) && !mounted.has(other)) return false;
    }
    return true;
  }
}

function comparable(header: EntryHeader): EntryHeader {
  const { type } = header;
  const isDevice = type === "character-device" || type === "block-device";
  const attributes = Object.entries(header.pax).filter(([name]) =>
    name.startsWith("SCHILY.xattr."),
  );
  return {
    ...header,
    // A link's own mode means nothing, and writers give it different ones.
    mode: type === "symlink" ? 0o777 : header.mode & 0o7777,
    mtime: 0,
    uname: "",
    gname: "",
    ...(isDevice ? {} : { devmajor: 0, devminor: 0 }),
    pax: Object.fromEntries(attributes),
  };
}
