/** What the demo needs to know of the machine's distribution. */
export interface Distribution {
  /** For people, e.g. `Debian GNU/Linux 12 (bookworm)`. */
  readonly title: string;
  /** The release's code name, e.g. `bookworm`. */
  readonly codename: string;
  /** Whether packages come from apt and have Debian's names. */
  readonly debianLike: boolean;
}

const assignment = /^([A-Z][A-Z0-9_]*)=(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s"'\\]*))\s*$/;

/** Reads /etc/os-release (os-release(5)); lines that are not assignments are skipped. */
export function parseOsRelease(text: string): Distribution {
  const values = new Map<string, string>();
  for (const line of text.split("\n")) {
    const match = assignment.exec(line);
    if (match === null) continue;
    const [, name = "", double, single, bare] = match;
    values.set(name, double?.replaceAll(/\\(.)/g, "$1") ?? single ?? bare ?? "");
  }
  const families = [values.get("ID") ?? "", ...(values.get("ID_LIKE") ?? "").split(" ")];
  return {
    title: values.get("PRETTY_NAME") ?? values.get("ID") ?? "an unknown system",
    codename: values.get("UBUNTU_CODENAME") ?? values.get("VERSION_CODENAME") ?? "",
    debianLike: families.includes("debian") || families.includes("ubuntu"),
  };
}

/** Where packages come from: a suite, and the mirror the machine itself uses. */
export interface PackageSource {
  readonly suite: string;
  /** Undefined leaves the choice to mmdebstrap. */
  readonly mirror?: string;
}

/** The format for `apt-get indextargets` that {@link packageSource} reads. */
export const indexTargetFormat = "$(ORIGIN)|$(RELEASE)|$(COMPONENT)|$(REPO_URI)";

/**
 * Chooses the suite and mirror of the machine's own distribution among apt's sources: the release
 * itself, without updates, backports and third parties, so that the same packages come tomorrow.
 */
export function packageSource(indexTargets: string, codename: string): PackageSource {
  for (const line of indexTargets.split("\n")) {
    const [origin = "", release = "", component = "", uri = ""] = line.trim().split("|");
    if (!["Debian", "Ubuntu", "Raspbian"].includes(origin) || component !== "main") continue;
    if (codename !== "" && release !== codename) continue;
    if (!/^[a-z][a-z-]*$/.test(release) || /-(updates|security|backports|proposed)/.test(release)) {
      continue;
    }
    // Other methods (mirror lists, CD-ROMs, credentials in the address) work only with apt's own
    // configuration.
    return /^https?:\/\/[^@\s]+$/.test(uri) ? { suite: release, mirror: uri } : { suite: release };
  }
  return { suite: codename };
}
