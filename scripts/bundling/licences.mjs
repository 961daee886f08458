import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";

const rule = `\n${"-".repeat(80)}\n\n`;

/**
 * The licences of every package in a bundle, from webpack's own list of modules: ncc's `--license` leaves
 * packages out as soon as a bundle has more than one chunk.
 */
export async function describeLicences(root, stats) {
  const modules = [...(stats.modules ?? []), ...(stats.chunks ?? []).flatMap(modulesOf)];
  const folders = new Set(
    modules.flatMap((module) => packageFolders(module)).map((folder) => resolve(root, folder)),
  );
  const texts = await Promise.all([...folders].map(describePackage));
  if (texts.length === 0) return "No packages are bundled.\n";
  return texts.sort((a, b) => (a < b ? -1 : 1)).join(rule);
}

/** The folders of the packages that a module, or one merged into it, belongs to. */
function packageFolders(module) {
  const path = module.nameForCondition ?? module.name ?? "";
  const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path);
  return [...(folder === null ? [] : [folder[0]]), ...modulesOf(module).flatMap(packageFolders)];
}

function modulesOf(part) {
  return part.modules ?? [];
}

async function describePackage(folder) {
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const names = (await readdir(folder)).filter((name) =>
    /^(licen[cs]e|copying|notice)([.-].*)?$/i.test(name),
  );
  const texts = await Promise.all(names.sort().map((name) => readFile(join(folder, name), "utf8")));
  const title = `${manifest.name} ${manifest.version}\n${manifest.license ?? "no licence named"}\n`;
  return [title, ...texts.map((text) => `${text.replaceAll("\r\n", "\n").trim()}\n`)].join("\n");
}
