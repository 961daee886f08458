import { expect, it } from "vitest";
import { processEnvironments } from "../../../src/adapters/bootstrap/environments.ts";
import { variationNames } from "../../../src/domain/build/environment.ts";

it.each([true, false])(
  "names every variation of a base once, applied or with a reason (root: %s)",
  async (isRoot) => {
    const { varied, notVaried } = await processEnvironments(isRoot, "0");
    const names = [...varied, ...notVaried.map(({ name }) => name)];
    expect(names.toSorted()).toEqual([...variationNames].toSorted());
    expect(notVaried.every(({ because }) => because !== "")).toBe(true);
  },
);

it("leaves to root what only root can give", async () => {
  const [roots, others] = [await processEnvironments(true), await processEnvironments(false)];
  const only = roots.varied.filter((name) => !others.varied.includes(name));
  expect(only.toSorted()).toEqual(["hostname", "network"]);
  expect(others.isOffline).toBe(false);
});
