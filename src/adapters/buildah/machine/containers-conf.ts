import { readdir, readFile } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { parse, stringify } from "smol-toml";
import { Failure } from "../../../domain/text/failure.ts";
import { isJsonObject, type JsonObject } from "../../../domain/text/json.ts";

/**
 * The settings that say how containers run on this machine; none of them affects a step's files.
 */
const keptContainers = [
  "apparmor_profile",
  "cgroups",
  "keyring",
  "label",
  "rootless_networking",
  "seccomp_profile",
];
const keptEngine = [
  "cgroup_manager",
  "helper_binaries_dir",
  "image_copy_tmp_dir",
  "image_parallel_copies",
  "network_cmd_options",
  "network_cmd_path",
  "no_pivot_root",
  "platform_to_oci_runtime",
  "retry",
  "retry_delay",
  "runtime",
  "runtime_supports_json",
  "runtime_supports_kvm",
  "runtime_supports_nocgroups",
  "runtimes",
];
const proxy = /^(?:all|ftp|https?|no)_proxy=/i;

/**
 * Upstream's list since 2022. The files of distributions and the built-in lists of older versions
 * differ.
 */
const capabilities = [
  "CHOWN",
  "DAC_OVERRIDE",
  "FOWNER",
  "FSETID",
  "KILL",
  "NET_BIND_SERVICE",
  "SETFCAP",
  "SETGID",
  "SETPCAP",
  "SETUID",
  "SYS_CHROOT",
];

/** A configuration file's path and text. */
interface MachinesFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Returns the containers.conf for buildah. From the machine's files, in their order of precedence,
 * it keeps only the settings that say how the machine runs containers. What those files mount into
 * steps, and set there, would enter images unseen.
 * https://github.com/containers/common/blob/v0.50.1/docs/containers.conf.5.md
 * @param limits this process's own, see {@link ownLimits}
 * @throws Failure `tool` when a file cannot be parsed
 */
export function ownConfiguration(
  files: readonly MachinesFile[],
  limits: readonly string[],
): string {
  const tables = files.map(parsed);
  const merged = (name: string): JsonObject =>
    tables.map((table) => objectIn(table, name)).reduce<JsonObject>(withChanges, {});
  const engine = merged("engine");
  const proxies = listIn(engine, "env").filter((entry) => proxy.test(String(entry)));
  return stringify({
    containers: {
      ...only(merged("containers"), keptContainers),
      default_capabilities: capabilities,
      ...(limits.length === 0 ? {} : { default_ulimits: limits }),
    },
    engine: { ...only(engine, keptEngine), ...(proxies.length === 0 ? {} : { env: proxies }) },
    network: merged("network"),
  });
}

/** What containers.conf says about OCI runtimes. */
export interface ConfiguredRuntimes {
  /** The one that buildah takes: a path or a name; undefined if no file names one. */
  readonly runtime: string | undefined;
  /** Where buildah looks for each, by name, before it looks on PATH. */
  readonly paths: ReadonlyMap<string, readonly string[]>;
}

/**
 * Returns what the machine's files, in their order of precedence, say about OCI runtimes.
 * @throws Failure `tool` when a file cannot be parsed
 */
export function configuredRuntimes(files: readonly MachinesFile[]): ConfiguredRuntimes {
  const engine = files
    .map((file) => objectIn(parsed(file), "engine"))
    .reduce<JsonObject>(withChanges, {});
  const { runtime } = engine;
  const runtimes = objectIn(engine, "runtimes");
  const paths = Object.keys(runtimes).map(
    (name) => [name, listIn(runtimes, name).filter((path) => typeof path === "string")] as const,
  );
  return {
    runtime: typeof runtime === "string" && runtime !== "" ? runtime : undefined,
    paths: new Map(paths),
  };
}

function parsed({ path, text }: MachinesFile): JsonObject {
  try {
    return parse(text);
  } catch (cause) {
    const why = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause);
    throw new Failure({
      code: "tool",
      message: `${path} cannot be read: ${why}.`,
      fix: "Fix it: buildah cannot read it either (containers.conf(5) says how).",
      cause,
    });
  }
}

/**
 * Merges a table of a later file over that of earlier ones: key by key, also within
 * [engine.runtimes].
 */
function withChanges(before: JsonObject, after: JsonObject): JsonObject {
  const result: Record<string, unknown> = { ...before };
  for (const [key, value] of Object.entries(after)) {
    const known = result[key];
    if (isJsonObject(value)) result[key] = { ...(isJsonObject(known) ? known : {}), ...value };
    else if (Array.isArray(value)) result[key] = withEntries(known, value);
    else result[key] = value;
  }
  return result;
}

/** Merges a list: `["entry", {append=true}]` adds to what earlier files say. */
function withEntries(before: unknown, entries: readonly unknown[]): readonly unknown[] {
  const own = entries.filter((entry) => !isJsonObject(entry));
  const appends = entries.some((entry) => isJsonObject(entry) && entry["append"] === true);
  return appends && Array.isArray(before) ? [...before, ...own] : own;
}

function only(table: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(table).filter(([name]) => names.includes(name)));
}

function objectIn(table: JsonObject, name: string): JsonObject {
  const value = table[name];
  return isJsonObject(value) ? value : {};
}

function listIn(table: JsonObject, name: string): readonly unknown[] {
  const value = table[name];
  return Array.isArray(value) ? value : [];
}

/** Where buildah looks for its configuration. */
export interface ConfigurationPlaces {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly rootless: boolean;
  /** buildah's root folder, when it comes from an image. */
  readonly root?: string;
}

/**
 * Reads the files that buildah would read, the one with the highest precedence last. Missing files
 * are left out.
 */
export async function machinesFiles(places: ConfigurationPlaces): Promise<readonly MachinesFile[]> {
  const { CONTAINERS_CONF: named, CONTAINERS_CONF_OVERRIDE: last } = places.env;
  const paths = named ? [named] : await usualFiles(places);
  const files: MachinesFile[] = [];
  for (const path of [...paths, ...(last ? [last] : [])]) {
    const text = await readFile(path, "utf8").catch(() => undefined);
    if (text !== undefined) files.push({ path, text });
  }
  return files;
}

async function usualFiles({ env, rootless, root = "/" }: ConfigurationPlaces): Promise<string[]> {
  const { XDG_CONFIG_HOME: settings = "", HOME: home = "" } = env;
  const own = isAbsolute(settings) ? settings : join(home, ".config");
  const folders = [join(root, "usr/share"), join(root, "etc"), ...(rootless ? [own] : [])];
  const found = folders.map(async (folder) => {
    const file = join(folder, "containers/containers.conf");
    const more = await readdir(`${file}.d`).catch((): string[] => []);
    const parts = more.filter((name) => name.endsWith(".conf")).sort();
    return [file, ...parts.map((name) => join(`${file}.d`, name))];
  });
  return (await Promise.all(found)).flat();
}

/**
 * Newer buildah requests this many open files and processes, and fails where a process may not have
 * them.
 */
const asked = 1024 * 1024;

/**
 * Returns `default_ulimits` for what buildah would request and this process may not have
 * (/proc/self/limits).
 */
export function ownLimits(table: string): readonly string[] {
  return table.split("\n").flatMap((line) => {
    const name = limitNames[line.slice(0, 25).trim()];
    const [soft, hard] = line.slice(26).trim().split(/\s+/);
    return name !== undefined && Number(hard) < asked ? [`${name}=${soft}:${hard}`] : [];
  });
}

const limitNames: Readonly<Record<string, string>> = {
  "Max open files": "nofile",
  "Max processes": "nproc",
};
