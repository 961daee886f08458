import type { Digest } from "../../domain/oci/digest.ts";

/** Opens repositories of registries; accounts and certificates were settled when it was made. */
export interface RegistryClient {
  /**
   * Returns one repository, asking nothing yet.
   * @param name its full name without tag and digest, e.g. `ghcr.io/acme/shop`
   * @throws Failure `usage` where that is not a repository's name
   */
  repository(name: string): Repository;
  /** Ends the connections that are kept alive. */
  close(): Promise<void>;
}

/**
 * One repository of a registry (https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md).
 * Every digest is checked against the bytes that came. All throw Failure `registry`; "undefined"
 * always means that the registry said there is no such thing.
 */
export interface Repository {
  readonly name: string;
  /** Lists all tags, each once, in no particular order. @returns undefined without such a repository */
  tags(): Promise<readonly string[] | undefined>;
  /** Asks for the digest of a tag without fetching what it names. */
  digestOf(tag: string): Promise<Digest | undefined>;
  /** Fetches an image manifest, an index or an artifact's manifest by tag or digest. */
  manifest(reference: string): Promise<ServedManifest | undefined>;
  /** Fetches a small blob whole. @throws Failure `registry` where it is longer than its size */
  blob(blob: BlobName): Promise<Buffer | undefined>;
  /** Fetches a blob piece by piece; reading on throws where the bytes turn out wrong at the end. */
  readBlob(blob: BlobName): Promise<AsyncIterable<Uint8Array> | undefined>;
  /** Lists what refers to a manifest, also from registries without the referrers API. */
  referrers(subject: Digest, artifactType?: string): Promise<readonly Referrer[]>;
  /** Whether the repository has a blob; `false` is also said of what it will not tell. */
  hasBlob(digest: Digest): Promise<boolean>;
  /** Uploads a blob, unless the repository has it. @returns whether bytes were sent */
  pushBlob(blob: BlobName, content: () => AsyncIterable<Uint8Array>): Promise<boolean>;
  /**
   * Pushes a manifest under its digest, and under a tag where one is given. A manifest with a
   * `subject` is found by {@link referrers} afterwards, also in registries without that API.
   */
  pushManifest(manifest: ServedManifest, tag?: string): Promise<void>;
}

/** A manifest as it was served: its digest is that of its bytes. */
export interface ServedManifest {
  readonly digest: Digest;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** What a descriptor says of a blob; `size` in bytes. */
export interface BlobName {
  readonly digest: Digest;
  readonly size: number;
}

/** A manifest that names another as its subject. */
export interface Referrer extends BlobName {
  readonly mediaType: string;
  readonly artifactType: string | undefined;
  readonly annotations: Readonly<Record<string, string>>;
}
