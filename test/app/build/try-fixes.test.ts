import { describe, expect, it } from "vitest";
import type { Run } from "../../../src/app/build/run.ts";
import { withTriedFixes } from "../../../src/app/build/try-fixes.ts";
import { BuildBroke, type BuildPorts } from "../../../src/app/ports/build.ts";
import type { OutputFolder } from "../../../src/app/ports/output.ts";
import { stepsIn } from "../../../src/app/prove/step-network.ts";
import { scopeOf } from "../../../src/app/recipe/scope.ts";
import { basesOf } from "../../../src/containerfile/bases.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import { nothingVaried } from "../../../src/domain/build/varied.ts";
import type { Difference } from "../../../src/domain/findings/difference.ts";
import { unproven } from "../../../src/domain/findings/proof.ts";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import { Failure } from "../../../src/domain/text/failure.ts";
import { fakeBuilder, listeningReporter } from "../../support/builder.ts";
import { plan } from "../../support/plan.ts";
import { shopReading } from "../../support/planned.ts";
import { realReaders } from "../../support/readers.ts";
import { request as requestWith } from "../../support/request.ts";
import { noS2i } from "../../support/s2i-reader.ts";

const text = `FROM debian:12 AS build
RUN --mount=type=bind,from=tools:1,target=/t gzip \\
    /a
FROM debian:12
COPY --from=build /a.gz /
`;
const run = "RUN --mount=type=bind,from=tools:1,target=/t gzip     /a";
const fixed: Difference = {
  ...{ path: "a.gz", kind: "content", evidence: [] },
  instruction: { file: "Containerfile", line: 2, text: run },
  fix: "Pass `-n` to gzip.",
  edits: [{ at: run.indexOf("gzip") + 4, text: " -n" }],
};

const never = () => Promise.reject(new Error("not asked for"));
const output: OutputFolder = {
  ...{ layout: "/layout", twins: { first: "/1", second: "/2" }, report: "", page: "" },
  ...{
    moveLayout: never,
    removeLayout: never,
    writeReport: never,
    writeSboms: never,
    discard: never,
  },
  keepAttestations: never,
  forPlatform: () => output,
};
const reporter = listeningReporter();
const ports: BuildPorts = {
  signal: new AbortController().signal,
  version: "1.0.0",
  ...{ reporter, surface: "workflow", redact: (each) => each, read: (each) => each },
  machinePlatform: "linux/amd64",
  files: {
    ...{ read: never, readContext: never, folder: never, vcsEntries: never },
    ...{ absolute: (path) => path, lookAt: never, hasContainerfile: never, atRoot: never },
    async *filesOf() {},
  },
  sourceReader: { read: never, commitTime: never },
  registry: { resolve: never, served: never, fetch: never, tryPush: never, push: never },
  ...{
    readExceptions: never,
    baseExceptions: never,
    pushPermission: never,
    openBuilder: never,
    openImage: never,
    joinLayouts: never,
  },
  ...{ output, outputIn: () => output, readers: realReaders },
  openImages: () => {
    throw new Error("not asked for");
  },
  machine: () => ({ hostname: "", timeZone: "UTC", runIds: [] }),
  ...{ inFolder: never, secrets: [], relabel: never, s2i: noS2i },
  ...{ takeOnlyFile: never, artifacts: never, prebuilt: never, bases: never },
  attester: never,
  async *filesBelow() {},
};

/** Tries the fixes with builds that end like this; returns also what was built. */
async function tried(error: Error, differences: readonly Difference[] = [fixed]) {
  const built: string[] = [];
  const builder = fakeBuilder({
    build: (options) => {
      built.push(options.plan.containerfile);
      return Promise.reject(error);
    },
  });
  const request = requestWith({ extraBuilds: 0, vary: [], tryFix: true });
  const containerfile = parseContainerfile({ text, file: "Containerfile" });
  const context = { path: "/src", ignoreText: "", ignores: () => false, leavesOut: () => false };
  const prepared = {
    ...{ context, containerfile, containerfilePath: "/src/Containerfile" },
    ...{ written: { kind: "containerfile" as const }, contexts: [], folders: [], vcs: [] },
  };
  const scope = scopeOf({ request, prepared, builder });
  const whole: Run = {
    ...{ request, references: [], ports, timed: (_, work) => work(), prepared, builder, scope },
    ...{ reading: shopReading(), exceptions: undefined, stepOf: stepsIn(scope) },
    here: nothingVaried("not here"),
  };
  const images = basesOf(scope).map((use) => {
    const local = `${use.reference}@pinned`;
    const none = { diffIds: [], published: [], labelNames: [], annotationNames: [], triggers: [] };
    const digest = digestOf(Buffer.from(use.reference));
    return {
      use,
      name: use.reference,
      base: { pinned: local, local, digest, imageId: digest, ...none },
    };
  });
  const listed = { listed: differences, omitted: 0, layers: [] };
  const proof = { ...unproven("linux/amd64", []), verdict: "false", differences: listed } as const;
  const options = { plan: plan({ containerfile: "as it was" }), images, proof };
  return { ...(await withTriedFixes(whole, options)), built };
}

const lastLines = [
  "STEP 2/2: RUN",
  ...Array.from({ length: 20 }, (_, line) => `\u001b[1mline ${line}`),
];
const broken = new BuildBroke({ slot: "first", end: "exit 2", lastLines, steps: [] });

describe("fixes that are tried", () => {
  it("are built with the same bases, each pinned at its place in the changed text", async () => {
    const { built, verdict } = await tried(broken);
    expect(built[0]).toBe(
      text
        .replaceAll("debian:12", "debian:12@pinned")
        .replace("tools:1", "tools:1@pinned")
        .replace("gzip \\", "gzip -n \\"),
    );
    expect(verdict).toBe("false");
  });

  it("say what a build that fails printed last, without its colours", async () => {
    const { triedFixes } = await tried(broken);
    expect(triedFixes).toMatchObject({ result: "failed", others: [] });
    expect(triedFixes?.failed?.lastLines).toHaveLength(10);
    expect(triedFixes?.failed?.lastLines.at(-1)).toBe("line 19");
    expect(triedFixes?.patch).toBeUndefined();
  });

  it("are not tried where the machine fails, and stop where the run is stopped", async () => {
    const full = new Failure({ code: "tool", message: "No disk.", fix: "Free some." });
    expect((await tried(full)).triedFixes).toMatchObject({
      result: "not-tried",
      reason: "No disk.",
    });
    const stopped = new Failure({ code: "interrupted", message: "Stopped.", fix: "Start it." });
    await expect(tried(stopped)).rejects.toBe(stopped);
    const bug = new TypeError("a bug");
    await expect(tried(bug)).rejects.toBe(bug);
  });

  it("are not built where none of them is a line", async () => {
    const { edits: _, ...advice } = fixed;
    const { triedFixes, built } = await tried(broken, [advice]);
    expect(built).toEqual([]);
    expect(triedFixes).toMatchObject({
      result: "not-tried",
      instructions: [{ result: "no-line" }],
    });
  });
});
