import type { Environment, VariationName } from "../../domain/build/environment.ts";
import type { PrebuiltFiles } from "../../domain/build/prebuilt.ts";
import type { Variations } from "../../domain/build/varied.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import type { Means } from "../../variations/step.ts";

export interface TakeOptions {
  /** Absolute, real path of the folder that the paths start from. */
  readonly from: string;
  readonly files: readonly PrebuiltFiles[];
  /** Whether a path, with `/` at its end for a folder, is not taken. */
  readonly leavesOut: (path: string) => boolean;
  /** Absolute path of a folder that does not exist yet. */
  readonly to: string;
  /** Whether the command of this run made them; else they were there before. */
  readonly isMade: boolean;
}

/** Files that were copied into a folder of the run, under the paths that they had. */
export interface TakenFiles {
  /** Absolute path. */
  readonly folder: string;
  /** Of their paths, kinds and contents; docs/recipe.md has the form. */
  readonly digest: Digest;
}

/** A repository, and the commit that a process starts from. */
interface CommitOptions {
  /** Absolute path of the repository's root. */
  readonly root: string;
  /** Full object name. */
  readonly revision: string;
  /** Absolute path of a folder that does not exist yet. */
  readonly folder: string;
}

export interface CommandOptions {
  /** The words of the command; at least one. */
  readonly command: readonly string[];
  /** Absolute path of its working folder. */
  readonly folder: string;
  /** Absolute path of a folder that does not exist yet, for its home and its temporary files. */
  readonly place: string;
  /** Absolute path of the checkout that its working folder is in, or is. */
  readonly checkout: string;
  /** Absolute path of the folder that has all of it, and nothing of another run. */
  readonly own: string;
  readonly environment: Environment;
  readonly variations: readonly VariationName[];
  readonly means: Means;
  /** Whether it has no network. */
  readonly isOffline: boolean;
  /** Continues a sentence: `the first run of the command`. */
  readonly title: string;
  /** Is called with each line that it prints. */
  readonly onLine: (line: string) => void;
}

/** A command that ended well, and what it was given. */
export interface CommandRun {
  /** Seconds since 1970. */
  readonly startedAt: number;
  readonly endedAt: number;
  readonly environment: Environment;
  readonly variations: Variations;
}

/** Makes and copies the files of recipe `prebuilt`. */
export interface PrebuiltTools {
  /**
   * Copies files, with the modes that git knows. @throws Failure `usage` for what is not there, is
   * tracked by git, or cannot be in an image
   */
  take(options: TakeOptions): Promise<TakenFiles>;
  /** Checks a commit out with its submodules, all from the working tree's repositories. @throws Failure */
  checkOut(options: CommitOptions): Promise<void>;
  /** Whether the working tree has changes that its commit does not have. */
  hasChanges(root: string): Promise<boolean>;
  /** Runs a command and everything it starts until all of it has ended. @throws Failure `build`, `tool` */
  run(options: CommandOptions): Promise<CommandRun>;
  /** Waits until nothing that starts then can have a time of what has ended, not even one in a zip. */
  pause(): Promise<void>;
  /** Writes the files as the one layer of an image, at the places that they have there. */
  writeLayout(taken: TakenFiles, files: readonly PrebuiltFiles[], layout: string): Promise<void>;
}
