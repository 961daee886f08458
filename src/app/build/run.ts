import type { Scope } from "../../containerfile/bases.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import type { Variations } from "../../domain/build/varied.ts";
import type { Differences } from "../../domain/findings/difference.ts";
import type { ExceptionsFile } from "../../domain/findings/exception.ts";
import type { Builder, BuildOptions, BuildPorts } from "../ports/build.ts";
import type { SourceReading } from "../ports/source.ts";
import type { Timed } from "../ports/timed.ts";
import type { MakingCommand } from "../prove/making-command.ts";
import type { Prepared } from "../recipe/prepare.ts";

/** What the first programs of a run said. Either may have failed; the source's failure counts first. */
export interface OpenedRun {
  readonly prepared: Prepared;
  /** The known differences that are accepted; undefined without the input. */
  readonly exceptions: ExceptionsFile | undefined;
  readonly source: PromiseSettledResult<SourceReading>;
  readonly builder: PromiseSettledResult<Builder>;
  /** The copies of the context for both builds, where they are made already. */
  readonly copies?: Promise<void>;
}

/** What is settled before the first base is fetched. */
export interface Run {
  readonly request: BuildRequest;
  /** Every `name:tag` that the image gets; only the names where it is pushed by its digest. */
  readonly references: readonly string[];
  readonly ports: BuildPorts;
  readonly timed: Timed;
  readonly prepared: Prepared;
  readonly reading: SourceReading;
  readonly builder: Builder;
  /** The known differences that are accepted; undefined without the input. */
  readonly exceptions: ExceptionsFile | undefined;
  readonly copies?: OpenedRun["copies"];
  /** What a command made that ran twice, outside of both builds; absent where none did. */
  readonly made?: {
    /** How its second run differed on purpose. */
    readonly variations: Variations;
    /** What the two runs made differently; absent where that is nothing. */
    readonly differences?: Differences;
  };
  /** The command that made all files of the image; absent where the builds make them of a source. */
  readonly command?: MakingCommand;
  /** One scope for the whole build, because it caches what was read of the build's scripts. */
  readonly scope: Scope;
  /** Identifies a step by the line that buildah prints for it. */
  readonly stepOf: BuildOptions["stepOf"];
  /** The variations that this machine can give the second build. */
  readonly here: Variations;
}
