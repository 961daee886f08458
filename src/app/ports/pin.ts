import type { TextChange } from "../../domain/source/pin.ts";

/** A file whose references may be pinned. */
export interface PinFile {
  /** As shown to people: relative to the checkout's root where it is inside. */
  readonly name: string;
  /** Absolute, real path. */
  readonly path: string;
  readonly text: string;
}

export interface PinFilesOptions {
  /** Inputs `context` and `file` (design §3) of each Containerfile; at least one. */
  readonly services: readonly PinService[];
  /** Paths of workflows; when empty, those of the repository are read. */
  readonly workflows: readonly string[];
}

/** What is built from one Containerfile. */
export interface PinService {
  readonly context: string;
  readonly file?: string;
}

export interface PinContainerfile {
  readonly file: PinFile;
  /** The build context relative to the repository's root; `.` for the root itself. */
  readonly context: string;
}

export interface PinFilesFound {
  /** Without those of contexts that have none, when workflows were named. */
  readonly containerfiles: readonly PinContainerfile[];
  readonly workflows: readonly PinFile[];
}

/** The files of a checkout that name images. */
export interface PinFiles {
  /**
   * @throws Failure `usage` for a file that is missing, is not UTF-8 text, or is outside of the
   * checkout
   */
  read(options: PinFilesOptions): Promise<PinFilesFound>;
  /**
   * Replaces each file with its new text atomically; mode and owner stay.
   * @throws Failure `tool` when a file cannot be written or no longer has the text from before;
   * then none is changed
   */
  replace(changes: readonly TextChange[]): Promise<void>;
}
