import { describe, expect, it } from "vitest";
import { buildImage } from "../../../src/app/build/build-image.ts";
import {
  BuildBroke,
  type Builder,
  type BuildPorts,
  type BuiltImage,
  type Image,
} from "../../../src/app/ports/build.ts";
import type { OutputFolder } from "../../../src/app/ports/output.ts";
import type { SourceReading } from "../../../src/app/ports/source.ts";
import type { BuildRequest } from "../../../src/domain/build/request.ts";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import type { Advisory } from "../../../src/domain/source/advisory.ts";
import { unknown } from "../../../src/domain/source/checkout.ts";
import { Failure } from "../../../src/domain/text/failure.ts";
import { fakeBuilder, listeningReporter } from "../../support/builder.ts";
import { imageOf, tarOf } from "../../support/layers.ts";
import { realReaders } from "../../support/readers.ts";
import { request } from "../../support/request.ts";
import { filesReader } from "./files-reader.ts";

const baseDigest = digestOf(Buffer.from("debian"));
const image = imageOf({ layers: [await tarOf([{ name: "srv/app", content: "built" }])] });
const reference = "ghcr.io/acme/shop:1.4.0";

/** What a test changes in a run in which everything holds. */
interface Changes {
  readonly asked?: Partial<BuildRequest>;
  readonly advisories?: readonly Advisory[];
  readonly builder?: Partial<Builder>;
  readonly secrets?: BuildPorts["secrets"];
  /** What the builds give. */
  readonly built?: Image;
  readonly registry?: Partial<BuildPorts["registry"]>;
}

/** Runs the main job over ports that note in which order they are used. */
async function run(changes: Changes = {}, events: string[] = []) {
  const note = <T>(event: string, value: T): Promise<T> => {
    if (events.at(-1) !== event) events.push(event);
    return Promise.resolve(value);
  };
  const { secrets = [], built = image } = changes;
  const ports = portsOf(note, { ...changes, secrets, built });
  const asked = { image: ["ghcr.io/acme/shop"], push: true, canonical: false, ...changes.asked };
  const outcome = await buildImage(request(asked), ports);
  return { outcome, events };
}

type Note = <T>(event: string, value: T) => Promise<T>;

function portsOf(
  note: Note,
  changes: Changes & Required<Pick<Changes, "secrets" | "built">>,
): BuildPorts {
  const reading = readingWith(changes.advisories ?? []);
  const builder = { ...builderOf(note, changes.built), ...changes.builder };
  return {
    reporter: listeningReporter(),
    redact: (text) => text,
    files: filesReader,
    readExceptions: () => Promise.reject(new Error("there are none")),
    sourceReader: {
      read: () => note("source", reading),
      commitTime: () => Promise.resolve(unknown("git was not asked")),
    },
    machinePlatform: "linux/amd64",
    surface: "workflow",
    pushPermission: () => Promise.resolve(undefined),
    registry: {
      resolve: (name) => note(`resolve ${name}`, name === reference ? image.digest : baseDigest),
      fetch: () => note("fetch the base", undefined),
      tryPush: (name) => note(`try ${name}`, undefined),
      push: (_, name) => note(`push ${name}`, undefined),
      ...changes.registry,
    },
    output: { ...outputOf(note), temporary: "/out" },
    outputIn: () => outputOf(note),
    openBuilder: () => Promise.resolve(builder),
    openImage: () => note("open the layout", changes.built),
    readers: realReaders,
    machine: () => ({ hostname: "ci-node-7", timeZone: "UTC", runIds: [] }),
    inFolder: () => Promise.resolve(new Set()),
    filesBelow: noFiles,
    secrets: changes.secrets,
    relabel: () => note("relabel", undefined),
  };
}

async function* noFiles() {}

function readingWith(advisories: readonly Advisory[]): SourceReading {
  const source = {
    id: "github.com/acme/shop,1.4.0+9f2c",
    repository: "github.com/acme/shop",
    offset: "",
    version: "1.4.0",
    revision: "9".repeat(40),
  };
  const found = { tag: "v1.4.0", otherTags: [], strayFolders: [], place: undefined };
  return { source, ...found, advisories, root: "/src" };
}

function outputOf(note: Note): OutputFolder {
  return {
    layout: "/out/layout",
    twins: { first: "/out/first", second: "/out/second" },
    report: "/out/report.json",
    page: "/out/report.html",
    moveLayout: () => note("move the layout", undefined),
    removeLayout: () => note("remove the layout", undefined),
    writeReport: () => note("write the report", undefined),
    discard: () => note("discard everything", undefined),
  };
}

function builderOf(note: Note, made: Image): Builder {
  return fakeBuilder({
    importBases: async (wanted) => {
      await Promise.all(wanted);
      const none = { published: [], labelNames: [], annotationNames: [], triggers: [] };
      const name = `docker.io/library/debian@${baseDigest}`;
      const base = { pinned: name, local: name, digest: baseDigest, diffIds: [], ...none };
      return await note("import the base", [base]);
    },
    baseImages: () => Promise.resolve([]),
    stageContext: () => Promise.resolve(),
    build: (options) => note("build", builtAs(options.slot, made)),
    exportImage: () => note("export", made.digest),
  });
}

function builtAs(slot: BuiltImage["slot"], made: Image): BuiltImage {
  const { config, manifest } = made;
  const times = { startedAt: 1_764_000_000, endedAt: 1_764_000_060, seconds: 60 };
  const digests = { digest: made.digest, imageId: manifest.config.digest };
  const contextPath = "/var/tmp/twofold-Ab12Cd/first/context";
  return { slot, ...digests, diffIds: config.diffIds, contextPath, steps: [], ...times };
}

const dirty: Advisory = { name: "dirty", message: "a.c is not committed.", evidence: [], fix: "" };

describe("the main job", () => {
  it("goes from source to bases, builds, layout, search and push, and reads each push back", async () => {
    const { outcome, events } = await run();
    expect(outcome.failure).toBeUndefined();
    expect(events).toEqual([
      "source",
      `try ${reference}`,
      "resolve docker.io/library/debian:12",
      "fetch the base",
      "import the base",
      "build",
      "export",
      "open the layout",
      `push ${reference}`,
      `resolve ${reference}`,
      "write the report",
    ]);
    expect(outcome.report.proofs).toMatchObject([
      { platform: "linux/amd64", verdict: "true", image: { digest: image.digest } },
    ]);
    expect(outcome.tags).toEqual([reference]);
  });

  it("stops before a base is fetched where a push would be refused", async () => {
    const refused = new Failure({ code: "registry", message: "No.", fix: "Check it." });
    const { outcome, events } = await run({ registry: { tryPush: () => Promise.reject(refused) } });
    expect([outcome.failure?.message, events]).toEqual(["No.", ["source", "write the report"]]);
  });

  it("stops at the gate before a base is fetched", async () => {
    const asked = { forbid: ["dirty"] } as const;
    const { outcome, events } = await run({ advisories: [dirty], asked });
    expect(outcome.failure?.code).toBe("forbidden");
    expect(outcome.report).toMatchObject({ forbidden: ["dirty"], proofs: [] });
    expect(events).toEqual(["source", "write the report"]);
  });

  it("pushes nothing when a build breaks, and reports the platform without builds", async () => {
    const broken = new BuildBroke({ slot: "first", end: "exit 2", lastLines: [], steps: [] });
    const { outcome, events } = await run({ builder: { build: () => Promise.reject(broken) } });
    expect(outcome.failure?.code).toBe("build");
    expect(outcome.report.proofs).toMatchObject([{ verdict: "unchecked", builds: [] }]);
    expect(events.some((event) => event.startsWith("push"))).toBe(false);
    expect(events.at(-1)).toBe("write the report");
  });

  it("pushes no layout that is not what was compared", async () => {
    const other = (slot: BuiltImage["slot"]): BuiltImage => ({
      ...builtAs(slot, image),
      imageId: digestOf(Buffer.from("another config")),
    });
    const { outcome, events } = await run({
      builder: { build: ({ slot }) => Promise.resolve(other(slot)) },
    });
    expect(outcome.failure?.code).toBe("tool");
    expect(outcome.layout).toBeUndefined();
    expect(events).toContain("remove the layout");
    expect(events.some((event) => event.startsWith("push"))).toBe(false);
  });

  it("leaves no image that has a secret in it", async () => {
    const secrets = [{ name: "secret `npm`", value: "kX9-tZ4q_w" }];
    const layer = await tarOf([{ name: "root/.npmrc", content: "token=kX9-tZ4q_w" }]);
    const { outcome, events } = await run({ secrets, built: imageOf({ layers: [layer] }) });
    expect(outcome.failure?.code).toBe("secret-in-image");
    expect(outcome.layout).toBeUndefined();
    expect(outcome.report.proofs).toMatchObject([{ verdict: "unchecked", builds: [{}, {}] }]);
    expect(events.slice(-3)).toEqual([
      "remove the layout",
      "discard everything",
      "write the report",
    ]);
  });

  it("pushes nothing when `require-varied` asks for what the builds did not have", async () => {
    const { outcome, events } = await run({ asked: { vary: [], requireVaried: ["clock"] } });
    expect(outcome.failure?.code).toBe("not-varied");
    expect(events).toEqual(["source", "write the report"]);
  });

  it("says where a setting that turns out to be wrong was given", async () => {
    const origins = new Map([["fetch-stages", { kind: "file", line: 4 }]] as const);
    const { outcome } = await run({ asked: { hermetic: { fetchStages: ["deps"] }, origins } });
    expect(outcome.failure?.message).toMatch(/^twofold\.yml:4: `fetch-stages`: /);
  });

  it("throws what is no expected failure, and leaves no folder that nobody knows of", async () => {
    const broken = new TypeError("a bug");
    const events: string[] = [];
    const build = (): Promise<never> => Promise.reject(broken);
    await expect(run({ builder: { build } }, events)).rejects.toBe(broken);
    expect(events.at(-1)).toBe("discard everything");
    const failed = new Failure({ code: "registry", message: "No.", fix: "Wait." });
    const { outcome } = await run({ builder: { importBases: () => Promise.reject(failed) } });
    expect(outcome.failure).toMatchObject({ code: "registry", message: "No." });
  });
});
