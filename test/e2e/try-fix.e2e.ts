import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tagsOf } from "../support/registry-view.ts";
import { parseReport } from "../support/report-view.ts";
import { containerfile, steps } from "../support/sources.ts";
import { buildFlags, newStory } from "../support/story.ts";

const story = newStory();

/** Two instructions that differ, with what makes a line hard to rewrite around them. */
const written = containerfile(
  "ARG WHO",
  "COPY . /srv",
  'RUN test "$WHO" = ada && ! test -e /srv/app/kept-out && \\',
  "    # why it is built",
  "    date +%s%N > /etc/built",
  "RUN --mount=type=secret,id=key test -s /run/secrets/key && \\",
  "    gzip -c /srv/app/page.txt > /etc/page.gz && \\",
  "",
  "    date +%s%N > /etc/paged",
).replaceAll("\n", "\r\n");

describe("fixes that are tried", () => {
  it("pass for all lines of the real Containerfile, and are a patch for it; nothing is pushed", async () => {
    const checkout = await story.checkout({
      "app/build/Containerfile": written,
      "app/build/Containerfile.dockerignore": "app/kept-out\n",
      "app/page.txt": "page\n",
      "app/kept-out": "x\n",
    });
    const image = story.image();
    const step = await story.step(checkout, {
      ...{ image, tags: "1", push: "true", "try-fix": "true", "extra-builds": "0" },
      ...{ file: "app/build/Containerfile", "build-args": "WHO=ada", secrets: "key=opensesame" },
    });
    expect(step.code).toBe(1);
    expect(step.outputs["reproducible"]).toBe("false");
    expect(await tagsOf(image)).toEqual([]);
    const tried = step.report?.triedFixes;
    expect(tried).toMatchObject({
      result: "passed",
      instructions: [
        { instruction: { line: 4 }, result: "passed" },
        { instruction: { line: 7 }, result: "passed" },
      ],
    });
    expect(step.log).toContain("With the fixes, both builds are equal.");
    expect(step.summary).toContain("### Fixes tried\n\nWith the fixes, both builds are equal.");
    const file = join(checkout.folder, "app/build/Containerfile");
    expect(await readFile(file, "utf8")).toBe(written);
    execFileSync("git", ["apply", "-"], { cwd: checkout.folder, input: tried?.patch ?? "" });
    const date = "date -u -d @${SOURCE_DATE_EPOCH:-0} +%s%N >";
    expect(await readFile(file, "utf8")).toBe(written.replaceAll("date +%s%N >", date));
  });

  it("say which line is not fixed by a line, and leave its difference", async () => {
    const checkout = await story.checkout(
      steps("RUN date +%s%N > /etc/built", "RUN head -c8 /dev/urandom > /r"),
    );
    const flags = buildFlags({ "try-fix": "true", "extra-builds": "0", json: "true" });
    const call = await story.cli(checkout.folder, flags);
    expect(call.code).toBe(1);
    const { triedFixes } = parseReport(call.stdout);
    expect(triedFixes).toMatchObject({
      result: "differs",
      instructions: [{ result: "passed" }, { result: "no-line" }],
      others: [{ path: "r", cause: "random", instruction: { line: 3 } }],
    });
    expect(triedFixes?.patch).toBeUndefined();
    expect(call.stderr).toContain("With the fixes, the builds still differ in 1 place.");
  });
});
