import type { Digest } from "../../domain/oci/digest.ts";
import type { Answer } from "../../domain/source/checkout.ts";
import type { BuildPorts, Reporter } from "./build.ts";
import type { Registry } from "./registry.ts";
import type { BlobName } from "./repository.ts";
import type { VerifyPorts } from "./verify.ts";

/** Where a snapshot's blobs are collected. */
export interface SnapshotStore {
  put(bytes: Uint8Array): Promise<BlobName>;
  /** Takes a file, which must not change afterwards. */
  putFile(file: string): Promise<BlobName>;
  /** Yields a blob that was put. */
  read(blob: BlobName): AsyncIterable<Uint8Array>;
}

/** The files of one commit, as a git bundle without its history. */
export interface BundledSource {
  /** From the root of the repository; empty for the repository itself. */
  readonly path: string;
  readonly revision: string;
  /** Absolute path of the bundle. */
  readonly bundle: string;
  /** Absolute paths of the files that Git LFS keeps outside of git; each is named by its sha256. */
  readonly lfs: readonly string[];
  /** Paths of Git LFS files that only a pointer is here for. */
  readonly pointers: readonly string[];
}

/** A file from which a buildah can be installed. */
export interface PackagedBuildah {
  /** The file's name, as the distribution or the URL has it. */
  readonly name: string;
  readonly file: string;
}

/** Everything that taking a snapshot needs from outside. */
export interface SnapshotPorts
  extends Pick<VerifyPorts, "readPublished" | "checkOut" | "keptAs" | "machinePlatform"> {
  readonly registry: Pick<Registry, "resolve" | "fetch">;
  /** Tells the size in bytes of the published image's manifest. */
  readonly manifestSize: (digest: Digest) => Promise<number>;
  /** Fetches a manifest or index, byte for byte. @throws Failure `registry` */
  readonly document: (reference: string) => Promise<Uint8Array>;
  /** Bundles what is checked out, and each submodule. */
  readonly bundle: (root: string, revision: string) => Promise<Answer<readonly BundledSource[]>>;
  /** Fetches a package with a version of buildah. */
  readonly packageOf: (version: string) => Promise<Answer<PackagedBuildah>>;
  /** Reads files of the checkout. */
  readonly filesIn: (root: string) => BuildPorts["files"];
  readonly s2i: BuildPorts["s2i"];
  /** Names a folder of the run that does not exist yet. */
  readonly newFolder: () => string;
  /** Reads a small file that was fetched. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly store: SnapshotStore;
  readonly reporter: Pick<Reporter, "progress">;
}
