import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import ncc from "@vercel/ncc";

import { describeLicences } from "./licences.mjs";
import { shortened } from "./shorten.mjs";
import { ownSourceMap } from "./source-map.mjs";

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
  const scripts = new Map([["main.js", { code: requiringOnce(code), map: JSON.parse(map) }]]);
  for (const [name, asset] of Object.entries(assets)) {
    if (/^\d+\.index\.js$/.test(name)) {
      const chunkMap = assets[`${name}.map`].source.toString();
      scripts.set(name, { code: asset.source.toString(), map: JSON.parse(chunkMap) });
    } else if (!/^((\d+\.)?index\.js\.map|package\.json)$/.test(name)) {
      throw new Error(
        `the bundle has the file ${name}: write join(import.meta.dirname, …) instead of new URL(…, import.meta.url)`,
      );
    }
  }
  const write = (name, text) => writeFile(join(outputFolder, name), text);
  await write("licenses.txt", await describeLicences(root, stats.toJson()));
  let bytes = 0;
  for (const [name, script] of scripts) {
    const ownMap = await ownSourceMap({ root, outputFolder, name, map: script.map });
    const link = ownMap === undefined ? "" : `//# sourceMappingURL=${name}.map\n`;
    const text = shortened(name, withoutMarks(withoutMapLink(script.code)));
    await write(name, `${text}\n${link}`);
    if (ownMap !== undefined) await write(`${name}.map`, ownMap);
    bytes += text.length;
  }
  return bytes;
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
