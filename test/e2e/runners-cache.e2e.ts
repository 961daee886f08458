import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { type CacheServiceFake, startCacheService } from "../support/cache-service.ts";
import type { Checkout } from "../support/checkout.ts";
import { type FaultyRegistry, startFaultyRegistry } from "../support/faulty-registry.ts";
import { pushLabelled } from "../support/pushed-image.ts";
import { shop } from "../support/sources.ts";
import { expectOnlyLeft, newStory, type StepInputs } from "../support/story.ts";

const story = newStory();
const query = "github.com/acme/shop,^1";
let checkout: Checkout;
let image: string;
let service: CacheServiceFake;
let registry: FaultyRegistry;
let last: string;

beforeAll(async () => {
  checkout = await story.checkout(shop());
});

beforeEach(async () => {
  service = await startCacheService();
  registry = await startFaultyRegistry(inject("registry"), []);
  image = story.image();
  for (const version of ["1.0.0", "1.1.0", "1.2.0"]) last = await push(version);
});

afterEach(async () => {
  await service.stop();
  await registry.stop();
});

async function push(version: string): Promise<string> {
  const source = `github.com/acme/shop,${version}+${"a".repeat(40)}`;
  return await pushLabelled(image, version, { "dev.twofold.source-id": source });
}

/** The image through a proxy that counts what is asked. */
function counted(): string {
  return image.replace(inject("registry"), registry.address);
}

/** A step with the action `resolve/` in a job on a new machine, which has no index. */
async function step(env: Readonly<Record<string, string>>, more: StepInputs = {}) {
  const before = registry.requests.length;
  const inputs = { "source-id": query, image: counted(), ...more };
  const started = await story.startStep(checkout, inputs, { action: "resolve", env });
  const finished = await started.finish();
  await expectOnlyLeft(finished.job, [join(finished.job, "home", ".cache")]);
  expect(finished.everything).not.toContain(service.env["ACTIONS_RUNTIME_TOKEN"]);
  const asked = registry.requests.slice(before).filter((each) => !/ \/v2\/$/.test(each));
  const tags = asked.filter((each) => /manifests\/1\./.test(each));
  return { ...finished, asked, tags };
}

describe("the action `resolve/` on a new machine each time", () => {
  it("asks nothing about images that an earlier run knew, but the answer's own", async () => {
    const first = await step(service.env);
    expect(first.code, first.log).toBe(0);
    expect(first.outputs["image"]).toBe(`${counted()}@${last}`);
    expect(first.tags.filter((each) => each.startsWith("GET"))).toHaveLength(3);
    const second = await step(service.env);
    expect(second.outputs).toEqual(first.outputs);
    expect(second.asked[0]).toMatch(/^GET .*tags\/list/);
    expect(second.tags).toEqual([expect.stringMatching(/^HEAD .*manifests\/1\.2\.0$/)]);
    expect(second.asked.slice(2).map((each) => each.replace(/sha256:.*/, "…"))).toEqual([
      expect.stringMatching(/^GET .*manifests\/…$/),
      expect.stringMatching(/^GET .*blobs\/…$/),
    ]);
    // Nothing new was read, so nothing new is kept.
    expect(service.entries).toHaveLength(1);
    last = await push("1.3.0");
    const third = await step(service.env);
    expect(third.outputs["digest"]).toBe(last);
    expect(third.tags.filter((each) => each.startsWith("GET"))).toHaveLength(1);
    expect(service.entries).toHaveLength(2);
  });

  it("finds the image without a cache, and says that nothing is kept", async () => {
    const { code, log, outputs, tags } = await step({});
    expect(code, log).toBe(0);
    expect(outputs["digest"]).toBe(last);
    expect(tags).toHaveLength(4);
    expect(log).toContain("this runner gives its steps no cache");
  });

  it("finds the image where the service fails, and says so without an error or a warning", async () => {
    service.faults.set("CacheService", 500);
    const { code, log, outputs, commands } = await step(service.env);
    expect(code, log).toBe(0);
    expect(outputs["digest"]).toBe(last);
    expect(log).toContain("is restored: the runner's cache refuses: sent ***");
    expect(commands.filter(({ name }) => name === "warning" || name === "error")).toEqual([]);
    expect(service.requests).toHaveLength(1);
  });

  it("reads everything again where what was kept is damaged, and keeps that", async () => {
    await step(service.env);
    const [entry] = service.entries;
    if (entry === undefined) throw new Error("nothing was kept");
    service.entries[0] = { ...entry, key: `${entry.key}-`, content: Buffer.from('{"version":1,') };
    const { code, log, outputs } = await step(service.env);
    expect(code, log).toBe(0);
    expect(outputs["digest"]).toBe(last);
    expect(log).toContain("that an earlier run kept is damaged: it is made anew");
    expect(service.entries).toHaveLength(2);
    expect((await step(service.env)).tags).toHaveLength(1);
  });

  it("uses no cache beside a file that the workflow names", async () => {
    const index = join(await story.job(), "index.json");
    const { code, log } = await step(service.env, { index });
    expect(code, log).toBe(0);
    expect(service.requests).toEqual([]);
  });

  it("does not believe what others kept of an image", async () => {
    await step(service.env);
    const [entry] = service.entries;
    if (entry === undefined) throw new Error("nothing was kept");
    const forged = entry.content.toString("utf8").replaceAll("1.0.0+", "1.9.0+");
    service.entries[0] = { ...entry, content: Buffer.from(forged) };
    const { log, outputs } = await step(service.env);
    expect(outputs["digest"], log).toBe(last);
    expect(log).toContain("what its labels do not");
  });
});
