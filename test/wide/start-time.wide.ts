import { describe, expect, inject, it } from "vitest";
import { steps } from "../support/sources.ts";
import { newStory } from "../support/story.ts";

const story = newStory();
const alone = { vary: "start-time", "extra-builds": "0" };

/**
 * Waits for the beginning of a two-second slot: two builds in lockstep then agree on everything below, as they do with
 * `vary: none` on a quiet machine.
 */
const slotBegins =
  "now=$(date +%s); while [ $(date +%s) = $now ] || [ $(($(date +%s) % 2)) = 1 ]; do sleep 0.05; done";

describe("the second and the two-second slot in which a step runs", () => {
  it("show wherever a file's time is written down", async () => {
    const files = {
      Containerfile: [
        `FROM ${inject("debian")}`,
        "WORKDIR /made",
        "RUN stat -c %Y /made >/of-workdir",
        "COPY Containerfile /copied/into/",
        "RUN stat -c %Y /copied >/of-copy",
        `RUN ${slotBegins}; echo data >/a && gzip /a`,
        `RUN ${slotBegins}; echo data >/b && stat -c %Y /b >/of-file`,
        `RUN ${slotBegins}; echo data >/c && zip -q -X /c.zip /c`,
        `RUN ${slotBegins}; echo 'x = 1' >/m.py && python3 -c 'import sys; sys.path.insert(0, "/"); import m'`,
        "RUN sleep 3; echo data >/d && ls -l --full-time /d >/after-a-while",
        "",
      ].join("\n"),
    };
    const step = await story.step(await story.checkout(files), alone);
    expect(step.outputs["reproducible"]).toBe("false");
    const paths = step.report?.differences.map(({ path }) => path.split("//")[0]);
    const found = [...new Set(paths)].sort();
    expect(found).toEqual([
      "a.gz",
      "after-a-while",
      "c.zip",
      expect.stringMatching(/__pycache__.m[.].*[.]pyc$/),
      "of-copy",
      "of-file",
      "of-workdir",
    ]);
    // Steps that wait for a slot end exactly two seconds apart, give or take: they alone may count as not kept apart.
    const waiting = [6, 7, 8, 9];
    const missed = step.report?.notVaried.filter(({ variation }) => variation === "start-time");
    const lines = missed?.flatMap(({ steps }) => steps?.map(({ line }) => line) ?? []);
    expect(missed?.every(({ steps = [] }) => steps.length > 0)).toBe(true);
    expect(lines?.filter((line) => !waiting.includes(line))).toEqual([]);
  });

  it("are named as the variation that makes an image differ", async () => {
    const files = steps("RUN echo 1 >/x && stat -c %Y /x >/m", "RUN hostname >/h");
    const step = await story.step(await story.checkout(files), { vary: "all" });
    const told = step.report?.differences.map(({ path, variations }) => `${path} ${variations}`);
    expect(told?.sort()).toEqual(["h hostname", "m start-time"]);
    expect(step.summary).toContain("It differs only with variation <code>start-time</code>.");
  });

  it("do not tell chance from chance", async () => {
    const files = steps("RUN head -c40 /dev/urandom | sha256sum | cut -c1-7 >/r");
    const step = await story.step(await story.checkout(files), { vary: "all" });
    expect(step.report?.differences.map(({ variations }) => variations)).toEqual([undefined]);
  });
});

describe("a step in which the second build catches up with the first one", () => {
  it("is named as one that was not kept apart, and the image may be the same all the same", async () => {
    const files = steps("RUN echo 1 >/a", 'RUN [ "$(hostname)" != twofold ] || sleep 5');
    const vary = "hostname,start-time";
    const step = await story.step(await story.checkout(files), { vary });
    expect(step.outputs["reproducible"]).toBe("true");
    expect(step.report?.varied).toEqual(["hostname"]);
    expect(step.report?.notVaried).toContainEqual({
      variation: "start-time",
      reason: "the second build caught up with the first one in the middle of the step",
      steps: [expect.objectContaining({ line: 3 })],
    });
  });
});
