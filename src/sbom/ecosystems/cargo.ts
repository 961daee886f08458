import { inflateSync } from "node:zlib";
import * as v from "valibot";
import { fittingJson, listOfFitting, maybe, objectOf } from "../../domain/text/schema.ts";
import { type FileRecord, worded } from "../package.ts";

/** The most bytes that a program's list of crates unpacks to; real ones have tens of kilobytes. */
const mostBytes = 16 * 1024 * 1024;

const crates = objectOf({
  packages: listOfFitting(
    objectOf({
      name: v.string(),
      version: v.string(),
      source: maybe(v.string()),
      kind: maybe(v.string()),
    }),
  ),
});

/**
 * Reads the section `.dep-v0`, in which cargo-auditable lists the crates of a Rust program: JSON,
 * compressed by zlib (rust-secure-code/cargo-auditable, PARSING.md). Crates of the build alone are
 * not in the program. Of a crate from a folder, from git or from another registry, it does not say
 * where that is.
 */
export function cargoRecord(section: Uint8Array, path: string): FileRecord {
  const text = unpacked(section);
  const read = text === undefined ? undefined : fittingJson(crates, text);
  if (read === undefined) return {};
  const packages = read.packages.flatMap(({ name, version, source, kind }) => {
    const [crate, release] = [worded(name), worded(version)];
    if (crate === undefined || release === undefined || kind === "build") return [];
    const found = { ecosystem: "cargo", name: crate, version: release, licences: [] } as const;
    return [source === "crates.io" ? found : { ...found, isFromElsewhere: true as const }];
  });
  return { packages, owned: [path] };
}

/** @returns undefined for bytes that are not such a list */
function unpacked(section: Uint8Array): string | undefined {
  try {
    return inflateSync(section, { maxOutputLength: mostBytes }).toString("utf8");
  } catch {
    return undefined;
  }
}
