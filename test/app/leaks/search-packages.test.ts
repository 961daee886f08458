import { expect, it } from "vitest";
import { readImage } from "../../../src/app/leaks/search-image.ts";
import { Collector } from "../../../src/sbom/collector.ts";
import { inventoryOf } from "../../../src/sbom/inventory.ts";
import { ordered } from "../../support/searched-image.ts";

it("the pass that searches an image's own layers lists packages of all layers", async () => {
  const manifest = (name: string) => ({
    name: `app/node_modules/${name}/package.json`,
    content: JSON.stringify({ name, version: "1.0.0" }),
  });
  const base = [manifest("from-base"), manifest("removed"), { name: "day", content: "2026-11-21" }];
  const made = [manifest("made"), { name: "app/node_modules/.wh.removed" }, { name: "empty" }];
  const options = await ordered([base, made]);
  const read: number[] = [];
  const image = {
    ...options.image,
    layer: (index: number) => {
      read.push(index);
      return options.image.layer(index);
    },
  };
  const collector = new Collector(["cyclonedx"]);
  const found = await readImage({ ...options, image, layers: [1], collector });
  const { packages, loose } = inventoryOf(collector);
  expect(packages.listed.map(({ name }) => name)).toEqual(["from-base", "made"]);
  expect(loose.listed.map(({ path }) => path)).toEqual(["day", "empty"]);
  expect(found.reading.hits.values).toEqual([]);
  expect(read).toEqual([0, 1]);
});
