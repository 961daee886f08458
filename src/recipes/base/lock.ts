import * as v from "valibot";
import { type Digest, digestOf, parseDigest } from "../../domain/oci/digest.ts";
import { canonicalJson } from "../../domain/text/canonical-json.ts";
import { Failure } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { checkedJson, listOf, mapOf, objectOf } from "../../domain/text/schema.ts";
import type { Declaration } from "./model.ts";
import type { ArchiveName } from "./sources.ts";

/** A package of a base, exact to the byte. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** `all`, or Debian's name of the base's architecture. */
  readonly architecture: string;
  /** Of the package's file. */
  readonly digest: Digest;
  /** Bytes of the file. */
  readonly size: number;
  readonly archive: ArchiveName;
  /** The file's path in its archive. */
  readonly path: string;
}

/** What a lock file holds. */
export interface BaseLock {
  /** Of what the declaration says of its packages. */
  readonly selection: Digest;
  /** The packages by architecture, sorted by name. */
  readonly architectures: Readonly<Record<string, readonly LockedPackage[]>>;
}

const lockVersion = 1;
const mostPackages = 10_000;
const poolPath = /^[\w][\w.+~%:-]*(?:\/[\w][\w.+~%:-]*){0,20}$/;

const digest = v.pipe(
  v.string(),
  v.transform(parseDigest),
  v.custom<Digest>((value) => typeof value === "string", "a digest, `sha256:…`"),
);
const lockedPackage = objectOf({
  name: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9+.-]{1,127}$/, "a package's name")),
  version: v.pipe(v.string(), v.regex(/^[\w.+~:-]{1,200}$/, "a package's version")),
  architecture: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,30}$/, "an architecture")),
  digest,
  size: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4 * 1024 ** 3)),
  archive: v.picklist(["main", "security"], "`main` or `security`"),
  path: v.pipe(v.string(), v.maxLength(1000), v.regex(poolPath, "a path in an archive")),
});
const lockDocument = objectOf({
  lockVersion: v.literal(lockVersion, `the number ${lockVersion}`),
  selection: digest,
  architectures: mapOf(v.pipe(listOf(lockedPackage), v.maxLength(mostPackages))),
});

/** Digests what of a declaration decides which packages it has. */
export function selectionOf({ archive, set, packages }: Declaration): Digest {
  const { keyring: _, ...place } = archive;
  return digestOf(Buffer.from(canonicalJson({ archive: { ...place }, set, packages })));
}

/**
 * Reads a lock file.
 * @param file its name in messages
 * @throws Failure `usage` that names what is wrong
 */
export function readLock(file: string, text: string): BaseLock {
  const found = checkedJson(lockDocument, text);
  if ("value" in found) {
    const { selection, architectures } = found.value;
    return { selection, architectures };
  }
  throw new Failure({
    code: "usage",
    message: `The lock file ${visible(shortened(file, 300))} cannot be read: ${found.wrong}.`,
    fix: "Take it back from git, or write it anew with `twofold base FILE --update`.",
  });
}

/** Writes a lock file: one package a line, so that a review shows what changed. */
export function writeLock({ selection, architectures }: BaseLock): string {
  const lists = Object.entries(architectures)
    .toSorted(([one], [other]) => Number(one > other) - Number(one < other))
    .map(([architecture, packages]) => {
      const lines = packages.map((each) => `      ${canonicalJson({ ...each })}`);
      return `    ${JSON.stringify(architecture)}: [\n${lines.join(",\n")}\n    ]`;
    });
  return `{\n  "lockVersion": ${lockVersion},\n  "selection": "${selection}",\n  "architectures": {\n${lists.join(",\n")}\n  }\n}\n`;
}

/**
 * Returns the packages that a lock has for a declaration.
 * @throws Failure `usage` when it has none, or was written for another selection
 */
export function lockedFor(
  lock: BaseLock | undefined,
  wanted: {
    readonly declaration: Declaration;
    readonly architecture: string;
    readonly file: string;
  },
): readonly LockedPackage[] {
  const { declaration, architecture, file } = wanted;
  const name = visible(shortened(file, 300));
  const packages =
    lock !== undefined && Object.hasOwn(lock.architectures, architecture)
      ? lock.architectures[architecture]
      : undefined;
  if (lock === undefined) throw stale(`There is no lock file ${name}.`);
  if (lock.selection !== selectionOf(declaration)) {
    throw stale(`The lock file ${name} was written for other packages than the declaration names.`);
  }
  if (packages === undefined) {
    throw stale(`The lock file ${name} has no packages for ${architecture}.`);
  }
  return packages;
}

function stale(message: string): Failure {
  return new Failure({
    code: "usage",
    message,
    fix: "Write it with `twofold base FILE --update`, and commit it.",
  });
}
