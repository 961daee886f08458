import { BuildBroke } from "../ports/build.ts";
import { areEqual, buildTwins, type TwinOptions, type Twins } from "./twin-builds.ts";

/**
 * Runs both builds, of which the first may get what a previous image saved, and may save something
 * for the next one. Where that makes the images differ, or breaks the first build, it is said, and
 * both builds run again without it: only a clean result is ever judged.
 * @throws BuildBroke as {@link buildTwins}
 */
export async function incrementalTwins(options: TwinOptions): Promise<Twins> {
  const { saved, saves, reporter, ...others } = options;
  const clean = { ...others, reporter };
  if (saved === undefined && saves === undefined) return await buildTwins(clean);
  const [how, what] =
    saved === undefined
      ? ["saving artifacts for the next build", "saving any"]
      : ["what the previous image saved", "it"];
  // The first image is of use only if it is the clean one, which is known in the end.
  const { onFirst: _, ...quiet } = options;
  try {
    const twins = await buildTwins(quiet);
    if (twins.second === undefined || areEqual(twins.first, twins.second)) return twins;
    reporter.warn(
      `With ${how}, the first build gave another image than the clean one, so both are built again without ${what}.`,
    );
  } catch (error) {
    if (!(error instanceof BuildBroke)) throw error;
    reporter.warn(
      `With ${how} in the first build, a build broke, so both are built again without ${what}.`,
    );
  }
  return await buildTwins(clean);
}
