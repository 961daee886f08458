// Makes dist/ from src/: tsc to build/, one bundle of it in dist/bundle/, and a starter for each entry. The same
// sources and the same node_modules give the same bytes in any folder and on any supported Node; check-dist.mjs
// holds that.
import { spawnSync } from "node:child_process";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { writeBundle } from "./bundling/bundle.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const compiled = join(root, "build");
const fresh = join(compiled, "dist");

await rm(compiled, { recursive: true, force: true });
compile();
const bundle = join(fresh, "bundle");
await mkdir(bundle, { recursive: true });
const entry = join(compiled, "main.js");
const bytes = await writeBundle({ root, entry, outputFolder: bundle });
console.log(`dist/bundle: ${Math.round(bytes / 1000)} kB of JavaScript`);
const { start } = await import(pathToFileURL(entry).href);
for (const entry of Object.keys(start)) await writeStarter(entry);
await writeFile(join(fresh, "package.json"), `${JSON.stringify({ type: "module" })}\n`);
await rm(join(root, "dist"), { recursive: true, force: true });
await rename(fresh, join(root, "dist"));

function compile() {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const args = [tsc, "-p", join(root, "tsconfig.build.json")];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

/** Writes the file that users start, dist/<entry>/index.js. */
async function writeStarter(entry) {
  const text = `#!/usr/bin/env node
import { start } from "../bundle/main.js";

await start.${entry}();
`;
  await mkdir(join(fresh, entry));
  await writeFile(join(fresh, entry, "index.js"), text, { mode: 0o755 });
}
