import type { Digest } from "../../domain/oci/digest.ts";

/** A span of time, in seconds since 1970. */
export interface Span {
  readonly startedAt: number;
  readonly endedAt: number;
}

/** A fetched base image that the builds need. */
export interface BaseWanted {
  /** Where the registry's `fetch` put it. */
  readonly folder: string;
  /** Repository name without tag. */
  readonly name: string;
  readonly tag: string | undefined;
  /** As published (of an index: the index's). Undefined means the fetched manifest's own. */
  readonly digest: Digest | undefined;
}
