import { beforeAll, describe, expect, inject, it } from "vitest";
import type { SourceFiles } from "../support/checkout.ts";
import { builderImage, shell } from "../support/s2i-program.ts";
import { type FinishedStep, newStory, type StepInputs } from "../support/story.ts";

const story = newStory();
let second = "";
beforeAll(async () => {
  const scripts = {
    "usr/libexec/s2i/assemble": shell("true"),
    "usr/libexec/s2i/run": shell("true"),
  };
  const label = 'LABEL io.openshift.s2i.scripts-url="image:///usr/libexec/s2i"';
  second = await builderImage(story, scripts, [label]);
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

describe("a mistake is one error that says what to write", () => {
  it.each<{ inputs: StepInputs; files?: SourceFiles; says: RegExp }>([
    { inputs: { recipe: "s2i" }, says: /builder-image.*needs it/s },
    {
      inputs: { recipe: "s2i", "builder-image": "No!" },
      says: /builder-image.*No!.*not an image/s,
    },
    {
      inputs: s2i("a", { file: "Containerfile" }),
      says: /file.*recipe: containerfile.*recipe: s2i/s,
    },
    { inputs: s2i("a", { "runtime-artifacts": "/x" }), says: /runtime-artifacts.*there is none/s },
    { inputs: s2i("a", { source: "nosuch" }), says: /source.*nosuch.*does not exist/s },
    { inputs: s2i("a", { source: "https://example.com/a#main" }), says: /source.*no commit/s },
    { inputs: { "builder-image": "a" }, says: /builder-image.*recipe: s2i/s },
  ])("$inputs", async ({ inputs, says }) => {
    const done = await step(inputs);
    expect(done.code).toBe(2);
    expect(done.report?.failure?.message ?? done.log).toMatch(says);
  });

  it.each<{ what: string; files: SourceFiles; says: RegExp }>([
    {
      what: "a script without its execute bit",
      files: { ".s2i/bin/assemble": "#!/bin/sh\n" },
      says: /\.s2i\/bin\/assemble has no execute bit/,
    },
    {
      what: "a link out",
      files: { link: { link: "/etc/passwd" } },
      says: /link leads out of the source/,
    },
    {
      what: "a line without =",
      files: { ".s2i/environment": "A" },
      says: /environment:1: the line has no `=`/,
    },
    { what: "a pattern out", files: { ".s2iignore": "../x" }, says: /\.s2iignore:1: .*leads out/ },
  ])("$what", async ({ files, says }) => {
    const done = await step(s2i(second), { app: "a", ...files });
    expect(done.code).toBe(2);
    expect(done.report?.failure?.message).toMatch(says);
  });

  it("a builder image without scripts", async () => {
    const done = await step(s2i(inject("base").reference));
    expect(done.report?.failure?.message).toMatch(/the script \/usr\/bin\/prepare is not there/);
    expect(done.outputs).not.toHaveProperty("digest");
  });

  it("a script of the builder that cannot be run", async () => {
    const builder = await builderImage(story, { "usr/bin/prepare": shell("true") }, [
      "RUN chmod 0600 /usr/bin/prepare",
    ]);
    const done = await step(s2i(builder));
    expect(done.report?.failure?.message).toMatch(
      /\/usr\/bin\/prepare cannot be run: it has no execute bit/,
    );
  });
});
