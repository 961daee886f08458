import * as v from "valibot";
import { jsonObject, listOf, mapOf, objectOf } from "../text/schema.ts";
import { type Digest, isDigest } from "./digest.ts";
import { type ImageSettings, settingsOf } from "./image-settings.ts";

export const manifestMediaTypes: readonly string[] = [
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json",
];

export const indexMediaTypes: readonly string[] = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
];

const text = v.string();
const texts = mapOf(text);
const bytes = "a number of bytes";

export const digestSchema = v.pipe(
  text,
  v.guard(isDigest, "`sha256:` and 64 lower-case hex digits"),
);

// Members are in the order in which they are written again: it decides the bytes of an index.
const descriptor = objectOf({
  mediaType: text,
  digest: digestSchema,
  /** Bytes. */
  size: v.pipe(v.number(bytes), v.safeInteger(bytes), v.minValue(0, bytes)),
  annotations: v.exactOptional(texts),
  platform: v.exactOptional(
    objectOf({ os: text, architecture: text, variant: v.exactOptional(text) }),
  ),
});

/** https://github.com/opencontainers/image-spec/blob/v1.1.0/descriptor.md */
export type Descriptor = v.InferOutput<typeof descriptor>;

export const manifestSchema = objectOf({
  schemaVersion: v.literal(2, "2"),
  mediaType: v.exactOptional(oneOf(manifestMediaTypes)),
  config: descriptor,
  layers: listOf(descriptor),
  annotations: v.exactOptional(texts),
});

/** https://github.com/opencontainers/image-spec/blob/v1.1.0/manifest.md */
export type Manifest = v.InferOutput<typeof manifestSchema>;

export const indexSchema = objectOf({
  schemaVersion: v.literal(2, "2"),
  mediaType: v.exactOptional(oneOf(indexMediaTypes)),
  manifests: listOf(descriptor),
});

/** https://github.com/opencontainers/image-spec/blob/v1.1.0/image-index.md */
export type Index = v.InferOutput<typeof indexSchema>;

const historyEntry = v.pipe(
  objectOf({
    created_by: v.exactOptional(text),
    comment: v.exactOptional(text),
    empty_layer: v.exactOptional(v.boolean()),
  }),
  v.transform(
    ({ created_by = "", comment, empty_layer = false }): HistoryEntry => ({
      createdBy: created_by,
      ...(comment === undefined ? {} : { comment }),
      emptyLayer: empty_layer,
    }),
  ),
);

export const imageConfigSchema = v.pipe(
  objectOf({
    os: text,
    architecture: text,
    variant: v.exactOptional(text),
    config: v.exactOptional(
      objectOf({
        Labels: v.exactOptional(texts),
        OnBuild: v.exactOptional(listOf(text)),
        Healthcheck: v.exactOptional(objectOf({ Test: v.exactOptional(listOf(text)) })),
        Shell: v.exactOptional(listOf(text)),
        Env: v.exactOptional(listOf(text)),
        Volumes: v.exactOptional(jsonObject),
        WorkingDir: v.exactOptional(text),
      }),
    ),
    rootfs: objectOf({ diff_ids: listOf(digestSchema) }),
    history: v.exactOptional(listOf(historyEntry)),
  }),
  v.transform(({ os, architecture, variant, config, rootfs, history = [] }): ImageConfig => {
    const { Labels: labels = {}, OnBuild: triggers, Healthcheck, Shell: shell } = config ?? {};
    const [test = "NONE"] = Healthcheck?.Test ?? [];
    const healthcheck = test !== "NONE";
    return {
      os,
      architecture,
      ...(variant === undefined ? {} : { variant }),
      labels,
      ...(triggers === undefined ? {} : { triggers }),
      ...settingsOf(config),
      ...(healthcheck || shell !== undefined
        ? { docker: { healthcheck, shell: shell ?? [] } }
        : {}),
      diffIds: rootfs.diff_ids,
      history,
    };
  }),
);

/**
 * https://github.com/opencontainers/image-spec/blob/v1.1.0/config.md; the parts that Twofold reads.
 */
export interface ImageConfig {
  readonly os: string;
  readonly architecture: string;
  /** Of the CPU, e.g. `v7`. */
  readonly variant?: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Docker's ONBUILD. OCI does not define it, but buildah follows it. */
  readonly triggers?: readonly string[];
  /** What instructions meet that are built on the image. */
  readonly settings?: ImageSettings;
  readonly docker?: DockerSettings;
  readonly diffIds: readonly Digest[];
  readonly history: readonly HistoryEntry[];
}

/** What Docker's config has and OCI does not define, so that buildah does not hand it on. */
export interface DockerSettings {
  readonly healthcheck: boolean;
  /** The words of SHELL; empty without one. */
  readonly shell: readonly string[];
}

interface HistoryEntry {
  readonly createdBy: string;
  readonly comment?: string;
  readonly emptyLayer: boolean;
}

function oneOf(types: readonly string[]) {
  const known = types.map((type) => `\`${type}\``).join(" or ");
  return v.pipe(
    text,
    v.check((type) => types.includes(type), known),
  );
}
