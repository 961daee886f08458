import { Failure } from "../text/failure.ts";

/**
 * Does a work, and cleans up after it whatever came of it. Where both fail, the work's error is the
 * one to know: the clean-up's comes after it, and often from it. A {@link Failure} of the work then
 * also says what was left behind.
 * @throws what the work threw, else what the clean-up threw
 */
export async function thenCleanUp<Result>(
  work: () => Promise<Result>,
  cleanUp: () => Promise<void>,
): Promise<Result> {
  let result: Result;
  try {
    result = await work();
  } catch (error) {
    const left = await cleanUp().then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    throw error instanceof Failure && left instanceof Failure ? withLeft(error, left) : error;
  }
  await cleanUp();
  return result;
}

/** Returns the work's failure, which ends with what the clean-up's says. */
function withLeft(failure: Failure, left: Failure): Failure {
  const { code, told, place, input, output } = failure;
  return new Failure({
    code,
    output,
    message: told.message,
    fix: `${told.fix} ${left.told.message} ${left.told.fix}`,
    ...(place === undefined ? {} : { place }),
    ...(input === undefined ? {} : { input }),
    cause: failure,
  });
}
