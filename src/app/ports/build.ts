import type { Readers } from "../../compare/readers.ts";
import type { Emulation } from "../../domain/build/emulation.ts";
import type { Environment, VariationName } from "../../domain/build/environment.ts";
import type { BuildPlan, ImportedBase } from "../../domain/build/plan.ts";
import type { Redactor } from "../../domain/build/redact.ts";
import type { StepId } from "../../domain/build/step-id.ts";
import type {
  ClockShift,
  FileOrder,
  StepNetworks,
  StepOutput,
  StepRun,
} from "../../domain/build/step-run.ts";
import type { ContentPlace } from "../../domain/findings/content-place.ts";
import type { Toolchain } from "../../domain/findings/report.ts";
import type { WatchedBuild, WatchedStep } from "../../domain/findings/watched-build.ts";
import type { Digest } from "../../domain/oci/digest.ts";
import type { Manifest } from "../../domain/oci/oci.ts";
import type { Annotation } from "../../domain/text/annotation.ts";
import type { MachineNames } from "../../domain/text/machine-names.ts";
import type { NamedSecret } from "../../traces/build-traces.ts";
import type { Means } from "../../variations/step.ts";
import type { Attester } from "./attest.ts";
import type { BaseWanted, Span } from "./base-wanted.ts";
import type { BuildFilesReader, FolderFile } from "./files.ts";
import type { GivenFiles } from "./given-files.ts";
import type { Image, Slot } from "./image.ts";
import type { OpenedImages } from "./index-store.ts";
import type { LayoutPorts } from "./layouts.ts";
import type { StepLedger } from "./ledger.ts";
import type { LedgerAccess } from "./ledger-access.ts";
import type { LogSink } from "./log.ts";
import type { OutputFolder } from "./output.ts";
import type { BuildPace } from "./pace.ts";
import type { RecipePorts } from "./recipe-ports.ts";
import type { Registry } from "./registry.ts";
import type { SourceReader, SourceReading } from "./source.ts";
import type { StageOptions } from "./stage.ts";
import type { Wording } from "./wording.ts";

/** Shows the run to people while it goes on. */
export interface Reporter {
  info(text: string): void;
  warn(text: string): void;
  /** Shows what is going on now, in place on a terminal, as a rare line elsewhere. */
  progress(text: string): void;
  openLog(title: string): LogSink;
  annotate(annotation: Annotation): void;
}

export interface BuildOptions {
  readonly slot: Slot;
  readonly plan: BuildPlan;
  /** The environment of steps before any variation. */
  readonly environment: Environment;
  readonly variations: readonly VariationName[];
  /** Identifies a step by the line that buildah prints for it. */
  readonly stepOf: (line: string) => StepId | undefined;
  /** What a step may use of the network, and is expected to use. */
  readonly stepNetwork: StepNetworks;
  /** Whether a step is known to set modes like those of the varied umask. */
  readonly ownModes?: (id: StepId | undefined) => boolean;
  /** Whether a step is known to make hard links. */
  readonly makesLinks?: (id: StepId | undefined) => boolean;
  /** How far variation `clock` moves the clock; undefined means `far`. */
  readonly clockShift?: ClockShift;
  /** How variation `file-order` lists folders; undefined means `reversed`. */
  readonly fileOrder?: FileOrder;
  readonly log: LogSink;
  /** What is recorded of the steps' changes; undefined means nothing. */
  readonly recording?: "what is cheap";
  /** Called with each step that was recorded, as soon as it has ended. */
  readonly onRecorded?: (step: WatchedStep) => void;
  /**
   * Whether a RUN step is left out: it then does nothing. Asked once for each step, in the build's
   * order.
   */
  readonly skips?: (id: StepId | undefined) => boolean;
  /** A file that every step may write to, and that is not part of the image. */
  readonly output?: StepOutput;
  /** When the build and its steps may start; undefined means at once. */
  readonly pace?: BuildPace;
  /** What is asked for steps that need not run, and told of those that ran; undefined: all run. */
  readonly ledger?: StepLedger;
  /** Ends this build alone. */
  readonly signal: AbortSignal;
}

/** A rerun of a build, in a folder and store of its own that are removed afterwards. */
export interface RerunOptions extends BuildOptions {
  /** Names the folder, unique in this run. The slot tells whose copy of the context it uses. */
  readonly name: string;
}

/** A finished build, still in its store. */
export interface BuiltImage {
  readonly slot: Slot;
  /** The local digest: of the manifest over uncompressed layers. */
  readonly digest: Digest;
  readonly imageId: Digest;
  readonly diffIds: readonly Digest[];
  /** The local manifest's annotations; undefined where it has none. */
  readonly annotations?: Manifest["annotations"];
  /** The plan's base: its layers are the lowest ones of this image. */
  readonly base?: ImportedBase;
  /** Wall seconds. */
  readonly seconds: number;
  /** Seconds since 1970. */
  readonly startedAt: number;
  readonly endedAt: number;
  /** Absolute path of its copy of the context. */
  readonly contextPath: string;
  /** Its RUN steps in order; empty where no runtime starts them. */
  readonly steps: readonly StepRun[];
  /** What each step changed; undefined unless all of it was recorded. It has to be closed. */
  readonly recorded?: WatchedBuild;
}

/** A build that ran once more, and whose image is kept until it is closed. */
export interface BuiltAgain {
  readonly built: BuiltImage;
  /** Exports the image to an OCI layout, as {@link Builder.exportImage} does. */
  exportImage(layout: string): Promise<Digest>;
  /** Removes the image from its store. */
  close(): Promise<void>;
}

/** The workshop: private stores, one set of bases, builds side by side. */
export interface Builder {
  readonly toolchain: Toolchain;
  /** Why steps cannot be given an environment on this machine; undefined when they can. */
  readonly noShim: string | undefined;
  /** What the machine offers for variations. */
  readonly means: Means;
  /** The platform of images when none is asked for, e.g. `linux/amd64`. */
  readonly platform: string;
  /** Finds out how this machine runs the programs of a platform, `os/arch[/variant]`. */
  emulation(platform: string): Promise<Emulation>;
  /** Names of the user who builds, which a build must not reveal. */
  readonly userNames: readonly string[];
  /** Puts a secret's value into a private file of this run and returns its path. */
  holdSecret(value: string): Promise<string>;
  /** Returns a path for a new folder of this run. */
  newFolder(name: string): string;
  /** Fetches an image of the machine's own storage (`localhost/…`). @throws Failure `usage` */
  fetchLocal(reference: string, folder: string): Promise<void>;
  /**
   * Imports fetched images for both builds in list order, whichever arrives first. Where two are
   * one image in two compressions, the earlier one stands for both.
   * @throws Failure `registry` if an image's layers are not what its config says, `tool` otherwise
   */
  importBases(wanted: readonly Promise<BaseWanted>[]): Promise<readonly ImportedBase[]>;
  /** The images that were imported. @throws Failure `tool` */
  baseImages(): Promise<readonly Image[]>;
  /**
   * Seconds since 1970 at which the first import began; undefined if there was none. The files of
   * the bases were made since then, and steps see their times.
   */
  readonly importedSince: number | undefined;
  /** When earlier runs of this machine unpacked bases that this run uses, too. */
  readonly importedBefore: readonly Span[];
  /** Copies the context for a build. Must run before {@link build}. */
  stageContext(options: StageOptions): Promise<void>;
  /**
   * @throws BuildBroke when the Containerfile's own steps fail, ReplayFailed when a step could not
   * be taken from the ledger, Failure otherwise
   */
  build(options: BuildOptions): Promise<BuiltImage>;
  /** Runs a build once more, to see whether it breaks. @throws as {@link build} */
  rerun(options: RerunOptions): Promise<void>;
  /** Runs a build once more, to compare its image. @throws as {@link build} */
  buildAgain(options: RerunOptions): Promise<BuiltAgain>;
  /** Reruns a build and records what each of its steps changed. @throws as {@link build} */
  watch(options: RerunOptions): Promise<WatchedBuild>;
  /**
   * Exports to an OCI layout, compresses what no base brought compressed, and returns the
   * manifest's digest. In the background, it yields the processors to everything else.
   */
  exportImage(built: BuiltImage, layout: string, how?: "in the background"): Promise<Digest>;
  /** Removes what was built so far; bases and copies of the context stay for the next plan. */
  forgetBuilds(): Promise<void>;
}

/** Thrown when buildah ended a build; its exit status and last lines lead to the instruction. */
export class BuildBroke extends Error {
  readonly slot: Slot;
  readonly lastLines: readonly string[];
  /** The RUN steps that ended; the last one is the one that broke. */
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

/** Everything that the main job needs from outside. */
export interface BuildPorts extends Wording, LayoutPorts, GivenFiles, RecipePorts {
  readonly reporter: Reporter;
  /** Address of our pages, for links. */
  readonly docs?: string;
  /** Twofold's own version, for documents that say who wrote them. */
  readonly version: string;
  /** Takes secrets out of whatever is kept: a build can print the secrets that it was given. */
  readonly redact: Redactor;
  readonly files: BuildFilesReader;
  readonly sourceReader: SourceReader;
  /** The platform of images on this machine when none is asked for, e.g. `linux/amd64`. */
  readonly machinePlatform: string;
  /** Why the image must not be pushed, if so. @throws Failure `forbidden` when that is unknown */
  readonly pushPermission: (reading: SourceReading) => Promise<string | undefined>;
  readonly registry: Registry;
  /** Opens the registries for reading images and their labels; the client has to be closed. */
  readonly openImages: () => OpenedImages;
  /** Loaded only for input `attest`. */
  readonly attester: () => Promise<Attester>;
  /**
   * Opens where proven steps are kept; absent: nowhere. It has to be closed.
   * @throws Failure `usage` for a place that cannot be used
   */
  readonly openLedger?: () => Promise<LedgerAccess>;
  readonly output: OutputFolder;
  /** The same in a folder of the run, for an image that does not outlive it. */
  readonly outputIn: (folder: string) => OutputFolder;
  /** Opened only after inputs and policy were checked. */
  readonly openBuilder: () => Promise<Builder>;
  /** Ends the run. */
  readonly signal: AbortSignal;
  readonly readers: Readers;
  /** Collected on each call: asking the system for its time zone alone takes 20 ms. */
  readonly machine: () => MachineNames;
  /** Selects the contents that a file below a folder has at the same place. */
  readonly inFolder: (
    folder: string,
    wanted: readonly ContentPlace[],
  ) => Promise<ReadonlySet<ContentPlace>>;
  /** The regular files below a folder. @throws Error if there are too many, or one is unreadable */
  readonly filesBelow: (folder: string) => AsyncIterable<FolderFile>;
  /** The secrets that were handed in, which an image must not contain. */
  readonly secrets: readonly NamedSecret[];
}
