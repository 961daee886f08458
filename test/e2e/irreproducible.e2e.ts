import { utimes } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readLayout } from "../support/layout.ts";
import { tagsOf } from "../support/registry-view.ts";
import { parseReport } from "../support/report-view.ts";
import { dice, shop, steps } from "../support/sources.ts";
import { buildFlags, expectNothingLeft, newStory } from "../support/story.ts";

const story = newStory();

describe("a source that does not reproduce", () => {
  it("fails the step, pushes nothing, and names the file and the line", async () => {
    const checkout = await story.checkout(dice());
    const image = story.image();
    const step = await story.step(checkout, { image, push: "true" });
    expect(step.code).toBe(1);
    expect(step.outputs).toMatchObject({ reproducible: "false", revision: checkout.revision });
    expect(step.outputs["tags"] ?? "").toBe("");
    expect(await tagsOf(image)).toEqual([]);
    expect(step.log).toMatch(/\br\b/);
    expect(step.summary).toMatch(/not reproducible|differ/i);
    expect(step.report?.differences).toMatchObject([
      {
        path: "r",
        kind: "content",
        instruction: { file: "Containerfile", line: 2, text: expect.stringContaining("urandom") },
      },
    ]);
    const error = step.commands.find(({ name }) => name === "error");
    expect(error?.properties).toMatchObject({ file: "Containerfile", line: "2" });
  });

  it("gives the CLI's caller exit code 1 and the same report", async () => {
    const checkout = await story.checkout(dice());
    const call = await story.cli(checkout.folder, [...buildFlags({}), "--json"]);
    expect(call.code).toBe(1);
    const report = parseReport(call.stdout);
    expect(report).toMatchObject({ verdict: "false", differences: [{ path: "r" }] });
  });

  it("only warns, and is pushed with a label that says so, where that was asked for", async () => {
    const checkout = await story.checkout(dice());
    const image = story.image();
    const step = await story.step(checkout, {
      image,
      tags: "1",
      push: "true",
      reproducibility: "warn",
    });
    expect(step.code).toBe(0);
    expect(step.outputs["reproducible"]).toBe("false");
    expect(step.commands.map(({ name }) => name)).toContain("warning");
    expect(await tagsOf(image)).toEqual(["1"]);
  });

  it("is reported as unchecked after one build, never as reproducible", async () => {
    const checkout = await story.checkout(dice());
    const step = await story.step(checkout, { reproducibility: "skip" });
    expect(step.code).toBe(0);
    expect(step.outputs["reproducible"]).toBe("unchecked");
    expect(step.report?.builds).toHaveLength(1);
  });
});

const spared = /build 2 need not run again/;

describe("builds that differ", () => {
  it("are explained once the first one has run again, where that leaves nothing open", async () => {
    const checkout = await story.checkout(steps("RUN hostname > /name"));
    const step = await story.step(checkout, { vary: "all" });
    expect(step.log).toMatch(spared);
    expect(step.report?.differences).toMatchObject([
      { path: "name", cause: "hostname", variations: ["hostname"], instruction: { line: 2 } },
    ]);
    await expectNothingLeft(step);
  });

  it("are explained from all four builds where a step wrote too much to be recorded", async () => {
    const large = "RUN head -c 17000000 /dev/zero > /large && hostname > /name";
    const step = await story.step(await story.checkout(steps(large)), { vary: "all" });
    expect(step.log).not.toMatch(spared);
    expect(step.report?.differences).toMatchObject([
      { path: "name", cause: "hostname", variations: ["hostname"], instruction: { line: 2 } },
    ]);
  });
});

/** What may stand in a runner's environment and changes how buildah builds. */
const treacherous = {
  BUILDAH_LAYERS: "true",
  BUILDAH_FORMAT: "docker",
  SOURCE_DATE_EPOCH: "1",
  http_proxy: "http://127.0.0.1:9",
  HTTP_PROXY: "http://127.0.0.1:9",
};

describe("an environment that would change how buildah builds", () => {
  it("does not make two different builds look equal", async () => {
    const checkout = await story.checkout(dice());
    const step = await story.step(checkout, {}, { env: treacherous });
    expect(step.outputs["reproducible"]).toBe("false");
    expect(step.code).toBe(1);
  });

  it("does not change the image, and gives no false alarm", async () => {
    const checkout = await story.checkout(shop());
    const [plain, odd] = await Promise.all([
      story.step(checkout, {}),
      story.step(checkout, {}, { env: treacherous }),
    ]);
    expect(odd.code).toBe(0);
    expect(odd.outputs["digest"]).toBe(plain.outputs["digest"]);
    const { manifest, config } = await readLayout(odd.outputs["layout"] ?? "");
    expect(JSON.stringify(manifest)).not.toContain("vnd.docker");
    expect(JSON.stringify(config)).not.toContain("127.0.0.1:9");
  });
});

describe("the second build's variations", () => {
  it.each([
    { found: "the time zone", line: "RUN date -d @0 +%H >/trace", variation: "timezone" },
    { found: "the host's name", line: "RUN hostname >/trace", variation: "hostname" },
    {
      found: "the checkout's modification times",
      line: "COPY Containerfile /f\nRUN stat -c %Y /f >/trace",
      variation: "context",
    },
  ])("find an image that depends on $found", async ({ line, variation }) => {
    const checkout = await story.checkout(steps(line));
    // A checkout of this minute has its times in the image: traces of this build, too.
    const lastYear = new Date("2025-11-29T12:00:00Z");
    await utimes(join(checkout.folder, "Containerfile"), lastYear, lastYear);
    const [varied, spared] = await Promise.all([
      story.step(checkout, {}),
      story.step(checkout, { vary: `all,-${variation}` }),
    ]);
    expect(varied.code).toBe(1);
    expect(varied.report?.differences).toMatchObject([{ path: "trace", variations: [variation] }]);
    expect(spared.outputs["reproducible"]).toBe("true");
    expect(spared.report?.varied).not.toContain(variation);
  });
});
