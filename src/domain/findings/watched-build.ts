import type { StepId } from "../build/step-id.ts";
import type { EntryType } from "../oci/entry.ts";
import type { BuildSpan } from "./samples.ts";

/**
 * The state of a path at one moment of a build, as far as it enters an image; `whiteout`: something
 * below was deleted.
 */
export interface PathState {
  readonly type: EntryType | "whiteout";
  /** Permission bits with setuid, setgid and sticky. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Bytes of a file; 0 for everything else. */
  readonly size: number;
  /**
   * When the content was last written, in seconds since 1970, with a fraction. It differs in honest
   * builds, too.
   */
  readonly mtime: number;
  /** Target of a symlink; empty otherwise. */
  readonly linkname: string;
  /** sha256 of a file's content in hex; undefined if the file was not read. */
  readonly digest?: string;
}

/**
 * What happened to paths (relative to the image root, without leading slash); undefined: the path
 * is gone.
 */
export type PathChanges = ReadonlyMap<string, PathState | undefined>;

/** One step of a build that was watched. */
export interface WatchedStep {
  readonly id: StepId;
  /**
   * What changed after the previous watched step, by instructions that cannot be watched (COPY,
   * ADD, WORKDIR); undefined if it could not be told apart from the base.
   */
  readonly before: PathChanges | undefined;
  /** What the step itself changed. */
  readonly changes: PathChanges;
}

/** Reads a kept content by its sha256 in hex; undefined if it was too large or was not kept. */
export type ReadContent = (digest: string) => Promise<Uint8Array | undefined>;

/** One of the two builds, as it was watched. */
export interface WatchedBuild extends BuildSpan {
  /**
   * `steps`: each step's files were examined before and after it, in one container. `layers`: every
   * step was committed to a layer. With `layers`, steps find files with a modification time of 0,
   * and differences that depend on that time disappear.
   */
  readonly by: "steps" | "layers";
  readonly steps: readonly WatchedStep[];
  readonly read: ReadContent;
  /** Why not everything could be watched, as the end of a sentence; undefined if it could. */
  readonly cut: string | undefined;
  /** Number of files that could not be read: those of another user, in a rootless build. */
  readonly unread: number;
  /** Releases what was kept. Call it when nothing more will be read. */
  close(): Promise<void>;
}
