import { buildImage } from "../../src/app/build/build-image.ts";
import type { Attester } from "../../src/app/ports/attest.ts";
import type { Builder, BuildPorts, BuiltImage } from "../../src/app/ports/build.ts";
import type { Image } from "../../src/app/ports/image.ts";
import type { OutputFolder } from "../../src/app/ports/output.ts";
import type { SourceReading } from "../../src/app/ports/source.ts";
import type { BuildRequest } from "../../src/domain/build/request.ts";
import { digestOf } from "../../src/domain/oci/digest.ts";
import type { Advisory } from "../../src/domain/source/advisory.ts";
import { unknown } from "../../src/domain/source/checkout.ts";
import { Failure } from "../../src/domain/text/failure.ts";
import { onSurface } from "../../src/domain/text/surface.ts";
import { fakeBuilder, listeningReporter } from "./builder.ts";
import { FakeRepository } from "./fake-repository.ts";
import { imageOf, tarOf } from "./layers.ts";
import { MemoryStore } from "./memory-store.ts";
import { realReaders } from "./readers.ts";
import { request } from "./request.ts";
import { noS2i } from "./s2i-reader.ts";

const baseDigest = digestOf(Buffer.from("debian"));
export const image = imageOf({ layers: [await tarOf([{ name: "srv/app", content: "built" }])] });
export const reference = "ghcr.io/acme/shop:1.4.0";

/** A run that has no identity to sign with. */
export const unsignedAttester: Attester = {
  builderId: "https://twofold.dev/attestations/local-builder/v1",
  invocationId: undefined,
  startedOn: "2026-11-30T22:00:00.000Z",
  now: () => "2026-11-30T22:01:00.000Z",
  version: "0.1.0",
  ...{ sign: undefined, store: undefined },
};

/** What a test changes in a run in which everything holds. */
interface Changes {
  readonly asked?: Partial<BuildRequest>;
  readonly advisories?: readonly Advisory[];
  readonly builder?: Partial<Builder>;
  readonly secrets?: BuildPorts["secrets"];
  /** What the builds give. */
  readonly built?: Image;
  readonly redact?: BuildPorts["redact"];
  /** Ends the run. */
  readonly signal?: AbortSignal;
  readonly registry?: Partial<BuildPorts["registry"]>;
  /** The repositories that have something, by their names. */
  readonly repositories?: ReadonlyMap<string, FakeRepository>;
  /** Where proven steps are kept; undefined: nowhere. */
  readonly openLedger?: BuildPorts["openLedger"];
  /** A failure: there is none to be had. */
  readonly attester?: Attester | Failure;
}

/** Runs the main job over ports that note in which order they are used. */
export async function run(changes: Changes = {}, events: string[] = []) {
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
    version: "1.0.0",
    redact: changes.redact ?? ((text) => text),
    files: filesReader,
    readExceptions: () => Promise.reject(new Error("there are none")),
    baseExceptions: () => Promise.resolve(undefined),
    openPolicy: () => Promise.reject(new Error("there is none")),
    sourceReader: {
      read: () => note("source", reading),
      commitTime: () => Promise.resolve(unknown("git was not asked")),
    },
    machinePlatform: "linux/amd64",
    surface: "workflow",
    read: (text) => onSurface(text, "workflow"),
    pushPermission: () => Promise.resolve(undefined),
    registry: {
      resolve: (name) => note(`resolve ${name}`, name === reference ? image.digest : baseDigest),
      served: () => Promise.resolve(undefined),
      fetch: () => note("fetch the base", undefined),
      tryPush: (name) => note(`try ${name}`, undefined),
      push: (_, name) => note(`push ${name}`, undefined),
      ...changes.registry,
    },
    openImages: () => ({
      client: {
        repository: (name) => changes.repositories?.get(name) ?? new FakeRepository(name),
        close: () => Promise.resolve(),
      },
      store: new MemoryStore(),
      now: () => 1_800_000_000,
    }),
    output: { ...outputOf(note), temporary: "/out" },
    outputIn: () => outputOf(note),
    openBuilder: () => Promise.resolve(builder),
    openImage: () => note("open the layout", changes.built),
    joinLayouts: ({ members }) => {
      const platforms = members.map(({ platform }) => platform).join(" and ");
      return note(`join ${platforms}`, { digest: baseDigest, size: 2 });
    },
    readers: realReaders,
    signal: changes.signal ?? new AbortController().signal,
    machine: () => ({ hostname: "ci-node-7", timeZone: "UTC", runIds: [] }),
    inFolder: () => Promise.resolve(new Set()),
    filesBelow: noFiles,
    secrets: changes.secrets,
    ...(changes.openLedger === undefined ? {} : { openLedger: changes.openLedger }),
    s2i: noS2i,
    artifacts: () => Promise.reject(new Error("not asked for")),
    prebuilt: () => Promise.reject(new Error("not asked for")),
    bases: () => Promise.reject(new Error("not asked for")),
    takeOnlyFile: () => Promise.reject(new Error("not asked for")),
    attester: async () => {
      if (changes.attester instanceof Failure) throw changes.attester;
      return changes.attester ?? unsignedAttester;
    },
    relabel: () => note("relabel", undefined),
  };
}

async function* noFiles() {}

function readingWith(advisories: readonly Advisory[]): SourceReading {
  const source = {
    id: `github.com/acme/shop,1.4.0+${"9".repeat(40)}`,
    repository: "github.com/acme/shop",
    offset: "",
    version: "1.4.0",
    revision: "9".repeat(40),
  };
  const found = { tag: "v1.4.0", otherTags: [], strayFolders: [], place: undefined };
  return { source, ...found, advisories, root: "/src" };
}

const filesReader: BuildPorts["files"] = {
  readContext: () => Promise.reject(new Error("not asked for")),
  read: () =>
    Promise.resolve({
      context: { path: "/src", ignoreText: "", ignores: () => false },
      containerfile: {
        name: "Containerfile",
        path: "/src/Containerfile",
        text: "FROM debian:12\nRUN make\n",
      },
    }),
  folder: () => Promise.reject(new Error("not asked for")),
  absolute: (path) => path,
  lookAt: (_, paths) => Promise.resolve(paths.map(() => "other" as const)),
  vcsEntries: () => Promise.resolve([]),
  async *filesOf() {},
  hasContainerfile: () => Promise.resolve(true),
  atRoot: () => Promise.resolve(undefined),
};

function outputOf(note: Note): OutputFolder {
  return {
    layout: "/out/layout",
    twins: { first: "/out/first", second: "/out/second" },
    report: "/out/report.json",
    page: "/out/report.html",
    moveLayout: () => note("move the layout", undefined),
    removeLayout: () => note("remove the layout", undefined),
    writeReport: () => note("write the report", undefined),
    writeSboms: (texts) =>
      note(
        "write the SBOMs",
        [...texts.keys()].map((name) => ({ name, path: `/out/${name}` })),
      ),
    keepAttestations: (files) =>
      note(
        "keep the attestations",
        files.map(({ about }) => ({ name: about, path: `/out/${about}` })),
      ),
    forPlatform: (platform) => outputOf((event, value) => note(`${platform}: ${event}`, value)),
    discard: () => note("discard everything", undefined),
  };
}

function builderOf(note: Note, made: Image): Builder {
  return fakeBuilder({
    importBases: async (wanted) => {
      await Promise.all(wanted);
      const none = { published: [], labelNames: [], annotationNames: [], triggers: [] };
      const name = `docker.io/library/debian@${baseDigest}`;
      const base = {
        pinned: name,
        local: name,
        digest: baseDigest,
        imageId: baseDigest,
        diffIds: [],
        ...none,
      };
      return await note("import the base", [base]);
    },
    baseImages: () => Promise.resolve([]),
    importedSince: undefined,
    importedBefore: [],
    stageContext: () => Promise.resolve(),
    build: (options) => note("build", builtAs(options.slot, made)),
    exportImage: () => note("export", made.digest),
  });
}

export function builtAs(slot: BuiltImage["slot"], made: Image): BuiltImage {
  const { config, manifest } = made;
  const times = { startedAt: 1_764_000_000, endedAt: 1_764_000_060, seconds: 60 };
  const digests = { digest: made.digest, imageId: manifest.config.digest };
  const contextPath = "/var/tmp/twofold-Ab12Cd/first/context";
  return { slot, ...digests, diffIds: config.diffIds, contextPath, steps: [], ...times };
}

export const dirty: Advisory = {
  name: "dirty",
  message: "a.c is not committed.",
  evidence: [],
  fix: "",
};
