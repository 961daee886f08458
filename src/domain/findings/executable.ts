import type { InstructionPlace } from "../build/instruction-place.ts";

/** What an executable can reveal about its build; each has its section in docs/executables.md. */
export const executableAdviceNames = [
  "build-path",
  "debug",
  "symbols",
  "build-id",
  "vcs-stamp",
  "time-stamp",
] as const;

export type ExecutableAdviceName = (typeof executableAdviceNames)[number];

/** Something that a flag would keep out of an executable. */
export interface ExecutableAdvice {
  readonly name: ExecutableAdviceName;
  /** What was found, e.g. the path. */
  readonly found: string;
  /** The flag or command, for the executable's language if that is known. */
  readonly fix: string;
}

export type ExecutableLanguage = "C" | "C++" | "Go" | "Rust" | ".NET";

/** What Go writes into its programs (`go version -m`). */
export interface GoBuild {
  readonly version: string;
  /** The main module's path; empty if it was built outside of a module. */
  readonly module: string;
  readonly trimpath: boolean;
  readonly cgo: boolean;
  readonly revision?: string;
  readonly time?: string;
  readonly modified?: boolean;
}

/**
 * What the bytes of a program or shared library reveal about its build. Every text is untrusted.
 */
export interface ExecutableFacts {
  readonly format: "elf" | "pe";
  /** The architecture that a program is for, e.g. `amd64`; absent for libraries and unknown ones. */
  readonly architecture?: string;
  readonly language?: ExecutableLanguage;
  /** `static`: it needs no loader and no library. Undefined for formats without linkage. */
  readonly linkage?: "static" | "dynamic";
  /** Names of the libraries that it is loaded with. */
  readonly libraries: readonly string[];
  /** The compiler's own signature, e.g. `GCC: (Debian 12.2.0-14) 12.2.0`. */
  readonly compiler?: string;
  /** The build ID of the GNU note, in hex. */
  readonly buildId?: string;
  readonly goBuildId?: string;
  readonly symbols: boolean;
  readonly debug: boolean;
  /** Absolute paths of the build's own files, a few of them. */
  readonly paths: readonly string[];
  readonly go?: GoBuild;
  /**
   * Only for PE: its time stamp, unless it is marked as a hash of the content. Seconds since 1970.
   */
  readonly timeStamp?: number;
}

/** An executable in a layer that the build made. */
export interface Executable extends ExecutableFacts {
  /** Relative to the image root without a leading slash. */
  readonly path: string;
  readonly layer: number;
  readonly instruction?: InstructionPlace;
  readonly advice: readonly ExecutableAdvice[];
}

/** All executables of those layers, bounded. */
export interface Executables {
  /** The executables with the most advice first. */
  readonly listed: readonly Executable[];
  /** How many were examined and not listed. */
  readonly omitted: number;
  /**
   * How many files belong to distribution packages, which were built elsewhere; these are only
   * counted.
   */
  readonly ofPackages: number;
  /** Files that were not examined, with the reason; `omitted` counts those that are not listed. */
  readonly unread: {
    readonly listed: readonly { readonly path: string; readonly reason: string }[];
    readonly omitted: number;
  };
}
