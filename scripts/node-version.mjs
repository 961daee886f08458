// Prints the path of a Node of the given major version: this one when it is that, else the one that the
// npm registry carries, put into .cache/ without running any install script.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const versions = { 20: "20.20.2", 24: "24.21.0" };
const cache = fileURLToPath(new URL("../.cache", import.meta.url));

export function nodeOfMajor(major) {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const folder = join(cache, `node${major}`);
  const name = `node-linux-${process.arch}`;
  const node = join(folder, "node_modules", name, "bin", "node");
  if (existsSync(node)) return node;
  const wanted = `${name}@${versions[major]}`;
  const args = ["install", "--ignore-scripts", "--no-save", "--no-audit", "--no-fund", "--silent"];
  const { status } = spawnSync("npm", [...args, "--prefix", folder, wanted], { stdio: "inherit" });
  if (status !== 0) throw new Error(`npm could not install ${wanted}`);
  return node;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(nodeOfMajor(Number(process.argv[2])));
}
