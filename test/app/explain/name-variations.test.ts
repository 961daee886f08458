import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { nameVariations } from "../../../src/app/explain/name-variations.ts";
import { BuildBroke, type Image, type RerunOptions } from "../../../src/app/ports/build.ts";
import type { Watched } from "../../../src/attribution/attribute.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import type { VariationName } from "../../../src/domain/build/environment.ts";
import type { BuildRequest } from "../../../src/domain/build/request.ts";
import { stepKey } from "../../../src/domain/build/step-id.ts";
import type { CauseId } from "../../../src/domain/findings/cause.ts";
import type { DiagnosedDifference } from "../../../src/domain/findings/difference.ts";
import type { PathState, WatchedBuild } from "../../../src/domain/findings/watched-build.ts";
import { digestFromHex } from "../../../src/domain/oci/digest.ts";
import { Failure } from "../../../src/domain/text/failure.ts";
import { fakeBuilder, listeningReporter } from "../../support/builder.ts";
import { plan as planWith } from "../../support/plan.ts";
import { request } from "../../support/request.ts";

const unknown = { cause: "unknown", confidence: 0, explanation: "" } as const;

const text = "FROM base\nRUN one\nRUN two\nRUN three\n";
const containerfile = parseContainerfile({ text, file: "Containerfile" });
const plan = planWith({
  containerfile: text,
});

const applied: readonly VariationName[] = ["store", "context", "hostname", "timezone"];

/** What a file has, by what is varied; each is written by one of the three steps. */
type Content = (varied: readonly VariationName[]) => string;
interface File {
  readonly path: string;
  readonly cause?: CauseId;
  readonly step: 1 | 2 | 3;
  readonly content: Content;
  /** What the images have, where that is not what the builds gave when they were run again. */
  readonly inImages?: readonly [string, string];
}

const depends =
  (...names: readonly VariationName[]): Content =>
  (varied) =>
    names.map((name) => (varied.includes(name) ? name.toUpperCase() : name)).join();

function stateOf(content: string): PathState {
  const digest = createHash("sha256").update(content).digest("hex");
  const rest = { mode: 0o644, uid: 0, gid: 0, mtime: 0, linkname: "" };
  return { type: "file", size: content.length, digest, ...rest };
}

function traced(files: readonly File[], options: RerunOptions): WatchedBuild {
  const steps = options.plan.containerfile.split("\n").length - 2;
  return {
    by: "steps",
    startedAt: 0,
    endedAt: 0,
    steps: ["one", "two", "three"].slice(0, steps).map((_, at) => ({
      id: { stage: 0, index: at },
      before: new Map(),
      changes: new Map(
        files
          .filter(({ step }) => step === at + 1)
          .map(({ path, content }) => [path, stateOf(content(options.variations))]),
      ),
    })),
    read: () => Promise.resolve(undefined),
    cut: undefined,
    unread: 0,
    close: () => Promise.resolve(),
  };
}

function watchedAs({ path, step, content }: File): Watched {
  const states = [stateOf(content([])), stateOf(content(applied))] as const;
  const instruction = containerfile.stages[0]?.instructions[step - 1];
  const root = {
    path,
    stage: 0,
    instruction,
    step: stepKey({ stage: 0, index: step - 1 }),
    states,
    around: [],
    later: [],
  };
  return { root, path, states };
}

/** Only the layers' number and order count here: the entries are given. */
const digest = digestFromHex("1".repeat(64));
const image = (side: 0 | 1): Image => ({
  digest,
  manifest: {
    schemaVersion: 2,
    config: { mediaType: "", digest, size: 1 },
    layers: [{ mediaType: "", digest, size: 1 }],
  },
  config: { os: "linux", architecture: "amd64", labels: {}, diffIds: [], history: [] },
  configBytes: new Uint8Array(),
  layer: async function* () {
    yield Buffer.of(side);
  },
});

interface Run {
  readonly changes?: Partial<BuildRequest>;
  readonly applied?: readonly VariationName[];
  /** In place of the usual one. */
  readonly difference?: DiagnosedDifference;
  readonly trace?: (options: RerunOptions) => Promise<WatchedBuild>;
}

async function named(files: readonly File[], run: Run = {}) {
  const orders: RerunOptions[] = [];
  const reporter = listeningReporter();
  const told = await nameVariations({
    request: request(run.changes ?? {}),
    plan,
    reporter,
    builder: fakeBuilder({
      watch: (options) => {
        orders.push(options);
        return run.trace?.(options) ?? Promise.resolve(traced(files, options));
      },
    }),
    scope: { containerfile, buildArgs: [] },
    stepOf: () => undefined,
    stepNetwork: () => "unexpected",
    secondSteps: [],
    applied: run.applied ?? applied,
    images: [image(0), image(1)],
    entries: async function* (tar) {
      let side = 0;
      for await (const chunk of tar) side = chunk[0] ?? 0;
      for (const { path, content, inImages } of files) {
        const usual = content(side === 0 ? [] : applied);
        const bytes = Buffer.from(inImages?.[side === 0 ? 0 : 1] ?? usual);
        yield {
          header: {
            ...{ path, type: "file", mode: 0o100644, uid: 0, gid: 0, uname: "", gname: "" },
            ...{ size: bytes.length, mtime: 0, linkname: "", devmajor: 0, devminor: 0, pax: {} },
          },
          content: (async function* () {
            yield bytes;
          })(),
        };
      }
    },
    differences: files.map((file) => ({
      difference: run.difference ?? {
        ...{ path: file.path, kind: "content", layer: 0, evidence: [], explanation: "" },
        ...{ cause: file.cause ?? "unknown", confidence: file.cause === undefined ? 0 : 0.9 },
      },
      watched: watchedAs(file),
    })),
  });
  return { told, orders, messages: reporter.told };
}

const found = (...variations: readonly VariationName[]) => ({ kind: "found", variations });

describe("which variations make files differ", () => {
  it("is found for each, with builds that tell of all of them", async () => {
    const { told, orders, messages } = await named([
      { path: "a", step: 1, content: depends("hostname") },
      { path: "b", step: 2, content: depends("store", "timezone") },
      { path: "c", step: 1, content: depends("hostname") },
    ]);
    expect(told).toEqual([found("hostname"), found("store", "timezone"), found("hostname")]);
    expect(orders.length).toBeLessThanOrEqual(8);
    expect(messages.at(-1)).toContain(`${orders.length} of at most 8 builds, with`);
  });

  it("takes builds only up to the last step that is still asked about", async () => {
    const { orders } = await named([{ path: "a", step: 2, content: depends("hostname") }]);
    expect(orders.map((options) => options.plan.containerfile)).toEqual(
      orders.map(() => "FROM base\nRUN one\nRUN two\n"),
    );
  });

  it("takes the varied copy of the context where that is varied", async () => {
    const { orders } = await named([{ path: "a", step: 1, content: depends("context") }]);
    for (const { slot, variations } of orders) {
      expect(slot).toBe(variations.includes("context") ? "second" : "first");
    }
  });

  it("is not asked, and no build is run, for what comes out otherwise every time", async () => {
    const { told, orders } = await named([
      { path: "a", step: 1, content: depends("hostname"), inImages: ["x", "HOSTNAME"] },
      { path: "b", step: 1, content: depends("hostname"), inImages: ["hostname", "y"] },
    ]);
    expect([told, orders]).toEqual([[undefined, undefined], []]);
  });

  it("is built once more without any and with all where it looks like chance, and chance drops out", async () => {
    const file = { path: "a", step: 1, cause: "race", content: depends("hostname") } as const;
    const real = await named([file]);
    expect(real.told).toEqual([found("hostname")]);
    const last = real.orders.slice(-2).map(({ variations }) => variations.length);
    expect(last).toEqual([0, applied.length]);
    let count = 0;
    const luck = await named([file], {
      trace: (options) => {
        count += 1;
        const content = count < real.orders.length ? file.content : () => "another order";
        return Promise.resolve(traced([{ ...file, content }], options));
      },
    });
    expect(luck.told).toEqual([undefined]);
  });

  it("is not asked of an archive whose members have times of their own", async () => {
    const file = { path: "a.tar", step: 1, content: depends("hostname") } as const;
    const { told, orders } = await named([{ ...file, inImages: ["x", "y"] }], {
      difference: { path: "a.tar//member", kind: "metadata", layer: 0, evidence: [], ...unknown },
    });
    expect([told, orders]).toEqual([[undefined], []]);
  });

  it("needs no build where only one was applied, and is nothing where none was", async () => {
    const files: readonly File[] = [{ path: "a", step: 1, content: depends("hostname") }];
    const one = await named(files, { applied: ["hostname"] });
    expect([one.told, one.orders]).toEqual([[found("hostname")], []]);
    expect((await named(files, { applied: [] })).told).toEqual([undefined]);
  });

  it("stays open where no builds are allowed", async () => {
    const files: readonly File[] = [{ path: "a", step: 1, content: depends("hostname") }];
    const { told, orders } = await named(files, { changes: { extraBuilds: 0 } });
    expect([told, orders]).toEqual([[{ kind: "among", variations: applied }], []]);
  });

  it("stays open where builds with some variations break, or cannot be run", async () => {
    const files: readonly File[] = [{ path: "a", step: 1, content: depends("hostname") }];
    const end = { slot: "first", end: "exit status 1", lastLines: [], steps: [] } as const;
    const broke = await named(files, { trace: () => Promise.reject(new BuildBroke(end)) });
    expect(broke.told).toEqual([{ kind: "among", variations: applied }]);
    const full = new Failure({ code: "tool", message: "the disk is full", fix: "" });
    const failed = await named(files, { trace: () => Promise.reject(full) });
    expect(failed.told).toEqual([{ kind: "among", variations: applied }]);
    expect(failed.messages.at(-1)).toContain("the disk is full");
    const stopped = new Failure({ code: "interrupted", message: "", fix: "" });
    const run = named(files, { trace: () => Promise.reject(stopped) });
    await expect(run).rejects.toBe(stopped);
  });
});
