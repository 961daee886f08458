import { readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { decode, encode } from "@jridgewell/sourcemap-codec";

/**
 * Turns webpack's map of a script (bundle -> build/*.js and packages) into one of our own sources only
 * (bundle -> src/*.ts): smaller by a factor of ten, so that reading it does not slow the start.
 * Packages are not minified and need no map.
 * @returns for each line its segments: a column, and unless nothing of ours starts there, a source's path from the
 *   root, its line and its column
 */
export async function ownOrigins(root, map) {
  const compiled = await readCompiledMaps(root, map.sources);
  return decode(map.mappings).map((segments) =>
    segments.flatMap(([column, source, line, sourceColumn]) => {
      const own = compiled.get(source);
      if (own === undefined) return source === undefined ? [] : [[column]];
      const origin = lookUp(own.lines[line] ?? [], sourceColumn);
      return origin === undefined ? [] : [[column, own.source, origin[2], origin[3]]];
    }),
  );
}

/**
 * Returns the map's JSON of a script; undefined when nothing in it is ours.
 * @param origins as `ownOrigins` returns them
 * @param toRoot the way from the script's folder to the root
 */
export function mapOf({ name, origins, toRoot }) {
  const sources = [];
  const indexes = new Map();
  const indexOf = (source) => {
    if (!indexes.has(source)) indexes.set(source, sources.push(`${toRoot}/${source}`) - 1);
    return indexes.get(source);
  };
  const lines = withoutRepeats(origins).map((segments) =>
    segments.map(([column, source, ...place]) =>
      source === undefined ? [column] : [column, indexOf(source), ...place],
    ),
  );
  if (sources.length === 0) return undefined;
  return `${JSON.stringify({ version: 3, file: name, sources, names: [], mappings: encode(lines) })}\n`;
}

/** The compiler's maps of those of our own modules that are in webpack's list, by their place in it. */
async function readCompiledMaps(root, sources) {
  const maps = new Map();
  for (const [index, source] of sources.entries()) {
    const own = /(?:^|\/)(build\/.+\.js)$/.exec(source)?.[1];
    if (own === undefined || source.includes("node_modules/")) continue;
    const map = JSON.parse(await readFile(join(root, `${own}.map`), "utf8"));
    const original = relative(root, resolve(root, own, "..", map.sources[0]));
    maps.set(index, { source: original, lines: decode(map.mappings) });
  }
  return maps;
}

/** The last segment at or before a column; the line's first one when all are behind it. */
function lookUp(segments, column) {
  const before = segments.filter((segment) => segment.length >= 4 && segment[0] <= column);
  return before.at(-1) ?? segments.find((segment) => segment.length >= 4);
}

/** One unmapped segment ends what is ours; more of them, and any at the start, say nothing new. */
function withoutRepeats(lines) {
  let mapped = false;
  return lines.map((segments) =>
    segments.filter((segment) => {
      const says = mapped || segment.length > 1;
      mapped = segment.length > 1;
      return says;
    }),
  );
}
