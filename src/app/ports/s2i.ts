import type { WebScript } from "../../domain/build/scripts-url.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import type { ImageFacts } from "../../domain/oci/image-facts.ts";
import type { Answer } from "../../domain/source/checkout.ts";
import type { S2iSource } from "../../recipes/s2i/recipe.ts";
import type { KeptFiles } from "./kept-between-runs.ts";

/** Reads the files of a source that recipe `s2i` looks at. */
export interface S2iFiles {
  /**
   * @param scripts the folder of its scripts, relative to the source's
   * @throws Failure `usage` for a file that cannot be what its name says
   */
  read(folder: string, scripts: string): Promise<S2iSource>;
  /**
   * Refuses a link that leads out of the source, unless it stays out of the image.
   * @throws Failure `usage` with the link
   */
  refuseLinksOut(folder: string, leavesOut: (path: string) => boolean): Promise<void>;
}

/** What recipe `s2i` reads from outside: its source, and what images say of themselves. */
export interface S2iReader extends S2iFiles {
  /** Returns what an image's config says. It never rejects: what cannot be read is unknown. */
  factsOf(reference: string, platform: string | undefined): Promise<Answer<ImageFacts>>;
  /**
   * Fetches scripts from web servers, and checks them, where a build follows.
   * @returns the folder that has them, or will have them in a build
   * @throws Failure `tool` for what cannot be fetched, `forbidden` for a script with another digest
   */
  fetchScripts(scripts: readonly WebScript[]): Promise<string>;
}

/** What a script saved, as an image in an OCI layout. */
export interface PackedArtifacts {
  /** Of the image. */
  readonly digest: Digest;
  /** Path of the file of its one layer. */
  readonly layer: string;
}

/** The files between a script that saves artifacts and the image that keeps them. */
export interface ArtifactFiles {
  /**
   * Makes an empty file that all users may write to, in a folder that only this one may enter.
   * @param folder not there yet
   * @returns the file's path
   */
  open(folder: string): Promise<string>;
  /**
   * Writes an image as an OCI layout whose one layer is what was written to a file.
   * @param layout not there yet
   * @returns undefined where nothing was written
   * @throws Failure `tool`
   */
  pack(file: string, layout: string, platform: string): Promise<PackedArtifacts | undefined>;
  /**
   * Unpacks the one layer of an image that was fetched into a folder.
   * @param to a path where nothing is yet
   * @returns how many bytes it has
   * @throws Failure `registry` for an image that is not such a one, `tool` for one that is too large
   */
  unpack(folder: string, to: string): Promise<number>;
  /**
   * Unpacks what was the layer of such an image.
   * @param layer path of a file, of which nothing is known yet
   * @param to a path where nothing is yet
   * @returns how many bytes it has
   * @throws Failure `registry` for a file that is not compressed like a layer, `tool` for one that
   * is too large
   */
  unpackLayer(layer: string, to: string): Promise<number>;
  /** Keeps layers from run to run, where no registry is named; undefined where nothing does. */
  readonly between?: KeptFiles;
}
