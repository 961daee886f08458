import type { Digest } from "../oci/digest.ts";
import type { AdvisoryName } from "../source/advisory.ts";
import type { SourceIdParts } from "../source/source-id.ts";
import type { Place } from "../text/failure.ts";

/** What should run in one place. */
export interface WantedService {
  /** A name of {@link RunningImage.names}. */
  readonly name: string;
  readonly wants: WantedImage;
  /** Advisories that the image's source must not have. */
  readonly forbid: readonly AdvisoryName[];
  /** Whether it may be asked for by a tag. */
  readonly allowTag: boolean;
  readonly place: Place;
}

export type WantedImage =
  | { readonly kind: "source"; readonly id: string; readonly parts: SourceIdParts }
  | { readonly kind: "digest"; readonly digest: Digest };

/** What should run. */
export interface Wanted {
  readonly services: readonly WantedService[];
  /** Names of what may run although nothing wants it; `*` stands for a part between slashes. */
  readonly ignore: readonly string[];
}

/** Writes what is wanted as its file does. */
export function wantedText(wants: WantedImage): string {
  return wants.kind === "source" ? wants.id : wants.digest;
}
