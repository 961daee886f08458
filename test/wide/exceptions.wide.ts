import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { GitHubApi } from "../support/github-api.ts";
import { readLayout } from "../support/layout.ts";
import { tagsOf } from "../support/registry-view.ts";
import { parseReport } from "../support/report-view.ts";
import { containerfile, dice } from "../support/sources.ts";
import { newStory } from "../support/story.ts";

const story = newStory();

/** The last day of an exception that still holds. */
const nextMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

function exceptions(changes: Readonly<Record<string, string>> = {}): string {
  const entry = {
    path: "r",
    cause: "random",
    reason: "the vendor's installer draws a number",
    owner: "platform@acme.example",
    expires: nextMonth,
    ...changes,
  };
  const lines = Object.entries(entry).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `exceptions:\n  - ${lines.join("\n    ")}\n`;
}

describe("a difference that is accepted for a while", () => {
  it("passes with a warning and a label, is pushed, and is never called reproducible", async () => {
    const checkout = await story.checkout({ ...dice(), "exceptions.yaml": exceptions() });
    const image = story.image();
    const step = await story.step(checkout, {
      image,
      tags: "1",
      push: "true",
      exceptions: "exceptions.yaml",
    });
    expect(step.code).toBe(0);
    expect(step.outputs["reproducible"]).toBe("false");
    expect(await tagsOf(image)).toEqual(["1"]);
    expect(step.log).toContain("exceptions.yaml accepts every difference");
    expect(step.report?.exceptions).toMatchObject([{ path: "r", cause: "random", covers: ["r"] }]);
    expect(step.summary).toContain(` · Accepted: 1 known difference, until ${nextMonth}; pushed`);
    expect(step.summary).toContain("<details><summary>Why the two builds differ</summary>");
    expect(step.log).toMatch(/^::notice title=Accepted difference%3A random,file=Containerfile/m);
    const { config } = await readLayout(step.outputs["layout"] ?? "");
    expect(config.config?.Labels).toMatchObject({
      "dev.twofold.reproducible": "false",
      "dev.twofold.exceptions": JSON.stringify([
        { path: "r", cause: "random", expires: nextMonth },
      ]),
    });
    const told = await story.cli(story.folder(), ["inspect", `${image}:1`, "--tls-verify=false"]);
    expect(told.stderr).toMatch(
      new RegExp(`^Accepted differences until ${nextMonth}, according to its labels`),
    );
  });

  it("does not cover what differs beside it", async () => {
    const checkout = await story.checkout({
      Containerfile: containerfile(
        "RUN head -c8 /dev/urandom >/r",
        "RUN head -c8 /dev/urandom >/s",
      ),
      "exceptions.yaml": exceptions(),
    });
    const step = await story.step(checkout, { exceptions: "exceptions.yaml" });
    expect(step.code).toBe(1);
    expect(step.log).toContain("The two builds differ in 1 place.");
  });

  it("is told at its line in a pull request that adds it, and passes all the same", async () => {
    const checkout = await story.checkout({ ...dice(), "exceptions.yaml": exceptions() });
    const api = await GitHubApi.start({ defaultBranch: "main", aheadBy: {} });
    try {
      const env = {
        GITHUB_BASE_REF: "main",
        GITHUB_REPOSITORY: "acme/shop",
        GITHUB_API_URL: api.url,
      };
      const inputs = { exceptions: "exceptions.yaml", "github-token": "ghs_hunter22" };
      const step = await story.step(checkout, inputs, { env });
      expect(step.code).toBe(0);
      const said = step.commands.filter(({ message }) => message.includes("This pull request"));
      expect(said).toMatchObject([
        {
          name: "warning",
          message: expect.stringContaining("accepts `r` (random)"),
          properties: { file: "exceptions.yaml", line: "2" },
        },
      ]);
      expect(api.asked.map(({ path }) => path)).toContain(
        "/repos/acme/shop/contents/exceptions.yaml?ref=main",
      );
    } finally {
      api.stop();
    }
  });

  it.each([
    ["has expired", { expires: "2026-01-31" }, "exceptions.yaml:2: it expired on 2026-01-31"],
    ["has no reason", { reason: "" }, "exceptions.yaml:2: `reason` is empty"],
    ["covers everything", { path: "**" }, "exceptions.yaml:2: `**` is too wide"],
  ])("is refused before anything is built when it %s", async (_, changes, said) => {
    const checkout = await story.checkout({ ...dice(), "exceptions.yaml": exceptions(changes) });
    const step = await story.step(checkout, { exceptions: "exceptions.yaml" });
    expect(step.code).toBe(2);
    expect(step.log).toContain(said);
    expect(step.log).not.toContain("STEP 1");
    expect(step.commands.find(({ name }) => name === "error")?.properties).toMatchObject({
      file: "exceptions.yaml",
      line: "2",
    });
  });

  it("that covers nothing is an error: it would hide the next difference", async () => {
    const checkout = await story.checkout({
      ...dice(),
      "exceptions.yaml": `${exceptions()}${exceptions({ path: "never" }).replace("exceptions:\n", "")}`,
    });
    const step = await story.step(checkout, { exceptions: "exceptions.yaml" });
    expect(step.code).toBe(2);
    expect(step.log).toContain("exceptions.yaml:7: it is not used: no difference at `never`");
  });

  it("is drafted from what a build left, and the next build takes the draft with its reasons written", async () => {
    const checkout = await story.checkout({
      Containerfile: containerfile(
        "RUN head -c8 /dev/urandom | od -An -tx1 >/r",
        "RUN sha256sum /r >/SUMS",
        `FROM ${inject("base").reference}`,
        // The history has a digest of what was copied.
        "COPY --from=0 /r /SUMS /srv/",
      ),
    });
    const output = join(await story.job(), "out");
    const build = ["build", `--insecure-registries=${inject("registry")}`, `--output=${output}`];
    expect((await story.cli(checkout.folder, build)).code).toBe(1);
    const pair = [join(output, "first"), join(output, "second")];
    const draft = await story.cli(checkout.folder, ["diff", ...pair, "--propose-exceptions"]);
    expect(draft.code).toBe(0);
    // What the build said, not what two images alone would look like.
    expect(draft.stderr).toMatch(/^first build /m);
    expect(draft.stderr).toMatch(/Containerfile:\d+ +random/);
    expect(draft.stdout.match(/path: .*/g)).toEqual(['path: "srv/r"']);
    const file = join(checkout.folder, "exceptions.yaml");
    const accepting = [...build, "--exceptions=exceptions.yaml"];
    await writeFile(file, draft.stdout);
    expect((await story.cli(checkout.folder, accepting)).stderr).toContain("`reason` is empty");
    const written = draft.stdout.replaceAll('""', '"the vendor draws a number"');
    await writeFile(file, written);
    expect((await story.cli(checkout.folder, accepting)).code).toBe(0);
    const report = parseReport(await readFile(join(output, "report.json"), "utf8"));
    expect(report.exceptions).toMatchObject([
      { path: "srv/r", covers: ["srv/r", "srv/SUMS", expect.stringMatching(/^history/)] },
    ]);
  });
});
