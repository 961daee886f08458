import { Stopped } from "../../compare/content/budget.ts";
import { type FileRecord, type Found, mostOfFile } from "../package.ts";
import { bdbBlobs, isBdb } from "./bdb.ts";
import { rpmRecord } from "./header.ts";
import { isNdb, ndbBlobs } from "./ndb.ts";
import { isSqlite, pageLengthOf, rowsOf } from "./sqlite.ts";
import { pagesWith } from "./write-ahead.ts";

const databaseFile =
  /^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm|usr\/share\/rpm|root\/\.rpmdb)\/(?:Packages|Packages\.db|rpmdb\.sqlite(-wal)?)$/;

/** The most bytes of a database; that of a desktop with 3,000 packages has 150 MB. */
export const largestDatabase = 256 * 1024 * 1024;

/** The most characters of all paths that one database lists. */
const mostListed = 256 * 1024 * 1024;

/** Whether a path is that of rpm's database, or of the log beside it. */
export function isRpmDatabase(path: string): boolean {
  return databaseFile.test(path);
}

/**
 * Reads rpm's database in any of its three formats.
 * @param log the write-ahead log beside one of SQLite; empty without one
 * @throws Stopped when it is damaged
 */
export function rpmDatabase(bytes: Buffer, log: Buffer): FileRecord {
  const packages: Found[] = [];
  const owned: string[] = [];
  // Headers that share bytes would take longer than the file is large.
  let left = bytes.length + log.length;
  // One long name of a folder may stand before each of many names of files.
  let room = mostListed;
  for (const blob of blobsIn(bytes, log)) {
    left -= blob.length;
    if (left < 0 || packages.length >= mostOfFile) throw new Stopped("its packages overlap");
    const record = rpmRecord(blob);
    packages.push(...(record.packages ?? []));
    for (const path of record.owned ?? []) {
      room -= path.length;
      if (room < 0) throw new Stopped("it lists more files than are kept");
      owned.push(path);
    }
  }
  return { packages, owned };
}

function* blobsIn(bytes: Buffer, log: Buffer): Generator<Buffer> {
  if (isSqlite(bytes)) {
    for (const [, blob] of rowsOf("Packages", pagesWith(bytes, log, pageLengthOf(bytes)))) {
      if (Buffer.isBuffer(blob)) yield blob;
    }
  } else if (isNdb(bytes)) yield* ndbBlobs(bytes);
  else if (isBdb(bytes)) {
    // Its first value is a number, the next free key.
    for (const blob of bdbBlobs(bytes)) if (blob.length > 16) yield blob;
  } else throw new Stopped("it is no database of rpm that is known here");
}
