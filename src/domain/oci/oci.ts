import type { Digest } from "./digest.ts";

/** https://github.com/opencontainers/image-spec/blob/v1.1.0/descriptor.md */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: Digest;
  /** Bytes. */
  readonly size: number;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly platform?: {
    readonly os: string;
    readonly architecture: string;
    readonly variant?: string;
  };
}

/** https://github.com/opencontainers/image-spec/blob/v1.1.0/manifest.md */
export interface Manifest {
  readonly schemaVersion: 2;
  readonly mediaType?: string;
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
  readonly annotations?: Readonly<Record<string, string>>;
}

/** https://github.com/opencontainers/image-spec/blob/v1.1.0/image-index.md */
export interface Index {
  readonly schemaVersion: 2;
  readonly manifests: readonly Descriptor[];
}

/**
 * https://github.com/opencontainers/image-spec/blob/v1.1.0/config.md; the parts that Twofold reads.
 */
export interface ImageConfig {
  readonly os: string;
  readonly architecture: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Docker's ONBUILD. OCI does not define it, but buildah follows it. */
  readonly triggers?: readonly string[];
  readonly diffIds: readonly Digest[];
  readonly history: readonly HistoryEntry[];
}

export interface HistoryEntry {
  readonly createdBy: string;
  readonly comment?: string;
  readonly emptyLayer: boolean;
}
