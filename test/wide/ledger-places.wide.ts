import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CacheServiceFake, startCacheService } from "../support/cache-service.ts";
import type { Checkout } from "../support/checkout.ts";
import { type Identity, identity, SigningServices } from "../support/sigstore.ts";
import { containerfile } from "../support/sources.ts";
import { newStory } from "../support/story.ts";

const story = newStory();
let cache: CacheServiceFake;
let signing: SigningServices;
let checkout: Checkout;
let roots: string;

/** A job of this repository's own workflow. */
const own: Identity = {
  ...identity,
  repository: "acme/shop",
  repository_owner: "acme",
  ref: "refs/heads/main",
};

beforeEach(async () => {
  cache = await startCacheService();
  signing = await SigningServices.start();
  signing.identity = own;
  checkout = await story.checkout({
    Containerfile: containerfile("RUN seq 1 100 >/a", "RUN seq 1 200 >/b"),
  });
  const folder = await story.job();
  await mkdir(join(folder, "roots"));
  roots = join(folder, "roots", "root.json");
  await writeFile(roots, signing.trustedRoot);
});
afterEach(async () => {
  signing.stop();
  await cache.stop();
});

const build = async (inputs: Readonly<Record<string, string>>, event?: unknown) => {
  const env = { ...signing.loggedEnv, ...cache.env };
  const step = await story.step(checkout, inputs, {
    env,
    ...(event === undefined ? {} : { event }),
  });
  expect(step.code, step.log).toBe(0);
  return step;
};

describe("steps in the runner's cache", () => {
  it("are signed by the run that proves them, and count if this repository's workflow signed them", async () => {
    const inputs = { cache: "actions", "cache-trusted-root": roots };
    const cold = await build(inputs);
    expect(cold.report?.ledger).toMatchObject({ taken: [], ran: 2, kept: 2, notes: [] });
    expect(cache.entries).toHaveLength(2);
    const warm = await build(inputs);
    expect(warm.report?.ledger).toMatchObject({ ran: 0, notes: [] });
    expect(warm.outputs["digest"]).toBe(cold.outputs["digest"]);
    cache.entries.length = 0;
    signing.identity = { ...own, repository: "eve/shop", repository_owner: "eve" };
    await build(inputs);
    const foreign = await build(inputs);
    expect(foreign.report?.ledger).toMatchObject({ taken: [], ran: 2 });
    expect(foreign.log).toContain("somebody else than this repository signed it");
  });

  it("cost a build nothing but time where the service fails", async () => {
    cache.faults.set("CacheService", "garbage");
    const step = await build({ cache: "actions" });
    expect(step.report?.ledger).toMatchObject({ taken: [], ran: 2, kept: 0 });
    expect(step.log).toContain("It is not asked any more in this run.");
  });

  it("are read and never kept by a run for a fork's pull request", async () => {
    const event = {
      repository: { full_name: "acme/shop" },
      pull_request: {
        number: 7,
        head: { repo: { full_name: "eve/shop" } },
        base: { repo: { full_name: "acme/shop" } },
      },
    };
    const step = await build({ cache: "actions" }, event);
    expect(step.report?.ledger).toMatchObject({ ran: 2, kept: 0 });
    expect(step.log).toContain("this pull request comes from a fork");
    expect(cache.entries).toEqual([]);
  });
});

describe("steps in a repository", () => {
  it("are artifacts that this repository's workflow signed", async () => {
    const inputs = { cache: story.image(), "cache-trusted-root": roots };
    const cold = await build(inputs);
    expect(cold.report?.ledger).toMatchObject({ taken: [], ran: 2, kept: 2, notes: [] });
    const warm = await build(inputs);
    expect(warm.report?.ledger).toMatchObject({ ran: 0, notes: [] });
    expect(warm.outputs["digest"]).toBe(cold.outputs["digest"]);
  });
});
