// Compares folders with the first one, byte by byte: `compare-dist.mjs COMMITTED BUILT BUILT…`. Exit status 1 where a
// file differs, is missing or is not expected; 2 where there is nothing to compare.
import { differing, fingerprints } from "./fingerprints.mjs";

const most = 20;

const folders = process.argv.slice(2);
const found = [];
for (const folder of folders) found.push({ folder, files: await fingerprints(folder) });
const [first, ...others] = found;
const empty = found.find(({ files }) => files.size === 0);
if (first === undefined || others.length === 0) {
  console.error("compare-dist: name two folders or more");
  process.exitCode = 2;
} else if (empty !== undefined) {
  console.error(`compare-dist: ${empty.folder} has no file`);
  process.exitCode = 2;
} else {
  for (const other of others) compare(first, other);
}

function compare(one, other) {
  const paths = differing(one.files, other.files);
  if (paths.length === 0) {
    console.log(`${other.folder}: ${other.files.size} files, the same bytes as ${one.folder}`);
    return;
  }
  const listed = paths.length > most ? [...paths.slice(0, most), "…"] : paths;
  console.error(
    `compare-dist: ${other.folder} differs from ${one.folder} in ${paths.length} files:`,
  );
  console.error(listed.join("\n"));
  process.exitCode = 1;
}
