import { digestOf, hexOf } from "../../domain/oci/digest.ts";
import type { LockedPackage } from "./lock.ts";
import type { BaseArchive } from "./model.ts";

// The packages of a base as an archive of their own: what apt finds there is what the lock names.

/** A package in the pool. */
export interface PooledPackage extends LockedPackage {
  /** Its control file (deb-control(5)), as the package has it. */
  readonly control: string;
}

/** Returns the name of a package's file in the pool; nothing in it has a meaning for a program. */
export function poolName({ digest }: Pick<LockedPackage, "digest">): string {
  return `${hexOf(digest)}.deb`;
}

/**
 * Writes the index of a pool (`Packages`).
 * @param how `unpack`: dependencies are left out, because which packages there are is decided, and
 * no script runs that could need more
 */
export function poolIndex(packages: readonly PooledPackage[], how: "install" | "unpack"): string {
  return packages
    .map((each) => {
      const control = how === "install" ? each.control : withoutRelations(each.control);
      const file = poolName(each);
      return `${control.trimEnd()}\nFilename: ./${file}\nSize: ${each.size}\nSHA256: ${hexOf(each.digest)}\n`;
    })
    .join("\n");
}

/** Fields that name other packages (Debian policy §7), with the lines that continue them. */
const relations =
  /^(?:Depends|Pre-Depends|Recommends|Suggests|Enhances|Breaks|Conflicts|Essential|Protected|Important):.*\n(?:[ \t].*\n)*/gim;

function withoutRelations(control: string): string {
  return `${control.trimEnd()}\n`.replace(relations, "");
}

/** Writes a pool's `Release`, by which apt knows which suite it is. */
export function poolRelease({ suite }: BaseArchive, index: string): string {
  const bytes = Buffer.from(index);
  return `Suite: ${suite}\nCodename: ${suite}\nSHA256:\n ${hexOf(digestOf(bytes))} ${bytes.length} Packages\n`;
}
