import type { GenericSchema, InferOutput } from "valibot";
import { Failure } from "../text/failure.ts";
import { parseJson, TooDeep } from "../text/json.ts";
import { checked } from "../text/schema.ts";
import {
  type ImageConfig,
  type Index,
  imageConfigSchema,
  indexSchema,
  type Manifest,
  manifestSchema,
} from "./oci.ts";

/** Bytes. Registries take manifests up to 4 MiB (distribution-spec, "Pushing Manifests"). */
export const maxManifestBytes = 4 * 1024 * 1024;
/** Bytes. Configs have no limit in the specification; real ones are some KiB. */
export const maxConfigBytes = 4 * 1024 * 1024;

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
  return parseDocument(manifestSchema, { bytes, limit: maxManifestBytes, what });
}

/**
 * Reads an image index.
 * @throws Failure with the origin's code, naming the JSON path that is wrong
 */
export function parseIndex(bytes: Uint8Array, what: Origin): Index {
  return parseDocument(indexSchema, { bytes, limit: maxManifestBytes, what });
}

/**
 * Reads an image config.
 * @throws Failure with the origin's code, naming the JSON path that is wrong
 */
export function parseImageConfig(bytes: Uint8Array, what: Origin): ImageConfig {
  return parseDocument(imageConfigSchema, { bytes, limit: maxConfigBytes, what });
}

interface Document {
  readonly bytes: Uint8Array;
  /** The most bytes that it may have. */
  readonly limit: number;
  readonly what: Origin;
}

function parseDocument<const Schema extends GenericSchema>(
  schema: Schema,
  { bytes, limit, what }: Document,
): InferOutput<Schema> {
  if (bytes.length > limit) throw wrong(what, `is larger than ${limit} bytes`);
  let value: unknown;
  try {
    value = parseJson(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    const isDeep = cause instanceof TooDeep;
    throw wrong(what, isDeep ? cause.message : "is not JSON in UTF-8", cause);
  }
  const found = checked(schema, value);
  if ("wrong" in found) throw wrong(what, found.wrong);
  return found.value;
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
