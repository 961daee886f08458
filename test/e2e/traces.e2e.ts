import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openLayout } from "../../src/adapters/oci-layout/layout.ts";
import { git } from "../support/checkout.ts";
import { succeed } from "../support/program.ts";
import { steps } from "../support/sources.ts";
import { newStory } from "../support/story.ts";

const story = newStory();

describe("traces of a build in its image", () => {
  it("that the next run will not have make the verdict false, with line, cause and fix", async () => {
    const today = new Date().toISOString().slice(0, 10);
    const checkout = await story.checkout({
      ...steps(
        "COPY app /usr/local/bin/",
        "COPY CHANGES /srv/",
        "RUN date -u +%F >/etc/build-day",
        "RUN cat /proc/sys/kernel/random/boot_id >/etc/boot",
      ),
      CHANGES: `1.0.0 ${today}\n`,
      "src/main.c": "int main(void) { return 0; }\n",
    });
    const { folder } = checkout;
    await succeed(["gcc", "-g", "-o", join(folder, "app"), join(folder, "src/main.c")]);
    await git(folder, "add", "app");
    await git(folder, "commit", "-q", "-m", "A program");
    const image = story.image();
    const inputs = { image, tags: "1", push: "true" };
    const { code, outputs, report, summary, log } = await story.step(checkout, inputs);
    expect(code).toBe(1);
    expect(summary).toContain("the two builds are equal, but the image contains 2 values");
    expect(outputs["reproducible"]).toBe("false");
    expect(report?.failure).toMatchObject({
      code: "irreproducible",
      message: expect.stringContaining("the image contains 2 values"),
    });
    expect(report?.pushed).toEqual([]);
    expect(report?.differences).toMatchObject([
      { path: "etc/boot", kind: "trace", cause: "machine-id", instruction: { line: 5 } },
      {
        path: "etc/build-day",
        kind: "trace",
        cause: "clock",
        instruction: { line: 4 },
        fix: expect.stringContaining("RUN date -u -d @${SOURCE_DATE_EPOCH:-0} -u +%F"),
      },
    ]);
    expect(report?.traces).toMatchObject([
      { path: "etc/boot", kind: "boot", certain: true },
      {
        path: "etc/build-day",
        kind: "day",
        weight: "trace",
        certain: true,
        excerpt: today,
        instruction: { line: 4 },
      },
      { path: "srv/CHANGES", kind: "day", weight: "note", certain: false },
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
    expect(log).toMatch(/^::error title=[^\n]*clock,file=Containerfile,line=4::/m);
  });

  it("are told only, where that is asked for", async () => {
    const checkout = await story.checkout(steps("RUN date -u +%F >/etc/build-day"));
    const { outputs, report, log } = await story.step(checkout, { traces: "warn" });
    expect(outputs["reproducible"]).toBe("true");
    expect(report?.differences).toEqual([]);
    expect(report?.traces).toMatchObject([{ path: "etc/build-day", certain: true }]);
    expect(log).not.toMatch(/^::(error|warning)[^\n]*trace/m);
  });

  it("pass with a label where a difference may", async () => {
    const checkout = await story.checkout(steps("RUN date -u +%F >/etc/build-day"));
    const { code, outputs, report } = await story.step(checkout, { reproducibility: "warn" });
    expect([code, outputs["reproducible"]]).toEqual([0, "false"]);
    expect(report?.differences).toMatchObject([{ kind: "trace", cause: "clock" }]);
    const image = await openLayout(outputs["layout"] ?? "");
    expect(image.config.labels).toMatchObject({ "dev.twofold.reproducible": "false" });
  });

  it("that make the builds differ are told beside the differences", async () => {
    const checkout = await story.checkout(
      steps("RUN date +%s >/etc/epoch; cat /proc/sys/kernel/random/uuid >/id"),
    );
    const { outputs, report } = await story.step(checkout, {});
    expect(outputs["reproducible"]).toBe("false");
    expect(report?.traces).toMatchObject([{ path: "etc/epoch", kind: "epoch" }]);
  });
});
