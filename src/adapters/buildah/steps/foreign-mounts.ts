import { realpath } from "node:fs/promises";
import { join, relative } from "node:path";
import type { JsonObject } from "../../../domain/text/json.ts";
import { printable, shortened } from "../../../domain/text/printable.ts";
import { knownOf } from "../../shim/bundle-config.ts";
import { StepRefused } from "../../shim/desk.ts";
import { RootFiles } from "./root-files.ts";
import { type Mount, mountOf, mountsOf } from "./upper-folder.ts";

/** What buildah itself shows a step of the machine, each at its own path. */
const buildahsOwn = new Set(["/sys", "/etc/hosts", "/etc/hostname", "/etc/resolv.conf"]);

/** Where a build keeps what its steps may see; absolute paths. */
export interface OwnPlaces {
  /** Folders of files: the build's TMPDIR, its copies of contexts, the roots of driver vfs. */
  readonly folders: readonly string[];
  /** Folders below which the build mounts file systems of its own, as driver overlay does. */
  readonly mounts: readonly string[];
}

/**
 * Refuses a step that would see what is not its build's. A `--mount` names files of a context, a
 * stage, an image or a cache; that it gets no others must not depend on buildah alone, whose older
 * versions have known faults in this. A step that sees more could read and change all that the user
 * may who builds: the other build, the report, the machine.
 * @param pid a process in buildah's mount namespace
 * @throws StepRefused
 */
export async function refuseForeignMounts(options: {
  readonly config: JsonObject;
  readonly pid: number;
  readonly own: OwnPlaces;
}): Promise<void> {
  const { config, pid } = options;
  const [theirs, ours, folders, mounts] = await Promise.all([
    mountsOf(pid),
    mountsOf("self"),
    real(options.own.folders),
    real(options.own.mounts),
  ]);
  const seen = new RootFiles(`/proc/${pid}/root`);
  const tables = { theirs, ours, folders, mounts };
  for (const mount of knownOf(config).mounts ?? []) {
    // Grows while it is gone through: below an overlay may be another one.
    const places = new Set(shownBy(mount));
    for (const shown of places) {
      const place = await seen.real(shown);
      if (place !== undefined && isOwn(place, tables)) {
        for (const below of overlaid(place, tables)) places.add(below);
        continue;
      }
      throw new StepRefused(
        `The mount at ${printable(shortened(mount.destination, 200))} would show this step what is not of its build.`,
      );
    }
  }
}

type StepMount = NonNullable<ReturnType<typeof knownOf>["mounts"]>[number];

/**
 * Returns the places of the machine that a mount shows. A buildah may put an overlay over what a
 * step may write to, and leave it to the runtime to mount that.
 */
function shownBy({ source, destination, type, options = [] }: StepMount): readonly string[] {
  if (type === "overlay") return layersIn(options);
  const isBind = type === "bind" || options.includes("bind") || options.includes("rbind");
  return !isBind || (source === destination && buildahsOwn.has(source)) ? [] : [source];
}

/** Returns what an overlay's options put above one another. */
function layersIn(options: readonly string[]): readonly string[] {
  return options.flatMap((option) => {
    const [, layers] = /^(?:lowerdir|upperdir)=(.*)$/s.exec(option) ?? [];
    // A colon in a path has a backslash before it.
    return layers?.split(/(?<!\\):/).map((path) => path.replaceAll("\\:", ":")) ?? [];
  });
}

/**
 * Returns what lies below an overlay that buildah mounted over something else, as newer ones do for
 * what a step may write to. What the storage driver mounted is layers of the build's own store.
 */
export function overlaid(place: string, { theirs, folders, mounts }: Tables): readonly string[] {
  const at = mountOf(place, theirs);
  if (at?.type !== "overlay") return [];
  const stores = mounts.filter((path) => !folders.includes(path));
  const isOfStore = theirs.some(
    ({ device, point }) => device === at.device && stores.some((store) => isIn(point, store)),
  );
  return isOfStore ? [] : layersIn(at.options).filter((path) => path.startsWith("/"));
}

interface Tables extends OwnPlaces {
  /** What is mounted where the step is started. */
  readonly theirs: readonly Mount[];
  /** What is mounted where this process runs. */
  readonly ours: readonly Mount[];
}

/**
 * Whether a place is the build's own: it lies in one of its folders as the file system has them,
 * wherever that is mounted, or on a file system that nothing but the build has mounted.
 * @param place absolute, without links
 */
export function isOwn(place: string, { theirs, ours, folders, mounts }: Tables): boolean {
  const at = mountOf(place, theirs);
  // Behind chroot(2), no table may show what the root lies on: then nothing can be told.
  if (at === undefined) return true;
  const points = ours.filter(({ device }) => device === at.device).map(({ point }) => point);
  if (points.every((point) => mounts.some((own) => isIn(point, own)))) return true;
  return folders.some((folder) => {
    const home = mountOf(folder, ours);
    if (home?.device !== at.device) return false;
    return isIn(placeOn(at, place), placeOn(home, folder));
  });
}

/** Returns where a path lies in the file system that is mounted there. */
function placeOn({ root, point }: Mount, path: string): string {
  return join(root, relative(point, path));
}

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder === "/" ? "/" : `${folder}/`);
}

/** Those that are there, without links. */
async function real(paths: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(paths.map((path) => realpath(path).catch(() => undefined)));
  return found.filter((path) => path !== undefined);
}
