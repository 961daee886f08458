import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { folderStore } from "../../../src/adapters/ledger/folder-store.ts";
import { openLedgerFolder } from "../../../src/adapters/ledger/open-folder.ts";
import { type KeptChanges, LedgerFault, type LedgerStore } from "../../../src/app/ports/ledger.ts";
import { type Digest, digestOf, hexOf } from "../../../src/domain/oci/digest.ts";

let folder: string;
let cache: string;
let store: LedgerStore;
const mostBytes = 10_000;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "folder-store-"));
  cache = join(folder, "cache");
  await mkdir(cache, { mode: 0o700 });
  store = folderStore({ folder: cache, name: "the cache", mostBytes });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const keyOf = (name: string): Digest => digestOf(Buffer.from(name));

async function changes(text: string): Promise<KeptChanges> {
  const archive = join(folder, `${hexOf(keyOf(text)).slice(0, 16)}.tar`);
  await writeFile(archive, text);
  return { archive, digest: digestOf(Buffer.from(text)), bytes: text.length };
}

async function keep(name: string, text: string): Promise<void> {
  await store.keep(keyOf(name), Buffer.from(`entry of ${name}`), await changes(text));
}

async function found(name: string): Promise<string | undefined> {
  const bytes = await store.find(keyOf(name));
  return bytes === undefined ? undefined : Buffer.from(bytes).toString();
}

/** When a step was used last. */
async function usedAt(name: string, seconds: number): Promise<void> {
  const place = join(cache, "steps", hexOf(keyOf(name)));
  for (const file of await readdir(place)) await utimes(join(place, file), seconds, seconds);
}

describe("a folder of steps", () => {
  it("gives back what was kept, and nothing for another key", async () => {
    await keep("one", "its changes");
    expect(await found("one")).toBe("entry of one");
    expect(await found("other")).toBeUndefined();
    const to = join(folder, "fetched.tar");
    await store.fetch(keyOf("one"), keyOf("any"), to, 100);
    expect(await readFile(to, "utf8")).toBe("its changes");
    expect((await stat(join(cache, "steps"))).mode & 0o777).toBe(0o700);
  });

  it("has the newest of two that were kept under one key", async () => {
    await keep("one", "first");
    await store.keep(keyOf("one"), Buffer.from("newer"), await changes("second"));
    expect(await found("one")).toBe("newer");
    expect(await readdir(join(cache, "steps"))).toHaveLength(1);
  });

  it("takes what several runs keep at one time, each whole", async () => {
    const texts = Array.from({ length: 12 }, (_, index) => `changes ${index}`);
    await Promise.all(
      texts.map(async (text) => {
        const own = folderStore({ folder: cache, name: "the cache", mostBytes });
        await own.keep(keyOf("one"), Buffer.from(text), await changes(text)).catch((error) => {
          expect(error).toBeInstanceOf(LedgerFault);
        });
      }),
    );
    const to = join(folder, "fetched.tar");
    await store.fetch(keyOf("one"), keyOf("any"), to, 100);
    expect(await readFile(to, "utf8")).toBe(await found("one"));
    expect((await readdir(cache)).filter((name) => name.startsWith(".new-"))).toEqual([]);
  });

  it("does not see what a run left that was killed between changes and entry", async () => {
    const half = join(cache, ".new-0123456789abcdef");
    await mkdir(half);
    await writeFile(join(half, "changes.tar"), "half");
    await mkdir(join(cache, "steps", hexOf(keyOf("one"))), { recursive: true });
    expect(await found("one")).toBeUndefined();
    await keep("one", "whole");
    expect(await found("one")).toBe("entry of one");
    expect(await readdir(cache)).toContain(".new-0123456789abcdef");
    await utimes(half, 1000, 1000);
    await keep("two", "more");
    expect(await readdir(cache)).not.toContain(".new-0123456789abcdef");
  });

  it("lets go of what was not used for longest where it is full", async () => {
    for (const [at, name] of ["a", "b", "c"].entries()) {
      await keep(name, `${name} ${"x".repeat(3000)}`);
      await usedAt(name, 1000 + at);
    }
    expect(await found("a")).toBe("entry of a");
    await keep("d", "x".repeat(3000));
    expect(await found("b")).toBeUndefined();
    expect(await found("a")).toBe("entry of a");
    expect(await found("d")).toBe("entry of d");
  });

  it("does not keep what alone is more than it may hold", async () => {
    await keep("a", "x".repeat(mostBytes + 1));
    expect(await found("a")).toBeUndefined();
  });

  it.each([
    ["longer changes than the entry says", () => keep("one", "x".repeat(200))],
    [
      "changes that are gone",
      async () => {
        await keep("one", "changes");
        await rm(join(cache, "steps", hexOf(keyOf("one")), "changes.tar"));
      },
    ],
    [
      "a link in their place",
      async () => {
        await keep("one", "changes");
        const path = join(cache, "steps", hexOf(keyOf("one")), "changes.tar");
        await rm(path);
        await symlink("/etc/hostname", path);
      },
    ],
  ])("tells of %s", async (_, plant) => {
    await plant();
    const fetching = store.fetch(keyOf("one"), keyOf("any"), join(folder, "to"), 100);
    await expect(fetching).rejects.toBeInstanceOf(LedgerFault);
  });

  it("tells of a disk that takes nothing", async () => {
    const full = folderStore({
      folder: join(folder, "cache", "steps", "none"),
      name: "x",
      mostBytes,
    });
    await writeFile(join(cache, "steps"), "no folder");
    const keeping = full.keep(keyOf("a"), Buffer.from("a"), await changes("a"));
    await expect(keeping).rejects.toBeInstanceOf(LedgerFault);
  });
});

describe("the folder of input cache", () => {
  const open = (path: string) =>
    openLedgerFolder({ folder: path, context: join(folder, "context") });

  it("is made for its owner alone, and is no untracked file of a checkout", async () => {
    const made = await open(join(folder, "deep", "cache"));
    expect((await stat(made)).mode & 0o777).toBe(0o700);
    expect(await readFile(join(made, ".gitignore"), "utf8")).toBe("*\n");
  });

  it("is refused where others can write to it", async () => {
    await chmod(cache, 0o777);
    await expect(open(cache)).rejects.toThrow(/`cache`.*others can write/);
  });

  it("is refused in the build context, also behind a link", async () => {
    await mkdir(join(folder, "context", "inner"), { recursive: true });
    await chmod(join(folder, "context", "inner"), 0o700);
    await symlink(join(folder, "context", "inner"), join(folder, "link"));
    await expect(open(join(folder, "link"))).rejects.toThrow(/in the build context/);
  });

  it("is not made in the build context, where it is refused", async () => {
    await mkdir(join(folder, "context"), { recursive: true });
    await symlink(join(folder, "context"), join(folder, "to-context"));
    for (const way of ["context", "to-context"]) {
      await expect(open(join(folder, way, "new", "cache"))).rejects.toThrow(/in the build context/);
    }
    expect(await readdir(join(folder, "context"))).toEqual([]);
  });

  it("is refused where it is a file", async () => {
    await writeFile(join(folder, "file"), "");
    await expect(open(join(folder, "file"))).rejects.toThrow(/`cache`.*is a file, not a folder/);
  });
});
