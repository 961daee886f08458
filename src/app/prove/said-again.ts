import { BuildBroke } from "../ports/build.ts";
import { ownParts, type TwinOptions } from "./twin-builds.ts";

/**
 * How buildah says that its own helper for copies was gone before it was asked. Which of the two
 * speaks first is chance, and only the helper knows what was wrong.
 */
const lostHelper = /error encoding request for copier subprocess/;

/**
 * Returns how the first build broke, in words that say why: where buildah only says that it lost its
 * own helper, it builds once more and hears again.
 * @throws what stopped the run
 */
export async function saidAgain(broke: BuildBroke, options: TwinOptions): Promise<BuildBroke> {
  const error = broke.lastLines.findLast((line) => line.startsWith("Error: "));
  if (error === undefined || !lostHelper.test(error)) return broke;
  const { builder, plan, reporter, stepOf, stepNetwork } = options;
  const log = reporter.openLog("build 1, once more");
  try {
    await builder.rerun({
      ...{ slot: "first", name: "said-again", plan, stepOf, stepNetwork, log },
      ...ownParts(options).first,
      // Nothing ends this build alone.
      signal: new AbortController().signal,
    });
    return broke;
  } catch (again) {
    if (again instanceof BuildBroke) return again;
    throw again;
  } finally {
    log.close();
  }
}
