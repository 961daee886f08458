import { merged } from "../executables/packages.ts";
import type { CollectedFile, Collector } from "./collector.ts";
import type { FileDigests } from "./file-hashes.ts";
import { allOf } from "./licences.ts";
import {
  type FileRecord,
  type Found,
  type Licence,
  longestPath,
  type OperatingSystem,
  type Package,
} from "./package.ts";
import { purlOf } from "./purl.ts";
import { withDatabases } from "./rpm/settle.ts";

/** How many of each are listed; the rest are counted. */
const mostPackages = 100_000;
const mostLoose = 1000;
const mostUnread = 100;
const mostPlaces = 100;

/** A file that belongs to no package. */
export interface LooseFile extends FileDigests {
  /** Relative to the image's root. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/** A list of which only the first entries are kept. */
interface Bounded<T> {
  readonly listed: readonly T[];
  readonly omitted: number;
}

/** What an image is made of. */
export interface Inventory {
  readonly system: OperatingSystem | undefined;
  /** Sorted by package URL. */
  readonly packages: Bounded<Package>;
  /** Regular files that no package claims, programs first, then by path. */
  readonly loose: Bounded<LooseFile>;
  /** Files that would say something about packages and could not be read. */
  readonly unread: Bounded<{ readonly path: string; readonly reason: string }>;
  /** Whether paths or lists of files were left out because there were too many. */
  readonly isCut: boolean;
}

type Entry = readonly [path: string, file: CollectedFile];

/** Puts together what was collected from all layers of an image. */
export function inventoryOf({
  files,
  hashes,
  isCut,
}: Pick<Collector, "files" | "hashes" | "isCut">): Inventory {
  const entries = withDatabases([...files.entries()]);
  const records = entries.flatMap(([path, { reading }]) =>
    reading?.kind === "record" ? [{ path, record: reading.record }] : [],
  );
  const byPath = new Map(records.map(({ path, record }) => [path, record]));
  const system = (byPath.get("etc/os-release") ?? byPath.get("usr/lib/os-release"))?.system;
  const licences = debianLicences(entries);
  const loose = looseFiles(
    entries,
    records.map(({ record }) => record),
  );
  return {
    system,
    packages: bounded(packagesOf(records, { system, licences }), mostPackages),
    loose: {
      ...bounded(loose, mostLoose),
      listed: loose
        .slice(0, mostLoose)
        .map(({ path, size, digests }) => ({ path, size, ...hashes.at(digests) })),
    },
    unread: bounded(
      entries.flatMap(([path, { reading }]) =>
        reading?.kind === "unread" ? [{ path, reason: reading.reason }] : [],
      ),
      mostUnread,
    ),
    isCut,
  };
}

function bounded<T>(all: readonly T[], most: number): Bounded<T> {
  return { listed: all.slice(0, most), omitted: Math.max(0, all.length - most) };
}

function packagesOf(
  records: readonly { readonly path: string; readonly record: FileRecord }[],
  about: {
    readonly system: OperatingSystem | undefined;
    readonly licences: ReadonlyMap<string, readonly Licence[]>;
  },
): readonly Package[] {
  const byPurl = new Map<string, { readonly found: Found; readonly where: string[] }>();
  for (const { path, record } of records) {
    for (const found of record.packages ?? []) {
      const purl = purlOf(found, about.system);
      const known = byPurl.get(purl);
      if (known === undefined) byPurl.set(purl, { found, where: [path] });
      else if (known.where.at(-1) !== path && known.where.length < mostPlaces)
        known.where.push(path);
    }
  }
  const packages = [...byPurl].map(([purl, { found, where }]): Package => {
    const { qualifiers: _, isFromElsewhere: __, ...named } = found;
    const debian = found.ecosystem === "deb" ? about.licences.get(found.name) : undefined;
    return { ...named, licences: allOf(debian ?? found.licences), purl, where: where.toSorted() };
  });
  return packages.toSorted((a, b) => (a.purl < b.purl ? -1 : 1));
}

/**
 * Returns the licences of Debian packages by name. A package's folder of documents may be a link to
 * that of another one.
 */
function debianLicences(entries: readonly Entry[]): ReadonlyMap<string, readonly Licence[]> {
  const licences = new Map<string, readonly Licence[]>();
  for (const [, { reading }] of entries) {
    const debian = reading?.kind === "record" ? reading.record.debian : undefined;
    if (debian !== undefined) licences.set(debian.name, debian.licences);
  }
  for (const [path, { target }] of entries) {
    if (target === undefined) continue;
    const name = /^usr\/share\/doc\/([^/]+)$/.exec(path)?.[1];
    const other = /^(?:\/usr\/share\/doc\/|\.\/)?([^/]+)$/.exec(target)?.[1];
    const linked = other === undefined ? undefined : licences.get(other);
    if (name !== undefined && linked !== undefined) licences.set(name, linked);
  }
  return licences;
}

/** Where package managers keep their own records, which no package claims. */
const ofManagers =
  /^(?:var\/lib\/(?:dpkg|apt|rpm)|usr\/lib\/sysimage\/rpm|(?:usr\/)?lib\/apk|var\/lib\/pacman)\//;
const compiled = /^(.*\/)?__pycache__\/([^/]+?)\.[^/.]+(?:\.opt-\d)?\.pyc$/;

interface Loose extends Pick<LooseFile, "path" | "size"> {
  readonly isProgram: boolean;
  readonly digests: number;
}

function looseFiles(entries: readonly Entry[], records: readonly FileRecord[]): readonly Loose[] {
  const owned = new Set(records.flatMap(({ owned = [] }) => owned.map(merged)));
  const isBelow = belowAny(new Set(records.flatMap(({ folders = [] }) => folders)));
  const isOwned = (path: string): boolean => {
    if (owned.has(merged(path)) || ofManagers.test(path) || isBelow(path)) return true;
    const source = path.endsWith(".pyc") ? compiled.exec(path) : null;
    return source !== null && owned.has(merged(`${source[1] ?? ""}${source[2]}.py`));
  };
  const loose = entries.flatMap(([path, { digests, size, isProgram }]): readonly Loose[] =>
    digests === undefined || isOwned(path) ? [] : [{ path, size, isProgram, digests }],
  );
  return loose.toSorted(
    (a, b) => Number(b.isProgram) - Number(a.isProgram) || (a.path < b.path ? -1 : 1),
  );
}

/** Tells whether a path is below one of some folders; each folder on the way is looked at once. */
function belowAny(folders: ReadonlySet<string>): (path: string) => boolean {
  const known = new Map<string, boolean>();
  const isBelow = (path: string): boolean => {
    const slash = path.lastIndexOf("/");
    if (slash <= 0 || path.length > longestPath) return false;
    const folder = path.slice(0, slash);
    const told = known.get(folder);
    if (told !== undefined) return told;
    const found = folders.has(folder) || isBelow(folder);
    known.set(folder, found);
    return found;
  };
  return isBelow;
}
