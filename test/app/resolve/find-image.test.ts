import { beforeEach, expect, test } from "vitest";
import { findImage } from "../../../src/app/resolve/find-image.ts";
import { readRunning } from "../../../src/deployed/read-running.ts";
import { parseQuery } from "../../../src/domain/resolve/query.ts";
import type { Resolution } from "../../../src/domain/resolve/resolution.ts";
import { FakeRepository, registryDown } from "../../support/fake-repository.ts";
import { MemoryStore } from "../../support/memory-store.ts";

const shop = "github.com/acme/shop";
let repositories: readonly FakeRepository[];
let progress: string[];
let told: string[];

beforeEach(() => {
  repositories = ["acme/shop", "acme/tool"].map(
    (name) => new FakeRepository(`registry.test/${name}`),
  );
  progress = [];
  told = [];
});

async function find(...running: readonly string[]): Promise<Resolution> {
  return await findFrom(new MemoryStore(), ...running);
}

async function findFrom(store: MemoryStore, ...running: readonly string[]): Promise<Resolution> {
  return await findImage({
    query: parseQuery(`${shop},^1`),
    images: [],
    running: (await readRunning("running", running.join("\n"))).images,
    client: {
      repository: (name) =>
        repositories.find((each) => each.name === name) ?? new FakeRepository(name),
    },
    platform: undefined,
    refresh: false,
    now: 1_800_000_000,
    store,
    reporter: { progress: (text) => progress.push(text), info: (text) => told.push(text) },
  });
}

function fail(...names: readonly string[]): void {
  for (const repository of repositories.filter(({ name }) => names.includes(name))) {
    repository.before = () => {
      throw registryDown();
    };
  }
}

test("what runs is not known where every registry of it fails: no bad input, but a registry's failure", async () => {
  fail("registry.test/acme/shop", "registry.test/acme/tool");
  await expect(
    find("registry.test/acme/shop:1", "registry.test/acme/tool:1"),
  ).rejects.toMatchObject({
    code: "registry",
    message: "No image could be read: every registry of what runs failed (named above).",
  });
  expect(told).toHaveLength(2);
});

test("nothing is said to be nowhere while a registry of what runs fails", async () => {
  fail("registry.test/acme/shop");
  repositories[1]?.add(["1"]);
  await expect(
    find("registry.test/acme/shop:1", "registry.test/acme/tool:1"),
  ).rejects.toMatchObject({
    code: "registry",
    message: expect.stringContaining("Some registries of what runs failed (named above)"),
  });
});

test("images that say nothing of the repository are no place to look, and one of them is 1 repository", async () => {
  repositories[1]?.add(["1"]);
  await expect(find("registry.test/acme/tool:1")).rejects.toMatchObject({ code: "usage" });
  expect(progress).toContain("reading the images that run, of 1 repository");
});

test("of images that run, nothing is taken from an index that others can write", async () => {
  const [repository] = repositories;
  if (repository === undefined) throw new Error("there is no repository");
  const source = `${shop},1.0.0+${"a".repeat(40)}`;
  const digest = repository.add(["1.0.0"], { labels: { "dev.twofold.source-id": source } });
  for (const isOwn of [true, false]) {
    const store = new MemoryStore();
    await findFrom(store, `${repository.name}@${digest}`);
    store.isOwn = isOwn;
    repository.requests.length = 0;
    await findFrom(store, `${repository.name}@${digest}`);
    const read = repository.requests.filter((each) => each === `get ${digest}`);
    // Once among what runs, and once more as the answer.
    expect(read).toHaveLength(isOwn ? 0 : 2);
  }
});
