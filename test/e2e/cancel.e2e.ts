import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { tarOf } from "../support/layers.ts";
import { tagsOf } from "../support/registry-view.ts";
import { shop, steps } from "../support/sources.ts";
import { buildFlags, expectNothingLeft, expectOnlyLeft, newStory } from "../support/story.ts";

const story = newStory();

/** A build that says when it runs, and then takes its time. */
const slow = () => steps("RUN echo now-it-runs && sleep 60");
const running = /now-it-runs$/m;

/** A build that does not care for polite requests to stop. */
const stubborn = () => steps("RUN trap '' TERM INT HUP; echo now-it-runs; sleep 60; sleep 60");

describe("a job that is cancelled", () => {
  it("in the middle of a RUN stops at once, says so, and leaves nothing", async () => {
    const image = story.image();
    const checkout = await story.checkout(slow());
    const started = await story.startStep(checkout, { image, tags: "1", push: "true" });
    await started.main.waitFor(running);
    started.main.child.kill("SIGTERM");
    const step = await started.finish();
    expect(step.code).toBe(143);
    expect(step.log).toMatch(/cancel|interrupt|stopped|SIGTERM/i);
    await expectNothingLeft(step);
    expect(await tagsOf(image)).toEqual([]);
  });

  it.each([30, 150, 300, 500, 800, 1200, 1800])(
    "after %i ms, whatever it was doing then, leaves nothing",
    async (milliseconds) => {
      const image = story.image();
      const checkout = await story.checkout(shop());
      const started = await story.startStep(checkout, { image, tags: "1", push: "true" });
      await sleep(milliseconds);
      started.main.child.kill("SIGTERM");
      const step = await started.finish();
      await expectNothingLeft(step);
      // It may have been quick enough; but what was pushed must then have been proven and told.
      const pushed = (await tagsOf(image)).length > 0;
      if (pushed) expect(step.outputs["reproducible"]).toBe("true");
    },
  );

  it("as runners do it, with SIGINT, then SIGTERM, then SIGKILL, leaves nothing after its post part", async () => {
    const checkout = await story.checkout(stubborn());
    const started = await story.startStep(checkout, {});
    await started.main.waitFor(running);
    for (const signal of ["SIGINT", "SIGTERM", "SIGKILL"] as const) {
      started.main.child.kill(signal);
      await sleep(100);
    }
    await expectNothingLeft(await started.finish());
  });

  it("and killed without a word, leaves nothing after its post part", async () => {
    const checkout = await story.checkout(slow());
    const started = await story.startStep(checkout, {});
    await started.main.waitFor(running);
    started.main.child.kill("SIGKILL");
    const step = await started.finish();
    expect(step.signal).toBe("SIGKILL");
    await expectNothingLeft(step);
  });

  it("does not touch another run on the same machine", async () => {
    const [checkout, other] = await Promise.all([
      story.checkout(slow()),
      story.checkout(steps("RUN echo now-it-runs && sleep 3 && echo done >/f")),
    ]);
    const started = await story.startStep(checkout, {});
    const neighbour = await story.startStep(other, {});
    await Promise.all([started.main.waitFor(running), neighbour.main.waitFor(running)]);
    started.main.child.kill("SIGKILL");
    await expectNothingLeft(await started.finish());
    const finished = await neighbour.finish();
    expect(finished.code).toBe(0);
    await expectNothingLeft(finished);
  });
});

describe("Ctrl-C at the CLI", () => {
  it("stops the builds, cleans up and exits with 130", async () => {
    const checkout = await story.checkout(slow());
    const { program, job } = await story.startCli(
      checkout.folder,
      buildFlags({ output: join(story.folder(), "interrupted") }),
    );
    await program.waitFor(running);
    program.child.kill("SIGINT");
    const { code } = await program.finished;
    expect(code).toBe(130);
    await expectOnlyLeft(job, []);
  });

  it("and a terminal that is closed (SIGHUP) clean up, too", async () => {
    const checkout = await story.checkout(slow());
    const { program, job } = await story.startCli(
      checkout.folder,
      buildFlags({ output: join(story.folder(), "interrupted") }),
    );
    await program.waitFor(running);
    program.child.kill("SIGHUP");
    await program.finished;
    await expectOnlyLeft(job, []);
  });

  it("stops even a RUN that ignores signals", async () => {
    const checkout = await story.checkout(stubborn());
    const { program, job } = await story.startCli(
      checkout.folder,
      buildFlags({ output: join(story.folder(), "interrupted") }),
    );
    await program.waitFor(running);
    program.child.kill("SIGINT");
    const { code } = await program.finished;
    expect(code).toBe(130);
    await expectOnlyLeft(job, []);
  });
});

describe("a run that is killed when its first image is ready", () => {
  it.each(["SIGTERM", "SIGKILL"] as const)(
    "leaves no result after %s, which nobody was told of",
    async (signal) => {
      // The second build has another host name.
      const checkout = await story.checkout(steps('RUN [ "$(hostname)" = twofold ] || sleep 60'));
      const { program, job } = await story.startCli(checkout.folder, buildFlags({}));
      await vi.waitFor(
        async () => {
          const files = await readdir(join(job, "tmpdir"), { recursive: true });
          expect(files).toContainEqual(
            expect.stringMatching(/^twofold-output-\w+\/layout\/index\.json$/),
          );
        },
        { timeout: 60_000, interval: 50 },
      );
      program.child.kill(signal);
      expect((await program.finished).code).toBe(signal === "SIGTERM" ? 143 : null);
      await vi.waitFor(() => expectOnlyLeft(job, []), { timeout: 30_000, interval: 200 });
    },
  );
});

describe("an archive that is unpacked for `--as-containerfile`", () => {
  it.each(["SIGINT", "SIGKILL"] as const)("is gone after %s", async (signal) => {
    const folder = join(story.folder(), `archive-${signal}`);
    await mkdir(folder);
    const many = Array.from({ length: 60_000 }, (_, index) => ({ name: `${index}` }));
    await writeFile(join(folder, "app.tar"), await tarOf(many));
    const { program, job } = await story.startCli(folder, [
      ...["build", "--recipe=s2i", "--builder-image=localhost/none", "--source=app.tar"],
      "--as-containerfile=Containerfile",
    ]);
    await unpackingIn(join(job, "tmpdir"));
    program.child.kill(signal);
    const { code } = await program.finished;
    expect(code).toBe(signal === "SIGINT" ? 130 : null);
    await vi.waitFor(() => expectOnlyLeft(job, []), { timeout: 30_000, interval: 200 });
    expect(await readdir(folder)).toEqual(["app.tar"]);
  });
});

/** Waits until files of an archive are in a work folder. */
async function unpackingIn(temporary: string): Promise<void> {
  const hasFiles = async (): Promise<void> => {
    const files = await readdir(temporary, { recursive: true });
    expect(files.some((path) => /^twofold-[^/]+\/source\/\d/.test(path))).toBe(true);
  };
  await vi.waitFor(hasFiles, { timeout: 30_000, interval: 50 });
}
