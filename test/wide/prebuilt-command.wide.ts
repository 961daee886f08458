import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Checkout, git } from "../support/checkout.ts";
import { honest, lastFile, lastFiles, madeBy, making, runConfig } from "../support/prebuilt.ts";
import { succeed } from "../support/program.ts";
import { tagsOf } from "../support/registry-view.ts";
import { expectNothingLeft, newStory } from "../support/story.ts";

const story = newStory();

/** Prints the day; linked statically, no library can give it another one. */
const today = `#include <stdio.h>
#include <time.h>
int main(void) {
  char day[11];
  time_t now = time(0);
  strftime(day, sizeof day, "%Y-%m-%d", gmtime(&now));
  return puts(day) < 0;
}
`;

const staticMakefile = (command: string): string =>
  `dist:\n\t$(CC) -static -o today today.c && mkdir dist && ${command} >dist/about\n`;

describe("recipe prebuilt with the command that makes the files", () => {
  let checkout: Checkout;
  const image = () => story.image();

  beforeAll(async () => {
    checkout = await story.checkout(madeBy(honest), { tag: "v1.0.0" });
  });

  it("runs it twice in clean checkouts, and pushes what both made", async () => {
    // What is not committed has no part in it.
    await mkdir(join(checkout.folder, "dist"), { recursive: true });
    await writeFile(join(checkout.folder, "dist/stale"), "from before");
    const pushed = image();
    const step = await story.step(checkout, making({ image: pushed, tags: "1", push: "true" }), {
      env: { GITHUB_TOKEN: "hunter2-hunter2" },
    });
    expect(step.code, step.log).toBe(0);
    expect(step.outputs["reproducible"]).toBe("true");
    expect(step.outputs["advisories"]).not.toContain("unchecked-files");
    expect(step.outputs["not-varied"]).not.toContain('"file-order"');
    const layout = step.outputs["layout"] ?? "";
    expect(await lastFiles(layout)).not.toContain("srv/site/stale");
    const { Labels: labels } = await runConfig(layout);
    expect(labels["dev.twofold.reproducible"]).toBe("true");
    const { inputs: recorded } = JSON.parse(labels["dev.twofold.recipe"]);
    expect(recorded).toMatchObject({ make: ["make", "dist"] });

    const call = ["verify", `${pushed}:1`, `--source=${checkout.folder}`, "--no-tls-verify"];
    const unasked = await story.cli(story.folder(), [...call, "--json"]);
    expect(unasked.code).toBe(3);
    expect(JSON.parse(unasked.stdout).missing).toEqual([
      expect.objectContaining({
        input: "prebuilt-command",
        fix: "If you trust it and the source with this machine: `--run-prebuilt-command`.",
      }),
    ]);
    const asked = await story.cli(story.folder(), [...call, "--run-prebuilt-command"]);
    expect(asked.code, asked.stderr).toBe(0);
    expect(asked.stdout.trim()).toBe("identical");
    expect(asked.stderr).toMatch(/environment +context, .*varied/);

    const again = await story.step(checkout, making({ image: pushed, tags: "1", reuse: "true" }));
    expect(again.outputs["reused"]).toBe("true");
  });

  it("gives it nothing of the job but how programs are found and the network is reached", async () => {
    const own = await story.checkout(madeBy("dist:\n\tmkdir dist && env | sort >dist/env\n"));
    const step = await story.step(own, making({ reproducibility: "skip" }), {
      env: { GITHUB_TOKEN: "hunter2-hunter2", NPM_TOKEN: "hunter3-hunter3" },
    });
    expect(step.code, step.log).toBe(0);
    const layout = step.outputs["layout"] ?? "";
    const env = await lastFile(layout, "srv/site/env");
    expect(env).not.toMatch(/hunter|^GITHUB_|^RUNNER_|^INPUT_/m);
    expect(env).toContain("LANG=C.UTF-8");
  });

  it.each([
    ["the time", "date", "clock"],
    ["the day", "date +%F", "clock"],
    ["the time zone", "TZ= date -d @0 >/dev/null; echo $$TZ", "timezone"],
    ["the host's name", "hostname", "hostname"],
    ["the number of processors", "echo jobs=$$(nproc)", "cpu-count"],
  ])("refuses what writes %s, with the file and the cause", async (_what, command, cause) => {
    const makefile = `dist:\n\tmkdir dist && (${command}) >dist/about && cp greeting dist\n`;
    const own = await story.checkout(madeBy(makefile));
    const unpushed = image();
    const asked = making({ image: unpushed, tags: "1", push: "true", vary: "all" });
    const step = await story.step(own, asked);
    expect(step.code).not.toBe(0);
    expect(step.outputs["reproducible"]).toBe("false");
    expect(step.report?.failure?.code).toBe("irreproducible");
    const [found, ...others] = step.report?.differences ?? [];
    expect(others).toEqual([]);
    expect(found).toMatchObject({ path: "srv/site/about", cause });
    expect(step.log).not.toContain("cannot be preloaded");
    expect(step.log).toContain("prebuilt-command");
    expect(await tagsOf(unpushed)).toEqual([]);
  });

  // What the first run leaves would be the second one's answer.
  it.each(["/tmp", "/var/tmp", "/dev/shm"])(
    "refuses what a number says that is kept in %s",
    async (place) => {
      const kept = `${place}/kept-by-a-test`;
      const number = "od -An -N8 -tx8 /dev/urandom";
      const makefile = `dist:\n\tmkdir dist && ([ -e ${kept} ] || ${number} >${kept}) && cp ${kept} dist/about\n`;
      const step = await story.step(await story.checkout(madeBy(makefile)), making());
      expect(step.outputs["reproducible"], step.log).toBe("false");
      expect(step.report?.differences).toMatchObject([{ path: "srv/site/about", cause: "random" }]);
      expect(await succeed(["ls", place])).not.toContain("kept-by-a-test");
    },
  );

  it("refuses its own process ID, which would be the same in each new namespace", async () => {
    const own = await story.checkout(madeBy("dist:\n\tmkdir dist && echo id=$$$$ >dist/about\n"));
    const step = await story.step(own, making());
    expect(step.outputs["reproducible"], step.log).toBe("false");
  });

  it("shows it nothing of the run's work folder but what is its own", async () => {
    const makefile = 'dist:\n\tmkdir dist && ls -A "$${TMPDIR%%/prebuilt-*}" | wc -l >dist/about\n';
    const step = await story.step(await story.checkout(madeBy(makefile)), making());
    expect(step.outputs["reproducible"], step.log).toBe("true");
    expect((await lastFile(step.outputs["layout"] ?? "", "srv/site/about")).trim()).toBe("1");
  });

  // No variation reaches what these read: both runs make the same file.
  it.each([
    ["a number of this start of the machine", "cat /proc/sys/kernel/random/boot_id"],
    ["the day, in a program that no library reaches", "./today"],
  ])("refuses %s, which both runs have", async (_what, command) => {
    const own = await story.checkout({ ...madeBy(staticMakefile(command)), "today.c": today });
    const unpushed = image();
    const step = await story.step(own, making({ image: unpushed, tags: "1", push: "true" }));
    expect(step.outputs["reproducible"], step.log).toBe("false");
    expect(step.report?.differences).toMatchObject([{ path: "srv/site/about", kind: "trace" }]);
    expect(await tagsOf(unpushed)).toEqual([]);
  });

  it.each([
    ["true", "date -u -d @$$SOURCE_DATE_EPOCH +%F"],
    ["false", "./today"],
  ])(
    "finds out whether today comes from a SOURCE_DATE_EPOCH of today: %s",
    async (verdict, command) => {
      const own = await story.checkout({ ...madeBy(staticMakefile(command)), "today.c": today });
      const epoch = String(Math.floor(Date.now() / 1000) - 60);
      const step = await story.step(own, making({ "source-date-epoch": epoch }));
      expect(step.outputs["reproducible"], step.log).toBe(verdict);
    },
  );

  it("does not tell it the name of the run", async () => {
    const own = await story.checkout(
      madeBy("dist:\n\tmkdir dist && tr '\\0' '\\n' </proc/1/environ >dist/env\n"),
    );
    const step = await story.step(own, making({ reproducibility: "skip" }));
    expect(step.code, step.log).toBe(0);
    const env = await lastFile(step.outputs["layout"] ?? "", "srv/site/env");
    expect(env).toContain("PATH=");
    expect(env).not.toContain("TWOFOLD_WORK_FOLDER");
  });

  it("labels what differs as such where that is only a warning", async () => {
    const own = await story.checkout(madeBy("dist:\n\tmkdir dist && hostname >dist/about\n"));
    const pushed = image();
    const asked = { image: pushed, tags: "1", push: "true", reproducibility: "warn" };
    const step = await story.step(own, making(asked));
    expect(step.code, step.log).toBe(0);
    expect(step.outputs["reproducible"]).toBe("false");
    const { Labels: labels } = await runConfig(step.outputs["layout"] ?? "");
    expect(labels["dev.twofold.reproducible"]).toBe("false");
  });

  it("has no network where the build has none", async () => {
    const own = await story.checkout(
      madeBy("dist:\n\tmkdir dist && sed 1,2d /proc/net/dev | cut -d: -f1 >dist/links\n"),
    );
    const step = await story.step(own, making({ network: "none" }));
    expect(step.code, step.log).toBe(0);
    const links = await lastFile(step.outputs["layout"] ?? "", "srv/site/links");
    expect(links.trim()).toBe("lo");
    expect(step.outputs["not-varied"]).not.toContain('"network"');
  });

  it.each(["none", "default"])("sees its files in another order, network %s", async (network) => {
    const files = Object.fromEntries(["a", "b", "c", "d"].map((name) => [`parts/${name}`, name]));
    const makefile =
      "dist:\n\tmkdir dist && cat `find parts -type f` >dist/all && ln dist/all dist/same\n";
    const own = await story.checkout({ ...madeBy(makefile), ...files });
    const step = await story.step(own, making({ network }));
    expect(step.outputs["reproducible"], step.log).toBe("false");
    expect(step.report?.differences[0]).toMatchObject({ path: "srv/site/all" });
    expect(step.outputs["not-varied"]).not.toContain('"file-order"');
    const sorted = makefile.replace("find parts -type f", "find parts -type f | LC_ALL=C sort");
    const other = await story.checkout({ ...madeBy(sorted), ...files });
    const honest = await story.step(other, making({ network }));
    expect(honest.outputs["reproducible"], honest.log).toBe("true");
  });

  it("builds a context below the root, with submodules", async () => {
    const part = await story.checkout({ word: "hello\n" });
    const makefile = "dist:\n\tmkdir dist && cat ../../part/word >dist/index\n";
    const own = await story.checkout({ "services/web/Makefile": makefile, ".gitignore": "dist\n" });
    await git(
      own.folder,
      "-c",
      "protocol.file.allow=always",
      "submodule",
      "add",
      "-q",
      part.folder,
      "part",
    );
    await git(own.folder, "commit", "-q", "-am", "Part");
    await git(own.folder, "push", "-q");
    const step = await story.step(own, making({ context: "services/web" }));
    expect(step.code, step.log).toBe(0);
    expect(step.outputs["reproducible"]).toBe("true");
  });

  it.each([
    ["fails", "dist:\n\techo secret-token >&2; exit 7\n", "failed: exit status 2"],
    ["leaves nothing at the path", "dist:\n\t@true\n", "`dist` is not there"],
  ])("says in one sentence that the command %s", async (_how, makefile, wrong) => {
    const own = await story.checkout(madeBy(makefile));
    const step = await story.step(own, making({ secrets: "token=secret-token" }));
    expect(step.code).not.toBe(0);
    expect(step.report?.failure?.message).toContain(wrong);
    expect(JSON.stringify(step.report)).not.toContain("secret-token");
    expect(step.log.replaceAll("::add-mask::secret-token", "")).not.toContain("secret-token");
  });

  it.each(["SIGTERM", "SIGKILL"] as const)("leaves nothing running after %s", async (signal) => {
    const slow = "dist:\n\t(trap '' TERM; setsid sleep 571) & echo now-it-runs; sleep 571\n";
    const own = await story.checkout(madeBy(slow));
    const started = await story.startStep(own, making());
    await started.main.waitFor(/now-it-runs$/m);
    started.main.child.kill(signal);
    await expectNothingLeft(await started.finish());
    const processes = await succeed(["ps", "-eo", "args"]);
    expect(processes.split("\n").filter((line) => line === "sleep 571")).toEqual([]);
  });
});

it("keeps the written Containerfile", async () => {
  const checkout = await story.checkout(madeBy(honest));
  const step = await story.step(checkout, making());
  const written = join(step.outputs["layout"] ?? "", "../recipe/Containerfile");
  expect(await readFile(written, "utf8")).toContain("COPY dist /srv/site\n");
});
