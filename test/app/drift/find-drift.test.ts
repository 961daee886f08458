import { describe, expect, test } from "vitest";
import { digestFromHex } from "../../../src/domain/oci/digest.ts";
import { id, name, only, pods, registry, strange, wanting } from "../../support/drift.ts";
import { registryDown } from "../../support/fake-repository.ts";
import { pod, podList } from "../../support/pods.ts";

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
      containers: [{ name: "proxy", image: `k8s/proxy@${strange}`, imageID: strange }],
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
      fix: registryDown().told.fix,
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
