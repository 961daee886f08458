import { clockLibraryPlace } from "../../../variations/clock.ts";
import { type UnreachedProgram, type WatchedPrograms, watchPrograms } from "./program-watch.ts";
import { RootFiles } from "./root-files.ts";
import { namedStaticPrograms } from "./static-programs.ts";

/** How many programs a reason names; the rest are counted. */
const mostNamed = 5;

/**
 * Tells whether variation `clock` really reaches a step's programs. The library is preloaded even
 * where it does not reach all of them: each program that sees another day is one more that cannot
 * write today's unnoticed.
 */
export class ClockReach {
  readonly #named: readonly UnreachedProgram[];
  #watch: WatchedPrograms | undefined;

  private constructor(named: readonly UnreachedProgram[]) {
    this.#named = named;
  }

  /** Looks for static programs among the words of the step's command, before the step runs. */
  static async of(step: {
    /** The step's root, as this process sees it. */
    readonly root: string;
    readonly config: Readonly<Record<string, unknown>>;
  }): Promise<ClockReach> {
    const paths = await namedStaticPrograms(new RootFiles(step.root), step.config);
    return new ClockReach(paths.map((path) => ({ path, why: "static" })));
  }

  /** Watches the programs that the step's first process is about to start. */
  begin(pid: number): void {
    this.#watch = watchPrograms({ pid, library: clockLibraryPlace });
  }

  /**
   * Explains why not every program of the step saw another day; undefined when every program that
   * was seen did.
   */
  async end(): Promise<string | undefined> {
    const met = (await this.#watch?.end()) ?? [];
    const paths = (why: UnreachedProgram["why"]): readonly string[] =>
      [...this.#named, ...met].flatMap((program) => (program.why === why ? [program.path] : []));
    const [statics, refused] = [named(paths("static")), named(paths("refused"))];
    const reasons = [
      ...(statics === "" ? [] : [`static programs keep the true day: ${statics}`]),
      ...(refused === "" ? [] : [`these did not load libfaketime: ${refused}`]),
    ];
    return reasons.length === 0 ? undefined : reasons.join("; ");
  }
}

function named(paths: readonly string[]): string {
  const distinct = [...new Set(paths)].sort();
  const more = distinct.length - mostNamed;
  const shown = distinct.slice(0, mostNamed).join(", ");
  return more > 0 ? `${shown} and ${more} more` : shown;
}
