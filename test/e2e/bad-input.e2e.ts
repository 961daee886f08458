import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { git, type SourceFiles } from "../support/checkout.ts";
import { fileOf, readLayout } from "../support/layout.ts";
import { tagsOf } from "../support/registry-view.ts";
import { containerfile, shop, steps } from "../support/sources.ts";
import { type FinishedStep, newStory, type StepInputs } from "../support/story.ts";

const story = newStory();

/** The messages of the error annotations. */
function errors(step: FinishedStep): string[] {
  return step.commands.filter(({ name }) => name === "error").map(({ message }) => message);
}

async function refused(inputs: StepInputs, files: SourceFiles = shop()): Promise<string> {
  const step = await story.step(await story.checkout(files), inputs);
  expect(step.code).toBe(2);
  expect(step.log).not.toMatch(/\bat .*\.js:\d+/);
  const [error, ...more] = errors(step);
  expect(more).toEqual([]);
  return error ?? "";
}

describe("a wrong input is one error that names it and says what to write", () => {
  it.each<{ inputs: StepInputs; says: RegExp }>([
    { inputs: { push: "true" }, says: /push.*image/s },
    { inputs: { image: "Acme/Shop!" }, says: /image.*Acme\/Shop!/s },
    { inputs: { image: "ghcr.io/acme/shop:1.0" }, says: /image.*tag/s },
    { inputs: { image: "ghcr.io/acme/shop", tags: "not a tag" }, says: /tags.*not a tag/s },
    { inputs: { reproducibility: "maybe" }, says: /reproducibility.*maybe.*require/s },
    { inputs: { vary: "hostnam" }, says: /vary.*hostname/s },
    { inputs: { forbid: "dirt" }, says: /forbid.*dirty/s },
    { inputs: { push: "yes" }, says: /push.*true/s },
    { inputs: { labels: "novalue" }, says: /labels.*name=value/s },
    { inputs: { labels: "dev.twofold.recipe=x" }, says: /labels.*dev\.twofold\.recipe/s },
    { inputs: { platforms: "linux/arm64,linux/arm64/v8" }, says: /platforms/ },
    { inputs: { context: "nosuch" }, says: /context.*nosuch/s },
    { inputs: { context: "greeting.txt" }, says: /context.*greeting\.txt/s },
    { inputs: { context: ".." }, says: /context.*\.\./s },
    { inputs: { context: "/etc" }, says: /context.*\/etc/s },
    { inputs: { file: "nosuch" }, says: /file.*nosuch/s },
    { inputs: { file: "assets" }, says: /file.*assets/s },
    { inputs: { target: "nosuch" }, says: /target.*nosuch/s },
    { inputs: { timings: "nosuch/timings.json" }, says: /timings.*nosuch/s },
    { inputs: { timings: "assets" }, says: /timings.*assets is a folder/s },
  ])("$inputs", async ({ inputs, says }) => {
    expect(await refused(inputs)).toMatch(says);
  });

  it("in the CLI too, on standard error, without a stack", async () => {
    const checkout = await story.checkout(shop());
    const call = await story.cli(checkout.folder, ["build", "--reproducibility=maybe"]);
    expect(call).toMatchObject({ code: 2, stdout: "" });
    expect(call.stderr).toMatch(/reproducibility.*maybe/s);
    expect(call.stderr).not.toMatch(/\bat .*\.js:\d+/);
    const unknown = await story.cli(checkout.folder, ["build", "--reproducable=require"]);
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toMatch(/--reproducable.*reproducibility/s);
    const command = await story.cli(checkout.folder, ["bild"]);
    expect(command.code).toBe(2);
    expect(command.stderr).toContain("build");
  });
});

describe("a wrong Containerfile", () => {
  it("is missed where there is none, with the names that were looked for", async () => {
    expect(await refused({}, { "main.c": "" })).toMatch(/Containerfile.*Dockerfile/s);
  });

  it.each([
    { what: "is empty", text: "" },
    { what: "is nothing but comments", text: "# soon\n\n" },
  ])("is refused when it $what", async ({ text }) => {
    expect(await refused({}, { Containerfile: text })).toMatch(/Containerfile.*(empty|FROM)/s);
  });

  it("is pointed to at the line of an instruction that does not exist", async () => {
    const checkout = await story.checkout({ Containerfile: containerfile("FROBNICATE /x") });
    const step = await story.step(checkout, {});
    expect([2, 3]).toContain(step.code);
    const error = step.commands.find(({ name }) => name === "error");
    expect(error?.message).toMatch(/FROBNICATE/);
    expect(error?.properties).toMatchObject({ file: "Containerfile", line: "2" });
  });

  it("is pointed to at the line of the RUN that fails, in the folder where it lies", async () => {
    const checkout = await story.checkout({
      "services/cart/Containerfile": containerfile("RUN true", "RUN echo before && exit 7"),
    });
    const step = await story.step(checkout, { context: "services/cart" });
    expect(step.code).toBe(3);
    const error = step.commands.find(({ name }) => name === "error");
    expect(error?.message).toMatch(/exit.*7.*\nbefore\n/s);
    expect(error?.message.match(/echo before/g)).toHaveLength(1);
    expect(error?.properties).toMatchObject({ file: "services/cart/Containerfile", line: "3" });
    expect(step.outputs).toMatchObject({ revision: checkout.revision, offset: "services/cart" });
    expect(step.outputs["digest"] ?? "").toBe("");
  });

  it("is pointed to at the line of a COPY whose source is missing", async () => {
    const checkout = await story.checkout(steps("RUN true", "COPY nosuch /x"));
    const step = await story.step(checkout, {});
    expect(step.code).toBe(3);
    const error = step.commands.find(({ name }) => name === "error");
    expect(error?.message).toMatch(/its source `nosuch` is not in the build context/);
    expect(error?.properties).toMatchObject({ file: "Containerfile", line: "3" });
  });

  it("is pointed to at the line of the ignore file that leaves a COPY's source out", async () => {
    const checkout = await story.checkout({
      ...steps("COPY dist /x"),
      "dist/a": "a\n",
      ".dockerignore": "*.md\ndist\n",
    });
    const step = await story.step(checkout, {});
    expect(step.code).toBe(3);
    const error = step.commands.find(({ name }) => name === "error");
    expect(error?.message).toMatch(/line 2 of \.dockerignore, `dist`, leaves out its source/);
    expect(error?.properties).toMatchObject({ file: "Containerfile", line: "2" });
  });

  it("is pointed to at the line of a base that the registry does not have", async () => {
    const checkout = await story.checkout({
      Containerfile: `# comment\nFROM ${inject("registry")}/base/nosuch:9\n`,
    });
    const step = await story.step(checkout, {});
    expect(step.code).toBe(3);
    const error = step.commands.find(({ name }) => name === "error");
    expect(error?.message).toMatch(/base\/nosuch:9/);
  });
});

describe("links that lead out", () => {
  it("a context or Containerfile behind one is refused", async () => {
    const outside = join(story.folder(), "outside");
    await mkdir(outside, { recursive: true });
    await writeFile(join(outside, "Containerfile"), containerfile("RUN true"));
    const files = {
      ...shop(),
      away: { link: outside },
      Awayfile: { link: join(outside, "Containerfile") },
    };
    expect(await refused({ context: "away" }, files)).toMatch(/context.*away/s);
    expect(await refused({ file: "Awayfile" }, files)).toMatch(/file.*Awayfile/s);
  });

  it("a COPY cannot follow one: what is outside does not enter the image", async () => {
    const outside = join(story.folder(), "private.txt");
    await writeFile(outside, "not-for-the-image");
    const checkout = await story.checkout({
      ...steps("COPY secret.txt /s"),
      "secret.txt": { link: outside },
    });
    const step = await story.step(checkout, {});
    expect(step.code).not.toBe(0);
    expect(step.everything).not.toContain("not-for-the-image");
    expect(errors(step).join("\n")).toMatch(/secret\.txt/);
  });

  it("a folder that holds one is copied with the link as a link", async () => {
    const checkout = await story.checkout({
      ...steps("COPY tree /tree", "RUN readlink /tree/hosts >/target"),
      "tree/hosts": { link: "/etc/hosts" },
    });
    const step = await story.step(checkout, {});
    expect(step.code).toBe(0);
    const image = await readLayout(step.outputs["layout"] ?? "");
    expect(await fileOf(image, "target")).toBe("/etc/hosts\n");
  });
});

describe("a pull request from a fork", () => {
  const event = {
    pull_request: {
      head: { repo: { full_name: "mallory/shop" } },
      base: { repo: { full_name: "acme/shop" } },
    },
  };

  it("is built and compared by the same workflow, and not pushed", async () => {
    const image = story.image();
    const checkout = await story.checkout(shop());
    const inputs = { image, tags: "1", push: "true" };
    const step = await story.step(checkout, inputs, { event });
    expect(step.code).toBe(0);
    expect(step.log).toMatch(/::notice title=Not pushed::.*fork/);
    expect([step.outputs["reproducible"], step.outputs["tags"]]).toEqual(["true", undefined]);
    expect(await tagsOf(image)).toEqual([]);
  });

  it.each([
    ["workflow_run", { head_repository: { full_name: "mallory/shop" }, event: "pull_request" }],
    ["merge_group", { head_ref: "refs/heads/gh-readonly-queue/main/pr-8" }],
  ])("is not pushed by %s either", async (name, fields) => {
    const image = story.image();
    const inputs = { image, tags: "1", push: "true" };
    const more = {
      event: { repository: { full_name: "acme/shop" }, [name]: fields },
      env: { GITHUB_EVENT_NAME: name },
    };
    const step = await story.step(await story.checkout(shop()), inputs, more);
    expect(step.code).toBe(0);
    expect(step.log).toMatch(/::notice title=Not pushed::/);
    expect(await tagsOf(image)).toEqual([]);
  });

  it("is not pushed after a comment on it: nobody can tell, which is no pass", async () => {
    const image = story.image();
    const checkout = await story.checkout(shop());
    await git(checkout.folder, "commit", "-q", "--allow-empty", "-m", "Of pull request 8");
    const inputs = { image, tags: "1", push: "true" };
    const more = {
      event: { issue: { number: 8, pull_request: {} } },
      env: { GITHUB_EVENT_NAME: "issue_comment" },
    };
    const step = await story.step(checkout, inputs, more);
    expect(step.code).toBe(1);
    expect(errors(step)[0]).toMatch(/fork's pull request.*issue_comment.*pull request 8/);
    expect(step.log).not.toContain("STEP");
    expect(await tagsOf(image)).toEqual([]);
    // The commit of the default branch, which the event names, is the repository's own.
    await git(checkout.folder, "reset", "-q", "--hard", checkout.revision);
    expect((await story.step(checkout, inputs, more)).code).toBe(0);
    expect(await tagsOf(image)).toEqual(["1"]);
  });

  it("is built although the forge hands it no password", async () => {
    const checkout = await story.checkout(shop());
    const step = await story.step(
      checkout,
      { image: story.image(), push: "true", username: "shipper", password: "" },
      { event },
    );
    expect(step.code).toBe(0);
    expect(step.outputs["reproducible"]).toBe("true");
  });
});
