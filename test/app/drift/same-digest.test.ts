import { describe, expect, test } from "vitest";
import { earlier, id, name, only, pods, registry, strange, wanting } from "../../support/drift.ts";

describe("an image that is wanted by its digest", () => {
  test("is in place where it runs, without a question to a registry", async () => {
    const { repository, drift } = registry();
    const running = pods(`${name}@${strange}`, `docker-pullable://${name}@${strange}`);
    expect((await drift(wanting(strange), running)).verdict).toBe("in-place");
    expect(repository.requests).toEqual([]);
  });

  test("is in place where the index is wanted and its manifest runs", async () => {
    const { repository, add, drift, idOf } = registry();
    const own = add([], {});
    const index = repository.addIndex([], [own, add([], { architecture: "arm64" })]);
    const byDigest = await drift(wanting(index), pods(`${name}@${own}`, `${name}@${own}`));
    expect(only(byDigest).state).toBe("in-place");
    const byId = await drift(wanting(index), pods(`${name}:1`, idOf(own)));
    expect(only(byId).state).toBe("in-place");
  });

  test("is in place where the manifest is wanted and an index of it alone runs", async () => {
    const { repository, add, drift } = registry();
    const own = add([], {});
    const index = repository.addIndex([], [own]);
    const found = await drift(wanting(own), pods(`${name}@${index}`, `${name}@${index}`));
    expect(only(found).state).toBe("in-place");
  });

  test("is unknown where an index of several platforms runs", async () => {
    const { repository, add, drift, idOf } = registry();
    const [own, other] = [add([], {}), add([], { architecture: "arm64" })];
    const index = repository.addIndex([], [own, other]);
    const found = await drift(wanting(own), pods(`${name}@${index}`, `${name}@${index}`));
    expect(only(found).state).toBe("unknown");
    const told = await drift(wanting(own), pods(`${name}@${index}`, idOf(other)));
    expect(only(told).state).toBe("other-digest");
  });

  test("is not another one where the runtime's ID is that of an index which names it", async () => {
    const { repository, add, drift } = registry();
    const [own, other] = [add([], {}), add([], { architecture: "arm64" })];
    const alone = repository.addIndex([], [own]);
    const both = repository.addIndex([], [own, other]);
    const state = async (asked: string, imageId: string) =>
      only(await drift(wanting(own), pods(asked, imageId))).state;
    expect(await state(`${name}:1`, alone)).toBe("in-place");
    expect(await state(`${name}:1`, both)).toBe("unknown");
    expect(await state(`${name}@${own}`, both)).toBe("unknown");
    expect(await state(`${name}:1`, repository.addIndex([], [other]))).toBe("other-digest");
  });

  test("is another one where its digest is asked for and the runtime's ID is another's", async () => {
    const { add, drift, idOf } = registry();
    const [wanted, other] = [add([], { source: id }), add([], { source: earlier })];
    const asked = `${name}@${wanted}`;
    const found = only(await drift(wanting(wanted), pods(asked, idOf(other).slice(7))));
    expect(found.state).toBe("other-digest");
    expect(found.digest).toBeUndefined();
    const same = await drift(wanting(wanted), pods(asked, idOf(wanted).slice(7)));
    expect(only(same).state).toBe("in-place");
    const unserved = await drift(
      wanting(strange),
      pods(`${name}@${strange}`, idOf(other).slice(7)),
    );
    expect(only(unserved).state).toBe("unknown");
  });

  test("is unknown where the registry serves one platform of the index that runs", async () => {
    const { repository, add, drift, idOf } = registry();
    const own = add([], {});
    const other = add([], { architecture: "arm64" });
    const index = repository.addIndex([], [own, other]);
    const otherId = idOf(other);
    repository.manifests.delete(other);
    const runs = pods(`${name}@${index}`, `${name}@${index}`);
    expect(only(await drift(wanting(own), runs)).state).toBe("unknown");
    const byId = await drift(wanting(index), pods(`${name}@${index}`, otherId));
    expect(only(byId).state).toBe("unknown");
    const byDigest = await drift(wanting(index), pods(`${name}@${other}`, `${name}@${other}`));
    expect(only(byDigest).state).toBe("in-place");
  });

  test("is in place where the runtime's ID is the digest of the index that is asked for", async () => {
    const { repository, add, drift } = registry();
    const index = repository.addIndex([], [add([], {})]);
    const found = await drift(wanting(index), pods(`${name}@${index}`, index));
    expect(only(found).state).toBe("in-place");
  });

  test("is another one where another one runs", async () => {
    const { add, drift } = registry();
    const [wanted, runs] = [add([], { source: id }), add([], { source: earlier })];
    const found = await drift(wanting(wanted), pods(`${name}@${runs}`, `${name}@${runs}`));
    expect(only(found)).toMatchObject({ state: "other-digest", digest: runs });
  });

  test("is unknown where nobody serves the wanted digest", async () => {
    const { add, drift } = registry();
    const runs = add([], {});
    const found = await drift(wanting(strange), pods(`${name}@${runs}`, `${name}@${runs}`));
    expect(only(found).state).toBe("unknown");
  });

  test("is what the tag names now, where no runtime says what runs", async () => {
    const { add, drift } = registry();
    const digest = add(["1.4.0"], {});
    const file = `services: { "shop/api": { image: "${name}:1.4.0" } }`;
    const found = await drift(wanting(digest, "allow-tags: true\n"), file);
    expect(only(found)).toMatchObject({ state: "in-place", digest });
  });
});
