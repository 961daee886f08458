import { describe, expect, inject, it } from "vitest";
import { succeed } from "../support/program.ts";
import { buildFlags, newStory } from "../support/story.ts";

const story = newStory();
const base = inject("base");
const pinned = `${base.reference.replace(/:1$/, "")}@${base.digest}`;

const runSpec = {
  image: { type: "docker", from: pinned },
  files: [
    { source: { dir: "/out/hello" }, dest: { dir: "/usr/bin/hello" } },
    { source: { dir: "/out/site" }, dest: { dir: "/srv/site" } },
  ],
  exec: ["/usr/bin/hello", "echo", "hello"],
};

/** A build image that has a run spec. */
function withSpec(spec: unknown): Readonly<Record<string, string>> {
  return {
    Containerfile: `FROM ${base.reference}
ENV SOUS_RUN_IMAGE_SPEC=/etc/run-spec.json
ARG APP_VERSION
RUN mkdir -p /out/site && cp /bin/busybox /out/hello && echo "$APP_VERSION" >/out/site/index
RUN ln -s ../../../../etc/passwd /out/stray
COPY run-spec.json /etc/run-spec.json
`,
    "run-spec.json": JSON.stringify(spec),
  };
}

describe("recipe runpack with the run spec of the build image", () => {
  it("builds what the spec says, with the version, and is rebuilt by `verify` without the spec", async () => {
    const image = story.image();
    const checkout = await story.checkout(withSpec(runSpec), { tag: "v1.2.0" });
    const asked = { recipe: "runpack", image, tags: "1", push: "true", expose: "8080" };
    const { code, log, outputs } = await story.step(checkout, asked);
    expect(code, log).toBe(0);
    const layout = outputs["layout"] ?? "";
    const { config } = JSON.parse(
      await succeed(["skopeo", "inspect", "--config", "--raw", `oci:${layout}`]),
    );
    expect(config).toMatchObject({ Cmd: runSpec.exec, User: "65532:65532" });
    expect(config.Env).toContain("APP_VERSION=1.2.0");
    expect(config.Env).toContain(`APP_REVISION=${checkout.revision}`);
    const recipe = JSON.parse(config.Labels["dev.twofold.recipe"]);
    expect(recipe.recipe).toBe("runpack");
    expect(recipe.buildArgs).toEqual({ APP_VERSION: "1.2.0" });
    const args = [`${image}:1`, `--source=${checkout.folder}`, "--no-tls-verify", "--json"];
    const verified = await story.cli(story.folder(), ["verify", ...args]);
    expect(verified.code, verified.stderr).toBe(0);
    expect(JSON.parse(verified.stdout)).toMatchObject({ verdict: "identical", doubts: [] });
  });

  it("runs a build image that makes its artifacts and its spec when it is run", async () => {
    const made = JSON.stringify({
      ...runSpec,
      files: [{ source: { dir: "/work/out/hello" }, dest: { dir: "/usr/bin/hello" } }],
    });
    const checkout = await story.checkout({
      Containerfile: `FROM ${base.reference}
ENV SOUS_RUN_IMAGE_SPEC=/work/out/spec.json BUILD_OUT=/work/out BUILD_CACHE=/work/cache
WORKDIR /src
COPY spec.json .
CMD cp /bin/busybox /work/out/hello && cp spec.json /work/out/spec.json && ls /work/cache
`,
      "spec.json": made,
    });
    const { code, log, report } = await story.step(checkout, { recipe: "runpack" });
    expect(code, log).toBe(0);
    expect(report?.recipe?.containerfile).toContain("WORKDIR /work/cache\nWORKDIR /src\nRUN [");
  });

  it("lists all flaws of a spec at once", async () => {
    const { image: _, ...others } = runSpec;
    const spec = { ...others, exec: [], mode: "fast" };
    const checkout = await story.checkout(withSpec(spec));
    const { code, report } = await story.step(checkout, { recipe: "runpack" });
    expect(code).not.toBe(0);
    expect(report?.failure?.code).toBe("usage");
    for (const flaw of ["`image` is missing", "`exec` is wrong", "`mode` is wrong"]) {
      expect(report?.failure?.message).toContain(flaw);
    }
  });

  it("needs a choice among several images, whose files it looks for", async () => {
    const stray = {
      ...runSpec,
      kind: "stray",
      files: [
        { source: { dir: "/out/stray" }, dest: { dir: "/etc/names" } },
        { source: { dir: "/out/nothing" }, dest: { dir: "/srv/nothing" } },
      ],
    };
    const loose = { ...runSpec, kind: "loose", image: { type: "docker", from: base.reference } };
    const checkout = await story.checkout(withSpec({ images: [stray, loose] }));
    const message = async (more: Readonly<Record<string, string>>) => {
      const { code, report } = await story.step(checkout, { recipe: "runpack", ...more });
      expect(code).not.toBe(0);
      return report?.failure?.message;
    };
    expect(await message({})).toContain("it has 2 images: `stray`, `loose`.");
    const faults = await message({ "spec-image": "stray" });
    expect(faults).toContain(
      "`/out/stray`, goes through the symbolic link `/out/stray` to `../../../../etc/passwd`, which leads out of the image's root",
    );
    expect(faults).toContain("`files[1].source.dir`, `/out/nothing`, is not in the build image");
    expect(await message({ "spec-image": "loose" })).toContain(
      `\`image.from\`: \`${base.reference}\` has no digest, so it can be another image tomorrow.`,
    );
  });

  it("builds all images of a spec in one call, each an image of twofold.yml", async () => {
    const checkout = await story.checkout({
      ...withSpec({ images: [runSpec, { ...runSpec, kind: "worker", exec: ["/usr/bin/hello"] }] }),
      "twofold.yml": [
        "defaults: {recipe: runpack}",
        "images:",
        '  - {name: shop, spec-image: "1"}',
        "  - {name: worker, spec-image: worker}",
        "",
      ].join("\n"),
    });
    const image = story.image();
    const flags = buildFlags({ all: "true", image: `${image}-{name}`, tags: "1", push: "true" });
    const { code, stdout, stderr } = await story.cli(checkout.folder, [...flags, "--json"]);
    expect(code, stderr).toBe(0);
    const { images } = JSON.parse(stdout);
    expect(images).toMatchObject([
      { name: "shop", outcome: "reproducible" },
      { name: "worker", outcome: "reproducible" },
    ]);
    const commandOf = async (name: string): Promise<unknown> => {
      const reference = `docker://${image}-${name}:1`;
      const argv = ["skopeo", "inspect", "--config", "--tls-verify=false", reference] as const;
      return JSON.parse(await succeed(argv)).config.Cmd;
    };
    expect(await commandOf("shop")).toEqual(runSpec.exec);
    expect(await commandOf("worker")).toEqual(["/usr/bin/hello"]);
  });

  it("is refused before anything is built where nothing names a spec", async () => {
    const checkout = await story.checkout({ Containerfile: `FROM ${base.reference}\nRUN false\n` });
    const { code, report } = await story.step(checkout, { recipe: "runpack" });
    expect(code).not.toBe(0);
    expect(report?.failure?.message).toContain(
      "the image of Containerfile has no variable `SOUS_RUN_IMAGE_SPEC`",
    );
  });
});
