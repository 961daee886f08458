import { parseDigest } from "../../domain/oci/digest.ts";
import type { LockedPackage } from "./lock.ts";
import type { Source } from "./sources.ts";

/** A line of `apt-get --print-uris`: address, file name, size, SHA-256. */
const line = /^'(\S{1,2000})' (\S{1,500})\.deb (\d{1,12}) SHA256:([0-9a-f]{64})$/;

/**
 * Reads what `apt-get --print-uris install` would download.
 * @param sources the suites that it was given
 * @returns the packages, sorted by name, or the line that could not be read
 */
export function readUris(
  output: string,
  sources: readonly Source[],
): { readonly packages: readonly LockedPackage[] } | { readonly unread: string } {
  const packages: LockedPackage[] = [];
  for (const each of output.split("\n")) {
    if (!each.startsWith("'")) continue;
    const found = packageIn(each, sources);
    if (found === undefined) return { unread: each };
    packages.push(found);
  }
  return { packages: packages.toSorted(byName) };
}

function packageIn(text: string, sources: readonly Source[]): LockedPackage | undefined {
  const [, uri = "", file = "", size = "", hex = ""] = line.exec(text) ?? [];
  const source = sources.find((each) => uri.startsWith(`${each.uri}/`));
  const digest = parseDigest(`sha256:${hex}`);
  // apt names the file NAME_VERSION_ARCHITECTURE, with the colon of an epoch as %3a.
  const [name, version, architecture] = file.split("_");
  if (source === undefined || digest === undefined) return undefined;
  if (name === undefined || version === undefined || architecture === undefined) return undefined;
  return {
    name,
    version: version.replaceAll("%3a", ":"),
    architecture,
    digest,
    size: Number(size),
    archive: source.archive,
    path: uri.slice(source.uri.length + 1),
  };
}

function byName(one: LockedPackage, other: LockedPackage): number {
  return Number(one.name > other.name) - Number(one.name < other.name);
}
