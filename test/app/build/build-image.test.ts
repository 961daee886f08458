import { describe, expect, it } from "vitest";
import { BuildBroke, type BuiltImage } from "../../../src/app/ports/build.ts";
import { digestFromHex, digestOf } from "../../../src/domain/oci/digest.ts";
import { Failure } from "../../../src/domain/text/failure.ts";
import { imageOf, tarOf } from "../../support/layers.ts";
import { builtAs, dirty, image, reference, run } from "../../support/main-job.ts";

describe("the main job", () => {
  it("goes from source to bases, builds, layout, search and push, and reads each push back", async () => {
    const { outcome, events } = await run();
    expect(outcome.failure).toBeUndefined();
    expect(events).toEqual([
      "source",
      `try ${reference}`,
      "resolve docker.io/library/debian:12",
      "fetch the base",
      "import the base",
      "build",
      "export",
      "open the layout",
      `push ${reference}`,
      `resolve ${reference}`,
      "write the report",
    ]);
    expect(outcome.report.proofs).toMatchObject([
      { platform: "linux/amd64", verdict: "true", image: { digest: image.digest } },
    ]);
    expect(outcome.tags).toEqual([reference]);
  });

  it("stops before a base is fetched where a push would be refused", async () => {
    const refused = new Failure({ code: "registry", message: "No.", fix: "Check it." });
    const { outcome, events } = await run({ registry: { tryPush: () => Promise.reject(refused) } });
    expect([outcome.failure?.message, events]).toEqual(["No.", ["source", "write the report"]]);
  });

  it("stops at the gate before a base is fetched", async () => {
    const asked = { forbid: ["dirty"] } as const;
    const { outcome, events } = await run({ advisories: [dirty], asked });
    expect(outcome.failure?.code).toBe("forbidden");
    expect(outcome.report).toMatchObject({ forbidden: ["dirty"], proofs: [] });
    expect(events).toEqual(["source", "write the report"]);
  });

  it("pushes nothing when a build breaks, and reports the platform without builds", async () => {
    const broken = new BuildBroke({ slot: "first", end: "exit 2", lastLines: [], steps: [] });
    const { outcome, events } = await run({ builder: { build: () => Promise.reject(broken) } });
    expect(outcome.failure?.code).toBe("build");
    expect(outcome.report.proofs).toMatchObject([{ verdict: "unchecked", builds: [] }]);
    expect(events.some((event) => event.startsWith("push"))).toBe(false);
    expect(events.at(-1)).toBe("write the report");
  });

  it("pushes no layout that is not what was compared", async () => {
    const other = (slot: BuiltImage["slot"]): BuiltImage => ({
      ...builtAs(slot, image),
      imageId: digestOf(Buffer.from("another config")),
    });
    const { outcome, events } = await run({
      builder: { build: ({ slot }) => Promise.resolve(other(slot)) },
    });
    expect(outcome.failure?.code).toBe("tool");
    expect(outcome.layout).toBeUndefined();
    expect(events).toContain("remove the layout");
    expect(events.some((event) => event.startsWith("push"))).toBe(false);
  });

  it("leaves no image that has a secret in it", async () => {
    const secrets = [{ name: "secret `npm`", value: "kX9-tZ4q_w" }];
    const layer = await tarOf([{ name: "root/.npmrc", content: "token=kX9-tZ4q_w" }]);
    const { outcome, events } = await run({ secrets, built: imageOf({ layers: [layer] }) });
    expect(outcome.failure?.code).toBe("secret-in-image");
    expect(outcome.layout).toBeUndefined();
    expect(outcome.report.proofs).toMatchObject([{ verdict: "unchecked", builds: [{}, {}] }]);
    expect(events.slice(-3)).toEqual([
      "remove the layout",
      "discard everything",
      "write the report",
    ]);
  });

  it("pushes nothing when `require-varied` asks for what the builds did not have", async () => {
    const { outcome, events } = await run({ asked: { vary: [], requireVaried: ["clock"] } });
    expect(outcome.failure?.code).toBe("not-varied");
    expect(events).toEqual(["source", "write the report"]);
  });

  it("pushes nothing when the image is not the one that `expected-digest` names", async () => {
    const expectedDigest = digestFromHex("c".repeat(64));
    const { outcome, events } = await run({ asked: { expectedDigest } });
    expect(outcome.failure).toMatchObject({ code: "forbidden" });
    expect(outcome.failure?.message).toContain(
      `\`expected-digest\` is ${expectedDigest}, but the image is ${image.digest}`,
    );
    expect(outcome.layout).toBe("/out/layout");
    expect(events).not.toContain(`push ${reference}`);
    const held = await run({ asked: { expectedDigest: image.digest } });
    expect(held.outcome.failure).toBeUndefined();
    expect(held.events).toContain(`push ${reference}`);
  });

  it("says where a setting that turns out to be wrong was given", async () => {
    const origins = new Map([["fetch-stages", { kind: "file", line: 4 }]] as const);
    const { outcome } = await run({ asked: { hermetic: { fetchStages: ["deps"] }, origins } });
    expect(outcome.failure?.message).toMatch(/^twofold\.yml:4: `fetch-stages`: /);
  });

  it("throws what is no expected failure, and leaves no folder that nobody knows of", async () => {
    const broken = new TypeError("a bug");
    const events: string[] = [];
    const build = (): Promise<never> => Promise.reject(broken);
    await expect(run({ builder: { build } }, events)).rejects.toBe(broken);
    expect(events.at(-1)).toBe("discard everything");
    const failed = new Failure({ code: "registry", message: "No.", fix: "Wait." });
    const { outcome } = await run({ builder: { importBases: () => Promise.reject(failed) } });
    expect(outcome.failure).toMatchObject({ code: "registry", message: "No." });
  });
});
