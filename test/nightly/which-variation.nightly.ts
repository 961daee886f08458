import { describe, expect, inject, it } from "vitest";
import type { ReportView } from "../support/report-view.ts";
import { steps } from "../support/sources.ts";
import { expectNothingLeft, newStory } from "../support/story.ts";

const story = newStory();

/** The paths that differ with their cause and the variations that builds have found, by path. */
function told(report: ReportView | undefined): readonly string[] {
  return (report?.differences ?? [])
    .filter(({ kind }) => kind !== "config")
    .map(({ path, cause, variations, variationsAmong }) => {
      const among = variationsAmong === undefined ? "" : ` among ${variationsAmong.join()}`;
      return `${path} ${cause} ${variations?.join() ?? "-"}${among}`;
    })
    .sort();
}

/** One file for each variation but `store`, a copy, and one that differs however it is built. */
const several = () => ({
  ...steps(
    "COPY Containerfile /c",
    "RUN date -d @0 +%Z >/zone",
    'RUN case "$(hostname)" in twofold) echo one;; *) echo other;; esac >/where',
    "RUN stat -c %Y /c >/time",
    "RUN cp /time /again",
    "RUN hostname >/mixed && head -c8 /dev/urandom >>/mixed",
  ),
});

describe("the variation that makes an image differ", () => {
  it("is named for each file, with the cause that it stands for; a random one has none", async () => {
    const step = await story.step(await story.checkout(several()), {});
    expect(told(step.report)).toEqual([
      "again context-mtime context",
      expect.stringMatching(/^mixed [\w-]+ -$/),
      "time context-mtime context",
      "where hostname hostname",
      "zone timezone timezone",
    ]);
    const find = (path: string) => step.report?.differences.find((each) => each.path === path);
    expect(find("again")?.carries).toMatchObject({ path: "time" });
    expect(find("where")?.explanation).toContain("In the second build the host name is");
    expect(find("zone")?.confidence).toBeGreaterThan(0.9);
    expect(step.log).toMatch(/looking for the variation: \d of at most 8 builds/);
    expect(step.summary).toContain("It differs only with variation <code>timezone</code>.");
    expect(step.report?.timings.map(({ phase }) => phase)).toContain("variations");
  });

  it("stays open without builds to find it", async () => {
    const files = steps("RUN date -d @0 +%Z >/zone");
    const step = await story.step(await story.checkout(files), { "extra-builds": "0" });
    expect(told(step.report)).toEqual([
      expect.stringMatching(/^zone timezone - among store,context,.*timezone/),
    ]);
    expect(step.log).not.toContain("looking for the variation");
  });
});

describe("an archive whose members differ by time, mode and order", () => {
  it("keeps the cause of each where no build is left to tell more, and one line fixes them all", async () => {
    const fill = "mkdir /t && for name in c a b; do echo $name >/t/$name; done";
    const Containerfile = `FROM ${inject("debian")}\nRUN ${fill} && tar cf /t.tar -C / t && rm -r /t\n`;
    const inputs = { vary: "all", "extra-builds": "4", "try-fix": "true" };
    const step = await story.step(await story.checkout({ Containerfile }), inputs);
    const files = step.report?.differences.filter(({ kind }) => kind !== "config") ?? [];
    expect(files.map(({ path, cause }) => `${path} ${cause}`).sort()).toEqual([
      "t.tar file-order",
      "t.tar//t archive-mtime",
      "t.tar//t umask",
      "t.tar//t/a archive-mtime",
      "t.tar//t/b archive-mtime",
      "t.tar//t/c archive-mtime",
    ]);
    expect(step.report?.triedFixes?.result).toBe("passed");
  });
});

describe("a step that only breaks in the second build", () => {
  const licence = 'RUN [ "$(hostname)" = twofold ] || { echo no licence; exit 3; }';

  it("is told with its variation, and how to turn that off", async () => {
    const files = steps("RUN echo 1 >/a", licence, "RUN echo 2 >/b");
    const step = await story.step(await story.checkout(files), { vary: "all" });
    expect(step.code).toBe(3);
    expect(step.report?.failure).toMatchObject({
      code: "build",
      message: expect.stringMatching(
        /^Containerfile:3, .*fails where the host name is `varied-by-twofold` \(variation `hostname`\), but not otherwise/,
      ),
      fix: expect.stringContaining("`vary: all,-hostname`"),
    });
  });

  it("leaves nothing when the run is stopped while it looks", async () => {
    const files = steps('RUN [ "$(hostname)" = twofold ] && echo one >/h; sleep 2');
    const started = await story.startStep(await story.checkout(files), {});
    await started.main.waitFor(/looking for the variation: 1 of/);
    started.main.child.kill("SIGTERM");
    const step = await started.finish();
    expect(step.code).toBe(143);
    await expectNothingLeft(step);
  });
});

describe("a step that does what disorderfs cannot", () => {
  it("is not to blame, and the program and its variation are named", async () => {
    const log = "RUN mkdir /d && exec 3>/d/log && rm -r /d";
    const step = await story.step(await story.checkout(steps(log)), { vary: "file-order,store" });
    expect(step.report?.failure).toMatchObject({
      code: "build",
      message: expect.stringContaining(
        "fails where its files are reached through disorderfs, even in their usual order (variation `file-order`), but not otherwise",
      ),
      fix: expect.stringMatching(/^The step need not change: .*`vary: store`/),
    });
  });

  it("is to blame where it depends on the order in which a folder lists its files", async () => {
    const files = ["m", "a", "z", "k", "c", "x", "f", "q"].map((name) => `/d/${name}`).join(" ");
    const listed = '[ "$(find /d -type f)" != "$(find /d -type f | sort -r)" ]';
    const source = steps(`RUN mkdir /d && touch ${files} && ${listed}`);
    const step = await story.step(await story.checkout(source), { vary: "file-order" });
    expect(step.report?.failure).toMatchObject({
      message: expect.stringContaining("where folders list their files in a different order"),
      fix: expect.stringMatching(/^Make the instruction independent of that/),
    });
  });
});

describe("a step that only breaks in the environment of the first build", () => {
  it("is told with the part that breaks it, and how to turn that off", async () => {
    // As Python's zipfile does it.
    const zips =
      'RUN [ "${SOURCE_DATE_EPOCH:-999999999}" -ge 315532800 ] || { echo before 1980; exit 1; }';
    const files = steps(zips, "RUN echo 2 >/b");
    const checkout = await story.checkout(files);
    const step = await story.step(checkout, { "source-date-epoch": "0" });
    expect(step.code).toBe(3);
    expect(step.report?.failure).toMatchObject({
      code: "build",
      message: expect.stringMatching(
        /^Containerfile:2, .*fails only in the environment that Twofold gives to each step, because of `SOURCE_DATE_EPOCH=0`: exit status 1\.$/,
      ),
      fix: expect.stringContaining("`source-date-epoch: none`"),
    });
    const without = await story.step(checkout, { "source-date-epoch": "none" });
    expect(without.code).toBe(0);
  });

  it("fails as it is told when it fails without that environment too", async () => {
    const step = await story.step(await story.checkout(steps("RUN echo no licence; exit 3")), {});
    expect(step.report?.failure).toMatchObject({
      message: "Containerfile:2, `RUN echo no licence; exit 3`, failed: exit status 3.",
      output: ["no licence"],
    });
    expect(step.log).toMatch(/build 1 failed: .*: 1 of at most 8 builds, with nothing of/);
    expect(step.log).not.toContain(": 2 of at most 8 builds");
  });
});
