import { compareImages } from "../../compare/images.ts";
import { diagnose } from "../../diagnose/diagnose.ts";
import { wordedFor } from "../../diagnose/fixes/for-command.ts";
import { severalCauses } from "../../diagnose/several.ts";
import type { BuildFacts, TwinFacts } from "../../domain/build/build-facts.ts";
import type { InstructionPlace } from "../../domain/build/instruction-place.ts";
import type {
  DiagnosedDifference,
  Difference,
  Differences,
} from "../../domain/findings/difference.ts";
import type { BuildPorts } from "../ports/build.ts";
import type { Image } from "../ports/image.ts";
import type { MadeFiles } from "../prove/made-files.ts";

interface MadeOptions {
  readonly images: readonly [Image, Image];
  readonly runs: readonly [MadeFiles, MadeFiles];
  /** Where the user wrote the command. */
  readonly instruction: InstructionPlace;
  readonly userNames: readonly string[];
  readonly readers: BuildPorts["readers"];
}

/** How many differences are listed at most; the rest are counted. */
const limit = 1000;

/** Says how the files differ that two runs of one command made, and why. @throws Failure */
export async function madeDifferences(options: MadeOptions): Promise<Differences> {
  const { images, runs, instruction, userNames, readers } = options;
  const [a, b] = images;
  const found = await compareImages({ a, b, readers, limit });
  const [first, second] = runs.map((made) => factsOf(made, userNames));
  const twins: TwinFacts =
    first === undefined || second === undefined ? undefined : [first, second];
  const attributed = found.listed.map((difference) => ({ ...difference, instruction }));
  const listed = diagnose(attributed, twins).flatMap((each) => severalCauses(each, twins));
  return { ...found, listed: listed.map(ofCommand) };
}

/** The command is not a line of a Containerfile, so no fix can be inserted and tried. */
function ofCommand({ edits: _, ...difference }: DiagnosedDifference): Difference {
  const { fix, instruction } = difference;
  return fix === undefined ? difference : { ...difference, fix: wordedFor(instruction, fix) };
}

function factsOf({ run, folder }: MadeFiles, userNames: readonly string[]): BuildFacts {
  const { startedAt, endedAt, environment } = run;
  const { hostname, umask, env } = environment;
  return {
    ...{ startedAt, endedAt, hostname, umask, env, userNames },
    contextPath: folder,
    bytesMoved: new Map(),
  };
}
