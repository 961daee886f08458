import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { honest, madeBy, making } from "../support/prebuilt.ts";
import { succeed } from "../support/program.ts";
import { parseReport } from "../support/report-view.ts";
import { type OrdinaryUser, ordinaryUser, readableCli } from "../support/rootless.ts";
import { buildFlags, newStory } from "../support/story.ts";

const story = newStory();
let user: OrdinaryUser | undefined;
let bundle = "";

beforeAll(async () => {
  user = await ordinaryUser();
  bundle = await readableCli(join(story.folder(), "bundle"));
});

/** `twofold build --json` of what a Makefile makes, as an ordinary user. */
async function buildAsUser(makefile: string, more: Readonly<Record<string, string>> = {}) {
  if (user === undefined) throw new Error("these tests make a user, and so need to run as root");
  const checkout = await story.checkout(madeBy(makefile));
  const job = await story.job();
  for (const name of ["home", "tmpdir", "run"]) await succeed(["mkdir", "-p", join(job, name)]);
  await succeed(["chown", "-R", `${user.uid}:${user.gid}`, job, checkout.folder]);
  const flags = buildFlags({ ...making(more), output: join(job, "home/result") });
  const env = { XDG_RUNTIME_DIR: join(job, "run") };
  const call = await story.cli(checkout.folder, [...flags, "--json"], { job, user, bundle, env });
  return { ...call, report: parseReport(call.stdout === "" ? '{"images":[]}' : call.stdout) };
}

it("a command of an ordinary user makes files that are proven", async () => {
  const { report, stderr } = await buildAsUser(honest);
  expect(report.verdict, stderr).toBe("true");
});

it("a command of an ordinary user has a host name and folders of its own, and no network if so asked", async () => {
  const makefile = `dist:
\tmkdir dist && hostname >dist/name
\ttest $$(id -u) -ne 0 && touch /tmp/kept-by-a-test && ls /tmp >dist/shared
\tsed 1,2d /proc/net/dev | cut -d: -f1 >dist/links
`;
  const { report, stderr } = await buildAsUser(makefile, { network: "none" });
  expect(report.verdict, stderr).toBe("false");
  expect(report.differences).toMatchObject([{ path: "srv/site/name", cause: "hostname" }]);
  expect(await succeed(["ls", "/tmp"])).not.toContain("kept-by-a-test");
});

it("a process that the first run leaves has ended before the second one", async () => {
  const left = "sleep 573";
  const makefile = `dist:
\tmkdir dist; (setsid ${left} >/dev/null 2>&1 &)
\tsleep 1; ps -eo args= | grep -c '^${left}' >dist/about
`;
  const { report, stderr } = await buildAsUser(makefile);
  expect(report.verdict, stderr).toBe("true");
  const processes = await succeed(["ps", "-eo", "args"]);
  expect(processes.split("\n").filter((line) => line === left)).toEqual([]);
});
