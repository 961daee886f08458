// Makes dist/ from src/: tsc to build/, then one bundle per entry. The same sources and the same
// node_modules give the same bytes in any folder and on any supported Node; check-dist.mjs holds that.
import { spawnSync } from "node:child_process";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeBundle } from "./bundling/bundle.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const entries = ["action", "cli"];

const compiled = join(root, "build");
const fresh = join(root, "build", "dist");
await rm(compiled, { recursive: true, force: true });
compile();
for (const entry of entries) {
  const outputFolder = join(fresh, entry);
  await mkdir(outputFolder, { recursive: true });
  const bytes = await writeBundle({ root, entry, outputFolder });
  console.log(`dist/${entry}: ${Math.round(bytes / 1000)} kB of JavaScript`);
}
await rm(join(root, "dist"), { recursive: true, force: true });
await rename(fresh, join(root, "dist"));

function compile() {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const args = [tsc, "-p", join(root, "tsconfig.build.json")];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
