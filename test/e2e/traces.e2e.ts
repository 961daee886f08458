import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { git } from "../support/checkout.ts";
import { succeed } from "../support/program.ts";
import { steps } from "../support/sources.ts";
import { newStory } from "../support/story.ts";

const story = newStory();

describe("traces of a build in its image", () => {
  it("that both builds have in common are told in every report, and fail nothing", async () => {
    const today = new Date().toISOString().slice(0, 10);
    const checkout = await story.checkout({
      ...steps("COPY app /usr/local/bin/", "COPY CHANGES /srv/", "RUN date -u +%F >/etc/build-day"),
      CHANGES: `1.0.0 ${today}\n`,
      "src/main.c": "int main(void) { return 0; }\n",
    });
    const { folder } = checkout;
    await succeed(["gcc", "-g", "-o", join(folder, "app"), join(folder, "src/main.c")]);
    await git(folder, "add", "app");
    await git(folder, "commit", "-q", "-m", "A program");
    const { outputs, report, summary, log } = await story.step(checkout, {});
    expect(outputs["reproducible"]).toBe("true");
    expect(report?.suspects).toMatchObject([
      {
        path: "etc/build-day",
        kind: "day",
        weight: "trace",
        excerpt: today,
        instruction: { line: 4 },
      },
      { path: "srv/CHANGES", kind: "day", weight: "note", instruction: { line: 3 } },
      { path: "usr/local/bin/app", kind: "checkout-path", weight: "note", layer: 1 },
    ]);
    expect(report?.executables.listed).toMatchObject([
      {
        path: "usr/local/bin/app",
        language: "C",
        debug: true,
        symbols: true,
        paths: expect.arrayContaining([expect.stringContaining("/src/main.c")]),
      },
    ]);
    expect(report?.timings.map(({ phase }) => phase)).toContain("search");
    const page = await readFile(outputs["report-html"] ?? "", "utf8");
    for (const text of [summary, page, log]) expect(text).toContain("etc/build-day");
    expect(summary).toContain("-ffile-prefix-map");
    expect(log).not.toMatch(/^::(error|warning)[^\n]*trace/m);
  });

  it("that make the builds differ are told beside the differences", async () => {
    const checkout = await story.checkout(
      steps("RUN date +%s >/etc/epoch; cat /proc/sys/kernel/random/uuid >/id"),
    );
    const { outputs, report } = await story.step(checkout, {});
    expect(outputs["reproducible"]).toBe("false");
    expect(report?.suspects).toMatchObject([{ path: "etc/epoch", kind: "epoch" }]);
  });
});
