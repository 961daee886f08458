import type { Readers } from "../../compare/readers.ts";
import type { Environment, VariationName } from "../../domain/build/environment.ts";
import type { BuildPlan, ImportedBase } from "../../domain/build/plan.ts";
import type { Redactor } from "../../domain/build/redact.ts";
import type { NameValue } from "../../domain/build/request.ts";
import type { StepNetwork, StepRun } from "../../domain/build/step-run.ts";
import type { ContentPlace } from "../../domain/findings/content-place.ts";
import type { ExceptionsFile } from "../../domain/findings/exception.ts";
import type { Toolchain } from "../../domain/findings/report.ts";
import type { TracedBuild } from "../../domain/findings/traced-build.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import type { ImageConfig, Manifest } from "../../domain/oci/oci.ts";
import type { Annotation } from "../../domain/text/annotation.ts";
import type { MachineNames } from "../../domain/text/machine-names.ts";
import type { NamedSecret } from "../../traces/build-traces.ts";
import type { Means } from "../../variations/step.ts";
import type { BuildFilesReader, FolderFile, StagedContext } from "./files.ts";
import type { BuildPace } from "./pace.ts";
import type { SourceReader, SourceReading } from "./source.ts";

export type { Annotation };

/** One child's log. The reporter decides how several of them become legible at once. */
export interface LogSink {
  /** A line as the child printed it, without line end: untrusted. */
  line(text: string): void;
  close(): void;
}

/** How the run is shown while it goes on. */
export interface Reporter {
  info(text: string): void;
  warn(text: string): void;
  /** What goes on now, replaced by the next one; shown in place on a terminal, as a rare line elsewhere. */
  progress(text: string): void;
  openLog(title: string): LogSink;
  annotate(annotation: Annotation): void;
}

/** A read-only image, wherever it is stored. */
export interface Image {
  readonly digest: Digest;
  readonly manifest: Manifest;
  readonly config: ImageConfig;
  /** The config's own bytes, as hashed. */
  readonly configBytes: Uint8Array;
  /** The layer's uncompressed tar, verified against its digest and diffID by the time it ends. */
  layer(index: number): AsyncIterable<Uint8Array>;
}

/** Registries, as far as the main job needs them; access was settled when it was made. */
export interface Registry {
  /** The digest a reference has now. @throws Failure `registry` */
  resolve(reference: string): Promise<Digest>;
  /** Brings an image into a folder, its manifest byte for byte. @throws Failure `registry` or `usage` */
  fetch(options: FetchOptions): Promise<void>;
  /** Copies a layout's one image to a reference, its manifest byte for byte. @throws Failure `registry` */
  push(layout: string, reference: string): Promise<void>;
}

export interface FetchOptions {
  readonly from: ImageLocation;
  /** A folder that does not exist yet. */
  readonly folder: string;
  /** `os/arch[/variant]`; undefined: the machine's. */
  readonly platform: string | undefined;
}

/** Where an image lies; `reference` is in a registry, the others are files on this machine. */
export type ImageLocation =
  | { readonly kind: "registry"; readonly reference: string }
  | {
      readonly kind: "files";
      readonly transport: "oci" | "oci-archive" | "docker-archive";
      /** Absolute path, with `:tag` where the user gave one. */
      readonly location: string;
    };

/** Which of the two builds. */
export type Slot = "first" | "second";

/** What one of the builds gets as its context: a copy of its own. */
export interface StageOptions {
  readonly slot: Slot;
  readonly context: StagedContext;
  readonly variations: readonly VariationName[];
}

export interface BuildOptions {
  readonly slot: Slot;
  readonly plan: BuildPlan;
  /** What steps are given before any variation. */
  readonly environment: Environment;
  readonly variations: readonly VariationName[];
  /** What a step may have of the network, and what it is expected to use, by the line that buildah prints of it. */
  readonly stepNetwork: (printed: string) => StepNetwork;
  readonly log: LogSink;
  /** When it and its steps may start; undefined: at once. */
  readonly pace?: BuildPace;
  /** Ends this build alone. */
  readonly signal: AbortSignal;
}

/** A build that runs once more, in a folder and store of its own that are gone when it is done with. */
export interface RerunOptions extends BuildOptions {
  /** Names its folder: no other one of this run has it. The slot says whose copy of the context it takes. */
  readonly name: string;
}

/** A base image that was fetched and shall be known to the builds. */
export interface BaseWanted {
  /** Where {@link Registry.fetch} put it. */
  readonly folder: string;
  /** Repository name without tag. */
  readonly name: string;
  readonly tag: string | undefined;
  /** As published, for an index the index's. Undefined: the fetched manifest's own. */
  readonly digest: Digest | undefined;
}

/** A finished build, still in its store. */
export interface BuiltImage {
  readonly slot: Slot;
  /** Of the local manifest, over uncompressed layers. */
  readonly digest: Digest;
  readonly imageId: Digest;
  readonly diffIds: readonly Digest[];
  /** Of the local manifest; undefined where it has none. */
  readonly annotations?: Manifest["annotations"];
  /** The plan's: its layers are the lowest ones of this image. */
  readonly base?: ImportedBase;
  /** Wall seconds. */
  readonly seconds: number;
  /** Seconds since 1970. */
  readonly startedAt: number;
  readonly endedAt: number;
  /** Absolute path of its copy of the context. */
  readonly contextPath: string;
  /** Its RUN steps in order; none where no runtime starts them. */
  readonly steps: readonly StepRun[];
}

/** The workshop: private stores, one set of bases, builds side by side. */
export interface Builder {
  readonly toolchain: Toolchain;
  /** Why steps cannot be given an environment on this machine; undefined when they can. */
  readonly noShim: string | undefined;
  /** What the machine has for variations. */
  readonly means: Means;
  /** What images are built for when no platform is asked for, e.g. `linux/amd64`. */
  readonly platform: string;
  /** Names of the user who builds: what a build must not tell. */
  readonly userNames: readonly string[];
  /** Puts a secret's value into a private file of this run and returns its path. */
  holdSecret(value: string): Promise<string>;
  /** A path for a new folder of this run. */
  newFolder(name: string): string;
  /** Brings an image of the machine's own storage (`localhost/…`) into a folder. @throws Failure `usage` */
  fetchLocal(reference: string, folder: string): Promise<void>;
  /**
   * Makes fetched images known to both builds, in a fixed order however soon each is there. Where two of them are one
   * image in two compressions, the earlier one of the list stands for both.
   * @throws Failure `registry` over an image whose layers are not what its config says, `tool` otherwise
   */
  importBases(wanted: readonly Promise<BaseWanted>[]): Promise<readonly ImportedBase[]>;
  /** The images that were imported. @throws Failure `tool` */
  baseImages(): Promise<readonly Image[]>;
  /** Copies the context for a build; to be done before {@link build}. */
  stageContext(options: StageOptions): Promise<void>;
  /** @throws BuildBroke when the Containerfile's own steps fail, Failure otherwise */
  build(options: BuildOptions): Promise<BuiltImage>;
  /** Runs a build once more as {@link build} did, for whether it breaks. @throws as {@link build} */
  rerun(options: RerunOptions): Promise<void>;
  /** The same, telling what each of its steps changed. @throws as {@link build} */
  trace(options: RerunOptions): Promise<TracedBuild>;
  /**
   * Compresses what no base brought compressed, into an OCI layout. Returns the manifest's digest. In the background it
   * leaves the processors to whatever else runs.
   */
  exportImage(built: BuiltImage, layout: string, how?: "in the background"): Promise<Digest>;
}

/** buildah ended a build: its exit status and last lines, for the use case to find the instruction. */
export class BuildBroke extends Error {
  readonly slot: Slot;
  readonly lastLines: readonly string[];
  /** The RUN steps that ended, the broken one the last. */
  readonly steps: readonly StepRun[];

  constructor(
    details: Pick<BuildBroke, "slot" | "lastLines" | "steps"> & { readonly end: string },
  ) {
    super(details.end);
    this.name = "BuildBroke";
    this.slot = details.slot;
    this.lastLines = details.lastLines;
    this.steps = details.steps;
  }
}

/** Where a run leaves what outlives it. */
export interface OutputFolder {
  /** The image that was proven (or built once). */
  readonly layout: string;
  /** The two images, when they differ. */
  readonly twins: Readonly<Record<Slot, string>>;
  readonly report: string;
  /** The same report as a page. */
  readonly page: string;
  /** The layout turns out to be the first of two images that differ: it is put there. */
  moveLayout(): Promise<void>;
  removeLayout(): Promise<void>;
  writeReport(texts: { readonly json: string; readonly html: string }): Promise<void>;
  /** Removes what was put there. */
  discard(): Promise<void>;
}

/** Everything the main job needs of the world. */
export interface BuildPorts {
  readonly reporter: Reporter;
  /** Takes secrets out of whatever is kept: a build can print what it was trusted with. */
  readonly redact: Redactor;
  readonly files: BuildFilesReader;
  /** Reads the file of input `exceptions`. @throws Failure `usage` */
  readonly readExceptions: (path: string) => Promise<ExceptionsFile>;
  readonly sourceReader: SourceReader;
  /** What images are built for on this machine when no platform is asked for, e.g. `linux/amd64`. */
  readonly machinePlatform: string;
  /** Why the image of this source is not to be pushed, if so. @throws Failure `forbidden` when nobody can tell */
  readonly pushPermission: (reading: SourceReading) => Promise<string | undefined>;
  readonly registry: Registry;
  readonly output: OutputFolder;
  /** Opened only once inputs and policy hold. */
  readonly openBuilder: () => Promise<Builder>;
  readonly openImage: (layout: string) => Promise<Image>;
  readonly readers: Readers;
  readonly machine: MachineNames;
  /** Of some contents, those that a file below a folder has at the same place. */
  readonly inFolder: (
    folder: string,
    wanted: readonly ContentPlace[],
  ) => Promise<ReadonlySet<ContentPlace>>;
  /** The regular files below a folder. @throws Error when there is more than is looked at, or not all can be read */
  readonly filesBelow: (folder: string) => AsyncIterable<FolderFile>;
  /** What was handed in as secrets, and what an image must not have. */
  readonly secrets: readonly NamedSecret[];
  /** Adds labels to a layout's config, and nothing else. */
  readonly relabel: (layout: string, labels: readonly NameValue[]) => Promise<void>;
}
