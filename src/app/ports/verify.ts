import type { BuildRequest } from "../../domain/build/request.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import type { Answer } from "../../domain/source/checkout.ts";
import type { BuildPorts } from "./build.ts";
import type { Image } from "./image.ts";
import type { BlobName, Referrer, ServedManifest } from "./repository.ts";

/** Where an image's index and its attestations are read. All throw Failure `registry`, `tool`. */
export interface AttestedImages {
  /** What the image's name serves; undefined where there is nothing beside the image itself. */
  named(): Promise<ServedManifest | undefined>;
  manifest(digest: Digest): Promise<ServedManifest | undefined>;
  blob(blob: BlobName): Promise<Buffer | undefined>;
  /** Lists the manifests that name another as their subject. */
  referrers(subject: Digest): Promise<readonly Referrer[]>;
  /** Ends connections that are kept. */
  close(): Promise<void>;
}

/** Everything that verifying a published image needs from outside. */
export interface VerifyPorts {
  /** Reads manifest and config, and verifies both. @throws Failure `registry`, `usage` */
  readonly readPublished: () => Promise<Omit<Image, "layer">>;
  /** What lies beside the image: the index that its name serves, and its attestations. */
  readonly attested: AttestedImages;
  /** Fetches the whole image. @throws Failure `registry`, `usage` */
  readonly openPublished: () => Promise<Image>;
  /** Absolute path of the folder that {@link checkOut} fills. */
  readonly sourceFolder: string;
  /** Absolute path of a folder that does not exist yet, for a base that is fetched ahead. */
  readonly baseFolder: string;
  /**
   * Clones a repository into a folder of the run and checks out a revision that one of its branches
   * or tags has; unknown with the reason where that cannot be done.
   * @returns the absolute path of the checkout
   */
  readonly checkOut: (source: {
    readonly url: string;
    readonly revision: string;
  }) => Promise<Answer<string>>;
  /** The ports of a build from that checkout. */
  readonly portsOf: (request: BuildRequest, root: string) => Promise<BuildPorts>;
  /** How the image at a path is kept. @throws Failure `usage` where there is no image */
  readonly keptAs: (path: string) => Promise<"oci-layout://" | "oci-archive:" | "docker-archive:">;
  /** Where registries are asked for bases before anything is fetched. */
  readonly registry: BuildPorts["registry"];
  readonly reporter: BuildPorts["reporter"];
  readonly machinePlatform: string;
}
