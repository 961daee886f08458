import type { InstructionPlace } from "../build/instruction-place.ts";

/** What a file of the image gives to whoever gets in, or to whoever has the image. */
export type Risk =
  | {
      /** It runs with the rights of its owner, of its group, or of both. */
      readonly kind: "setuid";
      readonly setuid: boolean;
      readonly setgid: boolean;
      readonly uid: number;
      readonly gid: number;
    }
  | {
      /** It runs with capabilities; unnamed where they could not be read. */
      readonly kind: "capability";
      readonly names: readonly string[];
    }
  | { readonly kind: "world-writable"; readonly isFolder: boolean }
  | { readonly kind: "tool"; readonly sort: ToolSort }
  | {
      /** It gives access to something; what it is, never its value: `a private key`. */
      readonly kind: "credential";
      readonly what: string;
    };

export type ToolSort = "shell" | "package manager";

/** A file with one of these. */
export interface RiskyFile {
  /** Relative to the image root without a leading slash; `config` without a layer is the config. */
  readonly path: string;
  /** From the base up, 0-based; undefined for the image's config. */
  readonly layer: number | undefined;
  readonly risk: Risk;
  /** Whether the base brought it so; else this build did. */
  readonly isOfBase: boolean;
  /** The instruction that wrote it, where that is known. */
  readonly instruction?: InstructionPlace;
}

/** All of them in an image. */
export interface RiskyFiles {
  readonly files: readonly RiskyFile[];
  /** Credentials in packages that anybody can get: keys of tests and of examples. */
  readonly published: number;
  /** How many there was no room for. */
  readonly omitted: number;
}
