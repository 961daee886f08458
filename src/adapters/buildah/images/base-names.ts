import type { BaseWanted } from "../../../app/ports/base-wanted.ts";
import { type Digest, hexOf } from "../../../domain/oci/digest.ts";

interface Base {
  /** Of the image in the store. */
  readonly id: string;
  readonly wanted: Pick<BaseWanted, "name" | "tag" | "digest">;
  /** Of the manifest. */
  readonly digest: Digest;
}

/** Returns the names that each image gets in the store, by its id, in the order of the list. */
export function namesOf(bases: readonly Base[]): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string>();
  const names = new Map<string, readonly string[]>();
  for (const { id, wanted, digest } of bases) {
    const byDigest = `sha256-${hexOf(wanted.digest ?? digest).slice(0, 12)}`;
    const name = `${wanted.name}:${wanted.tag ?? byDigest}`;
    // The same tag on another image would take the name from the first one, which could then not be
    // found.
    const owner = owners.get(name) ?? id;
    owners.set(name, owner);
    const given = owner === id ? name : `${wanted.name}:${byDigest}`;
    names.set(id, [...new Set([...(names.get(id) ?? []), given])]);
  }
  return names;
}
