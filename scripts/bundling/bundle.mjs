import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import ncc from "@vercel/ncc";
import { describeLicences } from "./licences.mjs";
import { ownSourceMap } from "./source-map.mjs";

/** What is started: a loader of one line is some 10 ms quicker than ncc's own register file. */
const starter = `#!/usr/bin/env node
await import("./main.js");
`;

/**
 * Bundles build/<entry>.js with all it imports into a folder: index.js starts main.js, numbered chunks
 * are what main.js imports late. @returns the bytes of JavaScript written.
 */
export async function writeBundle({ root, entry, outputFolder }) {
  const { code, map, assets, stats } = await ncc(join(root, "build", `${entry}.js`), {
    cache: false,
    quiet: true,
    sourceMap: true,
    sourceMapRegister: false,
  });
  const scripts = new Map([["main.js", { code: withoutShebang(code), map: JSON.parse(map) }]]);
  for (const [name, asset] of Object.entries(assets)) {
    if (/^\d+\.index\.js$/.test(name)) {
      const chunkMap = assets[`${name}.map`].source.toString();
      scripts.set(name, { code: asset.source.toString(), map: JSON.parse(chunkMap) });
    } else if (!/^((\d+\.)?index\.js\.map|package\.json)$/.test(name)) {
      throw new Error(
        `${entry} bundles the file ${name}: write join(import.meta.dirname, …) instead of new URL(…, import.meta.url)`,
      );
    }
  }
  const write = (name, text, options) => writeFile(join(outputFolder, name), text, options);
  await write("index.js", starter, { mode: 0o755 });
  await write("package.json", `${JSON.stringify({ type: "module" })}\n`);
  await write("licenses.txt", await describeLicences(root, stats.toJson()));
  let bytes = starter.length;
  for (const [name, script] of scripts) {
    const ownMap = await ownSourceMap({ root, outputFolder, name, map: script.map });
    const link = ownMap === undefined ? "" : `//# sourceMappingURL=${name}.map\n`;
    await write(name, `${withoutMapLink(script.code)}\n${link}`);
    if (ownMap !== undefined) await write(`${name}.map`, ownMap);
    bytes += script.code.length;
  }
  return bytes;
}

/** The first line becomes a comment rather than nothing, so that the source map's lines stay right. */
function withoutShebang(code) {
  return code.startsWith("#!") ? `//${code.slice(2)}` : code;
}

function withoutMapLink(code) {
  return code.replace(/\n*\/\/# sourceMappingURL=\S*\s*$/, "");
}
