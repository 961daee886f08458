import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import type { Checkout } from "../support/checkout.ts";
import { fileOf, readLayout } from "../support/layout.ts";
import { succeed } from "../support/program.ts";
import { newStory } from "../support/story.ts";

const story = newStory();
const base = inject("base");
const pinned = `${base.reference.replace(/:1$/, "")}@${base.digest}`;

const containerfile = `FROM ${base.reference} AS build
COPY greeting /src/greeting
RUN mkdir -p /out/site && cp /bin/busybox /out/hello && cat /src/greeting >/out/site/index
RUN ln -s index /out/site/default && ln -s ../../../../etc/passwd /out/stray
RUN echo app:x:1000:1000::/: >/out/passwd
RUN ln -s ../../../out/site/index /out/upwards && ln -s ../../../etc/only-outside /out/lost
RUN cp /bin/busybox /out/rights && chmod 4755 /out/rights
`;

function inputs(more: Readonly<Record<string, string>> = {}) {
  return {
    recipe: "runpack",
    "runtime-image": pinned,
    artifacts: "build:/out/hello:/usr/bin/hello\nbuild:/out/site:/srv/site",
    command: "/usr/bin/hello echo hello",
    env: 'GREETING=good "day" $1',
    expose: "8080",
    workdir: "/srv",
    ...more,
  };
}

describe("recipe runpack", () => {
  let checkout: Checkout;
  let image = "";
  let step: Awaited<ReturnType<typeof story.step>>;

  beforeAll(async () => {
    image = story.image();
    checkout = await story.checkout(
      { Containerfile: containerfile, greeting: "good day\n" },
      { tag: "v1.0.0" },
    );
    step = await story.step(checkout, { ...inputs(), image, tags: "1", push: "true" });
    expect(step.code, step.log).toBe(0);
  });

  it("ships the runtime image and the artifacts alone, for a user who is not root", async () => {
    const layout = step.outputs["layout"] ?? "";
    const config = JSON.parse(
      await succeed(["skopeo", "inspect", "--config", "--raw", `oci:${layout}`]),
    );
    expect(config.config).toMatchObject({
      Cmd: ["/usr/bin/hello", "echo", "hello"],
      User: "65532:65532",
      WorkingDir: "/srv",
      ExposedPorts: { "8080/tcp": {} },
    });
    expect(config.config.Entrypoint ?? []).toEqual([]);
    expect(config.config.Env).toContain('GREETING=good "day" $1');
    expect(config.history.at(-1).created_by).not.toContain("RUN");
    const report = JSON.parse(await readFile(step.outputs["report"] ?? "", "utf8"));
    expect(report.recipe.kind).toBe("runpack");
    expect(report.images[0].image.layers).toHaveLength(2);
  });

  it("keeps the written Containerfile, from which plain buildah builds the same files", async () => {
    const layout = step.outputs["layout"] ?? "";
    const written = join(layout, "../recipe/Containerfile");
    const report = JSON.parse(await readFile(step.outputs["report"] ?? "", "utf8"));
    expect(await readFile(written, "utf8")).toBe(report.recipe.containerfile);
    expect(await byHand(written, checkout.folder)).toEqual(await filesIn(layout));
  });

  it("is rebuilt by `verify` from the labels of what was pushed", async () => {
    const args = [
      "verify",
      `${image}:1`,
      `--source=${checkout.folder}`,
      "--no-tls-verify",
      "--json",
    ];
    const { code, stdout, stderr } = await story.cli(story.folder(), args);
    expect(code, stderr).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: "identical", doubts: [] });
  });

  it("is compared with the image of one stage, where that is asked for", async () => {
    const { code, report, log } = await story.step(
      checkout,
      inputs({ "compare-single-stage": "true" }),
    );
    expect(code, log).toBe(0);
    const found = report?.singleStage;
    expect(found?.image).toMatchObject({ packages: 0 });
    expect(found?.image.files).toBeLessThan(found?.single.files ?? 0);
    expect(found?.image.size).toBeLessThan(found?.single.size ?? 0);
    expect(log).toMatch(/beside +\d.* files, 0 packages; as a single stage/);
    expect(report?.image?.digest).toBe(step.outputs["digest"]);
  });

  it("refuses a runtime image without a digest, and says which one the registry has", async () => {
    const { code, log } = await story.step(checkout, inputs({ "runtime-image": base.reference }));
    expect(code).not.toBe(0);
    expect(log).toContain(
      `\`${base.reference}\` has no digest, so it can be another image tomorrow.`,
    );
    expect(log).toContain(`runtime-image: ${base.reference}@${base.digest}`);
  });

  it("names the entry of an artifact that the stage does not have", async () => {
    const artifacts = "build:/out/hello:/usr/bin/hello\nbuild:/out/nothing:/srv/nothing";
    const { code, log, report } = await story.step(checkout, inputs({ artifacts }));
    expect(code).not.toBe(0);
    expect(report?.failure?.message).toContain("Input `artifacts`, entry 2, `COPY --from=build");
    expect(log).toContain("its source `/out/nothing` is not in `build`");
  });

  it("follows an artifact that is a link inside the stage, and names the target of one that leads nowhere", async () => {
    const artifacts = "build:/out/site/default:/srv/a\nbuild:/out/upwards:/srv/b";
    const followed = await story.step(checkout, inputs({ artifacts }));
    expect(followed.code, followed.log).toBe(0);
    const made = await readLayout(followed.outputs["layout"] ?? "");
    expect(await fileOf(made, "srv/a")).toBe("good day\n");
    expect(await fileOf(made, "srv/b")).toBe("good day\n");

    const lost = await story.step(checkout, inputs({ artifacts: "build:/out/lost:/srv/lost" }));
    expect(lost.code).not.toBe(0);
    expect(lost.report?.failure?.message).toMatch(
      /^Input `artifacts`, entry 1, `COPY .*`, failed: its source `\/out\/lost` is a symbolic link to `\/etc\/only-outside`, which is not in `build`\.$/,
    );
  });

  it("refuses a user that the image has no account for, and takes one that it has", async () => {
    const unknown = await story.step(checkout, inputs({ user: "nobody-here" }));
    expect(unknown.code).not.toBe(0);
    expect(unknown.report?.failure?.message).toBe(
      "Input `user`: `nobody-here` has no account in the image's /etc/passwd, so no container would start. Nothing was pushed.",
    );
    const artifacts = "build:/out/hello:/usr/bin/hello\nbuild:/out/passwd:/etc/passwd";
    const known = await story.step(checkout, inputs({ user: "app", artifacts }));
    expect(known.code, known.log).toBe(0);
  });

  it("refuses rights and links out of the root before the push, each with its path", async () => {
    const artifacts = "build:/out:/srv/out";
    const unpushed = story.image();
    const { code, report } = await story.step(checkout, {
      ...inputs({ artifacts }),
      ...{ image: unpushed, tags: "1", push: "true" },
    });
    expect(code).not.toBe(0);
    expect(report?.failure?.code).toBe("forbidden");
    expect(report?.failure?.message).toContain("`/srv/out/rights` has the setuid bit");
    expect(report?.failure?.message).toContain("`/srv/out/stray` is a symbolic link");
    const served = await story.cli(story.folder(), ["inspect", `${unpushed}:1`, "--no-tls-verify"]);
    expect(served.code).not.toBe(0);
  });
});

it("a difference in an artifact is told at the line of the stage that made it", async () => {
  const checkout = await story.checkout({
    Containerfile: `FROM ${base.reference} AS build\nRUN mkdir /out && cp /proc/sys/kernel/random/uuid /out/id\n`,
  });
  const given = { artifacts: "build:/out/id:/id", "extra-builds": "0" };
  const { report } = await story.step(checkout, inputs(given));
  const own = report?.differences.filter(({ carries }) => carries === undefined);
  expect(own).toMatchObject([{ path: "id", instruction: { file: "Containerfile", line: 2 } }]);
});

/** Builds a Containerfile with buildah alone, and lists the files of what it made. */
async function byHand(file: string, context: string): Promise<readonly string[]> {
  const folder = join(await story.job(), "by-hand");
  const store = ["--root", join(folder, "root"), "--runroot", join(folder, "run")];
  const buildah = (...args: readonly string[]) =>
    succeed(["buildah", ...store, "--storage-driver", "vfs", ...args]);
  await buildah(
    "build",
    "--isolation",
    "chroot",
    "--tls-verify=false",
    "-f",
    file,
    "-t",
    "hand",
    context,
  );
  const layout = join(folder, "layout");
  await buildah("push", "hand", `oci:${layout}`);
  return await filesIn(layout);
}

/** Lists the files of a layout's layers: mode, owner, size, path and target. */
async function filesIn(layout: string): Promise<readonly string[]> {
  const index = JSON.parse(await readFile(join(layout, "index.json"), "utf8"));
  const blob = (digest: string) => join(layout, "blobs", digest.replace(":", "/"));
  const manifest = JSON.parse(await readFile(blob(index.manifests[0].digest), "utf8"));
  const lists: string[] = [];
  for (const { digest } of manifest.layers) {
    const list = await succeed(["tar", "tvzf", blob(digest), "--numeric-owner"]);
    lists.push(list.replaceAll(/ \d{4}-\d\d-\d\d \d\d:\d\d /g, " "));
  }
  return lists.map((list) => list.split("\n").sort().join("\n"));
}
