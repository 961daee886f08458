import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { variationNames } from "../../src/domain/build/environment.ts";
import type { Checkout } from "../support/checkout.ts";
import { honest } from "../support/honest.ts";
import { crunIn, withPureGroups } from "../support/machine.ts";
import { root as projectRoot } from "../support/paths.ts";
import { succeed } from "../support/program.ts";
import { parseReport, type ReportView } from "../support/report-view.ts";
import { ordinaryUser, readableCli } from "../support/rootless.ts";
import { insideRoot } from "../support/roots.ts";
import type { Wrap } from "../support/runner.ts";
import { sidRoot } from "../support/sid.ts";
import { buildFlags, newStory } from "../support/story.ts";
import { type Cell, type Column, tableOf } from "./table.ts";
import { groups, headingOf, type Row, type Way } from "./ways.ts";

const story = newStory();
const bases = { busybox: inject("base").reference, debian: inject("debian") };
const checkouts = new Map<Way["base"], Checkout>();
const columns = new Map<Way, Column>();
/** `TWOFOLD_ONLY=none,all`: a quick look at some rows. */
const only = process.env["TWOFOLD_ONLY"]?.split(",");
let bundle = "";

beforeAll(async () => {
  await sidRoot();
  bundle = await readableCli(join(story.folder(), "bundle"));
  for (const base of ["busybox", "debian"] as const) {
    const checkout = await story.checkout(honest(bases[base]), { name: `acme/${base}` });
    checkouts.set(base, checkout);
  }
});

afterAll(async () => {
  const ordered = groups.flat().flatMap((way) => columns.get(way) ?? []);
  const table = tableOf(ordered);
  const folder = join(projectRoot, "build/matrix");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "table.md"), table);
  process.stdout.write(`${table}\n`);
});

/** What runs a command with a way's buildah, where its runtime can start containers. */
function wrapOf({ buildah, runtime }: Way): { readonly wrap?: Wrap } {
  if (buildah === "host") return runtime === undefined ? {} : { wrap: withPureGroups };
  const folders = [story.folder()];
  return {
    wrap: (command, _, user) => insideRoot(command, { release: "sid", runtime, user, folders }),
  };
}

/** How a way's runtime is chosen; sid's root names crun itself. */
async function runtimeOf({ buildah, runtime }: Way, job: string): Promise<Record<string, string>> {
  if (runtime === undefined) return { BUILDAH_RUNTIME: "runc" };
  return buildah === "host" ? { BUILDAH_RUNTIME: await crunIn(job) } : {};
}

/** Builds one row in one way. */
async function build(way: Way, row: Row): Promise<ReportView> {
  const from = checkouts.get(way.base);
  if (from === undefined) throw new Error(`no checkout for ${way.base}`);
  const job = await story.job();
  const conf = join(job, "storage.conf");
  const places = `graphroot = "${job}/graph"\nrunroot = "${job}/run/storage"\n`;
  await writeFile(conf, `[storage]\ndriver = "${way.driver}"\n${places}`);
  await mkdir(join(job, "run"));
  await mkdir(join(job, "home"));
  await mkdir(join(job, "tmpdir"));
  const checkout = join(job, "checkout");
  await succeed(["cp", "-a", from.folder, checkout]);
  const user = way.user === "rootless" ? await ordinaryUser() : undefined;
  if (way.user === "rootless") {
    if (user === undefined) throw new Error("only root can make a user for the rootless builds");
    await succeed(["chown", "-R", `${user.uid}:${user.gid}`, job]);
  }
  const output = join(job, "home/result");
  const network = way.network === undefined ? {} : { network: way.network };
  // Not `story.cli`: what it tells of a failure belongs to one test at a time.
  const { program } = await story.startCli(
    checkout,
    [...buildFlags({ output, vary: row, ...network }), "--json"],
    {
      job,
      bundle,
      ...(user === undefined ? {} : { user }),
      ...wrapOf(way),
      env: {
        ...(await runtimeOf(way, job)),
        BUILDAH_ISOLATION: way.isolation,
        CONTAINERS_STORAGE_CONF: conf,
        XDG_RUNTIME_DIR: join(job, "run"),
      },
    },
  );
  const { code, stdout, stderr } = await program.finished;
  if (stdout === "") throw new Error(`${row}: exit ${code}\n${stderr}`);
  const report = parseReport(stdout);
  // What is asked for is applied, or it is said why not.
  const { varied, notVaried } = report;
  const told = [...varied, ...notVaried.map(({ variation }) => variation)];
  expect([...new Set(told)].sort()).toEqual([...variationNames].sort());
  if (report.verdict === "unchecked") throw new Error(`${row}: exit ${code}\n${stderr}`);
  expect(report.toolchain?.storageDriver).toBe(way.driver);
  expect(report.toolchain?.isolation).toBe(way.isolation);
  expect(report.toolchain?.rootless).toBe(way.user === "rootless");
  if (way.isolation !== "chroot") expect(report.toolchain?.runtime).toBe(way.runtime ?? "runc");
  return report;
}

function cellOf(report: ReportView, row: Row, digest: string | undefined): Cell {
  const missed = report.notVaried.filter(({ variation }) => variation === row);
  return {
    row,
    isEqual: report.verdict === "true" && report.image?.digest === digest,
    isPossible: missed.every(({ steps }) => steps !== undefined),
    reasons: missed.map(({ reason }) => reason),
  };
}

describe.concurrent("an honest image is the same under every variation", () => {
  const named = groups.map((ways) => {
    const [first] = ways;
    if (first === undefined) throw new Error("an empty group");
    return {
      name: `${first.user}, ${first.isolation}, ${first.driver}, ${first.buildah}, ${first.base}`,
      ways,
    };
  });
  it.each(named)("$name", async ({ ways }) => {
    let digest: string | undefined;
    for (const way of ways) {
      const cells: Cell[] = [];
      let version = "";
      for (const row of way.rows.filter((each) => only?.includes(each) ?? true)) {
        const report = await build(way, row);
        digest ??= report.image?.digest;
        version = report.toolchain?.buildah ?? "";
        cells.push(cellOf(report, row, digest));
      }
      columns.set(way, { heading: headingOf(way, version), digest: digest ?? "", cells });
      expect(cells.filter(({ isEqual }) => !isEqual)).toEqual([]);
    }
  });
});
