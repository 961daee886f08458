import type { InstructionPlace } from "../build/instruction-place.ts";

/**
 * A file that records the modification time of another file, which in the image has another one:
 * what reads it takes it for outdated.
 */
export interface StaleFile {
  /** What reads it. */
  readonly by: "python" | "jvm" | "bootsnap" | "load-path-cache";
  readonly path: string;
  readonly layer: number;
  /** The file or folder whose time it records. */
  readonly of: string;
  /** Both times are in seconds since 1970. */
  readonly recorded: number;
  readonly actual: number;
  /** The instruction that wrote it, where that is known. */
  readonly instruction?: InstructionPlace;
}
