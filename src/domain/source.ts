/** Which source an image came from (design §5). */
export interface Source {
  /** `<repository>,<version>,<offset>`; see {@link formatSourceId} in source-id.ts. */
  readonly id: string;
  /** Canonical name, e.g. `github.com/acme/shop`; empty when there is no repository. */
  readonly repository: string;
  /** Path of the service inside the repository, POSIX, empty at the root. */
  readonly offset: string;
  /** Semver, without build metadata, e.g. `1.4.0`; `0.0.0-untagged` without a tag. */
  readonly version: string;
  /** The commit's full object name in hex; empty when there is no repository. */
  readonly revision: string;
}
