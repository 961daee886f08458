import type { BaseArchive, Pocket } from "./model.ts";

/** Which of a distribution's archives: Debian keeps its security updates in another one. */
export type ArchiveName = "main" | "security";

/** A suite that packages come from. */
export interface Source {
  readonly archive: ArchiveName;
  /** The address of the archive, which paths of packages are relative to. */
  readonly uri: string;
  readonly suite: string;
}

const releaseAddress = {
  debian: "http://deb.debian.org/debian",
  ubuntu: "http://archive.ubuntu.com/ubuntu",
} as const;

/** Ubuntu keeps all architectures but these in another archive. */
const ubuntuMain: ReadonlySet<string> = new Set(["amd64", "i386"]);
const ubuntuPorts = "http://ports.ubuntu.com/ubuntu-ports";

/** Where each distribution's packages keep the keys that sign its archive. */
export const keyrings = {
  debian: {
    path: "/usr/share/keyrings/debian-archive-keyring.gpg",
    package: "debian-archive-keyring",
  },
  ubuntu: { path: "/usr/share/keyrings/ubuntu-archive-keyring.gpg", package: "ubuntu-keyring" },
} as const;

/**
 * Returns the suites of an archive, the release itself first.
 * @param architecture Debian's name, e.g. `amd64`
 */
export function sourcesOf(archive: BaseArchive, architecture: string): readonly Source[] {
  const main = addressOf(archive, architecture);
  return [
    { archive: "main", uri: main, suite: archive.suite },
    ...archive.pockets.map((pocket): Source => {
      const suite = `${archive.suite}-${pocket}`;
      return isOwnArchive(archive, pocket)
        ? { archive: "security", uri: securityAddress(main), suite }
        : { archive: "main", uri: main, suite };
    }),
  ];
}

/** Debian's security updates are an archive beside the main one. */
function isOwnArchive({ distribution }: BaseArchive, pocket: Pocket): boolean {
  return distribution === "debian" && pocket === "security";
}

/** `…/debian` and `…/debian/TIME` become `…/debian-security` and `…/debian-security/TIME`. */
function securityAddress(main: string): string {
  const replaced = main.replace(/\/debian(?=\/[^/]+$|$)/, "/debian-security");
  return replaced === main ? `${main}-security` : replaced;
}

function addressOf({ distribution, snapshot, mirror }: BaseArchive, architecture: string): string {
  if (mirror !== undefined) return mirror;
  if (snapshot !== undefined) {
    const time = new Date(snapshot * 1000).toISOString().replaceAll(/[-:]|\.\d+/g, "");
    return distribution === "debian"
      ? `https://snapshot.debian.org/archive/debian/${time}`
      : `https://snapshot.ubuntu.com/ubuntu/${time}`;
  }
  if (distribution === "ubuntu" && !ubuntuMain.has(architecture)) return ubuntuPorts;
  return releaseAddress[distribution];
}

/**
 * Writes an archive's `sources.list` (sources.list(5)).
 * @param options what apt gets to know of each suite, e.g. which keys sign it
 */
export function sourceLines(
  archive: BaseArchive,
  { architecture, options }: { readonly architecture: string; readonly options: string },
): string {
  return sourcesOf(archive, architecture)
    .map(({ uri, suite }) => `deb ${options}${uri} ${suite} ${archive.components.join(" ")}\n`)
    .join("");
}
