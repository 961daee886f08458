import { setImmediate as tick } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { newTurns } from "./turns.ts";

describe("turns", () => {
  it("let so many run at once, in the order in which they came", async () => {
    const takeTurn = newTurns(2);
    const order: number[] = [];
    let running = 0;
    let most = 0;
    const work = [1, 2, 3, 4, 5].map((number) =>
      takeTurn(async () => {
        order.push(number);
        running += 1;
        most = Math.max(most, running);
        await tick();
        running -= 1;
        return number;
      }),
    );
    expect(await Promise.all(work)).toEqual([1, 2, 3, 4, 5]);
    expect(order).toEqual([1, 2, 3, 4, 5]);
    expect(most).toBe(2);
  });

  it("go on after work that failed", async () => {
    const takeTurn = newTurns(1);
    const failed = takeTurn(() => Promise.reject(new Error("no")));
    const next = takeTurn(() => Promise.resolve("yes"));
    await expect(failed).rejects.toThrow("no");
    expect(await next).toBe("yes");
  });
});
