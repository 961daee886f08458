import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, inject, it } from "vitest";
import type { SourceFiles } from "../support/checkout.ts";
import { tarOf } from "../support/layers.ts";
import { fileOf, pathsOf, readLayout } from "../support/layout.ts";
import { builderImage, shell, writeSource } from "../support/s2i-program.ts";
import { type FinishedStep, newStory, type StepInputs } from "../support/story.ts";

const story = newStory();

const label = 'LABEL io.openshift.s2i.scripts-url="image:///usr/libexec/s2i"';
let first = "";
let second = "";

beforeAll(async () => {
  const assemble = [
    "if [ -d /tmp/artifacts ]; then cp /tmp/artifacts/* /opt/app/; fi",
    "[ -e /opt/app/dependency ] || echo dependency >/opt/app/dependency",
    "cp -R /tmp/src/. /opt/app/",
  ];
  first = await builderImage(story, {
    "usr/bin/prepare": shell(...assemble, "mkdir /tmp/build && cp /opt/app/app /tmp/build/"),
    "usr/bin/run": shell("exec cat /opt/app/app"),
    "usr/bin/save-artifacts": shell("cd /opt/app && exec tar -cf - dependency"),
    "usr/bin/usage": shell("id -u", 'printf "Bring a file named app.\\n\\033[2J"', "echo more >&2"),
  });
  second = await builderImage(
    story,
    {
      "usr/libexec/s2i/assemble": shell(...assemble),
      "usr/libexec/s2i/run": shell("exec cat /opt/app/app"),
    },
    [label],
  );
});

function s2i(builder: string, more: StepInputs = {}): StepInputs {
  return { recipe: "s2i", "builder-image": builder, ...more };
}

async function step(
  inputs: StepInputs,
  files: SourceFiles = { app: "hello\n" },
): Promise<FinishedStep> {
  return await story.step(await story.checkout(files), inputs);
}

describe("a source without a Containerfile", () => {
  it("becomes an image by a builder of the first protocol, which verify builds again", async () => {
    const image = story.image();
    const checkout = await story.checkout({ app: "hello\n" });
    const done = await story.step(checkout, s2i(first, { image, tags: "1", push: "true" }));
    expect(done.code).toBe(0);
    expect(done.outputs["reproducible"]).toBe("true");
    const made = await readLayout(done.outputs["layout"] ?? "");
    expect(await fileOf(made, "opt/app/app")).toBe("hello\n");
    expect(made.config.config.Labels).toMatchObject({
      "io.openshift.s2i.build.image": first,
      "io.openshift.s2i.build.commit.id":
        made.config.config.Labels?.["org.opencontainers.image.revision"],
    });
    expect(await verified(image, checkout.folder)).toMatchObject({ verdict: "identical" });
  });

  it("has the variables and scripts that it brings itself", async () => {
    const files = {
      app: "hello\n",
      ".s2i/environment": "GREETING=good day\n",
      ".s2i/bin/assemble": {
        text: shell("/usr/libexec/s2i/assemble", 'echo "$GREETING" >/opt/app/greeting'),
        mode: 0o755,
      },
    };
    const done = await step(s2i(second), files);
    expect(done.code).toBe(0);
    const made = await readLayout(done.outputs["layout"] ?? "");
    expect(await fileOf(made, "opt/app/greeting")).toBe("good day\n");
    expect(made.config.config.Env).toContain("GREETING=good day");
    expect(await pathsOf(made)).toContain("tmp/scripts/assemble");
  });

  it("is told of at its own line when its script fails", async () => {
    const files = { ".s2i/bin/assemble": { text: shell("exit 7"), mode: 0o755 } };
    const done = await step(s2i(second), files);
    expect(done.code).toBe(3);
    expect(done.report?.failure?.message).toMatch(/\.s2i\/bin\/assemble:1.*exit status 7/s);
  });

  it("may be an archive, which has no repository", async () => {
    const folder = await story.job();
    await writeFile(
      join(folder, "app.tgz"),
      gzipSync(await tarOf([{ name: "app", content: "packed" }])),
    );
    const output = join(folder, "output");
    const args = [...s2iArguments(first), "app.tgz", `--output=${output}`, "--json"];
    const call = await story.cli(folder, args);
    expect(call.code).toBe(0);
    const names = JSON.parse(call.stdout).advisories.map(({ name }: { name: string }) => name);
    expect(names).toContain("no-repository");
    expect(await fileOf(await readLayout(join(output, "layout")), "opt/app/app")).toBe("packed");
  });

  it("may be a repository at a commit, which is then the image's source", async () => {
    const { url, revision, repository } = await story.checkout({ "cart/app": "cart" });
    const folder = await story.job();
    const args = [...s2iArguments(first), `--source=${url}#${revision}:cart`, "--json"];
    const call = await story.cli(folder, [...args, `--output=${join(folder, "output")}`]);
    expect(call.code).toBe(0);
    expect(JSON.parse(call.stdout).source).toMatchObject({ repository, revision, offset: "cart" });
  });
});

function s2iArguments(builder: string): readonly string[] {
  const how = [`--insecure-registries=${inject("registry")}`, "--vary=all,-start-time"];
  return ["build", "--recipe=s2i", `--builder-image=${builder}`, ...how];
}

/** What verify says of an image that was pushed from a checkout. */
async function verified(image: string, folder: string): Promise<unknown> {
  const registry = `--insecure-registries=${inject("registry")}`;
  const args = ["verify", `${image}:1`, `--source=${folder}`, "--json", "--no-tls-verify"];
  return JSON.parse((await story.cli(story.folder(), [...args, registry])).stdout);
}

describe("what a previous image saved", () => {
  it("is given to the first build alone, and the image is the clean one", async () => {
    const image = story.image();
    const inputs = s2i(first, { image, tags: "latest", push: "true" });
    const clean = await step(inputs);
    expect(clean.log).not.toContain("saved");
    const checkout = await story.checkout({ app: "hello\n" });
    const incremental = await story.step(checkout, inputs);
    expect(incremental.log).toMatch(/the first build gets what .* saved, the second one does not/);
    expect(incremental.outputs["reproducible"]).toBe("true");
    const off = await story.step(checkout, { ...inputs, incremental: "false" });
    expect(off.log).not.toContain("saved");
    expect(off.outputs["digest"]).toBe(incremental.outputs["digest"]);
  });

  it("is left out again where it would change the image", async () => {
    const builder = await builderImage(story, {
      "usr/bin/prepare": shell("if [ -d /tmp/artifacts ]; then echo saved >/opt/app/how; fi"),
      "usr/bin/run": shell("exec true"),
      "usr/bin/save-artifacts": shell("cd /tmp/src && exec tar -cf - app"),
    });
    const inputs = s2i(builder, { image: story.image(), tags: "latest", push: "true" });
    const checkout = await story.checkout({ app: "hello\n" });
    const clean = await story.step(checkout, inputs);
    const again = await story.step(checkout, inputs);
    expect(again.log).toContain("both are built again without it");
    expect(again.outputs["digest"]).toBe(clean.outputs["digest"]);
  });
});

describe("with a runtime image", () => {
  it("the first protocol prepares the builder's output once more", async () => {
    const runtime = await builderImage(story, {
      "usr/bin/prepare": shell("cp /tmp/src/app /opt/app/app"),
      "usr/bin/run": shell("exec cat /opt/app/app"),
    });
    const done = await step(s2i(first, { "runtime-image": runtime }));
    expect(done.code).toBe(0);
    const made = await readLayout(done.outputs["layout"] ?? "");
    expect(await fileOf(made, "opt/app/app")).toBe("hello\n");
    expect(await pathsOf(made)).not.toContain("opt/app/dependency");
  });

  it("the second one takes the artifacts that an input names", async () => {
    const runtime = await builderImage(story, { "usr/libexec/s2i/run": shell("exec true") }, [
      label,
      "WORKDIR /srv",
    ]);
    const inputs = { "runtime-image": runtime, "runtime-artifacts": "/opt/app/app\n/opt/app:all" };
    const done = await step(s2i(second, inputs));
    expect(done.code).toBe(0);
    const paths = await pathsOf(await readLayout(done.outputs["layout"] ?? ""));
    expect(paths).toEqual(expect.arrayContaining(["srv/app", "srv/all/app/dependency"]));
  });
});

it("`--as-containerfile` writes the file that plain buildah builds, and builds nothing", async () => {
  const folder = await story.job();
  await writeSource(join(folder, "src"), { app: "hello\n" });
  const args = [
    ...s2iArguments(second),
    "--source=src",
    `--as-containerfile=${folder}/Containerfile`,
  ];
  const call = await story.cli(folder, args);
  expect(call.code).toBe(0);
  const text = await readFile(join(folder, "Containerfile"), "utf8");
  expect(text).toContain("COPY --chown=1001:0 . /tmp/src");
  expect(text).toContain(`FROM ${second}`);
});

describe("`--usage`", () => {
  it("prints what the builder image says, as its own user, and builds nothing", async () => {
    const folder = await story.job();
    const call = await story.cli(folder, [...s2iArguments(first), "--usage"]);
    expect(call).toMatchObject({ code: 0, stdout: "1001\nBring a file named app.\nmore\n" });
    expect(call.stderr).not.toContain("advisory");
  });

  it("names the script that an image does not have", async () => {
    const call = await story.cli(await story.job(), [...s2iArguments(second), "--usage"]);
    expect(call).toMatchObject({ code: 2, stdout: "" });
    expect(call.stderr).toMatch(/its script \/usr\/libexec\/s2i\/usage ended with exit status 127/);
  });
});
