import type { Scope } from "../../containerfile/bases.ts";
import type { Containerfile } from "../../containerfile/model.ts";
import type { BuildPlan } from "../../domain/build/plan.ts";
import type { ProvingRun } from "../../domain/build/proving-run.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import type { Difference } from "../../domain/findings/difference.ts";
import type { CheckedLayout } from "../images/check-layout.ts";
import type { LayerOrigin } from "../images/layer-origins.ts";
import type { Builder, BuildPorts, BuiltImage } from "../ports/build.ts";
import type { ContextSource } from "../ports/files.ts";
import type { SourceReading } from "../ports/source.ts";
import type { Timed } from "../ports/timed.ts";
import type { MakingCommand } from "../prove/making-command.ts";
import type { Twins } from "../prove/twin-builds.ts";
import type { AnotherDay } from "./another-day.ts";

/** What a search of the first build's image needs before the second build is done. */
export interface SearchOptions {
  readonly request: BuildRequest;
  readonly ports: Pick<
    BuildPorts,
    | "readers"
    | "redact"
    | "reporter"
    | "machine"
    | "inFolder"
    | "filesBelow"
    | "secrets"
    | "sourceReader"
    | "machinePlatform"
  >;
  readonly timed: Timed;
  readonly reading: Pick<SourceReading, "source" | "advisories" | "root">;
  readonly builder: Pick<
    Builder,
    "baseImages" | "importedBefore" | "importedSince" | "noShim" | "userNames"
  >;
  readonly prepared: {
    readonly context: Pick<ContextSource, "path">;
    readonly containerfile: Containerfile;
  };
  /** The plan that was built. */
  readonly plan: Pick<BuildPlan, "timestamp" | "labels" | "environment">;
  /** What the names in the Containerfile mean. */
  readonly scope: Scope;
  /** The command that made all files of the image; absent where the builds make them of a source. */
  readonly command?: MakingCommand;
  /** The runs whose steps the builds took over, as far as is known by now; absent: none. */
  readonly takenRuns?: () => readonly ProvingRun[];
  /** Ends the search. */
  readonly signal: AbortSignal;
}

/** The first build's image, in a layout. */
export interface BuiltLayout {
  readonly first: BuiltImage;
  /** Reading a layer of it to the end also verifies that layer. */
  readonly checked: CheckedLayout;
}

/** What decides about the hits once both builds are known. */
export interface ConcludeOptions extends SearchOptions {
  readonly twins: Twins;
  /** Builds once more, to tell what a bare day in the image is. */
  readonly anotherDay: () => Promise<AnotherDay>;
  readonly origins: readonly LayerOrigin[];
  /** The differences between the builds that are attributed to an instruction already. */
  readonly attributed: readonly Difference[];
}
