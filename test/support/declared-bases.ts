import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readDeclaration } from "../../src/recipes/base/declaration.ts";
import { readLock, selectionOf, writeLock } from "../../src/recipes/base/lock.ts";
import type { TestPackage } from "./package-archive.ts";

/** Writes `essential.yaml`, which `--update` is to lock. */
export async function declareEssential(folder: string): Promise<void> {
  const essential = "distribution: debian\nsuite: bookworm\npackages: essential\n";
  await writeFile(join(folder, "essential.yaml"), essential);
}

/** Writes a declaration of the same packages and one of a test, with its lock. */
export async function declareWith(
  folder: string,
  name: string,
  { locked }: TestPackage,
): Promise<void> {
  const at = (file: string): string => join(folder, file);
  const value = {
    distribution: "debian",
    suite: "bookworm",
    packages: ["essential", locked.name],
  };
  await writeFile(at(`${name}.yaml`), JSON.stringify(value));
  const declaration = readDeclaration({ file: "", value, lineOf: () => 1 });
  const { architectures } = readLock("", await readFile(at("essential.lock.json"), "utf8"));
  const all = Object.entries(architectures).map(
    ([architecture, packages]) => [architecture, [...packages, locked]] as const,
  );
  const lock = { selection: selectionOf(declaration), architectures: Object.fromEntries(all) };
  await writeFile(at(`${name}.lock.json`), writeLock(lock));
}
