import { mkdir, readdir, readFile, readlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { leftovers } from "../support/leftovers.ts";
import { findProgram, searchPath } from "../support/paths.ts";
import { runProgram, succeed } from "../support/program.ts";
import { basicAuth } from "../support/registry-view.ts";
import { ordinaryUser, readableCli } from "../support/rootless.ts";
import { account } from "../support/services.ts";
import { steps } from "../support/sources.ts";
import { buildFlags, expectOnlyLeft, newStory, type StepInputs } from "../support/story.ts";

const story = newStory();
const secret = "tr0ub4dor-and-3-c7f1";
const running = /now-it-runs$/m;
let bundle = "";

beforeAll(async () => {
  bundle = await readableCli(join(story.folder(), "bundle"));
});

// What one case failed to end must not fail the others.
afterEach(async () => {
  for (const { id } of await sleepers()) process.kill(Number(id), "SIGKILL");
});

/** A step that holds a secret, leaves a daemon in the background, and does not listen when it is asked to stop. */
const stubborn = () =>
  steps(
    "RUN --mount=type=secret,id=token trap '' TERM INT HUP; (sleep 615 &); echo now-it-runs; sleep 616; sleep 617",
  );

/** Processes that a run left: they have ten seconds. */
async function processesLeft(job: string): Promise<string[]> {
  let found: string[] = [];
  for (let waited = 0; waited < 100; waited += 1) {
    const all = await leftovers({ folder: job, kept: [] });
    const steps = (await sleepers()).map(({ id, command }) => `process ${id} ${command}`);
    found = [...all.filter((line) => line.startsWith("process ")), ...steps];
    if (found.length === 0) return [];
    await sleep(100);
  }
  return found;
}

/** The steps' own processes: under chroot isolation nothing but their arguments tells them. */
async function sleepers(): Promise<{ id: string; command: string }[]> {
  const ids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const all = await Promise.all(
    ids.map(async (id) => {
      const command = await readFile(`/proc/${id}/cmdline`, "utf8").catch(() => "");
      return { id, command: command.replaceAll("\0", " ").trim() };
    }),
  );
  return all.filter(({ command }) => ["sleep 615", "sleep 616", "sleep 617"].includes(command));
}

/** Files below a folder that hold a text. */
async function filesWith(text: string, folder: string): Promise<string[]> {
  const found = await runProgram(["grep", "-rlaF", "--", text, folder]);
  return found.stdout.split("\n").filter((line) => line !== "");
}

/** Starts a build whose step runs; @returns the way to end it without a word. */
async function start(
  inputs: StepInputs,
  how: { readonly isolation?: string; readonly as?: "user" | "root" },
) {
  const checkout = await story.checkout(stubborn());
  const job = await story.job();
  const run = join(job, "run");
  await mkdir(run);
  const output = join(job, "home/result");
  const user = how.as === "user" ? await ordinaryUser() : undefined;
  if (how.as === "user") {
    if (user === undefined) throw new Error("only root can make a user for the rootless builds");
    for (const name of ["home", "tmpdir"]) await mkdir(join(job, name));
    await succeed(["chown", "-R", `${user.uid}:${user.gid}`, job, checkout.folder]);
  }
  const more = {
    job,
    env: {
      ...(how.isolation === undefined ? {} : { BUILDAH_ISOLATION: how.isolation }),
      ...(user === undefined ? {} : { XDG_RUNTIME_DIR: run }),
    },
    ...(user === undefined ? {} : { user, bundle }),
  };
  // With `start-time` the second build does not yet start its step when the first one's runs.
  const flags = buildFlags({ output, vary: "all", secrets: `token=${secret}`, ...inputs });
  const { program } = await story.startCli(checkout.folder, flags, more);
  await program.waitFor(running);
  const { pid } = program.child;
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8");
  /** Alone; with what waits for its end; or also with its builds, whose steps then go on. */
  const kill = async (what: "alone" | "with its watcher" | "with its builds"): Promise<void> => {
    for (const child of what === "alone" ? [] : children.split(" ").filter((id) => id !== "")) {
      const command = await readFile(`/proc/${child}/cmdline`, "utf8").catch(() => "");
      if (command.includes("take-apart")) process.kill(Number(child), "SIGKILL");
    }
    if (what === "with its builds") await killBuilds(job);
    program.child.kill("SIGKILL");
    await program.finished;
  };
  const kept = [run, output, ...(user === undefined ? [] : [join(job, "home")])];
  return { job, kept, output, more, program, kill };
}

/**
 * Kills what buildah runs in a folder, but not the steps. Builds of other tests may have copies of
 * this folder's mounts; they are left alone.
 */
async function killBuilds(job: string): Promise<void> {
  for (const id of await readdir("/proc")) {
    const read = (name: string) => readFile(`/proc/${id}/${name}`, "utf8").catch(() => "");
    const [command, environment] = await Promise.all([read("cmdline"), read("environ")]);
    const place = await readlink(`/proc/${id}/cwd`).catch(() => "");
    const isOwn = [command, environment, place].some((text) => text.includes(job));
    if (!isOwn || !/^(?:\S*\/)?buildah/.test(command)) continue;
    try {
      process.kill(Number(id), "SIGKILL");
    } catch {
      // It ended with its parent.
    }
  }
  expect(await sleepers()).not.toEqual([]);
}

const ways = [
  { as: "root", isolation: "oci" },
  { as: "user", isolation: "rootless" },
  { as: "root", isolation: "chroot" },
  { as: "user", isolation: "chroot" },
] as const;

describe("a command line that is killed without a word in the middle of a RUN", () => {
  it.each(ways)("leaves nothing ($as, $isolation)", async (how) => {
    const { job, kept, kill } = await start({}, how);
    await kill("alone");
    expect(await processesLeft(job)).toEqual([]);
    expect(await filesWith(secret, job)).toEqual([]);
    await expectOnlyLeft(job, kept);
  });

  it("leaves no password", async () => {
    const image = story.image(inject("accountRegistry"));
    const { username, password } = account;
    const inputs = { image, tags: "1", push: "true", username, password };
    const { job, kept, kill } = await start(inputs, {});
    const auth = basicAuth(account).slice("Basic ".length);
    // Without this the rest of the test would show nothing.
    expect(await filesWith(auth, job)).not.toEqual([]);
    await kill("alone");
    expect(await processesLeft(job)).toEqual([]);
    expect(await filesWith(auth, job)).toEqual([]);
    await expectOnlyLeft(job, kept);
  });

  it.each([
    ...ways.map((way) => ({ ...way, killed: "with its watcher" }) as const),
    // As when the command line ends while buildah does not yet listen to signals: its step goes on.
    ...ways.slice(0, 2).map((way) => ({ ...way, killed: "with its builds" }) as const),
  ])("$killed, leaves the rest to the next run ($as, $isolation)", async ({ killed, ...how }) => {
    const { job, kept, output, more, kill } = await start({}, how);
    await kill(killed);
    expect(await filesWith(secret, job)).not.toEqual([]);
    const next = await story.checkout(steps("RUN true"));
    if ("user" in more) {
      await succeed(["chown", "-R", `${more.user.uid}:${more.user.gid}`, next.folder]);
    }
    const call = await story.cli(next.folder, buildFlags({ output }), more);
    expect(call.code).toBe(0);
    expect(await processesLeft(job)).toEqual([]);
    expect(await filesWith(secret, job)).toEqual([]);
    await expectOnlyLeft(job, kept);
  });

  it("leaves the rest to any command that works with such a folder", async () => {
    const { job, kept, more, kill } = await start({}, {});
    await kill("with its watcher");
    const { reference } = inject("base");
    const flags = ["inspect", reference, "--tls-verify=false"];
    expect((await story.cli(story.folder(), flags, more)).code).toBe(0);
    expect(await filesWith(secret, job)).toEqual([]);
    await expectOnlyLeft(job, kept);
  });

  it("does not end what another run is doing", async () => {
    const { job, more, kill } = await start({}, {});
    const { job: otherJob, kept, program: other } = await start({}, {});
    await kill("with its watcher");
    const quick = await story.checkout(steps("RUN true"));
    const call = await story.cli(quick.folder, buildFlags({ output: join(job, "other") }), {
      ...more,
      env: { ...more.env, TMPDIR: join(otherJob, "tmpdir") },
    });
    expect(call.code).toBe(0);
    expect(other.child.exitCode).toBe(null);
    expect(await filesWith(secret, otherJob)).not.toEqual([]);
    other.child.kill("SIGINT");
    expect((await other.finished).code).toBe(130);
    await expectOnlyLeft(otherJob, kept);
  });
});

describe("under chroot isolation", () => {
  it.each([
    { as: "root", can: "make" },
    { as: "user", can: "make" },
    { as: "root", can: "not make" },
  ] as const)(
    "what a step leaves in the background ends with its build ($as, who can $can a process namespace)",
    async ({ as, can }) => {
      const checkout = await story.checkout(steps("RUN (sleep 615 &) && (sleep 616 >/f 2>&1 &)"));
      const job = await story.job();
      const run = join(job, "run");
      await mkdir(run);
      const output = join(job, "home/result");
      const user = as === "user" ? await ordinaryUser() : undefined;
      for (const name of ["home", "tmpdir"]) await mkdir(join(job, name));
      if (user !== undefined) {
        await succeed(["chown", "-R", `${user.uid}:${user.gid}`, job, checkout.folder]);
      }
      const programs = join(story.folder(), "programs");
      await mkdir(programs, { recursive: true });
      // As in a container whose /proc is masked.
      const real = findProgram("unshare");
      const refusing = `#!/bin/sh\ncase "$*" in *--mount-proc*) exit 1 ;; esac\nexec ${real} "$@"\n`;
      await writeFile(join(programs, "unshare"), refusing, { mode: 0o755 });
      const { program } = await story.startCli(
        checkout.folder,
        buildFlags({ output, vary: "store,context" }),
        {
          job,
          env: {
            BUILDAH_ISOLATION: "chroot",
            XDG_RUNTIME_DIR: run,
            ...(can === "make" ? {} : { PATH: `${programs}:${searchPath()}` }),
          },
          ...(user === undefined ? {} : { user, bundle }),
        },
      );
      // They end with their own build, and not with the run: nothing of the image is told before.
      await program.waitFor(/^Reproducible: /m);
      expect(await sleepers()).toEqual([]);
      expect((await program.finished).code).toBe(0);
      await expectOnlyLeft(job, [output, run, ...(user === undefined ? [] : [join(job, "home")])]);
    },
  );
});
