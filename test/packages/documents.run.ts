import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { digestFromHex } from "../../src/domain/oci/digest.ts";
import { writeSbom } from "../../src/sbom/documents/formats.ts";
import { folder, inventoryIn, run, write } from "./roots.ts";
import { debianWithPython } from "./sample-roots.ts";

it("SPDX's own tools find nothing wrong with the document of a root with two kinds of packages", async () => {
  const root = debianWithPython.make();
  write(root, { "opt/own": "x\n" });
  const inventory = await inventoryIn(root);
  expect(inventory.packages.listed.length).toBeGreaterThan(100);
  const image = {
    digest: digestFromHex("a".repeat(64)),
    imageId: digestFromHex("b".repeat(64)),
    ...{ platform: "linux/amd64", created: "2026-11-30T10:00:00Z", title: "shop", inventory },
  };
  const file = join(folder(), "sbom.spdx.json");
  writeFileSync(file, writeSbom("spdx", image, "0.1.0"));
  // It prints what is wrong, and ends with an error.
  run([".cache/packages/venv/bin/pyspdxtools", "--infile", file]);
});
