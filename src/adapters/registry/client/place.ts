import type { Asked } from "../../../domain/oci/registry-troubles.ts";
import type { RegistryHost } from "./registry-host.ts";
import type { Scope } from "./tokens.ts";

/** One repository at its registry, for what is asked of it. */
export interface Place {
  readonly host: RegistryHost;
  /** Full name, e.g. `ghcr.io/acme/shop`. */
  readonly name: string;
  /** Returns a path below the repository's. */
  path(rest: string): string;
  /** Says in a failure what was asked; `reference` is a tag or a digest, undefined the repository. */
  asked(verb: Asked["verb"], reference?: string): Asked;
  readonly pull: { readonly scope: Scope };
  readonly push: { readonly scope: Scope };
}
