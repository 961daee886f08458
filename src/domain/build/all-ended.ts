/**
 * Like `Promise.all`, but also waits for the others when one is rejected: nothing that was started
 * still runs or writes when the caller goes on to clean up.
 * @throws the reason of the first rejected one, in the order of the list
 */
export async function allEnded<T extends readonly unknown[] | []>(
  promises: T,
): Promise<{ -readonly [P in keyof T]: Awaited<T[P]> }> {
  await Promise.allSettled(promises);
  return await Promise.all(promises);
}
