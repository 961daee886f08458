import { join, posix } from "node:path";
import type { Environment, VariationName } from "../../domain/build/environment.ts";
import type { PrebuiltRecipe } from "../../domain/build/prebuilt.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import { badInput } from "../../domain/text/failure.ts";
import { setting } from "../../domain/text/surface.ts";
import type { Builder, Reporter } from "../ports/build.ts";
import type { ContextSource, StagedContext } from "../ports/files.ts";
import type { CommandRun, PrebuiltTools, TakenFiles } from "../ports/prebuilt.ts";
import type { SourceReading } from "../ports/source.ts";

/** A recipe whose files a command makes. */
export type MakingRecipe = PrebuiltRecipe & { readonly make: readonly string[] };

interface MakeOptions {
  readonly recipe: MakingRecipe;
  readonly request: Pick<BuildRequest, "network" | "hermetic">;
  readonly reading: Pick<SourceReading, "source" | "place" | "root">;
  readonly context: Pick<ContextSource, "path" | "leavesOut">;
  readonly tools: PrebuiltTools;
  readonly builder: Pick<Builder, "newFolder" | "means">;
  readonly reporter: Pick<Reporter, "openLog">;
  /** Continues a sentence: `the first run of the command`. */
  readonly title: string;
  /** Of the command, before any variation. */
  readonly environment: Environment;
  readonly variations: readonly VariationName[];
}

/** Files that a command made, and how it ran. */
export interface MadeFiles {
  readonly taken: TakenFiles;
  readonly run: CommandRun;
  /** Absolute path of the working folder that it had. */
  readonly folder: string;
}

/**
 * Runs the command of recipe `prebuilt` in a clean checkout of the commit, and takes what it made.
 * @throws Failure `usage`, `build`, `tool`
 */
export async function makeFiles(options: MakeOptions): Promise<MadeFiles> {
  const { recipe, tools, builder, variations, request, title, reporter } = options;
  const { root, offset, revision } = commitOf(options);
  const place = builder.newFolder("prebuilt");
  const isVaried = variations.includes("context");
  const checkout = join(place, isVaried ? "in/another/place/source" : "source");
  await tools.checkOut({ root, revision, folder: checkout });
  const folder = join(checkout, offset);
  const log = reporter.openLog(title);
  try {
    const run = await tools.run({
      command: recipe.make,
      ...{ folder, title, variations },
      onLine: (line) => log.line(line),
      place: join(place, isVaried ? "in/another/own" : "own"),
      ...{ checkout, own: place },
      environment: options.environment,
      means: builder.means,
      isOffline: request.network === "none" || request.hermetic !== undefined,
    });
    const { files } = recipe;
    const { leavesOut } = options.context;
    const to = join(place, "files");
    const taken = await tools.take({ from: folder, files, leavesOut, to, isMade: true });
    return { taken, run, folder };
  } finally {
    log.close();
  }
}

/** Returns the commit of the context's checkout, and where the context is in it. @throws Failure `usage` */
export function commitOf({ reading, context }: Pick<MakeOptions, "reading" | "context">) {
  const { source, place, root } = reading;
  const { revision } = source;
  if (place !== undefined && revision !== "") {
    return { root, revision, offset: posix.relative(root, context.path) };
  }
  throw badInput(
    "prebuilt-command",
    "it runs in clean checkouts of a commit, and the context is in none.",
    `Build from a git checkout with a commit, or leave ${setting("prebuilt-command")} out.`,
  );
}

/** Returns files that were taken as the context of a build. */
export function contextOf({ folder }: TakenFiles): StagedContext {
  const no = (): boolean => false;
  return { path: folder, ignoreText: "", ignores: no, leavesOut: no, isStray: no };
}
