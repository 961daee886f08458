import type { VariationName } from "../../domain/build/environment.ts";
import type { Compared } from "../../domain/findings/compared.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import type { MachineNames } from "../../domain/text/machine-names.ts";
import type { BaseLock, LockedPackage } from "../../recipes/base/lock.ts";
import type { BaseArchive, Declaration } from "../../recipes/base/model.ts";
import type { PooledPackage } from "../../recipes/base/pool.ts";
import type { Image, Slot } from "./image.ts";

/** A lock file beside a declaration. */
export interface LockFile {
  /** As shown to people. */
  readonly name: string;
  /** @returns undefined where there is none @throws Failure `usage` */
  read(): Promise<BaseLock | undefined>;
  /** Replaces it in one step. @throws Failure `tool` */
  write(lock: BaseLock): Promise<void>;
}

/** A declaration that was read. */
export interface DeclaredBase {
  readonly declaration: Declaration;
  readonly lock: LockFile;
  /** Absolute, real path of its folder. */
  readonly folder: string;
  /** Its own name in that folder. */
  readonly file: string;
  /** Paths in the folder of all that the base is made from, and of the links that lead there. */
  readonly sources: readonly string[];
}

/** What packages are asked of, and of which archive. */
export interface PackagesOf {
  /** With the mirror of this run, if one is given. */
  readonly archive: BaseArchive;
  readonly architecture: string;
}

/** The tar of a root file system. */
export interface RootTar {
  readonly slot: Slot;
  /** Absolute path. */
  readonly path: string;
  /** Of its bytes. */
  readonly digest: Digest;
  readonly size: number;
  /** Seconds since 1970, when making it began and ended. */
  readonly startedAt: number;
  readonly endedAt: number;
  /** Wall seconds. */
  readonly seconds: number;
}

/** What was varied in the second build, and what could not be. */
export interface RootVariations {
  readonly varied: readonly VariationName[];
  readonly notVaried: readonly { readonly name: VariationName; readonly because: string }[];
  /** Whether both were made without a network. */
  readonly isOffline: boolean;
}

/** Makes root file systems of a distribution's packages. */
export interface Bootstrap {
  /** Finds which packages a declaration has now. @throws Failure `usage`, `registry`, `tool` */
  solve(declaration: Declaration, of: PackagesOf): Promise<readonly LockedPackage[]>;
  /**
   * Fetches packages, and checks every one against the lock.
   * @throws Failure `forbidden` for one with other bytes, `registry` for one that is not there
   */
  fetch(packages: readonly LockedPackage[], of: PackagesOf): Promise<readonly PooledPackage[]>;
  /**
   * Unpacks a fetched package without installing it.
   * @returns the absolute path of its folder: its files, and its scripts in `DEBIAN`
   * @throws Failure `tool`
   */
  unpack(each: LockedPackage): Promise<string>;
  /** Makes the same root file system twice, in two environments. @throws Failure `build` */
  makeTwice(
    base: DeclaredBase,
    options: {
      readonly architecture: string;
      readonly packages: readonly PooledPackage[];
      /** Called with the first one as soon as it is made; the second one is still being made. */
      readonly onFirst: (tar: RootTar) => void;
    },
  ): Promise<{ readonly tars: readonly [RootTar, RootTar] } & RootVariations>;
  /** Makes it once, in the second of those environments. @throws Failure `build` */
  makeOnce(
    base: DeclaredBase,
    options: { readonly architecture: string; readonly packages: readonly PooledPackage[] },
  ): Promise<{ readonly tar: RootTar } & RootVariations>;
  /** The version of the program that makes them. @throws Failure `tool` */
  version(): Promise<string>;
}

/** What is known of the machine and the run that make a base. */
export interface BaseMachine {
  readonly machine: MachineNames;
  readonly userNames: readonly string[];
  /** Absolute path of the run's work folder, whose name is random. */
  readonly workFolder: string;
}

/** Where images of root file systems are put. */
export interface BaseLayouts {
  /** Puts the proven image into the output. @throws Failure `tool` */
  readonly keep: (tar: RootTar, config: string) => Promise<Digest>;
  /** Opens the image of a tar in a folder of the run. @throws Failure `tool` */
  readonly open: (tar: RootTar, config: string) => Promise<Image>;
  /** @throws Failure */
  readonly compare: (images: readonly [Image, Image]) => Promise<Compared>;
}

/** What makes bases, in a folder of the run. */
export interface BaseWorkshop {
  /**
   * Reads a declaration, and what lies beside it.
   * @param file its path
   * @param root the folder out of which it must not lead
   * @throws Failure `usage`
   */
  declared(file: string, root: string): Promise<DeclaredBase>;
  /** Made for one declaration. */
  bootstrap(base: DeclaredBase): Bootstrap;
  /** @param output where the proven image goes */
  layoutsAt(output: string): BaseLayouts;
  readonly ofRun: BaseMachine;
  readonly signal: AbortSignal;
  /** Whether the scripts of packages run as root here, and not in a user namespace. */
  readonly isRoot: boolean;
}
