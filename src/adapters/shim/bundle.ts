import { chmodSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as v from "valibot";
import type { StepOutput } from "../../domain/build/step-run.ts";
import type { JsonObject } from "../../domain/text/json.ts";
import { checkedJson, fitting, jsonObject, listOf, objectOf } from "../../domain/text/schema.ts";
import type { StepEdit, StepFile } from "../../variations/step.ts";
import { knownOf, namespaceSchema, ownsHostname } from "./bundle-config.ts";

const limitSchema = objectOf({ type: v.string(), hard: v.number(), soft: v.number() });

// What is edited keeps everything else that it holds, known or not.

function objectIn(parent: JsonObject, key: string): JsonObject {
  return fitting(jsonObject, parent[key]) ?? {};
}

function listIn(parent: JsonObject, key: string): readonly unknown[] {
  return fitting(listOf(v.unknown()), parent[key]) ?? [];
}

/** A step's bundle, as buildah passed it to the runtime. */
export interface Bundle {
  /** Absolute path. */
  readonly path: string;
  readonly config: JsonObject;
}

/**
 * Reads the config of a bundle, which must be in the work folder: no file outside of it is ever
 * written.
 * @throws Error when it is elsewhere or is not an object
 */
export function readBundle(path: string, folder: string): Bundle {
  if (!isInside(folder, path)) throw new Error("it lies outside of the work folder");
  const file = join(path, "config.json");
  const found = checkedJson(jsonObject, readFileSync(file, "utf8"));
  if ("wrong" in found) throw new TypeError(`of ${file}, ${found.wrong}`);
  return { path, config: found.value };
}

/** What a step gets, and where this build keeps files for it. */
interface BundleOptions {
  readonly edit: StepEdit;
  /** A file that the step may write to, and that outlives it. */
  readonly output?: StepOutput | undefined;
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
export function editBundle({ path, config }: Bundle, options: BundleOptions): void {
  const { edit, output, folder, hostsLink, root } = options;
  const given = editConfig(config, edit, hardLimits());
  const own = (edit.files ?? []).map((file, number) => ownFile(path, { file, number }));
  const kept = output === undefined ? [] : [writable(output)];
  const edited = { ...given, mounts: [...listIn(given, "mounts"), ...own, ...kept] };
  const whole =
    root === undefined ? edited : { ...edited, root: { ...objectIn(config, "root"), path: root } };
  writeFileSync(join(path, "config.json"), JSON.stringify(whole));
  if (edit.hostname === undefined || !ownsHostname(config)) return;
  const hostnameFile = ownMount(config, { destination: "/etc/hostname", folder });
  if (hostnameFile !== undefined) writeFileSync(hostnameFile, `${edit.hostname}\n`);
  const hosts = ownMount(config, { destination: "/etc/hosts", folder });
  if (hosts !== undefined) symlinkSync(hosts, hostsLink);
}

/** Returns the bundle's own root as an absolute path. */
export function rootFolder({ path, config }: Bundle): string {
  return resolve(path, knownOf(config).root?.path ?? "");
}

/**
 * Returns the config with the edit in it. A value that the image or the Containerfile sets takes
 * precedence, because it is part of the recipe. HOSTNAME is buildah's own, random in some versions,
 * and always replaced.
 */
export function editConfig(
  config: JsonObject,
  edit: StepEdit,
  limits: ReadonlyMap<string, number>,
): JsonObject {
  const process = objectIn(config, "process");
  const given = knownOf(config).process?.env ?? [];
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

/** Writes a step's own file into its bundle, which is removed after the step. @returns the mount */
function ownFile(
  bundle: string,
  { file, number }: { readonly file: StepFile; readonly number: number },
): JsonObject {
  const source = join(bundle, `twofold-file-${number}`);
  writeFileSync(source, file.bytes);
  // The mode of a file that is written depends on our umask.
  chmodSync(source, 0o666);
  return writable({ source, destination: file.destination });
}

function writable(mount: StepOutput): JsonObject {
  return { ...mount, type: "bind", options: ["bind", "rw", "nosuid", "nodev", "noexec"] };
}

function readOnly(mount: { readonly source: string; readonly destination: string }): JsonObject {
  return { ...mount, type: "bind", options: ["bind", "ro", "nosuid", "nodev"] };
}

/**
 * Gives the step its own network namespace: links of the host's namespace must not be taken down.
 */
function withOwnNetwork(linux: JsonObject): JsonObject {
  const others = listIn(linux, "namespaces").filter(
    (one) => fitting(namespaceSchema, one)?.type !== "network",
  );
  return { ...linux, namespaces: [...others, { type: "network" }] };
}

/**
 * Lowers a limit to our own hard limit: without CAP_SYS_RESOURCE, a higher one keeps the container
 * from starting.
 */
function clamp(limit: unknown, most: ReadonlyMap<string, number>): unknown {
  const found = fitting(limitSchema, limit);
  const own = found === undefined ? undefined : most.get(found.type);
  if (found === undefined || own === undefined) return limit;
  const { hard, soft } = found;
  return { ...fitting(jsonObject, limit), hard: Math.min(hard, own), soft: Math.min(soft, own) };
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
  config: JsonObject,
  wanted: { readonly destination: string; readonly folder: string },
): string | undefined {
  for (const { destination, source } of knownOf(config).mounts ?? []) {
    if (destination === wanted.destination && isInside(wanted.folder, source))
      return realpathSync(source);
  }
  return undefined;
}

function isInside(folder: string, path: string): boolean {
  return realpathSync(path).startsWith(`${realpathSync(folder)}/`);
}
