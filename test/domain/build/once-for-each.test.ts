import { expect, it } from "vitest";
import { onceForEach } from "../../../src/domain/build/once-for-each.ts";

it("asks once for each argument, also while the answer is awaited, and keeps a rejection", async () => {
  const asked: string[] = [];
  const ask = onceForEach(async (name: string, more: readonly number[]) => {
    asked.push(`${name} ${more.join()}`);
    if (name === "bad") throw new Error("no");
    return name.length;
  });
  const all = await Promise.allSettled([
    ask("a", [1]),
    ask("a", [1]),
    ask("a", [1, 2]),
    ask("bad", []),
    ask("bad", []),
  ]);
  expect(all.map(({ status }) => status)).toEqual([
    ...["fulfilled", "fulfilled", "fulfilled", "rejected", "rejected"],
  ]);
  expect(asked).toEqual(["a 1", "a 1,2", "bad "]);
});
