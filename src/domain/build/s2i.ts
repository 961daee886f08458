/** How the source gets into the container that assembles it: both give the same files. */
export const s2iMethods = ["build", "run"] as const;

/** Recipe `s2i`: a builder image's scripts make an image of a source that has no Containerfile. */
export interface S2iRecipe {
  readonly kind: "s2i";
  /**
   * What the user named: a folder, an archive, a program, or a repository's URL with a commit.
   * Undefined: the context. It is not a part of the image's recipe, which says where the source is.
   */
  readonly source?: string;
  /** As written, with or without a digest. */
  readonly builderImage: string;
  /** The image to ship on; undefined: the builder. */
  readonly runtimeImage?: string;
  /** Where the scripts are, before anything else is looked at. */
  readonly scriptsUrl?: string;
  /** `SOURCE` or `SOURCE:FOLDER`, unparsed; what the runtime image gets. */
  readonly runtimeArtifacts: readonly string[];
  readonly method: (typeof s2iMethods)[number];
  /**
   * Whether the first build may take what the previous image saved. It changes no byte of the
   * image, so it is not a part of its recipe either.
   */
  readonly incremental: boolean;
}

/** The scripts of a builder image, by the names that the second protocol gives them. */
export const scriptNames = ["assemble", "run", "save-artifacts", "assemble-runtime"] as const;
export type ScriptName = (typeof scriptNames)[number];

/** Where a source keeps its own scripts, relative to its root. */
export const sourceScripts = ".s2i/bin";
/** Name of the additional build context that holds the source's own scripts. */
export const scriptsContext = "s2i-scripts";
/**
 * Id of the optional secret by which a build gets what the previous image saved: a file that never
 * becomes a part of the image, and that a build without it does not miss.
 */
export const artifactsSecret = "s2i-artifacts";
/**
 * Where the step that assembles can write what the next build may use, of an image that ships on
 * another one. Only a first build has this file.
 */
export const keptArtifacts = "/dev/s2i-kept.tar";
/**
 * Label of an image that keeps what the builder saved, for the next build with a runtime image. Its
 * value is the platform.
 */
export const keptLabel = "dev.twofold.s2i-artifacts";
/** Name of the stage that assembles, where the image ships on a runtime image. */
export const assembledStage = "assembled";

/** The most entries of a list, and characters of one. */
export const mostArtifacts = 100;
export const longestS2iText = 4096;
