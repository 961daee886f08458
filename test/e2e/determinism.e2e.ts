import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Checkout, git, type SourceFiles } from "../support/checkout.ts";
import { fileOf, type LayoutImage, readLayout } from "../support/layout.ts";
import { succeed } from "../support/program.ts";
import { shop, steps } from "../support/sources.ts";
import { type FinishedStep, newStory, type StepInputs, type StepMore } from "../support/story.ts";

const story = newStory();

interface Built {
  readonly step: FinishedStep;
  readonly image: LayoutImage;
}

async function build(
  checkout: Checkout,
  inputs: StepInputs = {},
  more: StepMore = {},
): Promise<Built> {
  const step = await story.step(checkout, inputs, more);
  expect(step.log).not.toMatch(/^::error/m);
  expect(step.outputs["reproducible"]).toBe("true");
  return { step, image: await readLayout(step.outputs["layout"] ?? "") };
}

async function buildNew(files: SourceFiles, inputs?: StepInputs, more?: StepMore): Promise<Built> {
  return build(await story.checkout(files), inputs, more);
}

describe("two builds share nothing that one could leave to the other", () => {
  it("a cache mount starts empty in both, and in the next run, too", async () => {
    const checkout = await story.checkout(
      steps("RUN --mount=type=cache,id=shared,target=/c echo x >>/c/f; cp /c/f /f"),
    );
    const job = await story.job();
    const first = await build(checkout, {}, { job });
    expect(await fileOf(first.image, "f")).toBe("x\n");
    const again = await build(
      checkout,
      {},
      { job: await story.job(), env: { TMPDIR: join(job, "tmpdir") } },
    );
    expect(await fileOf(again.image, "f")).toBe("x\n");
  });
});

describe("the same source gives the same image", () => {
  let checkout: Checkout;
  let usual: Built;

  beforeAll(async () => {
    checkout = await story.checkout(shop());
    usual = await build(checkout);
  });

  it("whoever owns the checkout, and whatever its umask was", async () => {
    const [tight, loose] = [join(story.folder(), "tight"), join(story.folder(), "loose")];
    for (const folder of [tight, loose]) await succeed(["cp", "-a", checkout.folder, folder]);
    await succeed(["chmod", "-R", "g+w,o-w", loose]);
    await succeed(["chown", "-R", "1234:4321", loose]);
    await succeed(["chmod", "-R", "go-w", tight]);
    for (const folder of [tight, loose]) {
      const { step } = await build({ ...checkout, folder });
      expect(step.outputs["digest"]).toBe(usual.step.outputs["digest"]);
      expect(step.outputs["advisories"]).toBe(usual.step.outputs["advisories"]);
    }
  });

  it("from a checkout that is made again elsewhere, on a runner with other settings", async () => {
    const folder = join(story.folder(), "deep/down/elsewhere");
    await succeed(["git", "clone", "-q", checkout.url, folder]);
    const env = { TZ: "Asia/Tokyo", LANG: "tr_TR.UTF-8", GITHUB_RUN_ID: "8", HOSTNAME: "other" };
    const there = await build({ ...checkout, folder }, {}, { env });
    expect(there.step.outputs["digest"]).toBe(usual.step.outputs["digest"]);
  });

  it("whether the content is compared, or what a registry would get", async () => {
    const compressed = await build(checkout, { compare: "compressed" });
    expect(compressed.step.outputs["digest"]).toBe(usual.step.outputs["digest"]);
  });

  it("whatever the order in which labels, build arguments and annotations were written", async () => {
    const checkout = await story.checkout(steps("ARG A", "ARG B", "RUN echo $A $B >/ab"));
    const [one, other] = await Promise.all([
      build(checkout, { labels: "x=1\ny=2", "build-args": "A=1\nB=2", annotations: "p=1\nq=2" }),
      build(checkout, { labels: "y=2\nx=1", "build-args": "B=2\nA=1", annotations: "q=2\np=1" }),
    ]);
    expect(one.step.outputs["digest"]).toBe(other.step.outputs["digest"]);
    expect(one.image.config.config.Labels).toMatchObject({ x: "1", y: "2" });
    expect(one.image.manifest.annotations).toMatchObject({ p: "1", q: "2" });
    expect(await fileOf(one.image, "ab")).toBe("1 2\n");
  });
});

describe("nothing of the runner enters the image", () => {
  let image: LayoutImage;

  beforeAll(async () => {
    const look = [
      'RUN echo "proxy=$http_proxy$HTTP_PROXY$https_proxy" >/p',
      "RUN touch -d 2030-01-01 /late && mkdir /d",
      'RUN echo "$SOURCE_DATE_EPOCH $TZ $LANG $(umask)" >/seen; hostname >>/seen',
    ];
    const env = { http_proxy: "http://127.0.0.1:9", HTTPS_PROXY: "http://127.0.0.1:9" };
    // The steps write down what other variations change.
    const inputs = { vary: "store,context" };
    ({ image } = await buildNew(steps(...look), inputs, { env }));
  });

  it("neither buildah's version as a label, nor a host's name, nor its proxy, nor the time", async () => {
    expect(Object.keys(image.config.config.Labels ?? {})).not.toContain("io.buildah.version");
    expect(image.config.config.Hostname ?? "").toBe("");
    expect(await fileOf(image, "p")).toBe("proxy=\n");
    expect(JSON.stringify(image.config)).not.toContain(new Date().toISOString().slice(0, 10));
    expect(image.everything.includes(story.folder())).toBe(false);
  });

  it("but the canonical environment is what RUN steps see", async () => {
    expect(await fileOf(image, "seen")).toBe("318211200 UTC C.UTF-8 0022\ntwofold\n");
    expect(image.config.config.Env ?? []).toEqual(["PATH=/bin"]);
    expect(JSON.stringify(image.config)).not.toContain("SOURCE_DATE_EPOCH=");
  });

  it("which is an OCI image whose new entries are all of 1970", async () => {
    expect(JSON.stringify(image.manifest)).not.toContain("vnd.docker");
    const top = image.layers.at(-1);
    const list = await succeed(["tar", "--utc", "-tvf", await saved(top ?? Buffer.alloc(0))]);
    expect(list.split("\n").filter((line) => !line.includes("1970-01-01"))).toEqual([]);
  });
});

async function saved(bytes: Buffer): Promise<string> {
  const path = join(await story.job(), "layer.tar");
  await writeFile(path, bytes);
  return path;
}

describe("the canonical environment", () => {
  it("is not there when it is refused", async () => {
    const { image } = await buildNew(steps('RUN echo "[$SOURCE_DATE_EPOCH$TZ$LANG]" >/seen'), {
      canonical: "false",
      vary: "store,context",
    });
    expect(await fileOf(image, "seen")).toBe("[]\n");
  });

  // The step sees this epoch, as above; a container would only show Python the same number.
  it("has a time that every zip can hold, so that older packers of wheels do not break", async () => {
    const pack = [
      "import os, sys, time, zipfile",
      "os.utime(sys.argv[1], (int(os.environ['SOURCE_DATE_EPOCH']),) * 2)",
      "time.tzset()",
      "zipfile.ZipFile(sys.argv[1] + '.whl', 'w').write(sys.argv[1])",
    ];
    const file = join(await story.job(), "in.txt");
    await writeFile(file, "x\n");
    for (const TZ of ["<+12>12", "<-14>-14"]) {
      const env = { ...process.env, TZ, SOURCE_DATE_EPOCH: "318211200" };
      await succeed(["python3", "-c", pack.join("\n"), file], { env });
    }
  });

  it("has the commit's time, or none, where that is asked for", async () => {
    const seen = steps('RUN echo "${SOURCE_DATE_EPOCH-none}" >/seen');
    const checkout = await story.checkout(seen);
    const { image } = await build(checkout, { timestamp: "commit" });
    const time = await git(checkout.folder, "log", "-1", "--format=%ct");
    expect(await fileOf(image, "seen")).toBe(`${time.trim()}\n`);
    expect(image.config.created).toBe(
      new Date(Number(time) * 1000).toISOString().replace(".000", ""),
    );
    const none = await build(checkout, { "source-date-epoch": "none" });
    expect(await fileOf(none.image, "seen")).toBe("none\n");
    expect(none.image.config.created).toBe("1970-01-01T00:00:00Z");
  });

  it("gives way to what the Containerfile sets itself", async () => {
    const { image } = await buildNew(
      steps("ENV TZ=EST5 LANG=de_DE", 'RUN echo "$TZ $LANG" >/seen'),
    );
    expect(await fileOf(image, "seen")).toBe("EST5 de_DE\n");
  });
});

describe("what buildah is asked", () => {
  it("says everything that a runner's settings could otherwise decide, the same to both builds", async () => {
    const calls = join(story.folder(), "calls");
    const recorder = join(story.folder(), "buildah");
    const script = `#!/bin/sh\necho "$BUILDAH_LAYERS$BUILDAH_FORMAT$SOURCE_DATE_EPOCH" "$@" >>${calls}\nexec buildah "$@"\n`;
    await writeFile(recorder, script, { mode: 0o755 });
    const env = { BUILDAH_LAYERS: "true", BUILDAH_FORMAT: "docker", SOURCE_DATE_EPOCH: "1" };
    await buildNew(steps("RUN true"), { buildah: recorder }, { env });
    const lines = (await readFile(calls, "utf8")).split("\n");
    const builds = lines.filter((line) => / build .*--iidfile/.test(line));
    expect(builds).toHaveLength(2);
    for (const line of builds) {
      expect(line).toMatch(/^ --root=/);
      expect(line.split(" ")).toEqual(
        expect.arrayContaining([
          "--timestamp=0",
          "--layers=false",
          "--no-cache",
          "--format=oci",
          "--identity-label=false",
          "--http-proxy=false",
          expect.stringMatching(/^--pull(=|-)never$/),
        ]),
      );
    }
    const stores = builds.map((line) => /--root=(\S+)/.exec(line)?.[1]);
    expect(new Set(stores).size).toBe(2);
  });
});
