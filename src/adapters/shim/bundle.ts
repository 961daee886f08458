import { readFileSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isJsonObject } from "../../domain/json.ts";

/** What the shim puts into a step. */
export interface ShimEnvironment {
  readonly hostname?: string;
  readonly umask?: number;
  readonly env: Readonly<Record<string, string>>;
  /** The run's work folder: no file outside of it is ever written. */
  readonly folder: string;
}

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

/**
 * Edits a bundle in place, before the real runtime reads it. Nothing of it enters the image.
 * `hostsLink` becomes a link to the step's /etc/hosts, which buildah fills only between `create` and `start`: the
 * script adds the hostname there, since programs (Java, sudo) expect to find their own name.
 */
export function editBundle(order: {
  readonly bundle: string;
  readonly hostsLink: string;
  readonly environment: ShimEnvironment;
}): void {
  const { bundle, hostsLink, environment } = order;
  if (!isInside(environment.folder, bundle)) throw new Error("it lies outside of the work folder");
  const file = join(bundle, "config.json");
  const config: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (!isJsonObject(config)) throw new TypeError(`${file} is not an object`);
  writeFileSync(file, JSON.stringify(editConfig(config, environment, hardLimits())));
  if (environment.hostname === undefined || !ownsHostname(config)) return;
  const hostnameFile = ownMount(config, {
    destination: "/etc/hostname",
    folder: environment.folder,
  });
  if (hostnameFile !== undefined) writeFileSync(hostnameFile, `${environment.hostname}\n`);
  const hosts = ownMount(config, { destination: "/etc/hosts", folder: environment.folder });
  if (hosts !== undefined) symlinkSync(hosts, hostsLink);
}

/**
 * The config with the environment in it. A value the image or the Containerfile sets itself wins: it is part of
 * the recipe. HOSTNAME is buildah's own, random in some versions, and always replaced.
 */
export function editConfig(
  config: Json,
  environment: ShimEnvironment,
  limits: ReadonlyMap<string, number>,
): Json {
  const process = objectIn(config, "process");
  const given = listIn(process, "env").filter((entry) => typeof entry === "string");
  const hostname = ownsHostname(config) ? environment.hostname : undefined;
  const kept =
    hostname === undefined ? given : given.filter((entry) => !entry.startsWith("HOSTNAME="));
  const names = new Set(kept.map((entry) => entry.slice(0, entry.indexOf("="))));
  const injected = Object.entries(environment.env)
    .filter(([name]) => !names.has(name))
    .map(([name, value]) => `${name}=${value}`);
  const user = objectIn(process, "user");
  return {
    ...config,
    ...(hostname === undefined ? {} : { hostname }),
    process: {
      ...process,
      env: [...kept, ...injected, ...(hostname === undefined ? [] : [`HOSTNAME=${hostname}`])],
      user: environment.umask === undefined ? user : { ...user, umask: environment.umask },
      rlimits: listIn(process, "rlimits").map((limit) => clamp(limit, limits)),
    },
  };
}

/** A container in the host's UTS namespace has no hostname of its own to set. */
function ownsHostname(config: Json): boolean {
  return listIn(objectIn(config, "linux"), "namespaces").some(
    (namespace) =>
      isJsonObject(namespace) && namespace["type"] === "uts" && namespace["path"] === undefined,
  );
}

/** Without CAP_SYS_RESOURCE a limit above our own hard limit stops the container from starting at all. */
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

/** Our own hard limits, as the kernel tells them. */
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
 * The file that is mounted at a destination, when it is one that buildah wrote for this step. The host's own file,
 * which some options mount instead, lies outside of the folder and is left alone.
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
