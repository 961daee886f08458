import { writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import ncc from "@vercel/ncc";

import { laidOutAnew } from "./chunks.mjs";
import { readOnce } from "./eager.mjs";
import { describeLicences } from "./licences.mjs";
import { shortened } from "./shorten.mjs";
import { mapOf, ownOrigins } from "./source-map.mjs";

/**
 * Bundles a compiled entry with all it imports into a folder: main.js exports what the entry exports, numbered
 * chunks are what it imports late. @returns the bytes of JavaScript written.
 */
export async function writeBundle({ root, entry, outputFolder }) {
  // ncc takes the `paths` of this file, also for what packages import.
  process.env.TS_NODE_PROJECT = join(import.meta.dirname, "narrow/tsconfig.json");
  const { code, map, assets, stats } = await ncc(entry, {
    cache: false,
    quiet: true,
    sourceMap: true,
    sourceMapRegister: false,
  });
  const linesOf = async (name, script, json) => {
    const text = shortened(name, withoutMarks(withoutMapLink(script)));
    const origins = await ownOrigins(root, JSON.parse(json));
    return text.split("\n").map((line, at) => ({ text: line, origins: origins[at] ?? [] }));
  };
  const main = await linesOf("main.js", requiringOnce(code), map);
  const chunks = new Map();
  for (const [name, { source }] of Object.entries(assets)) {
    const number = /^(\d+)\.index\.js$/.exec(name)?.[1];
    if (number !== undefined) {
      const lines = await linesOf(name, source.toString(), assets[`${name}.map`].source.toString());
      chunks.set(Number(number), lines);
    } else if (!/^((\d+\.)?index\.js\.map|package\.json)$/.test(name)) {
      throw new Error(
        `the bundle has the file ${name}: write join(import.meta.dirname, …) instead of new URL(…, import.meta.url)`,
      );
    }
  }
  await writeFile(join(outputFolder, "licenses.txt"), await describeLicences(root, stats.toJson()));
  const laidOut = laidOutAnew({ main, chunks });
  let bytes = await writeScript("main.js", laidOut.main, { root, outputFolder });
  for (const [number, lines] of laidOut.chunks)
    bytes += await writeScript(`${number}.index.js`, lines, { root, outputFolder });
  return bytes;
}

/** Writes a script with its map, if something in it is ours. @returns the script's bytes */
async function writeScript(name, lines, { root, outputFolder }) {
  const origins = lines.map((line) => line.origins);
  // dist/bundle/ is as deep as build/dist/bundle/ less one.
  const toRoot = relative(outputFolder, root).split("/").slice(1).join("/");
  const map = mapOf({ name, origins, toRoot });
  const link = map === undefined ? "" : `//# sourceMappingURL=${name}.map\n`;
  const text = `${readOnce(lines.map((line) => line.text)).join("\n")}\n${link}`;
  await writeFile(join(outputFolder, name), text);
  if (map !== undefined) await writeFile(join(outputFolder, `${name}.map`), map);
  return text.length;
}

/**
 * Webpack makes a `require` anew for each built-in module that is used: milliseconds before the first line. Here the
 * first one that is used makes it, for all. The lines keep their numbers, for the source map's sake.
 */
function requiringOnce(code) {
  const making = "__WEBPACK_EXTERNAL_createRequire(import.meta.url)";
  const imported = 'import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";\n';
  if (!code.startsWith(imported)) throw new Error("main.js starts otherwise than expected");
  const rest = code.slice(imported.length).replaceAll(making, "__twofold_require");
  const once = `let __twofold_made; const __twofold_require = (name) => (__twofold_made ??= ${making})(name);`;
  return `${imported.trimEnd()} ${once}\n${rest}`;
}

/**
 * Leaves out webpack's marks around modules and in the lists of what they export, some 80 kB. They are on lines of
 * webpack's own, which no source map names.
 */
function withoutMarks(code) {
  return code
    .replace(/^\/\*(?:\*\*| harmony export \*)\/ /gm, "")
    .replace(/: \(\) => \(\/\* binding \*\/ /g, ": () => (");
}

function withoutMapLink(code) {
  return code.replace(/\n*\/\/# sourceMappingURL=\S*\s*$/, "");
}
