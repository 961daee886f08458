import type { AttestationKind } from "../../domain/findings/beside.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import type { SbomFormat } from "../../domain/oci/sbom-format.ts";

/** What a kept statement is about; its file is signed (a Sigstore bundle), or the bare statement. */
export interface AttestationFile {
  readonly about: AttestationKind;
  readonly form: "statement" | "bundle";
  readonly text: string;
}

/** A file that was written into the folder. */
export interface WrittenFile {
  /** Absolute. */
  readonly path: string;
  /** From the folder of the run's report on. */
  readonly name: string;
}

/** A document about an image's packages that was written beside its layout. */
export interface LeftSbom extends WrittenFile {
  readonly format: SbomFormat;
  /** The manifest's digest. */
  readonly image: Digest;
  readonly platform: string;
  readonly text: string;
  /** How many packages the image has. */
  readonly packages: number;
}

/** Where a run leaves what outlives the run. */
export interface OutputFolder {
  /** The image that was proven, or that was built once. */
  readonly layout: string;
  /** The two images, when they differ. */
  readonly twins: { readonly first: string; readonly second: string };
  readonly report: string;
  /** The same report as a page. */
  readonly page: string;
  /** The folder itself if it is a new one that nobody named; then nobody will look for it. */
  readonly temporary?: string;
  /** Moves the layout to the first twin's folder, when it is one of two images that differ. */
  moveLayout(): Promise<void>;
  removeLayout(): Promise<void>;
  /** Writes the report, and the Containerfile that a recipe wrote, if one did. */
  writeReport(texts: {
    readonly json: string;
    readonly html: string;
    readonly containerfile: string | undefined;
  }): Promise<void>;
  /** Writes documents about the image, by the names of their files. */
  writeSboms(texts: ReadonlyMap<string, string>): Promise<readonly WrittenFile[]>;
  /** Keeps statements about the image under their names. */
  keepAttestations(files: readonly AttestationFile[]): Promise<readonly WrittenFile[]>;
  /** Returns the places for one of several platforms, which need not exist. */
  forPlatform(platform: string): OutputFolder;
  /** Removes what was put into the folder. */
  discard(): Promise<void>;
}
