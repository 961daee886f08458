/** Where packages come from, by the types of package URLs (purl-spec, "Known package types"). */
type Ecosystem = "apk" | "cargo" | "deb" | "golang" | "maven" | "npm" | "pypi" | "rpm";

/** A licence as a package states it. */
export type Licence =
  /** A valid expression of SPDX identifiers (SPDX 2.3, annex D). */
  | { readonly kind: "expression"; readonly text: string }
  /** Any other words. */
  | { readonly kind: "name"; readonly text: string };

/** A package as a file of the image lists it. */
export interface Found {
  readonly ecosystem: Ecosystem;
  /** A scope, group or the front part of a module's path; for distributions, it is read elsewhere. */
  readonly namespace?: string;
  readonly name: string;
  /** Empty where the package states none, as a Go program that was built from a checkout. */
  readonly version: string;
  readonly licences: readonly Licence[];
  /**
   * Set where it is not from the ecosystem's own registry, so that its package URL must not name a
   * package there.
   */
  readonly isFromElsewhere?: true;
  /** Qualifiers of its package URL. */
  readonly qualifiers?: Readonly<Record<string, string>>;
}

/** What a file of the image says about packages. Paths are relative to the image's root. */
export interface FileRecord {
  readonly packages?: readonly Found[];
  /** Files that belong to packages. */
  readonly owned?: readonly string[];
  /** Folders whose files all belong to packages. */
  readonly folders?: readonly string[];
  /** Licences of the Debian package with this name, which its database does not have. */
  readonly debian?: { readonly name: string; readonly licences: readonly Licence[] };
  /** Its text, where the system's name and version are read. */
  readonly system?: OperatingSystem;
}

/** The distribution, as `os-release` names it. */
export interface OperatingSystem {
  /** E.g. `debian`. */
  readonly id: string;
  /** E.g. `12`; empty for a rolling release. */
  readonly version: string;
}

/** A package of the image. */
export interface Package extends Omit<Found, "qualifiers" | "isFromElsewhere"> {
  /** https://github.com/package-url/purl-spec */
  readonly purl: string;
  /** Paths of the files that list it, relative to the image's root, sorted. */
  readonly where: readonly string[];
}

/** The most characters of a path that is read or kept (PATH_MAX of Linux). */
export const longestPath = 4096;
/** The most packages that one file lists. */
export const mostOfFile = 100_000;

/** The most characters of a name or version; a longer one is no name. */
const longest = 500;

/** Returns a name or version from a file without what a line cannot have; undefined if it is none. */
export function worded(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? "";
  const isWorded = trimmed !== "" && trimmed.length <= longest && !/\p{Cc}|\p{Cs}/u.test(trimmed);
  return isWorded ? trimmed : undefined;
}
