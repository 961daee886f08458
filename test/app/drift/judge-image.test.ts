import { describe, expect, test } from "vitest";
import type { DriftRow } from "../../../src/domain/deployed/drift.ts";
import {
  earlier,
  id,
  name,
  now,
  only,
  pods,
  registry,
  strange,
  wanting,
} from "../../support/drift.ts";

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

  test("names no commit where none was wanted and the version is another", async () => {
    const { add, drift } = registry();
    const digest = add([], { source: id });
    const text = "services: { shop: 'github.com/acme/shop,1.5.0' }";
    expect(only(await drift(text, `${name}@${digest}`))).toMatchObject({
      state: "other-version",
      fix: "Deploy the wanted version, or want the one that runs.",
    });
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

  test("is unknown where the runtime tells the ID of another image than is asked for", async () => {
    const { add, drift, idOf } = registry();
    const [asked, other] = [add([], { source: id }), add([], { source: earlier })];
    const found = await drift(wanting(id), pods(`${name}@${asked}`, idOf(other).slice(7)));
    expect(only(found)).toMatchObject({
      state: "unknown",
      because: `its runtime says that it is ${idOf(other)}, and no image of ${asked} that the registry serves is`,
    });
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
