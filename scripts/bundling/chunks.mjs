import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { decode, encode } from "@jridgewell/sourcemap-codec";

/**
 * Chunks that several late imports share, with the compiled files whose imports they are. The bundler copies a small
 * module into each chunk that needs it, so what mostly needs the same modules belongs together. A build is in none:
 * it would have to read more before it starts git. `resolve` is in none: it needs none of what compares and diagnoses.
 */
export const shared = {
  deployed: ["cli/drift.js", "cli/verify.js"],
  images: ["cli/inspect.js", "cli/diff.js", "cli/sbom.js", "app/sbom/late.js"],
  lint: ["cli/check.js", "cli/advisories.js", "cli/matrix.js"],
  registries: ["cli/push.js", "cli/pin.js", "cli/snapshot.js"],
  bases: ["cli/base.js", "cli/compare-bases.js", "cli/demo.js"],
  pins: ["compose/pin.js"],
  leftovers: ["compose/program.js", "adapters/buildah/folders/take-apart.js"],
  tracked: ["compose/whereabouts.js", "compose/services.js"],
  search: ["app/build/search.js", "app/leaks/search-twins.js"],
  settings: ["cli/config.js", "cli/explain.js"],
};

/**
 * Writes into the compiled files which chunk their late imports of our own modules go to, for the bundler to read.
 * @throws Error for a file that has no such import
 */
export async function shareChunks(compiled) {
  for (const [chunk, files] of Object.entries(shared)) {
    for (const file of files) await nameChunk(join(compiled, file), chunk);
  }
}

async function nameChunk(path, chunk) {
  const mark = `/* webpackChunkName: ${JSON.stringify(chunk)} */ `;
  const marked = (await readFile(path, "utf8")).split("\n").map((line) => withMarks(line, mark));
  if (marked.every(({ columns }) => columns.length === 0))
    throw new Error(`${path} imports nothing late`);
  await writeFile(path, marked.map(({ line }) => line).join("\n"));
  const map = JSON.parse(await readFile(`${path}.map`, "utf8"));
  const lines = decode(map.mappings).map((segments, at) =>
    segments.map(([column, ...rest]) => {
      const before = marked[at].columns.filter((mark) => mark <= column);
      return [column + before.length * mark.length, ...rest];
    }),
  );
  await writeFile(`${path}.map`, JSON.stringify({ ...map, mappings: encode(lines) }));
}

/** A line with the mark in each late import of a module of ours, and the columns where they were put. */
function withMarks(line, mark) {
  const columns = [...line.matchAll(/\bimport\((?="\.)/g)].map(
    ({ index, 0: { length } }) => index + length,
  );
  return { line: line.replace(/\bimport\((?="\.)/g, (found) => `${found}${mark}`), columns };
}
