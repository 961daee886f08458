import { join, relative } from "node:path";
import type { JsonObject } from "../../../domain/text/json.ts";
import { knownOf } from "../../shim/bundle-config.ts";
import { type Mount, mountOf } from "../steps/upper-folder.ts";
import { type FolderState, lookInto } from "./folder-state.ts";
import { Untold } from "./listing.ts";
import type { Place } from "./place.ts";
import type { SetTimes } from "./set-times.ts";

/** Bytes of what is mounted in one step that are read at most. */
const most = 512 * 1024 * 1024;

/** What buildah writes for each container, at these places and nowhere else. */
const generated = new Set([
  "/run/.containerenv",
  "/etc/resolv.conf",
  "/etc/hosts",
  "/etc/hostname",
]);

interface MountedOptions {
  readonly config: JsonObject;
  /** What is mounted where the step is started. */
  readonly table: readonly Mount[];
  readonly place: Omit<Place, "folder">;
}

/**
 * Describes what is mounted in steps: of files of a context, a stage or an image the contents, of
 * secrets only that they are there.
 */
export class MountedFiles {
  /** By where they are on which file system. */
  readonly #states = new Map<string, FolderState>();
  readonly #times: SetTimes;

  constructor(times: SetTimes) {
    this.#times = times;
  }

  /** @throws Untold where a mount cannot be described */
  async describe({ config, table, place }: MountedOptions): Promise<readonly JsonObject[]> {
    const found: (JsonObject & { readonly destination: string })[] = [];
    for (const mount of knownOf(config).mounts ?? []) {
      const { destination, source, type, options = [] } = mount;
      const isBind = type === "bind" || options.includes("bind") || options.includes("rbind");
      if (type === "overlay") throw new Untold(`an overlay is mounted at ${destination}`);
      const files =
        isBind && !isMachines(mount) ? await this.#filesOf(mount, { table, place }) : {};
      found.push({ destination, type: type ?? null, options, ...files });
      if (!isBind && source.startsWith("/"))
        throw new Untold(`a device is mounted at ${destination}`);
    }
    return found.sort(
      (a, b) => Number(a.destination > b.destination) - Number(a.destination < b.destination),
    );
  }

  async #filesOf(
    { destination, source }: { readonly destination: string; readonly source: string },
    { table, place }: Omit<MountedOptions, "config">,
  ): Promise<JsonObject> {
    const { device, path } = originOf(source, table);
    if (path.includes("/buildah-cache")) throw new Untold("it has a cache");
    if (generated.has(destination) && isGenerated(path)) return { generated: true };
    if (/-containers\/[0-9a-f]{64}\/userdata\/secrets\//.test(path)) return { secret: true };
    const key = `${device} ${path}`;
    const before = this.#states.get(key);
    const state = await lookInto({ place: { ...place, folder: source }, before, most });
    this.#states.set(key, state);
    if (state.odd !== undefined)
      throw new Untold(`of what is mounted at ${destination}, ${state.odd}`);
    return { files: state.digest, times: await this.#times.digestOf(state) };
  }
}

/** What every step has of the machine. */
function isMachines({
  source,
  destination,
}: {
  readonly source: string;
  readonly destination: string;
}): boolean {
  return source === destination && source === "/sys";
}

/** Whether buildah keeps a file in its folders for one container alone. */
function isGenerated(path: string): boolean {
  return (
    /\/buildah\d+\/(?:run\/)?[\w.-]+$/.test(path) ||
    /-containers\/[0-9a-f]{64}\/userdata\//.test(path)
  );
}

/** Returns where on which file system a path lies. */
function originOf(
  path: string,
  table: readonly Mount[],
): { readonly device: string; readonly path: string } {
  const at = mountOf(path, table);
  // Behind chroot(2), no table may show what the root lies on.
  if (at === undefined) return { device: "", path };
  return { device: at.device, path: join(at.root, relative(at.point, path)) };
}
