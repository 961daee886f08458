import { BuildBroke } from "../ports/build.ts";
import { incrementalTwins } from "./incremental-twins.ts";
import { areEqual, type TwinOptions, type Twins } from "./twin-builds.ts";

/**
 * Runs both builds, which may end at the first step whose results differ. Where steps were left out
 * and nothing is known by it (the images are equal, or an instruction behind them needs what they
 * make), both run again to their ends: only a difference is ever found early.
 * @throws BuildBroke as {@link incrementalTwins}
 */
export async function earlyTwins(options: TwinOptions): Promise<Twins> {
  const { earlyEnd, onFirst, ...others } = options;
  if (earlyEnd === undefined) return await incrementalTwins(options);
  const { reporter } = options;
  const whole = onFirst === undefined ? others : { ...others, onFirst };
  try {
    const twins = await incrementalTwins({
      ...others,
      earlyEnd,
      // An image that lacks steps is of use only if it is one of two that differ.
      onFirst: (first) => {
        if (earlyEnd.endedBehind === undefined) onFirst?.(first);
      },
    });
    if (earlyEnd.endedBehind === undefined || twins.second === undefined) return twins;
    if (!areEqual(twins.first, twins.second)) return { ...twins, earlyEnd };
  } catch (error) {
    if (!(error instanceof BuildBroke) || earlyEnd.endedBehind === undefined) throw error;
  }
  reporter.info("the end of both builds is needed to know more, so they run again, to their ends");
  return await incrementalTwins(whole);
}
