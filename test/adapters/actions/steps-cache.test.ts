import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stepsCache } from "../../../src/adapters/actions/steps-cache.ts";
import { LedgerFault, type LedgerStore } from "../../../src/app/ports/ledger.ts";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import { type CacheServiceFake, startCacheService } from "../../support/cache-service.ts";

const key = digestOf(Buffer.from("the step"));
let folder: string;
let service: CacheServiceFake;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "steps-cache-"));
  service = await startCacheService();
});
afterEach(async () => {
  await service.stop();
  await rm(folder, { recursive: true, force: true });
});

function storeWith(seconds = 20, mostBytes = 100_000): LedgerStore {
  const signal = new AbortController().signal;
  const more = { kind: "twofold-step-1", seconds, folder, mostBytes };
  const store = stepsCache({ env: service.env, signal, ...more });
  if (store === undefined) throw new Error("there is no cache");
  return store;
}

async function keep(text: string, entry = "entry", store = storeWith()): Promise<void> {
  const archive = join(folder, "changes.tar");
  await writeFile(archive, text);
  const digest = digestOf(Buffer.from(text));
  await store.keep(key, Buffer.from(entry), { archive, digest, bytes: text.length });
}

async function fetched(store: LedgerStore, most = 1000): Promise<string> {
  const to = join(folder, "to");
  await store.fetch(key, key, to, most);
  return await readFile(to, "utf8");
}

describe("steps in the runner's cache", () => {
  it("are one entry of it each, with their changes", async () => {
    const store = storeWith();
    expect(await store.find(key)).toBeUndefined();
    await keep("changes");
    expect(service.entries).toHaveLength(1);
    expect(Buffer.from((await store.find(key)) ?? "").toString()).toBe("entry");
    expect(await fetched(store)).toBe("changes");
  });

  it("have the newest of two entries of one step", async () => {
    await keep("first", "older");
    await keep("second", "newer");
    await keep("second", "newer");
    const store = storeWith();
    expect(Buffer.from((await store.find(key)) ?? "").toString()).toBe("newer");
    expect(await fetched(store)).toBe("second");
    expect(service.entries).toHaveLength(2);
  });

  it("are not kept where they are too large", async () => {
    await keep("x".repeat(200_000));
    expect(service.entries).toEqual([]);
  });

  it("are none where the runner gives its steps no cache", () => {
    const signal = new AbortController().signal;
    const more = { kind: "twofold-step-1", seconds: 1, folder, mostBytes: 10 };
    expect(stepsCache({ env: {}, signal, ...more })).toBeUndefined();
  });

  it.each([
    ["is garbage", Buffer.from("garbage that is longer than a head")],
    ["is cut", Buffer.from([0, 0])],
    ["has a length that is none", Buffer.alloc(40, 0xff)],
    ["is empty", Buffer.from("")],
  ])("are told of where an entry's content %s", async (_, content) => {
    await keep("changes");
    const [entry] = service.entries;
    if (entry !== undefined) service.entries[0] = { ...entry, content };
    await expect(storeWith().find(key)).rejects.toBeInstanceOf(LedgerFault);
  });

  it.each([
    ["answers garbage", "garbage" as const],
    ["is full", 507],
    ["is not there", 404],
  ])("are told of where the service %s", async (_, fault) => {
    service.faults.set("CacheService", fault);
    await expect(storeWith().find(key)).rejects.toBeInstanceOf(LedgerFault);
    await expect(keep("changes")).rejects.toBeInstanceOf(LedgerFault);
  });

  it("are told of where the service says nothing, in the time that they have", async () => {
    service.faults.set("CacheService", "silence");
    await expect(storeWith(1).find(key)).rejects.toThrow("it did not answer in 1 s");
  });

  it("have no longer changes than the entry names", async () => {
    await keep("changes");
    const store = storeWith();
    await store.find(key);
    await expect(fetched(store, 3)).rejects.toBeInstanceOf(LedgerFault);
  });
});
