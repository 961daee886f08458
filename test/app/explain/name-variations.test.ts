import { describe, expect, it } from "vitest";
import { BuildBroke } from "../../../src/app/ports/build.ts";
import type { VariationName } from "../../../src/domain/build/environment.ts";
import { Failure } from "../../../src/domain/text/failure.ts";
import { onSurface } from "../../../src/domain/text/surface.ts";
import { twins } from "../../support/clues.ts";
import { sampled } from "../../support/sampled.ts";

import { applied, depends, type File, named, traced, unknown } from "./named.ts";

const found = (...variations: readonly VariationName[]) => ({ kind: "found", variations });

describe("which variations make files differ", () => {
  it("is found for each, with builds that tell of all of them", async () => {
    const { told, orders, messages } = await named([
      { path: "a", step: 1, content: depends("hostname") },
      { path: "b", step: 2, content: depends("store", "timezone") },
      { path: "c", step: 1, content: depends("hostname") },
    ]);
    expect(told).toEqual([found("hostname"), found("store", "timezone"), found("hostname")]);
    expect(orders.length).toBeLessThanOrEqual(8);
    expect(messages.at(-1)).toContain(`${orders.length} of at most 8 builds, with`);
  });

  it("takes builds only up to the last step that is still asked about", async () => {
    const { orders } = await named([{ path: "a", step: 2, content: depends("hostname") }]);
    expect(orders.map((options) => options.plan.containerfile)).toEqual(
      orders.map(() => "FROM base\nRUN one\nRUN two\n"),
    );
  });

  it("says how to leave the search out, which takes most of the time", async () => {
    const { messages } = await named([{ path: "a", step: 1, content: depends("hostname") }]);
    expect(messages.map((text) => onSurface(text, "command line"))).toContainEqual(
      expect.stringMatching(/more builds; `--extra-builds=0` leaves this search out$/),
    );
  });

  it("takes the varied copy of the context where that is varied", async () => {
    const { orders } = await named([{ path: "a", step: 1, content: depends("context") }]);
    for (const { slot, variations } of orders) {
      expect(slot).toBe(variations.includes("context") ? "second" : "first");
    }
  });

  it("is not asked, and no build is run, for what comes out otherwise every time", async () => {
    const { told, orders } = await named([
      { path: "a", step: 1, content: depends("hostname"), inImages: ["x", "HOSTNAME"] },
      { path: "b", step: 1, content: depends("hostname"), inImages: ["hostname", "y"] },
    ]);
    expect([told, orders]).toEqual([[undefined, undefined], []]);
  });

  it("is built once more without any and with all where it looks like chance, and chance drops out", async () => {
    const file = { path: "a", step: 1, cause: "race", content: depends("hostname") } as const;
    const real = await named([file]);
    expect(real.told).toEqual([found("hostname")]);
    const last = real.orders.slice(-2).map(({ variations }) => variations.length);
    expect(last).toEqual([0, applied.length]);
    let count = 0;
    const luck = await named([file], {
      trace: (options) => {
        count += 1;
        const content = count < real.orders.length ? file.content : () => "another order";
        return Promise.resolve(traced([{ ...file, content }], options));
      },
    });
    expect(luck.told).toEqual([undefined]);
  });

  it("needs no build where the bytes prove it", async () => {
    const files: readonly File[] = [{ path: "a", step: 1, content: depends("hostname") }];
    const name = ["on twofold\n", "on varied-by-twofold\n"] as const;
    const difference = { ...sampled(name, name, { path: "a" }), layer: 0, ...unknown };
    const proven = await named(files, { twins, difference });
    expect([proven.told, proven.orders]).toEqual([[found("hostname")], []]);
    const open = await named(files, { difference });
    expect(open.told).toEqual([found("hostname")]);
    expect(open.orders).not.toEqual([]);
  });

  it("is not asked of an archive whose members have times of their own", async () => {
    const file = { path: "a.tar", step: 1, content: depends("hostname") } as const;
    const { told, orders } = await named([{ ...file, inImages: ["x", "y"] }], {
      difference: { path: "a.tar//member", kind: "metadata", layer: 0, evidence: [], ...unknown },
    });
    expect([told, orders]).toEqual([[undefined], []]);
  });

  it("needs no build where only one was applied, and is nothing where none was", async () => {
    const files: readonly File[] = [{ path: "a", step: 1, content: depends("hostname") }];
    const one = await named(files, { applied: ["hostname"] });
    expect([one.told, one.orders]).toEqual([[found("hostname")], []]);
    expect((await named(files, { applied: [] })).told).toEqual([undefined]);
  });

  it("stays open where no builds are allowed", async () => {
    const files: readonly File[] = [{ path: "a", step: 1, content: depends("hostname") }];
    const { told, orders } = await named(files, { changes: { extraBuilds: 0 } });
    expect([told, orders]).toEqual([[{ kind: "among", variations: applied }], []]);
  });

  it("stays open where builds with some variations break, or cannot be run", async () => {
    const files: readonly File[] = [{ path: "a", step: 1, content: depends("hostname") }];
    const end = { slot: "first", end: "exit status 1", lastLines: [], steps: [] } as const;
    const broke = await named(files, { trace: () => Promise.reject(new BuildBroke(end)) });
    expect(broke.told).toEqual([{ kind: "among", variations: applied }]);
    const full = new Failure({ code: "tool", message: "the disk is full", fix: "" });
    const failed = await named(files, { trace: () => Promise.reject(full) });
    expect(failed.told).toEqual([{ kind: "among", variations: applied }]);
    expect(failed.messages.at(-1)).toContain("the disk is full");
    const stopped = new Failure({ code: "interrupted", message: "", fix: "" });
    const run = named(files, { trace: () => Promise.reject(stopped) });
    await expect(run).rejects.toBe(stopped);
  });
});
