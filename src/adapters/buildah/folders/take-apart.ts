const word = "take-apart";

/**
 * Returns the arguments that make our program take a work folder apart. A watcher uses them to
 * remove what a killed run left.
 */
export function takeApartArguments(folder: string): readonly string[] {
  return [word, folder];
}

/**
 * Takes a work folder apart if the arguments say so. This is not a command for people, so no help
 * lists it.
 * @returns whether the arguments said so
 */
export async function takeApart([name, folder]: readonly string[]): Promise<boolean> {
  if (name !== word || folder === undefined) return false;
  const { cleanUp } = await import("./clean-up.ts");
  await cleanUp(folder);
  return true;
}
