import { BuildBroke } from "../ports/build.ts";
import { areEqual, buildTwins, type TwinOptions, type Twins } from "./twin-builds.ts";

/**
 * Runs both builds, of which the first may get what a previous image saved. Where that makes the
 * images differ, or breaks the first build, it is said, and both builds run again without it: only
 * a clean result is ever judged.
 * @throws BuildBroke as {@link buildTwins}
 */
export async function incrementalTwins(options: TwinOptions): Promise<Twins> {
  const { saved, reporter, ...others } = options;
  const clean = { ...others, reporter };
  if (saved === undefined) return await buildTwins(clean);
  // The first image is of use only if it is the clean one, which is known in the end.
  const { onFirst: _, ...quiet } = options;
  try {
    const twins = await buildTwins(quiet);
    if (twins.second === undefined || areEqual(twins.first, twins.second)) return twins;
    reporter.warn(
      "With what the previous image saved, the first build gave another image than the clean one, so both are built again without it.",
    );
  } catch (error) {
    if (!(error instanceof BuildBroke)) throw error;
    reporter.warn(
      "A build broke while the first one had what the previous image saved, so both are built again without it.",
    );
  }
  return await buildTwins(clean);
}
