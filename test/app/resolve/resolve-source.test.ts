import { beforeEach, describe, expect, test } from "vitest";
import { resolveSource } from "../../../src/app/resolve/resolve-source.ts";
import type { Answer } from "../../../src/domain/resolve/answer.ts";
import { parseQuery } from "../../../src/domain/resolve/query.ts";
import { FakeRepository, registryDown } from "../../support/fake-repository.ts";
import { MemoryStore } from "../../support/memory-store.ts";

const shop = "github.com/acme/shop";
const hour = 60 * 60;
let repository: FakeRepository;
let store: MemoryStore;
let told: string[];
let now: number;

beforeEach(() => {
  repository = new FakeRepository();
  store = new MemoryStore();
  told = [];
  now = 1_800_000_000;
});

function id(version: string, digit = "a"): string {
  return `${shop},${version}+${digit.repeat(40)}`;
}

function labels(source: string): { readonly labels: Readonly<Record<string, string>> } {
  return { labels: { "dev.twofold.source-id": source } };
}

async function resolve(query: string, more: { refresh?: boolean } = {}): Promise<Answer> {
  repository.requests.length = 0;
  return await resolveSource({
    query: parseQuery(query),
    repositories: [repository],
    platform: undefined,
    refresh: false,
    now,
    store,
    reporter: { progress: () => undefined, info: (text) => told.push(text) },
    ...more,
  });
}

function digests(answer: Answer): readonly string[] {
  return answer.kind === "none" ? [] : answer.images.map(({ digest }) => digest);
}

describe("resolving a source", () => {
  test("reads manifest and config of each tag once, and then lists the tags and looks at the answer", async () => {
    const digest = repository.add(["1.4.0"], labels(id("1.4.0")));
    repository.add(["1.3.0", "v1.3.0"], labels(id("1.3.0", "b")));
    expect(digests(await resolve(`${shop},^1`))).toEqual([digest]);
    expect(repository.requests.filter((each) => each === "blob")).toHaveLength(2);
    expect(digests(await resolve(`${shop},^1`))).toEqual([digest]);
    expect(repository.requests).toEqual(["tags", "head 1.4.0"]);
  });

  test("reads only new tags later, and tags of one image once", async () => {
    repository.add(["1.4.0"], labels(id("1.4.0")));
    await resolve(`${shop},^1`);
    const newer = repository.add(["1.5.0", "sha-1a2b3c4"], labels(id("1.5.0", "b")));
    expect(digests(await resolve(`${shop},^1`))).toEqual([newer]);
    const expected = ["tags", "get 1.5.0", "get sha-1a2b3c4", "blob", "head 1.5.0"];
    expect(repository.requests.toSorted()).toEqual(expected.toSorted());
  });

  test("believes an index that others can write only as far as the answer's labels say the same", async () => {
    store.isOwn = false;
    const old = repository.add(["1.4.0"], labels(id("1.4.0")));
    const newer = repository.add(["1.5.0"], labels(id("1.5.0", "b")));
    await resolve(`${shop},^1`);
    expect(digests(await resolve(`${shop},^1`))).toEqual([newer]);
    expect(repository.requests).toEqual(["tags", "head 1.5.0", `get ${newer}`, "blob"]);
    // Made up: the old image is said to be the newest.
    const text = store.texts.get(repository.name) ?? "";
    store.texts.set(repository.name, text.replaceAll("1.4.0+", "1.9.0+"));
    expect(digests(await resolve(`${shop},^1`))).toEqual([newer]);
    expect(told.join()).toContain(`says of ${repository.name}@${old} what its labels do not`);
    expect(digests(await resolve(`${shop},1.4.0`))).toEqual([old]);
  });

  test("believes nothing of an index that others can write where everything is asked", async () => {
    store.isOwn = false;
    const old = repository.add(["1.4.0"], labels(id("1.4.0")));
    const newer = repository.add(["1.5.0"], labels(id("1.5.0", "b")));
    await resolve(`${shop},^1`);
    // Made up: the newest image is hidden, and the other one is as the index says.
    const text = store.texts.get(repository.name) ?? "";
    store.texts.set(repository.name, text.replaceAll("1.5.0+", "0.5.0+"));
    expect(digests(await resolve(`${shop},^1`))).toEqual([old]);
    expect(digests(await resolve(`${shop},^1`, { refresh: true }))).toEqual([newer]);
    expect(digests(await resolve(`${shop},^1`))).toEqual([newer]);
  });

  test("asks each time for tags that move by nature", async () => {
    repository.add(["1.4.0", "latest"], labels(id("1.4.0")));
    await resolve(`${shop},^1`);
    const newer = repository.add(["latest"], labels(id("1.5.0", "b")));
    expect(digests(await resolve(`${shop},^1`))).toEqual([newer]);
  });

  test("notices that the answer's own tag moved, and asks every tag again", async () => {
    repository.add(["1.4.0"], labels(id("1.4.0")));
    await resolve(id("1.4.0"));
    repository.add(["1.3.0"], labels(id("1.3.0", "c")));
    const moved = repository.add(["1.4.0"], labels(id("1.4.0", "b")));
    expect(digests(await resolve(`${shop},1.4.0`))).toEqual([moved]);
    expect(told.join()).toContain("1.4.0 names another image");
    expect(await resolve(id("1.4.0"))).toMatchObject({ kind: "none" });
  });

  test("notices that a tag moves between the look and the use", async () => {
    repository.add(["1.4.0"], labels(id("1.4.0")));
    let isMoved = false;
    repository.before = (request) => {
      if (request !== "head 1.4.0" || isMoved) return;
      isMoved = true;
      repository.add(["1.4.0"], labels(id("1.4.0", "b")));
    };
    const answer = await resolve(`${shop},^1`);
    expect(answer).toMatchObject({ kind: "found", images: [{ source: id("1.4.0", "b") }] });
  });

  test("gives up where the tag moves each time", async () => {
    let count = 0;
    repository.add(["1.4.0"], labels(id("1.4.0")));
    repository.before = (request) => {
      if (request !== "head 1.4.0") return;
      count += 1;
      repository.add(["1.4.0"], labels(id("1.4.0", "0123456789"[count % 10])));
    };
    await expect(resolve(`${shop},^1`)).rejects.toThrow(/moved each time/);
  });

  test("finds an image under a version's tag that was moved to it", async () => {
    repository.add(["1.4.0"], labels(id("1.4.0")));
    await resolve(`${shop},^1`);
    const moved = repository.add(["1.4.0"], labels(id("1.6.0", "d")));
    expect(digests(await resolve(`${shop},1.6.0`))).toEqual([moved]);
  });

  test("asks every tag again after a day, when it is told to, and when the clock was set back", async () => {
    repository.add(["1.4.0"], labels(id("1.4.0")));
    repository.add(["1.3.0"], labels(id("1.3.0", "b")));
    await resolve(`${shop},^1`);
    now += 23 * hour;
    await resolve(`${shop},^1`);
    expect(repository.requests).not.toContain("head 1.3.0");
    now += hour;
    await resolve(`${shop},^1`);
    expect(repository.requests).toContain("head 1.3.0");
    await resolve(`${shop},^1`);
    expect(repository.requests).not.toContain("head 1.3.0");
    await resolve(`${shop},^1`, { refresh: true });
    expect(repository.requests).toContain("head 1.3.0");
    now -= hour;
    await resolve(`${shop},^1`);
    expect(repository.requests).toContain("head 1.3.0");
  });

  test("forgets deleted tags, and finds nothing in a repository that does not exist", async () => {
    repository.add(["1.4.0"], labels(id("1.4.0")));
    repository.add(["1.5.0"], labels(id("1.5.0", "b")));
    await resolve(`${shop},^1`);
    repository.named.delete("1.5.0");
    expect(await resolve(`${shop},^1`)).toMatchObject({ images: [{ source: id("1.4.0") }] });
    repository.named.clear();
    expect(await resolve(`${shop},^1`)).toEqual({ kind: "none", offsets: [], platforms: [] });
  });

  test("reads image indexes, and takes artifacts and garbage for no images", async () => {
    const amd = repository.add([], labels(id("1.4.0")));
    const arm = repository.add([], { ...labels(id("1.4.0")), architecture: "arm64" });
    const both = repository.addIndex(["1.4.0"], [amd, arm]);
    repository.add([`sha256-${"0".repeat(64)}`], labels(id("9.0.0", "b")));
    const config = { mediaType: "application/vnd.oci.empty.v1+json", digest: amd, size: 2 };
    const artifact = { schemaVersion: 2, config, layers: [] };
    repository.addManifest(["chart"], "application/vnd.oci.image.manifest.v1+json", artifact);
    repository.addManifest(["junk"], "application/vnd.oci.image.manifest.v1+json", { x: 1 });
    repository.addManifest(["old"], "application/vnd.docker.distribution.manifest.v1+json", {});
    const answer = await resolve(`${shop}`);
    expect(answer).toMatchObject({
      kind: "found",
      images: [{ digest: both, platforms: ["linux/amd64", "linux/arm64"] }],
    });
  });

  test("keeps what it read when the registry goes down in the middle, and goes on from there", async () => {
    for (let patch = 0; patch < 100; patch += 1) {
      repository.add([`1.0.${patch}`], labels(id(`1.0.${patch}`)));
    }
    repository.before = () => {
      if (repository.requests.length > 80) throw registryDown();
    };
    await expect(resolve(`${shop},^1`)).rejects.toThrow(/^Of the 100 tags of .* are known/);
    repository.before = () => undefined;
    expect(await resolve(`${shop},^1`)).toMatchObject({ images: [{ source: id("1.0.99") }] });
    expect(repository.requests.filter((each) => each === "blob").length).toBeLessThan(80);
  });

  test("gives no answer from the index alone where the registry is down", async () => {
    repository.add(["1.4.0"], labels(id("1.4.0")));
    await resolve(`${shop},^1`);
    repository.before = () => {
      throw registryDown();
    };
    await expect(resolve(`${shop},^1`)).rejects.toThrow("does not answer");
  });

  test("costs requests linear in the tags, keeps parts on the way, and writes nothing without news", async () => {
    for (let patch = 0; patch < 5000; patch += 1) {
      repository.add([`1.0.${patch}`], labels(id(`1.0.${patch}`)));
    }
    expect(await resolve(`${shop},^1`)).toMatchObject({ images: [{ source: id("1.0.4999") }] });
    expect(repository.requests).toHaveLength(1 + 5000 * 2 + 1);
    expect(store.writes).toBe(3);
    const bytes = store.texts.get(repository.name)?.length ?? 0;
    expect(bytes / 5000).toBeLessThan(1000);
    await resolve(`${shop},^1`);
    expect(store.writes).toBe(3);
    expect(repository.requests).toEqual(["tags", "head 1.0.4999"]);
  });
});
