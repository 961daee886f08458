import type { Listed } from "./listing.ts";
import type { TarEntry } from "./tar-entry.ts";

/** What is kept of an entry's pax records: its extended attributes and what overlays mean by them. */
interface Attributes {
  /** Those of the file itself, e.g. `SCHILY.xattr.user.mime` → its value. */
  readonly own: ReadonlyMap<string, string>;
  /** Whether the folder hides what layers below it have at its path. */
  readonly isOpaque: boolean;
  /**
   * What a user's overlay recorded for itself: some buildahs write it into the layer, as attributes
   * of users. `origin`: it was copied up from a layer below. `impure`: something in it was.
   */
  readonly leaks: ReadonlySet<string>;
  /** What an overlay recorded that is not understood here, as the end of a sentence. */
  readonly odd: string | undefined;
}

const attribute = "SCHILY.xattr.";
/** Where an overlay keeps its records: as root, and in a user namespace. */
const users = `${attribute}user.overlay.`;
const overlays = [`${attribute}trusted.overlay.`, users];
const leaking = new Set(["origin", "impure"]);
/** What an overlay records for itself alone. */
const bookkeeping = new Set(["origin", "impure", "nlink", "upper", "uuid"]);

/** Tells a file's own extended attributes from those by which an overlay does its work. */
export function attributesOf({ records }: Pick<TarEntry, "records">): Attributes {
  const own = new Map<string, string>();
  const leaks = new Set<string>();
  let isOpaque = false;
  let odd: string | undefined;
  for (const [key, value] of records) {
    if (!key.startsWith(attribute)) continue;
    const overlay = overlays.find((start) => key.startsWith(start));
    const name = overlay === undefined ? undefined : key.slice(overlay.length);
    if (name === undefined) own.set(key, value);
    else if (name === "opaque" && value === "y") isOpaque = true;
    else if (overlay === users && leaking.has(name)) leaks.add(name);
    else if (!bookkeeping.has(name)) odd = `the overlay recorded "${name}" for one of its files`;
  }
  return { own, isOpaque, leaks, odd };
}

/**
 * Returns all that a step can see of a path, but for its times: these differ between any two builds.
 * @param digest of a file's content
 */
export function factsOf(
  { type, mode, uid, gid, size, linkname, device }: TarEntry,
  { own, isOpaque, leaks, odd }: Attributes,
  digest: string | undefined,
): string {
  const attributes = [...own].sort(([a], [b]) => Number(a > b) - Number(a < b));
  const kind = { symlink: linkname, file: [size, digest] }[type as string] ?? device;
  return JSON.stringify([
    type,
    mode,
    uid,
    gid,
    kind,
    attributes,
    isOpaque,
    [...leaks].sort(),
    odd ?? null,
  ]);
}

/**
 * A path that is gone. An overlay uses one device for all that is removed, and another one for each
 * path that is moved away. buildah writes into a layer which whiteouts are one.
 * @param first the first name of the device
 */
export function whiteoutFacts({ path, links }: Listed, first: string | undefined): string {
  return JSON.stringify(["whiteout", links > 1, first === path ? "" : first]);
}

/** A path that is another name of a file. */
export function linkFacts(target: string): string {
  return JSON.stringify(["hard-link", target]);
}

/** What tar does not know. */
export function socketFacts({ mode, uid, gid }: Listed): string {
  return JSON.stringify(["socket", mode, uid, gid]);
}
