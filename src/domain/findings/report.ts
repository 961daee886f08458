import type { BuildahOrigin } from "../build/buildah-source.ts";
import type { InstructionPlace } from "../build/instruction-place.ts";
import type { Variations } from "../build/varied.ts";
import type { Digest } from "../oci/digest.ts";
import type { ListedFile } from "../oci/listed-file.ts";
import type { Advisory, AdvisoryName } from "../source/advisory.ts";
import type { TaggedSource } from "../source/source.ts";
import type { Accepted } from "./accepted.ts";
import type { Difference } from "./difference.ts";
import type { Executables } from "./executable.ts";
import type { Trace } from "./trace.ts";

export type Reproducible = "true" | "false" | "unchecked";

/** A record of one of the two builds and its result. */
export interface BuildRecord {
  /** The local manifest's digest: over uncompressed layers, config and annotations. */
  readonly digest: Digest;
  /** The config's digest. */
  readonly imageId: Digest;
  /** Wall seconds of the build alone. */
  readonly seconds: number;
  readonly environment: string;
}

/** A layer of the image as it is pushed. */
interface LayerRecord {
  readonly digest: Digest;
  readonly diffId: Digest;
  /** Compressed bytes. */
  readonly size: number;
  /** The instruction that it came from, or the base that it belongs to. */
  readonly origin: string;
  readonly instruction?: InstructionPlace;
}

/** The machine's part in the build: what another machine needs to get the same digest. */
export interface Toolchain {
  readonly buildah: string;
  /** Where this buildah came from. */
  readonly origin: BuildahOrigin;
  readonly skopeo: string;
  readonly runtime: string;
  readonly isolation: string;
  readonly storageDriver: string;
  readonly mountProgram?: string;
  readonly rootless: boolean;
  readonly kernel: string;
}

/** A base image, pinned. */
export interface BaseRecord {
  /** As written in the Containerfile, e.g. `debian:12`. */
  readonly written: string;
  /** `name@sha256:…`. */
  readonly pinned: string;
}

/** The content of report.json (design §7; docs/report.schema.json). */
export interface Report {
  readonly schemaVersion: 1;
  readonly source: TaggedSource;
  readonly advisories: readonly Advisory[];
  /** The advisories among them that policy forbids. */
  readonly forbidden?: readonly AdvisoryName[];
  readonly reproducible: Reproducible;
  readonly bases: readonly BaseRecord[];
  readonly builds: readonly BuildRecord[];
  readonly image?: ImageRecord;
  readonly variations: Variations;
  readonly toolchain?: Toolchain;
  /** Traces of the build itself in the layers that it made. */
  readonly suspects: readonly Trace[];
  /** How many traces were found beyond the listed ones. */
  readonly suspectsOmitted: number;
  /** Programs and libraries in those layers, and what would keep build details out of them. */
  readonly executables: Executables;
  readonly pushed: readonly { readonly reference: string; readonly digest: Digest }[];
  readonly differences: readonly Difference[];
  /** How many differences were found beyond the listed ones. */
  readonly differencesOmitted: number;
  /** The files of the layers that differ, for the HTML page; not part of report.json. */
  readonly files?: readonly ListedFile[];
  /**
   * Known differences that are accepted for a while; they let `require` pass and never make two
   * builds equal.
   */
  readonly exceptions: readonly Accepted[];
  readonly timings: readonly { readonly phase: string; readonly seconds: number }[];
  /** Present when the run did not reach its goal. */
  readonly failure?: { readonly code: string; readonly message: string; readonly fix: string };
}

export interface ImageRecord {
  /** The manifest's digest as a registry serves it. */
  readonly digest: Digest;
  readonly imageId: Digest;
  /** Compressed bytes of config and layers. */
  readonly size: number;
  readonly layers: readonly LayerRecord[];
}
