import { describe, expect, test } from "vitest";
import { findDrift } from "../../../src/app/drift/find-drift.ts";
import { readRunning } from "../../../src/deployed/read-running.ts";
import { readWanted } from "../../../src/deployed/read-wanted.ts";
import type { Drift, DriftRow } from "../../../src/domain/deployed/drift.ts";
import { type Digest, digestFromHex } from "../../../src/domain/oci/digest.ts";
import { parseManifest } from "../../../src/domain/oci/oci-parse.ts";
import { FakeRepository, registryDown } from "../../support/fake-repository.ts";
import { pod, podList } from "../../support/pods.ts";

const name = "registry.test/acme/shop";
const [now, before] = ["9f2c".repeat(10), "0ba1".repeat(10)];
const id = `github.com/acme/shop,1.4.0+${now}`;
const earlier = `github.com/acme/shop,1.3.0+${before}`;
const strange = digestFromHex("5".repeat(64));

interface Labelled {
  readonly source?: string;
  readonly advisories?: string;
  readonly architecture?: string;
}

/** A repository with an image, and what finds drift against it. */
function registry() {
  const repository = new FakeRepository(name);
  const add = (tags: readonly string[], { source, advisories, architecture }: Labelled): Digest =>
    repository.add(tags, {
      labels: {
        ...(source === undefined ? {} : { "dev.twofold.source-id": source }),
        ...(advisories === undefined ? {} : { "dev.twofold.advisories": advisories }),
      },
      ...(architecture === undefined ? {} : { architecture }),
    });
  const client = { repository: () => repository, close: () => Promise.resolve() };
  const drift = async (wanted: string, running: string): Promise<Drift> =>
    findDrift({
      wanted: await readWanted("wanted.yml", wanted),
      running: await readRunning("running", running),
      client,
    });
  const idOf = (digest: Digest): Digest => {
    const bytes = repository.manifests.get(digest)?.bytes ?? Buffer.alloc(0);
    return parseManifest(bytes, { name: "the image", code: "tool" }).config.digest;
  };
  return { repository, add, drift, idOf };
}

/** The pods of one workload with one container, whose image is asked for as written. */
function pods(written: string, imageID?: string): string {
  const owner = { kind: "StatefulSet", name: "api" };
  const container = { name: "web", image: written, ...(imageID === undefined ? {} : { imageID }) };
  return podList([pod({ owner, containers: [container] })]);
}

const wanting = (what: string, rules = ""): string => `${rules}services:\n  shop/api: ${what}\n`;

function only({ rows }: Drift): DriftRow {
  const [row, ...more] = rows;
  if (row === undefined || more.length > 0) throw new Error(`${rows.length} rows`);
  return row;
}

describe("an image that is wanted by its source ID", () => {
  const cases: readonly (readonly [source: string, state: DriftRow["state"]])[] = [
    [id, "in-place"],
    [earlier, "other-revision"],
    [`github.com/acme/shop,0.0.0-untagged+${now}`, "other-version"],
    [`github.com/acme/other,1.4.0+${now}`, "other-source"],
    [`github.com/acme/shop,1.4.0+${now},services/api`, "other-source"],
  ];

  test.each(cases)("and comes from %s is %s", async (source, state) => {
    const { add, drift } = registry();
    const digest = add([], { source });
    const found = await drift(wanting(id), pods(`${name}@${digest}`, `${name}@${digest}`));
    expect(only(found)).toMatchObject({ state, source, digest, problems: [] });
    expect(found.verdict).toBe(state === "in-place" ? "in-place" : "drift");
  });

  test("may leave the revision open", async () => {
    const { add, drift } = registry();
    const digest = add([], { source: id });
    const lines = await drift(
      "services: { shop: 'github.com/acme/shop,1.4.0' }",
      `${name}@${digest}`,
    );
    expect(only(lines).state).toBe("in-place");
  });

  test("is unknown without labels", async () => {
    const { add, drift } = registry();
    const digest = add([], {});
    const found = await drift(wanting(id), pods(`${name}@${digest}`, `${name}@${digest}`));
    expect(only(found)).toMatchObject({
      state: "unknown",
      because: "its labels name no source",
    });
    expect(found.verdict).toBe("drift");
  });

  test("is unknown where no registry has it", async () => {
    const { drift } = registry();
    const found = await drift(wanting(id), pods(`${name}@${strange}`, `${name}@${strange}`));
    expect(only(found).state).toBe("unknown");
  });

  test("is unknown where the platforms of its index say different things", async () => {
    const { repository, add, drift } = registry();
    const two = [add([], { source: id }), add([], { source: earlier, architecture: "arm64" })];
    const index = repository.addIndex([], two);
    const found = await drift(wanting(id), pods(`${name}@${index}`, `${name}@${index}`));
    expect(only(found).because).toBe("the platforms of its index have different labels");
  });

  test("is that of the platform that runs, where the runtime tells its ID", async () => {
    const { repository, add, drift, idOf } = registry();
    const own = add([], { source: id });
    const index = repository.addIndex([], [own, add([], { source: earlier })]);
    const found = await drift(wanting(id), pods(`${name}@${index}`, idOf(own)));
    expect(only(found).state).toBe("in-place");
  });

  test("is found by an image ID alone while the tag still names it", async () => {
    const { repository, add, drift, idOf } = registry();
    const old = add(["1"], { source: id });
    const running = pods(`${name}:1`, idOf(old));
    expect(only(await drift(wanting(id), running)).state).toBe("in-place");
    repository.named.set("1", add([], { source: earlier }));
    expect(only(await drift(wanting(id), running))).toMatchObject({
      state: "unknown",
      because: "only its image ID is known, and its tag names another image by now",
    });
  });
});

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

describe("what is wrong with an image", () => {
  test("is a tag, also where the right image runs", async () => {
    const { add, drift } = registry();
    const digest = add(["1.4.0"], {});
    const running = pods(`${name}:1.4.0`, `${name}@${digest}`);
    const found = await drift(wanting(digest), running);
    expect(only(found)).toMatchObject({
      state: "in-place",
      problems: [{ kind: "tag", tag: "1.4.0" }],
    });
    expect(found.verdict).toBe("drift");
    expect((await drift(wanting(digest, "allow-tags: true\n"), running)).verdict).toBe("in-place");
  });

  const cases: readonly (readonly [
    advisories: string | undefined,
    forbid: string,
    problems: DriftRow["problems"],
  ])[] = [
    ["dirty,root-user", "dirty, unpushed", [{ kind: "forbidden", advisories: ["dirty"] }]],
    ["", "all", []],
    ["root-user", "dirty", []],
    [undefined, "dirty", [{ kind: "advisories-unknown" }]],
    ["unverifiable", "unpushed", [{ kind: "forbidden", advisories: ["unverifiable"] }]],
    ["unverifiable", "root-user", []],
  ];

  test.each(cases)("with advisories %j and %s forbidden", async (advisories, forbid, problems) => {
    const { add, drift } = registry();
    const digest = add([], { source: id, ...(advisories === undefined ? {} : { advisories }) });
    const running = pods(`${name}@${digest}`, `${name}@${digest}`);
    for (const what of [id, digest]) {
      const found = await drift(wanting(what, `forbid: [${forbid}]\n`), running);
      expect(only(found)).toMatchObject({ state: "in-place", problems });
    }
  });

  test("is unknown where its labels cannot be read", async () => {
    const { drift } = registry();
    const running = pods(`${name}@${strange}`, `${name}@${strange}`);
    expect(only(await drift(wanting(strange, "forbid: all\n"), running))).toMatchObject({
      state: "in-place",
      problems: [{ kind: "advisories-unknown" }],
    });
  });
});

describe("a place", () => {
  test("where a container has not started runs nothing", async () => {
    const { drift } = registry();
    expect(only(await drift(wanting(strange), pods(`${name}@${strange}`)))).toMatchObject({
      state: "not-running",
      because: "its container has not started",
    });
  });

  test.each([
    ["oci://1", `${name}:1`, "its runtime does not say which image it started"],
    ["", "", "it has no image of a registry: it is built where it runs"],
    ["", "${IMAGE}", "`${IMAGE}` is not the name of an image"],
    ["", `${name}:gone`, "the registry has no tag `gone` of it"],
  ])("is unknown where the runtime says %j of %j", async (imageID, written, because) => {
    const { drift } = registry();
    const running =
      imageID === ""
        ? `services: { "shop/api": ${JSON.stringify(written === "" ? {} : { image: written })} }`
        : pods(written, imageID);
    expect(only(await drift(wanting(strange), running))).toMatchObject({
      state: "unknown",
      because,
    });
  });

  test("that nobody wants is told, unless it is ignored", async () => {
    const { drift } = registry();
    const system = pod({
      namespace: "kube-system",
      owner: { kind: "DaemonSet", name: "proxy" },
      containers: [{ name: "proxy", image: "k8s/proxy@" + strange, imageID: strange }],
    });
    const file = podList([system, system]);
    const found = await drift("services: { a: 'github.com/acme/shop,1.0.0' }", file);
    expect(found.rows.map(({ name: where, state }) => [where, state])).toEqual([
      ["a", "not-running"],
      ["kube-system/proxy/proxy", "not-wanted"],
    ]);
    const rules = "ignore: [other/*/*, kube-system/*/*]\n";
    const ignoring = await drift(`${rules}services: { a: 'github.com/acme/shop,1.0.0' }`, file);
    expect([ignoring.rows.length, ignoring.ignored]).toEqual([1, 2]);
  });

  test("has what its fullest name wants", async () => {
    const { drift } = registry();
    const running = pods(`${name}@${strange}`, `${name}@${strange}`);
    const other = digestFromHex("6".repeat(64));
    const found = await drift(
      `services: { api: "${other}", shop/api: "${other}", shop/api/web: "${strange}" }`,
      running,
    );
    expect(found.rows.map(({ name: where, state }) => [where, state])).toEqual([
      ["api", "not-running"],
      ["shop/api", "not-running"],
      ["shop/api/web", "in-place"],
    ]);
  });
});

describe("a registry that fails", () => {
  test("leaves unchecked what it would tell", async () => {
    const { repository, drift } = registry();
    repository.before = () => {
      throw registryDown();
    };
    const running = pods(`${name}@${strange}`, `${name}@${strange}`);
    const found = await drift(wanting(id), running);
    expect(only(found)).toMatchObject({
      state: "unreachable",
      because: "registry.test does not answer.",
    });
    expect(found.verdict).toBe("unchecked");
  });

  test("does not hide a drift that is known", async () => {
    const { repository, drift } = registry();
    repository.before = () => {
      throw registryDown();
    };
    const running = pods(`${name}:1`, `${name}@${strange}`);
    expect((await drift(wanting(id), running)).verdict).toBe("drift");
  });

  test("with a manifest that is none is told like one", async () => {
    const { repository, drift } = registry();
    const broken = repository.addManifest([], "application/vnd.oci.image.manifest.v1+json", {});
    const found = await drift(wanting(id), pods(`${name}@${broken}`, `${name}@${broken}`));
    expect(only(found).state).toBe("unreachable");
  });
});
