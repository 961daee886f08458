import { createHash } from "node:crypto";
import { explain } from "../../src/app/explain/explain.ts";
import { diffImages } from "../../src/app/images/diff-images.ts";
import type { BuiltImage, Reporter, RerunOptions } from "../../src/app/ports/build.ts";
import type { Image, Slot } from "../../src/app/ports/image.ts";
import type { OutputFolder } from "../../src/app/ports/output.ts";
import { parseContainerfile } from "../../src/containerfile/parse.ts";
import { type VariationName, variationNames } from "../../src/domain/build/environment.ts";
import type { Difference } from "../../src/domain/findings/difference.ts";
import type { PathState, WatchedBuild } from "../../src/domain/findings/watched-build.ts";
import { Failure } from "../../src/domain/text/failure.ts";
import { fakeBuilder } from "../support/builder.ts";
import { imageOf, tarOf } from "../support/layers.ts";
import { plan } from "../support/plan.ts";
import { realReaders } from "../support/readers.ts";
import { request } from "../support/request.ts";
import { Draw, type Generator, type Left, type Run, type Step } from "./world.ts";

/** How a mismatch of one case came out. */
export interface Outcome {
  readonly found: readonly Difference[];
  /** Undefined where both builds came to the same by luck: then there is nothing to explain. */
  readonly isMismatch: boolean;
}

/**
 * What is known of the builds beside the two images: `recorded` is what each step of both did, and
 * the first one again; the second one again only if that leaves anything open.
 */
export type Knowledge = "samples" | "recorded" | "pair" | "images";

/** Seconds by which a second build keeps behind the first. */
const late = 2.2;

/** The world in which the builds of one case run, one after the other. */
class World {
  readonly #shared: Draw;
  readonly #step: Step;
  readonly #seed: number;
  readonly #start: number;
  readonly #took: number;
  readonly #upSince: number;
  /** A static program keeps the true day. */
  readonly #isStatic: boolean;
  /** Seconds from the end of one pair of builds to the start of the next. */
  readonly #pause: number;
  #runs = 0;
  #starts = 0;
  #clock: number;

  constructor(
    generator: Generator,
    options: { readonly seed: number; readonly index: number; readonly knowledge: Knowledge },
  ) {
    const { seed, index } = options;
    this.#seed = seed;
    // The first build runs again as soon as the second one has ended.
    this.#pause = options.knowledge === "recorded" ? 0.1 : 3;
    this.#shared = new Draw(seed);
    this.#start = this.#shared.int(1_750_000_000, 1_900_000_000) + this.#shared.fraction();
    this.#took = this.#shared.pick([1, 2, 5, 20, 90]);
    this.#upSince = this.#start - this.#shared.int(400, 4_000_000);
    this.#isStatic = this.#shared.int(0, 1) === 1;
    this.#step = generator.plan(this.#shared, index);
    this.#clock = this.#start;
  }

  get instruction(): string {
    return this.#step.run;
  }

  /** When the next build starts: they run two at a time. */
  start(): number {
    const at = this.#clock;
    this.#starts += 1;
    if (this.#starts % 2 === 0) this.#clock += late + this.#took + this.#pause;
    return at;
  }

  run(varied: readonly VariationName[], startedAt: number) {
    const draw = new Draw(this.#seed * 31 + this.#runs * 7919 + 1);
    this.#runs += 1;
    const begunAt = startedAt + (varied.length > 6 ? late : 0);
    const at = begunAt + (this.#took - 0.5) * draw.fraction();
    const isMoved = varied.includes("clock") && !this.#isStatic;
    const run: Run = {
      draw,
      varied,
      now: at + (isMoved ? 400 * 86_400 : 0),
      uptime: at - this.#upSince,
      zone: varied.includes("timezone") ? 14 * 3600 : 0,
      counter: this.#runs,
    };
    return { startedAt: begunAt, endedAt: begunAt + this.#took, left: this.#step.leave(run) };
  }
}

type Ran = ReturnType<World["run"]>;

/** Runs the whole way of a mismatch for one case, as the main job does: compare, trace, diagnose, find the variation. */
export async function mismatch(
  generator: Generator,
  options: { readonly seed: number; readonly index: number; readonly knowledge: Knowledge },
): Promise<Outcome> {
  const world = new World(generator, options);
  const first = world.run([], world.start());
  const second = world.run(variationNames, world.start());
  const images = { first: await imageWith(first.left), second: await imageWith(second.left) };
  if (images.first.digest === images.second.digest) return { found: [], isMismatch: false };
  const openImage = (name: string): Promise<Image> =>
    Promise.resolve(name === "first" ? images.first : images.second);
  if (options.knowledge === "images") {
    const names = ["first", "second"] as const;
    const { listed } = await diffImages({
      ...{ names, readers, all: false, propose: false },
      bring: async (name) => ({ image: await openImage(name) }),
      reportBeside: () => Promise.resolve(undefined),
      progress: () => {},
    });
    return { found: listed, isMismatch: true };
  }
  const text = `FROM base\n${world.instruction}\n`;
  const trace = (rerun: RerunOptions): Promise<WatchedBuild> =>
    options.knowledge === "pair"
      ? Promise.reject(new Failure({ code: "tool", message: "not watched", fix: "" }))
      : Promise.resolve(watched(world.run(rerun.variations, world.start())));
  const { listed } = await explain({
    request: request(),
    plan: plan({ containerfile: text }),
    reporter: silent,
    builder: fakeBuilder({ watch: trace, exportImage: ({ digest }) => Promise.resolve(digest) }),
    scope: { containerfile: parseContainerfile({ text, file: "Containerfile" }), buildArgs: [] },
    stepOf: () => undefined,
    stepNetwork: () => "unexpected",
    first: { ...builtAs("first", first, images.first), ...recording(options, first) },
    second: { ...builtAs("second", second, images.second), ...recording(options, second) },
    output,
    openImage,
    readers,
    origins: [],
    firstImage: { asTwin: () => Promise.resolve() },
    timed: (_, work) => work(),
    atWork: variationNames,
  });
  return { found: listed, isMismatch: true };
}

const readers = realReaders;

const silent: Reporter = {
  info: () => {},
  warn: () => {},
  progress: () => {},
  openLog: () => ({ line: () => {}, close: () => {} }),
  annotate: () => {},
};

const output: OutputFolder = {
  ...{ layout: "layout", twins: { first: "first", second: "second" }, report: "", page: "" },
  moveLayout: () => Promise.resolve(),
  removeLayout: () => Promise.resolve(),
  writeReport: () => Promise.resolve(),
  writeSboms: () => Promise.reject(new Error("not asked for")),
  keepAttestations: () => Promise.resolve([]),
  forPlatform: () => output,
  discard: () => Promise.resolve(),
};

async function imageWith(left: Left): Promise<Image> {
  const entry =
    "link" in left
      ? ({ name: left.path, type: "symlink", linkname: left.link } as const)
      : { name: left.path, content: left.content };
  return imageOf({ layers: [await tarOf([entry])] });
}

function builtAs(slot: Slot, { startedAt, endedAt }: Ran, image: Image): BuiltImage {
  return {
    ...{ slot, startedAt, endedAt, digest: image.digest, imageId: image.digest },
    diffIds: image.config.diffIds,
    seconds: endedAt - startedAt,
    contextPath: `/tmp/twofold-a1/${slot}/context`,
    steps: [],
  };
}

function recording(
  { knowledge }: { readonly knowledge: Knowledge },
  ran: Ran,
): Pick<BuiltImage, "recorded"> {
  return knowledge === "recorded" ? { recorded: watched(ran) } : {};
}

/** The build of one step as a watcher saw it. */
function watched({ startedAt, endedAt, left }: Ran): WatchedBuild {
  const content = Buffer.from("link" in left ? "" : left.content);
  const isLink = "link" in left;
  const digest = createHash("sha256").update(content).digest("hex");
  const state: PathState = {
    ...{ type: isLink ? "symlink" : "file", mode: isLink ? 0o777 : 0o644, uid: 0, gid: 0 },
    ...{ size: content.length, mtime: endedAt, linkname: isLink ? left.link : "" },
    ...(isLink ? {} : { digest }),
  };
  const changes = new Map([[left.path, state]]);
  return {
    by: "steps",
    startedAt,
    endedAt,
    steps: [{ id: { stage: 0, index: 0 }, before: new Map(), changes }],
    read: (wanted) => Promise.resolve(wanted === digest ? content : undefined),
    cut: undefined,
    unread: 0,
    close: () => Promise.resolve(),
  };
}
