import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { type Checkout, git } from "../support/checkout.ts";
import { servedDigest, tagsOf } from "../support/registry-view.ts";
import { parseReport } from "../support/report-view.ts";
import { containerfile, dice, shop, steps } from "../support/sources.ts";
import {
  expectOnlyLeft,
  type FinishedStep,
  newStory,
  type StepInputs,
  type StepMore,
} from "../support/story.ts";

const story = newStory();

function idOf({ repository, revision }: Checkout, offset = ""): string {
  return `${repository},1.4.0+${revision}${offset}`;
}

/** A step with the action `resolve/` that may build what no image has, from the checkout. */
async function start(checkout: Checkout, inputs: StepInputs, more: StepMore = {}) {
  const given = { "source-id": idOf(checkout), source: ".", build: "true", ...inputs };
  return await story.startStep(checkout, given, { ...more, action: "resolve" });
}

async function step(checkout: Checkout, inputs: StepInputs, more: StepMore = {}) {
  const finished = await (await start(checkout, inputs, more)).finish();
  await expectNothingElse(finished);
  return finished;
}

/** The index of what was read stays in the runner's home, and the build's report where it says. */
async function expectNothingElse({ job, outputs }: FinishedStep): Promise<void> {
  const { report = "" } = outputs;
  const results = report === "" ? [] : [dirname(report)];
  await expectOnlyLeft(job, [join(job, "home", ".cache"), ...results]);
}

describe("the action `resolve/` with `build`", () => {
  it("builds, proves and pushes what no image has, and finds it from then on", async () => {
    const image = story.image();
    const checkout = await story.checkout(shop(), { tag: "v1.4.0" });
    const built = await step(checkout, { image });
    expect(built.code, built.log).toBe(0);
    const digest = await servedDigest(image, "1.4.0");
    expect(built.outputs).toMatchObject({
      result: "found",
      built: "true",
      image: `${image}@${digest}`,
      digest,
      "source-id": idOf(checkout),
    });
    expect(built.log).toContain("built and pushed");
    expect(built.summary).toContain("built and pushed");
    const { report = "" } = built.outputs;
    expect(parseReport(await readFile(report, "utf8")).verdict).toBe("true");
    const again = await step(checkout, { image });
    expect(again.outputs).toMatchObject({ result: "found", built: "false", digest });
    expect(again.outputs["report"]).toBeUndefined();
  });

  it("builds by the recipe that the source's `twofold.yml` names, which `verify` then follows", async () => {
    const image = story.image();
    const base = inject("base");
    const pinned = `${base.reference.replace(/:1$/, "")}@${base.digest}`;
    const checkout = await story.checkout(
      {
        Containerfile: `FROM ${base.reference} AS build\nRUN mkdir /out && cp /bin/busybox /out/hello\n`,
        "twofold.yml": [
          "defaults:",
          "  recipe: runpack",
          `  runtime-image: ${pinned}`,
          "  artifacts: build:/out/hello:/usr/bin/hello",
          "  command: /usr/bin/hello echo hello",
          "",
        ].join("\n"),
      },
      { tag: "v1.4.0" },
    );
    const { code, log, outputs } = await step(checkout, { image });
    expect(code, log).toBe(0);
    expect(outputs).toMatchObject({ result: "found", built: "true" });
    const report: unknown = JSON.parse(await readFile(outputs["report"] ?? "", "utf8"));
    expect(report).toMatchObject({ recipe: { kind: "runpack" }, images: [{ proof: {} }] });
    const rebuilt = await story.cli(story.folder(), [
      ...["verify", outputs["image"] ?? "", `--source=${checkout.folder}`],
      ...["--no-tls-verify", "--json"],
    ]);
    expect(rebuilt.code, rebuilt.stderr).toBe(0);
    expect(JSON.parse(rebuilt.stdout)).toMatchObject({ verdict: "identical", doubts: [] });
  });

  it("fails with the build's findings where it is not reproducible, and pushes nothing", async () => {
    const image = story.image();
    const checkout = await story.checkout(dice(), { tag: "v1.4.0" });
    const { code, outputs, summary, commands } = await step(checkout, { image });
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ result: "none", built: "false" });
    expect(summary).toContain("/r");
    // What ended it is the build, and no search that found nothing.
    const errors = commands.filter(({ name }) => name === "error");
    expect(errors.map(({ properties }) => properties["title"])).toEqual([
      "Not reproducible: random",
      "Twofold",
    ]);
    expect(errors.at(-1)?.message).toContain("`reproducibility: warn` (of the action that builds)");
    expect(await tagsOf(image)).toEqual([]);
  });

  it("says of a setting that it has no input for where that is given", async () => {
    const checkout = await story.checkout(
      steps("RUN echo could not resolve host: x.invalid && exit 6"),
      { tag: "v1.4.0" },
    );
    const { code, summary } = await step(checkout, { image: story.image() });
    expect(code).toBe(3);
    expect(summary).toContain("(in the source's `twofold.yml`)");
  });

  it("pushes nothing in the run for a fork's pull request, and names no image", async () => {
    const image = story.image();
    const checkout = await story.checkout(shop(), { tag: "v1.4.0" });
    const pull = {
      number: 7,
      head: { repo: { full_name: "mallory/shop" } },
      base: { repo: { full_name: "acme/shop" } },
    };
    const event = { pull_request: pull, repository: { full_name: "acme/shop" } };
    const env = { GITHUB_EVENT_NAME: "pull_request_target" };
    const { code, log, outputs } = await step(checkout, { image }, { event, env });
    expect(code, log).toBe(1);
    expect(log).toContain("comes from a fork");
    expect(outputs).toMatchObject({ result: "none", built: "false" });
    expect(outputs["image"]).toBeUndefined();
    expect(await tagsOf(image)).toEqual([]);
  });

  it("leaves neither clone nor builds behind when it is killed", async () => {
    const checkout = await story.checkout(steps("RUN echo now-it-runs && sleep 60"), {
      tag: "v1.4.0",
    });
    const started = await start(checkout, { image: story.image() });
    await started.main.waitFor(/now-it-runs$/m);
    started.main.child.kill("SIGKILL");
    const finished = await started.finish();
    expect(finished.signal).toBe("SIGKILL");
    await expectNothingElse(finished);
  });

  it("shows no secret that the build has, and takes it from a file of the workspace", async () => {
    const image = story.image();
    const secret = "correct-horse-battery-staple";
    const files = steps("RUN --mount=type=secret,id=token wc -c </run/secrets/token >/count");
    const checkout = await story.checkout({ ...files, ".gitignore": "token\n" }, { tag: "v1.4.0" });
    await writeFile(join(checkout.folder, "token"), secret);
    const { code, log, everything } = await step(checkout, { image, secrets: "token=src=token" });
    expect(code, log).toBe(0);
    expect(everything).not.toContain(secret);
  });
});

describe("the settings of a source that `twofold resolve --build` builds", () => {
  let checkout: Checkout;
  const image = () => story.image();

  beforeAll(async () => {
    const files = shop();
    checkout = await story.checkout(
      {
        ...Object.fromEntries(
          Object.entries(files).map(([path, file]) => [`services/cart/${path}`, file]),
        ),
        "services/cart/Containerfile": containerfile("RUN exit 9"),
        "docker/Containerfile": String(files["Containerfile"]),
        "twofold.yml": "defaults:\n  file: docker/Containerfile\n",
      },
      { tag: "v1.4.0" },
    );
  });

  it("come from its `twofold.yml`; paths of the caller start where the caller is", async () => {
    const job = await story.job();
    const name = image();
    const { code, stdout, stderr } = await story.cli(job, [
      ...["resolve", idOf(checkout, ",services/cart"), "--build", `--source=${checkout.folder}`],
      ...[`--image=${name}`, "--no-tls-verify", "--output=results"],
      `--insecure-registries=${inject("registry")}`,
    ]);
    expect(code, stderr).toBe(0);
    expect(stdout).toBe(`${name}@${await servedDigest(name, "1.4.0")}\n`);
    const report = parseReport(await readFile(join(job, "results", "report.json"), "utf8"));
    expect(report.verdict).toBe("true");
    expect(await git(checkout.folder, "status", "--porcelain")).toBe("");
  });
});
