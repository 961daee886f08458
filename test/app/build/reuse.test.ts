import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { NameValue } from "../../../src/domain/build/request.ts";
import { type Digest, digestOf } from "../../../src/domain/oci/digest.ts";
import { FakeRepository } from "../../support/fake-repository.ts";
import { builtAs, dirty, image, reference, run } from "../../support/main-job.ts";

const name = "ghcr.io/acme/shop";
const asked = { push: true, reuse: true, labels: [{ name: "team", value: "shops" }] };
/** The labels that a build of the source gives its image. */
let labels: readonly NameValue[] = [];

beforeAll(async () => {
  await run({
    asked,
    builder: {
      build: ({ plan, slot }) => {
        labels = plan.labels;
        return Promise.resolve(builtAs(slot, image));
      },
    },
  });
});

describe("a build that may reuse an image", () => {
  let repository: FakeRepository;

  beforeEach(() => {
    repository = new FakeRepository(name);
  });

  /** Adds the image of an earlier build, with other labels where a test says so. */
  function add(
    tags: readonly string[],
    others: Readonly<Record<string, string>> = {},
    created?: string,
  ): Digest {
    const own = Object.fromEntries(labels.map((label) => [label.name, label.value]));
    const time = created === undefined ? {} : { created };
    return repository.add(tags, { labels: { ...own, ...others }, ...time });
  }

  async function reusing(more: Parameters<typeof run>[0] = {}) {
    const { outcome, events } = await run({
      ...more,
      repositories: new Map([[name, repository]]),
      asked: { ...asked, ...more.asked },
    });
    return { report: outcome.report, failure: outcome.failure, events, tags: outcome.tags };
  }

  it("builds nothing where an image of the same source and recipe was proven, and fetches no base", async () => {
    const digest = add(["1.4.0"]);
    const { report, failure, events, tags } = await reusing();
    expect(failure).toBeUndefined();
    expect(report.reused).toMatchObject({ digest, image: `${name}@${digest}` });
    expect(tags).toEqual([reference]);
    expect(events).not.toContain("build");
    expect(events).not.toContain("fetch the base");
    expect(events).not.toContain("import the base");
    expect(repository.requests.filter((each) => each.startsWith("put"))).toEqual([]);
  });

  it("finds it under any tag, and gives it the tags that a build would push", async () => {
    const digest = add(["built-yesterday"]);
    const { report } = await reusing();
    expect(report.pushed).toEqual([{ reference, digest, changed: true }]);
    expect(repository.named.get("1.4.0")).toBe(digest);
  });

  it("writes nothing where nothing is to be pushed", async () => {
    const digest = add(["built-yesterday"]);
    const { report } = await reusing({ asked: { push: false } });
    expect(report.reused?.digest).toBe(digest);
    expect(report.pushed).toEqual([]);
    expect(repository.named.has("1.4.0")).toBe(false);
  });

  it.each([
    ["was not proven", { "dev.twofold.reproducible": "false" }],
    ["was not compared", { "dev.twofold.reproducible": "unchecked" }],
    [
      "passed by an exception",
      { "dev.twofold.exceptions": '[{"path":"a","cause":"random","expires":"2027-01-01"}]' },
    ],
    [
      "is of another commit",
      { "dev.twofold.source-id": `github.com/acme/shop,1.4.0+${"8".repeat(40)}` },
    ],
    ["has another recipe", { "dev.twofold.recipe": "{}" }],
    ["has another value of a given label", { team: "carts" }],
  ])("builds where the image that is there %s", async (_how, others) => {
    add(["1.4.0"], others);
    const { report, events } = await reusing();
    expect(report.reused).toBeUndefined();
    expect(events).toContain("build");
  });

  it("builds where the image was built on the proven one, whose labels it inherits", async () => {
    add(["1.4.0"], {}, "2026-11-30T10:00:00Z");
    expect((await reusing()).report.reused).toBeUndefined();
  });

  it("pushes nothing where another digest is expected", async () => {
    add(["built-yesterday"]);
    const expectedDigest = digestOf(Buffer.from("another image"));
    const { report, failure } = await reusing({ asked: { expectedDigest } });
    expect(failure?.code).toBe("forbidden");
    expect(report.pushed).toEqual([]);
    expect(repository.named.has("1.4.0")).toBe(false);
  });

  it("builds where variations are required, which no label tells", async () => {
    add(["1.4.0"]);
    const { report, events } = await reusing({ asked: { requireVaried: ["store"] } });
    expect(report.reused).toBeUndefined();
    expect(events).toContain("build");
  });

  it.each(["setuid-file", "network-in-run", "stale-time", "foreign-executable"] as const)(
    "builds where %s is forbidden, which is found in a build, so that no label tells",
    async (name) => {
      add(["1.4.0"]);
      const { report } = await reusing({ asked: { forbid: [name] } });
      expect(report.reused).toBeUndefined();
    },
  );

  it("builds where the image has an advisory that is forbidden now", async () => {
    add(["1.4.0"], { "dev.twofold.advisories": "root-user" });
    expect((await reusing({ asked: { forbid: ["root-user"] } })).report.reused).toBeUndefined();
    expect((await reusing()).report.reused).toBeDefined();
  });

  it("builds where two images both claim to be proven of the same source and recipe", async () => {
    add(["1.4.0"]);
    add(["sha-999999999999"], { more: "labels" });
    const references = ["1.4.0", "sha-999999999999"].map((tag) => `${name}:${tag}`);
    const { report, events } = await reusing({ asked: { references } });
    expect(report.reused).toBeUndefined();
    expect(events).toContain("build");
  });

  it("builds where only the settings file names the repository, and asks it nothing", async () => {
    add(["1.4.0"]);
    const origins = new Map([["image", { kind: "file", line: 3 } as const]]);
    const { report, events } = await reusing({ asked: { origins, push: false } });
    expect(report.reused).toBeUndefined();
    expect(events).toContain("build");
    expect(repository.requests).toEqual([]);
  });

  it.each([{ kind: "call" }, { kind: "variable", name: "TWOFOLD_IMAGE" }] as const)(
    "reuses one of a repository that the caller named: %j",
    async (origin) => {
      add(["1.4.0"]);
      const { report } = await reusing({ asked: { origins: new Map([["image", origin]]) } });
      expect(report.reused).toBeDefined();
    },
  );

  it("never reuses an image for a dirty source, nor asks for one", async () => {
    add(["1.4.0"]);
    const { report } = await reusing({ advisories: [dirty] });
    expect(report.reused).toBeUndefined();
    expect(repository.requests).toEqual([]);
  });

  it("never reuses an image where it is unknown whether the commit was pushed", async () => {
    add(["1.4.0"]);
    const unverifiable = { ...dirty, name: "unverifiable", leavesOpen: ["unpushed"] } as const;
    expect((await reusing({ advisories: [unverifiable] })).report.reused).toBeUndefined();
  });

  it("builds without being told to reuse", async () => {
    add(["1.4.0"]);
    const { events } = await reusing({ asked: { reuse: false } });
    expect(events).toContain("build");
  });
});
