/** The distributions that a base can be made of. */
export const distributions = ["debian", "ubuntu"] as const;
export type Distribution = (typeof distributions)[number];

/** Parts of a suite that get updates after its release. */
export const pockets = ["updates", "security", "backports"] as const;
export type Pocket = (typeof pockets)[number];

/** Names for groups of packages, in place of naming each. */
export const packageSets = ["essential", "minbase", "distroless"] as const;
export type PackageSet = (typeof packageSets)[number];

/** Where packages come from. */
export interface BaseArchive {
  readonly distribution: Distribution;
  /** The suite's codename, e.g. `bookworm`. */
  readonly suite: string;
  readonly pockets: readonly Pocket[];
  readonly components: readonly string[];
  /** The time at which the archive is read, in seconds since 1970; undefined: as it is now. */
  readonly snapshot?: number;
  /** The URL of the archive; undefined: the distribution's own. Never with a user or password. */
  readonly mirror?: string;
  /** Path of the keyring that signs the archive, beside the declaration. */
  readonly keyring?: string;
}

/** A file that is put into the base. */
export interface BaseFile {
  /** Absolute, in the image. */
  readonly path: string;
  readonly from:
    | { readonly kind: "content"; readonly text: string }
    /** A path relative to the declaration's folder, inside of it. */
    | { readonly kind: "source"; readonly path: string };
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

/** A user that is added, with a group of the same name and id. */
export interface BaseUser {
  readonly name: string;
  readonly id: number;
  readonly home: string;
  readonly shell: string;
}

/** A base as its declaration describes it. */
export interface Declaration {
  readonly archive: BaseArchive;
  readonly set: PackageSet;
  /** Further packages, sorted. */
  readonly packages: readonly string[];
  readonly files: readonly BaseFile[];
  readonly users: readonly BaseUser[];
  /** The user that the image runs as: a name of {@link users} or `root`. */
  readonly user?: string;
  /** Absolute patterns of paths in the image; `*` stands for any text, also with a slash. */
  readonly leaveOut: readonly string[];
}
