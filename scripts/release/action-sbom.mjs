// Lists the packages in dist/: `action-sbom.mjs FOLDER` writes twofold.cdx.json (CycloneDX 1.6) and twofold.spdx.json
// (SPDX 2.3). Which ones those are says dist/bundle/licenses.txt, which the build makes from the modules of the bundle;
// their checksums are those that package-lock.json has. The same commit gives the same bytes.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundledPackages } from "./bundled-packages.mjs";
import { cycloneDx, spdx } from "./documents.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const text = (path) => readFile(join(root, path), "utf8");
const json = async (path) => JSON.parse(await text(path));

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("write `action-sbom.mjs FOLDER`");
const { name, version, license } = await json("package.json");
const packages = bundledPackages(
  await text("dist/bundle/licenses.txt"),
  await json("package-lock.json"),
);
const seconds = Number(process.env.SOURCE_DATE_EPOCH ?? 0);
if (!Number.isSafeInteger(seconds)) throw new Error("SOURCE_DATE_EPOCH is not a number of seconds");
const created = `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
const described = { name, version, license, packages, created };
await mkdir(folder, { recursive: true });
await writeFile(join(folder, "twofold.cdx.json"), cycloneDx(described));
await writeFile(join(folder, "twofold.spdx.json"), spdx(described));
console.log(`${packages.length} packages of npm in dist/`);
