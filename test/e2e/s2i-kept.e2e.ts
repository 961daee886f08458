import { beforeAll, describe, expect, it } from "vitest";
import { fileOf, pathsOf, readLayout } from "../support/layout.ts";
import { succeed } from "../support/program.ts";
import { servedDigest, tagsOf } from "../support/registry-view.ts";
import { builderImage, shell } from "../support/s2i-program.ts";
import { newStory, type StepInputs } from "../support/story.ts";

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
