import { type BaseUser, type PackageSet, packageSets } from "./model.ts";

/** What a set of packages stands for. */
interface SetFacts {
  /** What apt-get(8) is asked to install, as names and apt-patterns(7). */
  readonly wanted: readonly string[];
  /**
   * `install`: dpkg installs the packages and their scripts run. `unpack`: only their files are
   * taken, and no script runs, because nothing in the image could run one.
   */
  readonly how: "install" | "unpack";
  /**
   * Packages whose absence is not a fault: only maintainer scripts need them, which do not run.
   */
  readonly assumed: readonly string[];
  readonly users: readonly BaseUser[];
  /** The user of the image, if the declaration names none. */
  readonly user?: string;
}

const nobodyHome = "/nonexistent";
const noShell = "/usr/sbin/nologin";

/** The sets by their names. */
export const setFacts: Readonly<Record<PackageSet, SetFacts>> = {
  essential: { wanted: ["?essential"], how: "install", assumed: [], users: [] },
  minbase: {
    wanted: ["?essential", "?priority(required)", "apt"],
    how: "install",
    assumed: [],
    users: [],
  },
  distroless: {
    wanted: ["base-files", "ca-certificates", "libc6", "netbase", "tzdata"],
    how: "unpack",
    assumed: ["awk", "debconf", "debconf-2.0", "dpkg", "mawk", "openssl", "perl-base", "tar"],
    users: [
      { name: "root", id: 0, home: "/root", shell: noShell },
      { name: "nonroot", id: 65532, home: nobodyHome, shell: noShell },
    ],
    user: "nonroot",
  },
};

/** Whether a name is one of a set of packages. */
export function isSet(name: string): name is PackageSet {
  return packageSets.some((set) => set === name);
}
