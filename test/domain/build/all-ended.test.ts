import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { allEnded } from "../../../src/domain/build/all-ended.ts";

it("gives all values in their order", async () => {
  expect(await allEnded([sleep(2, "a"), Promise.resolve("b"), 3])).toEqual(["a", "b", 3]);
  expect(await allEnded([])).toEqual([]);
});

it("is rejected only when the others have ended, with the first reason of the list", async () => {
  const ended: string[] = [];
  const slow = sleep(20).then(() => {
    ended.push("slow");
    throw new Error("slow");
  });
  const failing = Promise.reject(new Error("at once"));
  await expect(allEnded([slow, failing])).rejects.toThrow("slow");
  await expect(allEnded([failing, sleep(20).then(() => ended.push("other"))])).rejects.toThrow(
    "at once",
  );
  expect(ended).toEqual(["slow", "other"]);
});
