import { allEnded } from "./all-ended.ts";

/**
 * Runs a task for each item, a limited number at a time. @returns the results in the order of the
 * items
 */
export async function sideBySide<T, R>(
  items: readonly T[],
  most: number,
  task: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Map<number, R>();
  const rest = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of rest) results.set(index, await task(item));
  };
  await allEnded(Array.from({ length: Math.min(most, items.length) }, worker));
  return items.flatMap((_item, index) => {
    const result = results.get(index);
    return result === undefined ? [] : [result];
  });
}
