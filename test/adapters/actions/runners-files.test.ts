import { randomBytes } from "node:crypto";
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runnersFiles } from "../../../src/adapters/actions/runners-files.ts";
import type { KeptFiles } from "../../../src/app/ports/kept-between-runs.ts";
import { type CacheServiceFake, startCacheService } from "../../support/cache-service.ts";
import { temporaryFolder } from "../../support/layers.ts";

const name = '{"repository":"github.com/acme/shop"}';
let service: CacheServiceFake;
let folder: string;
let notes: string[];

beforeEach(async () => {
  service = await startCacheService();
  folder = await temporaryFolder();
  notes = [];
});
afterEach(() => service.stop());

function files(env: Readonly<Record<string, string>> = {}): KeptFiles {
  const made = runnersFiles({
    env: { ...service.env, ...env },
    signal: new AbortController().signal,
    note: (text) => void notes.push(text),
    ...{ kind: "twofold-test-1", seconds: 60 },
  });
  if (made === undefined) throw new Error("the runner gives a cache");
  return made;
}

async function fileOf(bytes: Uint8Array): Promise<string> {
  const file = join(folder, `file-${randomBytes(4).toString("hex")}`);
  await writeFile(file, bytes);
  return file;
}

describe("files in the runner's cache", () => {
  test("come back as they were, the newest of a name, for this user alone", async () => {
    const bytes = randomBytes(3_000_000);
    expect(await files().save(name, await fileOf(Buffer.from("old")))).toBe(true);
    expect(await files().save(name, await fileOf(bytes))).toBe(true);
    expect(await files().save("another", await fileOf(Buffer.from("another")))).toBe(true);
    const to = join(folder, "restored");
    expect(await files().restore(name, to)).toBe(true);
    expect((await readFile(to)).equals(bytes)).toBe(true);
    expect((await stat(to)).mode & 0o777).toBe(0o600);
    expect(await files().restore("github.com", join(folder, "none"))).toBe(false);
    expect(notes).toEqual([]);
  });

  test("are kept once where they are the same", async () => {
    const file = await fileOf(Buffer.from("same"));
    expect([await files().save(name, file), await files().save(name, file)]).toEqual([true, true]);
    expect(service.entries).toHaveLength(1);
  });

  test("are read and written only as the runner lets this step", async () => {
    const file = await fileOf(Buffer.from("kept"));
    expect(await files({ ACTIONS_CACHE_MODE: "read" }).save(name, file)).toBe(false);
    expect(await files().save(name, file)).toBe(true);
    const to = join(folder, "restored");
    expect(await files({ ACTIONS_CACHE_MODE: "write-only" }).restore(name, to)).toBe(false);
    expect(await files({ ACTIONS_CACHE_MODE: "read" }).restore(name, to)).toBe(true);
    expect(notes).toEqual([]);
  });

  test.each([
    ["GetCacheEntry", 500, "refuses: sent ***"],
    ["/blob/", 404, "answers 404 for the entry"],
  ] as const)("end no run where the service fails: %s, %s", async (part, fault, why) => {
    expect(await files().save(name, await fileOf(Buffer.from("kept")))).toBe(true);
    service.faults.set(part, fault);
    expect(await files().restore(name, join(folder, "restored"))).toBe(false);
    expect(notes).toEqual([`nothing is restored: the runner's cache ${why}`]);
  });

  test("are not kept where the service fails, which is said without what it was sent", async () => {
    service.faults.set("/blob/", 403);
    expect(await files().save(name, await fileOf(Buffer.from("kept")))).toBe(false);
    expect(notes).toEqual(["nothing is kept: the runner's cache answers 403 to the upload"]);
    expect(service.entries).toEqual([]);
  });

  test("are there only where the runner gives the step all that it needs", () => {
    for (const missing of Object.keys(service.env)) {
      const env = { ...service.env, [missing]: "" };
      const note = (text: string): void => void notes.push(text);
      const signal = new AbortController().signal;
      expect(runnersFiles({ env, signal, note, kind: "x", seconds: 1 })).toBeUndefined();
    }
  });
});
