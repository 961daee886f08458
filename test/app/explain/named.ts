import { createHash } from "node:crypto";
import { nameVariations } from "../../../src/app/explain/name-variations.ts";
import { placed } from "../../../src/app/explain/placed.ts";
import type { Image, RerunOptions } from "../../../src/app/ports/build.ts";
import type { Watched } from "../../../src/attribution/attribute.ts";
import type { TarEntries } from "../../../src/compare/readers.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import type { TwinFacts } from "../../../src/domain/build/build-facts.ts";
import type { VariationName } from "../../../src/domain/build/environment.ts";
import type { BuildRequest } from "../../../src/domain/build/request.ts";
import { stepKey } from "../../../src/domain/build/step-id.ts";
import type { CauseId } from "../../../src/domain/findings/cause.ts";
import type { DiagnosedDifference } from "../../../src/domain/findings/difference.ts";
import type { PathState, WatchedBuild } from "../../../src/domain/findings/watched-build.ts";
import { digestFromHex } from "../../../src/domain/oci/digest.ts";
import { fakeBuilder, listeningReporter } from "../../support/builder.ts";
import { plan as planWith } from "../../support/plan.ts";
import { request } from "../../support/request.ts";

export const unknown = { cause: "unknown", confidence: 0, explanation: "" } as const;

const text = "FROM base\nRUN one\nRUN two\nRUN three\n";
const containerfile = parseContainerfile({ text, file: "Containerfile" });
const plan = planWith({
  containerfile: text,
});

export const applied: readonly VariationName[] = ["store", "context", "hostname", "timezone"];

/** What a file has, by what is varied; each is written by one of the three steps. */
type Content = (varied: readonly VariationName[]) => string;
export interface File {
  readonly path: string;
  readonly cause?: CauseId;
  readonly step: 1 | 2 | 3;
  readonly content: Content;
  /** What the images have, where that is not what the builds gave when they were run again. */
  readonly inImages?: readonly [string, string];
}

export const depends =
  (...names: readonly VariationName[]): Content =>
  (varied) =>
    names.map((name) => (varied.includes(name) ? name.toUpperCase() : name)).join();

function stateOf(content: string): PathState {
  const digest = createHash("sha256").update(content).digest("hex");
  const rest = { mode: 0o644, uid: 0, gid: 0, mtime: 0, linkname: "" };
  return { type: "file", size: content.length, digest, ...rest };
}

export function traced(files: readonly File[], options: RerunOptions): WatchedBuild {
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
  readonly twins?: TwinFacts;
  readonly trace?: (options: RerunOptions) => Promise<WatchedBuild>;
}

/** Names the variations of files, over builds that make them. */
export async function named(files: readonly File[], run: Run = {}) {
  const orders: RerunOptions[] = [];
  const reporter = listeningReporter();
  const differences = await placed({
    applied: run.applied ?? applied,
    images: [image(0), image(1)],
    twins: run.twins,
    entries: entriesOf(files),
    differences: files.map((file) => ({
      difference: run.difference ?? {
        ...{ path: file.path, kind: "content", layer: 0, evidence: [], explanation: "" },
        ...{ cause: file.cause ?? "unknown", confidence: file.cause === undefined ? 0 : 0.9 },
      },
      watched: watchedAs(file),
    })),
  });
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
    differences,
  });
  return { told, orders, messages: reporter.told };
}

/** The entries of the images, whose only layer is one byte that tells which build's it is. */
function entriesOf(files: readonly File[]): TarEntries {
  return async function* (tar) {
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
  };
}
