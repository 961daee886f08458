import { readFile, realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join } from "node:path";
import { type Bundle, rootFolder } from "../../shim/bundle.ts";

/** The needed parts of a line of proc_pid_mountinfo(5). */
export interface Mount {
  /** `major:minor` of the file system. */
  readonly device: string;
  /** The mounted folder's path within its file system. */
  readonly root: string;
  readonly point: string;
  readonly type: string;
  readonly options: readonly string[];
}

/** The folder that holds a container's own changes. */
export interface UpperFolder {
  /** Absolute, real path. */
  readonly path: string;
  /** `changes`: only what the container changed; `everything`: the base's files too. */
  readonly holds: "changes" | "everything";
}

/** Returns what is mounted in the namespace of a process. */
export async function mountsOf(process: number | "self"): Promise<readonly Mount[]> {
  return parseMounts(await readFile(`/proc/${process}/mountinfo`, "utf8"));
}

/** Returns the mount that a path is on: of the longest mount points, the last that was mounted. */
export function mountOf(path: string, table: readonly Mount[]): Mount | undefined {
  return table
    .filter(({ point }) => path === point || path.startsWith(point === "/" ? "/" : `${point}/`))
    .reduce<Mount | undefined>(
      (best, each) => (each.point.length >= (best?.point.length ?? 0) ? each : best),
      undefined,
    );
}

/** Finds the folder of a container's changes in the namespace of a process of buildah. */
export async function upperOf(
  pid: number,
  bundle: Bundle,
  store: string,
): Promise<UpperFolder | undefined> {
  return await upperFolder({ mounts: await mountsOf(pid), root: rootFolder(bundle), store });
}

/** Parses a mount table; lines of another form are left out. */
export function parseMounts(table: string): readonly Mount[] {
  return table.split("\n").flatMap((line): readonly Mount[] => {
    const [left, right] = line.split(" - ");
    const [, , device, root, point] = left?.split(" ") ?? [];
    const [type, , options = ""] = right?.split(" ") ?? [];
    if (device === undefined || root === undefined || point === undefined || type === undefined) {
      return [];
    }
    return [
      {
        device,
        root: plain(root),
        point: plain(point),
        type,
        options: options.split(",").map(plain),
      },
    ];
  });
}

/**
 * Finds the folder of a container's changes from what is mounted as its root: an overlay's upper
 * folder, or with the vfs driver its whole folder. It only ever returns a folder inside the store.
 */
export async function upperFolder(options: {
  readonly mounts: readonly Mount[];
  /** The root in the bundle's config; absolute. */
  readonly root: string;
  /** The store's own folder. */
  readonly store: string;
}): Promise<UpperFolder | undefined> {
  const mount = options.mounts.findLast(({ point }) => point === options.root);
  if (mount === undefined) return undefined;
  const upper = upperAt(mount, options);
  if (upper !== undefined) return await inside(upper, options.store, "changes");
  return await inside(
    join(options.store, "vfs", "dir", basename(mount.root)),
    options.store,
    "everything",
  );
}

function upperAt(
  mount: Mount,
  { mounts, store }: { readonly mounts: readonly Mount[]; readonly store: string },
): string | undefined {
  const named = mount.options.find((option) => option.startsWith("upperdir="))?.slice(9);
  // Long lists of layers are mounted with paths relative to the driver's folder.
  if (named !== undefined) return isAbsolute(named) ? named : join(store, "overlay", named);
  // fuse-overlayfs does not show it, but the driver mounted the same file system beside the upper
  // folder.
  const merged = mounts.find(
    ({ device, point }) =>
      device === mount.device && point.startsWith(`${store}/`) && basename(point) === "merged",
  );
  return merged === undefined ? undefined : join(dirname(merged.point), "diff");
}

async function inside(
  path: string,
  store: string,
  holds: UpperFolder["holds"],
): Promise<UpperFolder | undefined> {
  const real = await realpath(path).catch(() => undefined);
  const isInside = real?.startsWith(`${await realpath(store)}/`) === true;
  return real === undefined || !isInside ? undefined : { path: real, holds };
}

/** Decodes a path: blanks and similar characters are written in octal. */
function plain(text: string): string {
  return text.replaceAll(/\\([0-7]{3})/g, (_, octal: string) =>
    String.fromCharCode(Number.parseInt(octal, 8)),
  );
}
