import { dirname } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type CacheServiceFake, startCacheService } from "../support/cache-service.ts";
import type { Checkout } from "../support/checkout.ts";
import { tarOf } from "../support/layers.ts";
import { fileOf, pathsOf, readLayout } from "../support/layout.ts";
import { succeed } from "../support/program.ts";
import { servedDigest, tagsOf } from "../support/registry-view.ts";
import { builderImage, shell } from "../support/s2i-program.ts";
import { expectOnlyLeft, newStory, type StepInputs } from "../support/story.ts";

const story = newStory();
const label = 'LABEL io.openshift.s2i.scripts-url="image:///usr/libexec/s2i"';
let runtime = "";

/** A builder that says where its dependency was from, outside of what ships. */
async function builder(save: string): Promise<string> {
  const assemble = [
    "if [ -e /tmp/artifacts/dependency ]; then echo 'the dependency was kept'; cp /tmp/artifacts/dependency /opt/app/; fi",
    "[ -e /opt/app/dependency ] || echo dependency >/opt/app/dependency",
    "cat /tmp/src/app /opt/app/dependency >/opt/app/program",
  ];
  const scripts = {
    "usr/libexec/s2i/assemble": shell(...assemble),
    "usr/libexec/s2i/run": shell("exec cat program"),
    "usr/libexec/s2i/save-artifacts": shell(save),
  };
  return await builderImage(story, scripts, [label]);
}

beforeAll(async () => {
  runtime = await builderImage(story, { "usr/libexec/s2i/run": shell("exec true") }, [
    label,
    "WORKDIR /srv",
  ]);
});

const saving = "cd /opt/app && exec tar -cf - dependency";

function inputs(builderImage: string, image: string, more: StepInputs = {}): StepInputs {
  return {
    ...{ recipe: "s2i", "builder-image": builderImage, "runtime-image": runtime },
    ...{ "runtime-artifacts": "/opt/app/program", image, tags: "latest", push: "true" },
    ...more,
  };
}

describe("with a runtime image, what the builder saved", () => {
  it("is kept beside the image, and given to the next first build alone", async () => {
    const image = story.image();
    const asked = inputs(await builder(saving), image);
    const checkout = await story.checkout({ app: "hello\n" });
    const clean = await story.step(checkout, asked);
    expect(clean.code).toBe(0);
    expect(clean.log).not.toContain("the dependency was kept");
    expect((await tagsOf(image)).toSorted()).toEqual(["latest", "latest-build"]);
    // Nothing of it is in the image that ships.
    const made = await readLayout(clean.outputs["layout"] ?? "");
    expect(await fileOf(made, "srv/program")).toBe("hello\ndependency\n");
    expect(await pathsOf(made)).not.toContain("opt/app/dependency");

    const incremental = await story.step(checkout, asked);
    expect(incremental.log).toMatch(/the first build gets what .*@sha256:.* kept/);
    expect(incremental.log.match(/^(?!.*STEP).*the dependency was kept/gm)).toHaveLength(1);
    expect(incremental.outputs).toMatchObject({
      reproducible: "true",
      digest: clean.outputs["digest"],
      changed: "false",
    });

    const off = await story.step(checkout, { ...asked, incremental: "false" });
    expect(off.log).not.toContain("the dependency was kept");
    expect(off.outputs["digest"]).toBe(clean.outputs["digest"]);
  });

  it("says of itself what it is, and never that it was proven", async () => {
    const image = story.image();
    await story.step(
      await story.checkout({ app: "hello\n" }),
      inputs(await builder(saving), image),
    );
    const argv = ["skopeo", "inspect", "--config", "--tls-verify=false"] as const;
    const config = JSON.parse(await succeed([...argv, `docker://${image}:latest-build`]));
    expect(Object.keys(config.config.Labels)).toEqual(["dev.twofold.s2i-artifacts"]);
  });

  it("is not kept where saving changes the image, which is the clean one", async () => {
    const image = story.image();
    const changing = await builder(
      "echo saved >>/opt/app/program; cd /opt/app; exec tar -cf - dependency",
    );
    const { code, log, outputs } = await story.step(
      await story.checkout({ app: "hello\n" }),
      inputs(changing, image),
    );
    expect(code).toBe(0);
    expect(log).toContain("both are built again without saving any");
    const made = await readLayout(outputs["layout"] ?? "");
    expect(await fileOf(made, "srv/program")).toBe("hello\ndependency\n");
    expect(await tagsOf(image)).toEqual(["latest"]);
  });

  it("is not kept where the script fails, or where the tag has an image of somebody else", async () => {
    const image = story.image();
    const checkout = await story.checkout({ app: "hello\n" });
    const failing = await builder("echo part; exit 3");
    expect((await story.step(checkout, inputs(failing, image))).code).toBe(0);
    expect(await tagsOf(image)).toEqual(["latest"]);

    const tls = ["--src-tls-verify=false", "--dest-tls-verify=false"];
    await succeed([
      "skopeo",
      "copy",
      "-q",
      ...tls,
      `docker://${image}:latest`,
      `docker://${image}:latest-build`,
    ]);
    const own = await servedDigest(image, "latest-build");
    const { code, log } = await story.step(checkout, inputs(await builder(saving), image));
    expect(code).toBe(0);
    expect(log).toContain("latest-build is another image than one that keeps");
    expect(await servedDigest(image, "latest-build")).toBe(own);
  });
});

describe("of an image for no registry, what the builder saved", () => {
  let service: CacheServiceFake;

  beforeEach(async () => {
    service = await startCacheService();
  });
  afterEach(() => service.stop());

  async function step(checkout: Checkout, builderImage: string, more: StepInputs = {}) {
    const { image: _, tags: __, push: ___, ...asked } = inputs(builderImage, "", more);
    const started = await story.startStep(checkout, asked, { env: service.env });
    const finished = await started.finish();
    expect(finished.code, finished.log).toBe(0);
    await expectOnlyLeft(finished.job, [dirname(finished.outputs["layout"] ?? "")]);
    expect(finished.everything).not.toContain(service.env["ACTIONS_RUNTIME_TOKEN"]);
    return finished;
  }

  it("is kept in the runner's cache, and given to the next first build alone", async () => {
    const asked = await builder(saving);
    const checkout = await story.checkout({ app: "hello\n" });
    const clean = await step(checkout, asked);
    expect(clean.log).toContain("what the builder saved is kept in the runner's cache");
    expect(service.entries).toHaveLength(1);
    const incremental = await step(checkout, asked);
    expect(incremental.log).toContain("the first build gets what the runner's cache kept");
    expect(incremental.log.match(/^(?!.*STEP).*the dependency was kept/gm)).toHaveLength(1);
    expect(incremental.outputs).toMatchObject({
      reproducible: "true",
      digest: clean.outputs["digest"],
    });
    const off = await step(checkout, asked, { incremental: "false" });
    expect(off.log).not.toContain("the dependency was kept");
  });

  it("changes nothing where others wrote to the cache", async () => {
    const asked = await builder(saving);
    const checkout = await story.checkout({ app: "hello\n" });
    const clean = await step(checkout, asked);
    const [entry] = service.entries;
    if (entry === undefined) throw new Error("nothing was kept");
    const forged = await tarOf([{ name: "dependency", content: "forged\n" }]);
    service.entries[0] = { ...entry, content: gzipSync(forged) };
    const warned = await step(checkout, asked);
    expect(warned.log).toContain("the first build gave another image than the clean one");
    expect(warned.outputs).toMatchObject({
      reproducible: "true",
      digest: clean.outputs["digest"],
    });
    service.entries.splice(0, 9, { ...entry, content: Buffer.from("not compressed") });
    const damaged = await step(checkout, asked);
    expect(damaged.log).toContain("what the cache kept cannot be used (");
    expect(damaged.outputs["digest"]).toBe(clean.outputs["digest"]);
  });
});
