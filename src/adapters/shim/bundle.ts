import { readFileSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { isJsonObject, parseJson } from "../../domain/text/json.ts";
import type { StepEdit } from "../../variations/step.ts";

/** The part of a runtime bundle's config.json that is edited; https://github.com/opencontainers/runtime-spec/blob/v1.0.2/config.md */
type Json = Record<string, unknown>;

function objectIn(parent: Json, key: string): Json {
  const child = parent[key];
  return isJsonObject(child) ? child : {};
}

function listIn(parent: Json, key: string): readonly unknown[] {
  const child = parent[key];
  return Array.isArray(child) ? child : [];
}

/** A step's bundle, as buildah passed it to the runtime. */
export interface Bundle {
  /** Absolute path. */
  readonly path: string;
  readonly config: Json;
}

/**
 * Reads the config of a bundle, which must be in the work folder: no file outside of it is ever
 * written.
 * @throws Error when it is elsewhere or is not an object
 */
export function readBundle(path: string, folder: string): Bundle {
  if (!isInside(folder, path)) throw new Error("it lies outside of the work folder");
  const file = join(path, "config.json");
  const config: unknown = parseJson(readFileSync(file, "utf8"));
  if (!isJsonObject(config)) throw new TypeError(`${file} is not an object`);
  return { path, config };
}

/** What a step gets, and where this build keeps files for it. */
interface BundleOptions {
  readonly edit: StepEdit;
  /** The run's work folder. */
  readonly folder: string;
  /**
   * Becomes a link to the step's /etc/hosts, which buildah fills only between `create` and `start`.
   * The script adds the hostname there, because programs (Java, sudo) expect to find their own
   * name.
   */
  readonly hostsLink: string;
  /** The root to use instead of the bundle's own. */
  readonly root?: string;
}

/** Edits a bundle in place, before the real runtime reads it. None of it enters the image. */
export function editBundle({ path, config }: Bundle, order: BundleOptions): void {
  const { edit, folder, hostsLink, root } = order;
  const edited = editConfig(config, edit, hardLimits());
  const whole =
    root === undefined ? edited : { ...edited, root: { ...rootOf(config), path: root } };
  writeFileSync(join(path, "config.json"), JSON.stringify(whole));
  if (edit.hostname === undefined || !ownsHostname(config)) return;
  const hostnameFile = ownMount(config, { destination: "/etc/hostname", folder });
  if (hostnameFile !== undefined) writeFileSync(hostnameFile, `${edit.hostname}\n`);
  const hosts = ownMount(config, { destination: "/etc/hosts", folder });
  if (hosts !== undefined) symlinkSync(hosts, hostsLink);
}

/** Returns the bundle's own root as an absolute path. */
export function rootFolder({ path, config }: Bundle): string {
  return resolve(path, String(rootOf(config)["path"] ?? ""));
}

function rootOf(config: Json): Json {
  return objectIn(config, "root");
}

/**
 * Returns the variables that buildah gives the step: the image's, the Containerfile's, and some of
 * its own.
 */
export function variablesOf(config: Json): Readonly<Record<string, string>> {
  return Object.fromEntries(
    listIn(objectIn(config, "process"), "env").flatMap((entry) => {
      const at = typeof entry === "string" ? entry.indexOf("=") : -1;
      return typeof entry !== "string" || at < 1 ? [] : [[entry.slice(0, at), entry.slice(at + 1)]];
    }),
  );
}

/** Returns the step's command, and the folder of its root in which it starts. */
export function commandOf(config: Json): {
  readonly args: readonly string[];
  readonly cwd: string;
} {
  const process = objectIn(config, "process");
  const args = listIn(process, "args").filter((argument) => typeof argument === "string");
  const { cwd } = process;
  return { args, cwd: typeof cwd === "string" && cwd.startsWith("/") ? cwd : "/" };
}

/** Returns the id of the user that the step's first process runs as. */
export function userOf(config: Json): number {
  const uid = objectIn(objectIn(config, "process"), "user")["uid"];
  return typeof uid === "number" ? uid : 0;
}

/**
 * Returns the config with the edit in it. A value that the image or the Containerfile sets takes
 * precedence, because it is part of the recipe. HOSTNAME is buildah's own, random in some versions,
 * and always replaced.
 */
export function editConfig(
  config: Json,
  edit: StepEdit,
  limits: ReadonlyMap<string, number>,
): Json {
  const process = objectIn(config, "process");
  const given = listIn(process, "env").filter((entry) => typeof entry === "string");
  const hostname = ownsHostname(config) ? edit.hostname : undefined;
  const kept =
    hostname === undefined ? given : given.filter((entry) => !entry.startsWith("HOSTNAME="));
  const names = new Set(kept.map((entry) => entry.slice(0, entry.indexOf("="))));
  const injected = Object.entries(edit.env ?? {})
    .filter(([name]) => !names.has(name))
    .map(([name, value]) => `${name}=${value}`);
  const user = objectIn(process, "user");
  return {
    ...config,
    ...(hostname === undefined ? {} : { hostname }),
    mounts: [...listIn(config, "mounts"), ...(edit.mounts ?? []).map(readOnly)],
    ...(edit.network === "off" ? { linux: withOwnNetwork(objectIn(config, "linux")) } : {}),
    process: {
      ...process,
      env: [...kept, ...injected, ...(hostname === undefined ? [] : [`HOSTNAME=${hostname}`])],
      user: edit.umask === undefined ? user : { ...user, umask: edit.umask },
      rlimits: listIn(process, "rlimits").map((limit) => clamp(limit, limits)),
    },
  };
}

function readOnly(mount: { readonly source: string; readonly destination: string }): Json {
  return { ...mount, type: "bind", options: ["bind", "ro", "nosuid", "nodev"] };
}

/**
 * Gives the step its own network namespace: links of the host's namespace must not be taken down.
 */
function withOwnNetwork(linux: Json): Json {
  const others = listIn(linux, "namespaces").filter(
    (namespace) => !(isJsonObject(namespace) && namespace["type"] === "network"),
  );
  return { ...linux, namespaces: [...others, { type: "network" }] };
}

/**
 * Whether the step has a network namespace of its own, so that the counters are the step's alone.
 */
export function ownsNetwork(config: Json): boolean {
  return ownsNamespace(config, "network");
}

/** Whether the step has a hostname of its own that can be set. */
export function ownsHostname(config: Json): boolean {
  return ownsNamespace(config, "uts");
}

function ownsNamespace(config: Json, type: string): boolean {
  return listIn(objectIn(config, "linux"), "namespaces").some(
    (namespace) =>
      isJsonObject(namespace) && namespace["type"] === type && namespace["path"] === undefined,
  );
}

/**
 * Lowers a limit to our own hard limit: without CAP_SYS_RESOURCE, a higher one keeps the container
 * from starting.
 */
function clamp(limit: unknown, hard: ReadonlyMap<string, number>): unknown {
  if (!isJsonObject(limit)) return limit;
  const most = hard.get(String(limit["type"]));
  if (most === undefined) return limit;
  const lower = (value: unknown): unknown =>
    typeof value === "number" ? Math.min(value, most) : value;
  return { ...limit, hard: lower(limit["hard"]), soft: lower(limit["soft"]) };
}

const limitNames: Readonly<Record<string, string>> = {
  "Max open files": "RLIMIT_NOFILE",
  "Max processes": "RLIMIT_NPROC",
};

/** Reads our own hard limits from the kernel. */
function hardLimits(): ReadonlyMap<string, number> {
  const limits = new Map<string, number>();
  for (const line of readFileSync("/proc/self/limits", "utf8").split("\n")) {
    const name = limitNames[line.slice(0, 25).trim()];
    const hard = Number(line.slice(26).trim().split(/\s+/)[1]);
    if (name !== undefined && Number.isFinite(hard)) limits.set(name, hard);
  }
  return limits;
}

/**
 * Returns the file that is mounted at a destination, if buildah wrote it for this step. Some
 * options mount the host's own file instead; that one is outside of the folder and is left alone.
 */
function ownMount(
  config: Json,
  wanted: { readonly destination: string; readonly folder: string },
): string | undefined {
  for (const mount of listIn(config, "mounts")) {
    if (!isJsonObject(mount) || mount["destination"] !== wanted.destination) continue;
    const source = mount["source"];
    if (typeof source === "string" && isInside(wanted.folder, source)) return realpathSync(source);
  }
  return undefined;
}

function isInside(folder: string, path: string): boolean {
  return realpathSync(path).startsWith(`${realpathSync(folder)}/`);
}
