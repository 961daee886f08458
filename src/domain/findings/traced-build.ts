import type { EntryType } from "../oci/entry.ts";
import type { BuildSpan } from "./samples.ts";

/** What a path is at one moment of a build, as far as it enters an image; `whiteout`: something below was deleted. */
export interface PathState {
  readonly type: EntryType | "whiteout";
  /** Permission bits with setuid, setgid and sticky. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Bytes; of files only, else 0. */
  readonly size: number;
  /** Seconds since 1970, with a fraction: when its content was last written. Differs in honest builds, too. */
  readonly mtime: number;
  /** Target of a symlink; empty otherwise. */
  readonly linkname: string;
  /** sha256 of a file's content in hex; undefined where it was not read. */
  readonly digest?: string;
}

/** What became of paths (relative to the image root, without leading slash); undefined: gone. */
export type PathChanges = ReadonlyMap<string, PathState | undefined>;

/** One step of a build that was watched. */
export interface TracedStep {
  /** The line that buildah printed for it, e.g. `[2/3] STEP 5/7: RUN make`. */
  readonly printed: string;
  /**
   * What changed since the watched step before it, by instructions that cannot be watched (COPY, ADD, WORKDIR);
   * undefined where that could not be told apart from the base.
   */
  readonly before: PathChanges | undefined;
  /** What the step itself changed. */
  readonly changes: PathChanges;
}

/** Reads a content that was kept, by its sha256 in hex; undefined when it was too large, or was not kept. */
export type ReadContent = (digest: string) => Promise<Uint8Array | undefined>;

/** One of the two builds, watched. */
export interface TracedBuild extends BuildSpan {
  /**
   * `steps`: each step's files were looked at before and after it, in one container. `layers`: every step was
   * committed to a layer; steps then find files with a modification time of 0, and what depends on it vanishes.
   */
  readonly by: "steps" | "layers";
  readonly steps: readonly TracedStep[];
  readonly read: ReadContent;
  /** Why not everything could be watched, as a sentence's end; undefined when it could. */
  readonly cut: string | undefined;
  /** Files that could not be read: another user's, in a rootless build. */
  readonly unread: number;
  /** To be called when nothing more will be read. */
  close(): Promise<void>;
}
