import { Failure } from "../text/failure.ts";
import { parseJson, TooDeep } from "../text/json.ts";
import { shortened, visible } from "../text/printable.ts";
import { type Digest, isDigest } from "./digest.ts";
import type { Descriptor, HistoryEntry, ImageConfig, Index, Manifest } from "./oci.ts";

/** Bytes. Registries take manifests up to 4 MiB (distribution-spec, "Pushing Manifests"). */
export const maxManifestBytes = 4 * 1024 * 1024;
/** Bytes. Configs have no limit in the specification; real ones are some KiB. */
export const maxConfigBytes = 4 * 1024 * 1024;

export const manifestMediaTypes: readonly string[] = [
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json",
];

export const indexMediaTypes: readonly string[] = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
];

/** Where a document came from: its name in messages, and the failure code when it is wrong. */
export interface Origin {
  /** E.g. `the manifest of ghcr.io/acme/shop:1`. */
  readonly name: string;
  readonly code: "tool" | "registry";
}

/**
 * Reads an image manifest.
 * @throws Failure with the origin's code, naming the JSON path that is wrong
 */
export function parseManifest(bytes: Uint8Array, what: Origin): Manifest {
  const root = document(bytes, what, maxManifestBytes);
  const mediaType = versioned(root, manifestMediaTypes);
  const annotations = optional(member(root, "annotations"), texts);
  return {
    schemaVersion: 2,
    ...(mediaType === undefined ? {} : { mediaType }),
    config: descriptor(member(root, "config")),
    layers: items(member(root, "layers")).map(descriptor),
    ...(annotations === undefined ? {} : { annotations }),
  };
}

/**
 * Reads an image index.
 * @throws Failure with the origin's code, naming the JSON path that is wrong
 */
export function parseIndex(bytes: Uint8Array, what: Origin): Index {
  const root = document(bytes, what, maxManifestBytes);
  versioned(root, indexMediaTypes);
  return { schemaVersion: 2, manifests: items(member(root, "manifests")).map(descriptor) };
}

/**
 * Reads an image config.
 * @throws Failure with the origin's code, naming the JSON path that is wrong
 */
export function parseImageConfig(bytes: Uint8Array, what: Origin): ImageConfig {
  const root = document(bytes, what, maxConfigBytes);
  const settings = optional(member(root, "config"), record);
  const triggers = settings && optional(member(settings, "OnBuild"), items)?.map(text);
  return {
    os: text(member(root, "os")),
    architecture: text(member(root, "architecture")),
    labels: (settings && optional(member(settings, "Labels"), texts)) ?? {},
    ...(triggers === undefined ? {} : { triggers }),
    diffIds: items(member(member(root, "rootfs"), "diff_ids")).map(digest),
    history: (optional(member(root, "history"), items) ?? []).map(historyEntry),
  };
}

/** A value inside a document, and the JSON path that leads to it. */
interface Spot {
  readonly value: unknown;
  readonly path: string;
  readonly what: Origin;
}

function document(bytes: Uint8Array, what: Origin, limit: number): Spot {
  if (bytes.length > limit) throw wrong(what, `is larger than ${limit} bytes`);
  let value: unknown;
  try {
    value = parseJson(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    const isDeep = cause instanceof TooDeep;
    throw wrong(what, isDeep ? cause.message : "is not JSON in UTF-8", cause);
  }
  return record({ value, path: "", what });
}

/**
 * Checks the fields that manifests and indexes start with.
 * @returns the media type, which may be left out
 */
function versioned(root: Spot, known: readonly string[]): string | undefined {
  const version = member(root, "schemaVersion");
  if (version.value !== 2) throw unexpected(version, "2");
  const mediaType = member(root, "mediaType");
  const found = optional(mediaType, text);
  if (found !== undefined && !known.includes(found)) {
    throw unexpected(mediaType, known.map((type) => `\`${type}\``).join(" or "));
  }
  return found;
}

function descriptor(spot: Spot): Descriptor {
  const annotations = optional(member(spot, "annotations"), texts);
  const platform = optional(member(spot, "platform"), platformOf);
  return {
    mediaType: text(member(spot, "mediaType")),
    digest: digest(member(spot, "digest")),
    size: byteCount(member(spot, "size")),
    ...(annotations === undefined ? {} : { annotations }),
    ...(platform === undefined ? {} : { platform }),
  };
}

function platformOf(spot: Spot): NonNullable<Descriptor["platform"]> {
  const variant = optional(member(spot, "variant"), text);
  return {
    os: text(member(spot, "os")),
    architecture: text(member(spot, "architecture")),
    ...(variant === undefined ? {} : { variant }),
  };
}

function historyEntry(spot: Spot): HistoryEntry {
  const comment = optional(member(spot, "comment"), text);
  return {
    createdBy: optional(member(spot, "created_by"), text) ?? "",
    ...(comment === undefined ? {} : { comment }),
    emptyLayer: optional(member(spot, "empty_layer"), truth) ?? false,
  };
}

/** Returns a member of an object; its value is undefined if the member is missing. */
function member(spot: Spot, key: string): Spot {
  const { value } = record(spot);
  const path = spot.path === "" ? key : `${spot.path}.${key}`;
  return {
    value: isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined,
    path,
    what: spot.what,
  };
}

/** Reads an optional value. Go programs write null for what is empty. */
function optional<T>(spot: Spot, read: (spot: Spot) => T): T | undefined {
  return spot.value === undefined || spot.value === null ? undefined : read(spot);
}

function record(spot: Spot): Spot {
  if (!isRecord(spot.value)) throw unexpected(spot, "an object");
  return spot;
}

function items(spot: Spot): readonly Spot[] {
  if (!Array.isArray(spot.value)) throw unexpected(spot, "an array");
  return spot.value.map((value: unknown, index) => ({
    value,
    path: `${spot.path}[${index}]`,
    what: spot.what,
  }));
}

function texts(spot: Spot): Readonly<Record<string, string>> {
  const { value } = record(spot);
  const keys = isRecord(value) ? Object.keys(value) : [];
  return Object.fromEntries(keys.map((key) => [key, text(member(spot, key))]));
}

function text(spot: Spot): string {
  if (typeof spot.value !== "string") throw unexpected(spot, "a text");
  return spot.value;
}

function truth(spot: Spot): boolean {
  if (typeof spot.value !== "boolean") throw unexpected(spot, "true or false");
  return spot.value;
}

function digest(spot: Spot): Digest {
  const found = text(spot);
  if (!isDigest(found)) throw unexpected(spot, "`sha256:` and 64 lower-case hex digits");
  return found;
}

function byteCount(spot: Spot): number {
  const { value } = spot;
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) {
    throw unexpected(spot, "a number of bytes");
  }
  return value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Creates the failure for a wrong value. The message leaves the value out: anyone may have written
 * it, and it could be long.
 */
function unexpected(spot: Spot, expected: string): Failure {
  const state = spot.value === undefined ? "is missing" : "is wrong";
  const where = spot.path === "" ? "the document" : `\`${shortened(visible(spot.path), 200)}\``;
  return wrong(spot.what, `${where} ${state}: it must be ${expected}`);
}

const fixes: Readonly<Record<Origin["code"], string>> = {
  tool: "Build the image again, and check the program that wrote it.",
  registry: "Check the reference, and that the registry serves OCI images under it.",
};

function wrong(what: Origin, how: string, cause?: unknown): Failure {
  return new Failure({
    code: what.code,
    message: `${what.name}: ${how}.`,
    fix: fixes[what.code],
    ...(cause === undefined ? {} : { cause }),
  });
}
