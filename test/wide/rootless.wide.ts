import { statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { variationNames } from "../../src/domain/build/environment.ts";
import type { Checkout, SourceFiles } from "../support/checkout.ts";
import { honest } from "../support/honest.ts";
import { onMachine } from "../support/machine.ts";
import { succeed } from "../support/program.ts";
import { parseReport, type ReportView } from "../support/report-view.ts";
import { type OrdinaryUser, ordinaryUser, readableCli } from "../support/rootless.ts";
import type { Wrap } from "../support/runner.ts";
import { askedValue } from "../support/served-value.ts";
import { dice, shop, steps } from "../support/sources.ts";
import {
  buildFlags,
  expectOnlyLeft,
  type FinishedCall,
  newStory,
  type StepInputs,
} from "../support/story.ts";

const story = newStory();
const withCrun = onMachine({ release: "sid", runtime: "crun" });
let user: OrdinaryUser | undefined;
let bundle = "";

beforeAll(async () => {
  user = await ordinaryUser();
  bundle = await readableCli(join(story.folder(), "bundle"));
});

interface Called extends FinishedCall {
  readonly report: ReportView;
}

/** Some machines let every user mount. */
const hasFuse = (statSync("/dev/fuse", { throwIfNoEntry: false })?.mode ?? 0) % 8 >= 6;

/** `twofold build --json` as an ordinary user in a checkout of theirs. */
async function buildAsUser(
  checkout: Checkout,
  inputs: StepInputs = {},
  more: { readonly wrap?: Wrap } = {},
): Promise<Called> {
  if (user === undefined) throw new Error("these tests make a user, and so need to run as root");
  const job = await story.job();
  for (const name of ["home", "tmpdir", "run"]) await succeed(["mkdir", "-p", join(job, name)]);
  await succeed(["chown", "-R", `${user.uid}:${user.gid}`, job, checkout.folder]);
  const output = join(job, "home/result");
  const call = await story.cli(
    checkout.folder,
    [...buildFlags({ output, vary: "all", ...inputs }), "--json"],
    {
      job,
      user,
      bundle,
      // As a login gives it.
      env: { XDG_RUNTIME_DIR: join(job, "run") },
      ...more,
    },
  );
  return { ...call, report: parseReport(call.stdout === "" ? '{"images":[]}' : call.stdout) };
}

function checkoutOf(files: SourceFiles): Promise<Checkout> {
  return story.checkout(files, { tag: "v1.0.0" });
}

describe("without root's rights", () => {
  it("a source that reproduces is proven", async () => {
    const call = await buildAsUser(await checkoutOf(shop()));
    expect(call.stderr).not.toMatch(/^Error/m);
    expect(call.code).toBe(0);
    expect(call.report.verdict).toBe("true");
    expect(call.report.toolchain?.rootless).toBe(true);
  });

  it("one that does not is refused", async () => {
    const call = await buildAsUser(await checkoutOf(dice()));
    expect(call.code).toBe(1);
    expect(call.report.differences.map(({ path }) => path)).toEqual(["r"]);
  });

  it("the variations inside RUN steps work, too", async () => {
    const call = await buildAsUser(await checkoutOf(steps("RUN hostname >/h; date -d @0 +%H >/z")));
    const told = call.report.differences.map(({ path, variations }) => `${path} ${variations}`);
    expect(told.sort()).toEqual(["h hostname", "z timezone"]);
  });

  it.each([
    { where: "with this machine's buildah and runtime", more: {} },
    { where: "with the newest, under crun", more: { wrap: withCrun } },
  ])("each of them reaches a step ($where)", async ({ more }) => {
    const looks = [
      "RUN hostname >/hostname; date -d @0 +%H >/timezone; echo $LANG >/locale; umask >/umask; nproc >/cpus",
      "RUN echo $USER >/user-env; uname -r >/kernel-name; cat /proc/net/route >/network",
    ];
    const call = await buildAsUser(
      await checkoutOf(steps(...looks)),
      { "extra-builds": "0" },
      more,
    );
    if ("wrap" in more) expect(call.report.toolchain).toMatchObject({ runtime: "crun" });
    expect(call.report.toolchain?.rootless).toBe(true);
    const possible = variationNames.filter(
      (name) => name !== "clock" && (name !== "file-order" || hasFuse),
    );
    const { varied = [], differences } = call.report;
    expect(varied).toEqual(possible);
    const around: readonly string[] = ["store", "context", "start-time", "file-order"];
    const paths = differences.map(({ path }) => path).sort();
    const reached = possible.filter((name) => !around.includes(name)).sort();
    expect(paths).toEqual(reached);
  });

  it("steps share the machine's network, and what one build serves is no proof of the other", async () => {
    const files = steps(`RUN ${await askedValue("sleep 5")}`);
    const call = await buildAsUser(await checkoutOf(files), { vary: "none", "extra-builds": "0" });
    expect(call.report.verdict).toBe("false");
  });

  it("an honest image is the same under all of them, and nothing is left behind", async () => {
    const call = await buildAsUser(await checkoutOf(honest(inject("base").reference)));
    expect(call.stderr).not.toMatch(/^Error/m);
    expect(call.report.verdict).toBe("true");
    if (hasFuse) expect(call.report.varied).toContain("file-order");
    else {
      expect(call.report.notVaried).toContainEqual(
        expect.objectContaining({
          variation: "file-order",
          reason: "FUSE cannot be used here (/dev/fuse)",
        }),
      );
    }
    await expectOnlyLeft(call.job, [join(call.job, "home"), join(call.job, "run")]);
  });
});

describe("where no OCI runtime can be used", () => {
  it("the variations that need one are named as not applied, with the reason", async () => {
    const checkout = await checkoutOf(steps("RUN date -d @0 +%H >/z"));
    const chroot = { env: { BUILDAH_ISOLATION: "chroot" } };
    const step = await story.step(checkout, { vary: "all" }, chroot);
    expect(step.code).toBe(0);
    expect(step.report?.toolchain?.isolation).toBe("chroot");
    const applied = ["store", "context", "cpus", "kernel-name", "start-time"];
    expect(step.report?.varied).toEqual(applied);
    expect(step.report?.notVaried.map(({ variation }) => variation)).toEqual([
      "hostname",
      "timezone",
      "locale",
      "umask",
      "user-env",
      "file-order",
      "clock",
      "network",
    ]);
    expect(step.summary).toMatch(/hostname/);
    expect(step.log).toMatch(/chroot/);
  });
});
