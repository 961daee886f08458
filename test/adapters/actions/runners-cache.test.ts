import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { restoreCache, saveCache } from "@actions/cache";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { CacheService } from "../../../src/adapters/actions/cache-service.ts";
import { runnersCache } from "../../../src/adapters/actions/runners-cache.ts";
import { type CacheServiceFake, startCacheService } from "../../support/cache-service.ts";

const name = "ghcr.io/acme/shop";
const unusable = "names an address that cannot be used";
let service: CacheServiceFake;
let notes: string[];
let seconds: number;

beforeEach(async () => {
  service = await startCacheService();
  notes = [];
  seconds = 60;
});
afterEach(() => service.stop());

function cache(env: Readonly<Record<string, string>> = {}, signal = new AbortController().signal) {
  const note = (text: string): void => void notes.push(text);
  return runnersCache({
    env: { ...service.env, ...env },
    signal,
    note,
    kind: "twofold-index-1",
    seconds,
  });
}

/** The token, which no note may have, and signed URLs hold it here. */
function token(): string {
  return service.env["ACTIONS_RUNTIME_TOKEN"] ?? "";
}

describe("the stand-in for GitHub's cache service", () => {
  test("keeps a file for the package @actions/cache", async () => {
    const folder = await mkdtemp(join(tmpdir(), "twofold-cache-"));
    const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    const before = { ...process.env };
    try {
      Object.assign(process.env, service.env, {
        GITHUB_WORKSPACE: folder,
        RUNNER_TEMP: join(folder, "temp"),
        GITHUB_SERVER_URL: "https://github.com",
      });
      await mkdir(join(folder, "temp"));
      const file = join(folder, "kept.txt");
      await writeFile(file, "kept");
      expect(await saveCache([file], "shop-1")).toBe(1);
      // The same key again: the package only says so.
      expect(await saveCache([file], "shop-1")).toBe(-1);
      await rm(file);
      expect(await restoreCache([file], "shop-2", ["shop-"])).toBe("shop-1");
      expect(await readFile(file, "utf8")).toBe("kept");
      expect(await restoreCache([file], "bakery-")).toBeUndefined();
    } finally {
      process.env = before;
      write.mockRestore();
      await rm(folder, { recursive: true });
    }
  });
});

describe("the runner's cache", () => {
  test("restores what was saved last under a name, and nothing of names that begin like it", async () => {
    await cache().save(name, "first");
    await cache().save(`${name}-admin`, "another");
    await cache().save(name, "second");
    expect(await cache().restore(name)).toEqual({ kind: "text", text: "second" });
    expect(await cache().restore("ghcr.io/acme/sho")).toEqual({ kind: "none" });
    expect(service.entries.map(({ key }) => key.replace(/[0-9a-f]{32}$/, "…"))).toEqual([
      "twofold-index-1-ghcr.io/acme/shop@…",
      "twofold-index-1-ghcr.io/acme/shop-admin@…",
      "twofold-index-1-ghcr.io/acme/shop@…",
    ]);
    expect(notes).toEqual([]);
  });

  test("keeps one entry of the same text", async () => {
    await cache().save(name, "same");
    await cache().save(name, "same");
    expect(service.entries).toHaveLength(1);
    expect(notes).toEqual([]);
  });

  test("is told about once where the runner gives none, and asks nothing then", async () => {
    for (const missing of Object.keys(service.env)) {
      notes.length = 0;
      const without = cache({ [missing]: "" });
      expect(await without.restore(name)).toEqual({ kind: "unavailable" });
      await without.save(name, "text");
      expect(notes).toEqual([
        "nothing is kept from run to run: this runner gives its steps no cache",
      ]);
    }
    expect(service.requests).toEqual([]);
  });

  test("reads and writes only what the runner lets this step", async () => {
    await cache({ ACTIONS_CACHE_MODE: "write-only" }).save(name, "kept");
    expect(service.entries).toHaveLength(1);
    await cache({ ACTIONS_CACHE_MODE: "read" }).save(name, "refused");
    expect(service.entries).toHaveLength(1);
    for (const mode of ["none", "write-only"])
      expect(await cache({ ACTIONS_CACHE_MODE: mode }).restore(name)).toEqual({ kind: "none" });
    const read = await cache({ ACTIONS_CACHE_MODE: "read" }).restore(name);
    expect(read).toEqual({ kind: "text", text: "kept" });
    expect(notes).toEqual([]);
  });

  test.each([
    ["GetCacheEntry", 500, "refuses: sent ***"],
    ["GetCacheEntry", "garbage", "answers in an unknown form"],
    ["GetCacheEntry", { ok: true }, "names no entry"],
    [
      "GetCacheEntry",
      { ok: true, matched_key: "k", signed_download_url: "file:///etc/passwd" },
      unusable,
    ],
    ["/blob/", 404, "answers 404 for the entry"],
  ] as const)("says why nothing is restored: %s, %s", async (part, fault, why) => {
    await cache().save(name, "kept");
    service.faults.set(part, fault);
    expect(await cache().restore(name)).toEqual({ kind: "unavailable" });
    expect(notes).toEqual([`nothing of ${name} is restored: the runner's cache ${why}`]);
  });

  test.each([
    [
      "CreateCacheEntry",
      { ok: false, message: "cache write denied: x" },
      "refuses: cache write denied: x",
    ],
    ["CreateCacheEntry", { ok: true, signed_upload_url: "ftp://x/?sig=1" }, unusable],
    ["CreateCacheEntry", 503, "refuses: sent ***"],
    ["/blob/", 403, "answers 403 to the upload"],
    ["Finalize", 500, "refuses: sent ***"],
  ] as const)("says why nothing is saved: %s, %s", async (part, fault, why) => {
    service.faults.set(part, fault);
    await cache().save(name, "text");
    expect(notes).toEqual([`what is known of ${name} is not kept: the runner's cache ${why}`]);
    expect(notes.join()).not.toContain(token());
    expect(service.entries).toEqual([]);
  });

  test("takes no entry that begins otherwise than was asked, and none of other content", async () => {
    await cache().save(name, "kept");
    const [entry] = service.entries;
    if (entry === undefined) throw new Error("nothing was saved");
    service.entries[0] = { ...entry, version: "0".repeat(64) };
    expect(await cache().restore(name)).toEqual({ kind: "none" });
    const other = { ok: true, matched_key: "other", signed_download_url: "http://127.0.0.1:9/" };
    service.faults.set("GetCacheEntry", other);
    expect(await cache().restore(name)).toEqual({ kind: "none" });
  });

  test("does not read more than it is told to", async () => {
    await cache().save(name, "kept");
    const { ACTIONS_RESULTS_URL: address = "" } = service.env;
    const signal = new AbortController().signal;
    const open = await CacheService.open({ address, token: token() }, signal);
    const [{ key = "", version = "" } = {}] = service.entries;
    const found = await open.find(key, version);
    if (found === undefined) throw new Error("nothing was found");
    expect((await open.fetch(found, 4)).toString()).toBe("kept");
    await expect(open.fetch(found, 3)).rejects.toThrow("sends more than 3 bytes");
  });

  test("says that it cannot be reached, without the address", async () => {
    await service.stop();
    expect(await cache().restore(name)).toEqual({ kind: "unavailable" });
    expect(notes).toEqual([`nothing of ${name} is restored: the runner's cache cannot be reached`]);
    service = await startCacheService();
  });

  test("is not waited for longer than it was given", async () => {
    seconds = 0.1;
    service.faults.set("", "silence");
    expect(await cache().restore(name)).toEqual({ kind: "unavailable" });
    expect(notes).toEqual([
      `nothing of ${name} is restored: the runner's cache did not answer in 0.1 s`,
    ]);
  });

  test("ends with the step, whatever the service does", async () => {
    service.faults.set("", "silence");
    const stop = new AbortController();
    const restoring = cache({}, stop.signal).restore(name);
    await vi.waitFor(() => expect(service.requests).toHaveLength(1), { timeout: 30_000 });
    stop.abort();
    expect(await restoring).toEqual({ kind: "unavailable" });
    await cache({}, stop.signal).save(name, "text");
    expect(service.requests).toHaveLength(1);
  });
});
