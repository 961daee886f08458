const word = "take-apart";

/** The arguments that make a program of ours take a work folder apart: a watcher's, for what a killed run left. */
export function takeApartArguments(folder: string): readonly string[] {
  return [word, folder];
}

/**
 * Does what these arguments say, when they are those. No command for people, and so in no help.
 * @returns whether they were
 */
export async function takeApart([name, folder]: readonly string[]): Promise<boolean> {
  if (name !== word || folder === undefined) return false;
  const { cleanUp } = await import("./clean-up.ts");
  await cleanUp(folder);
  return true;
}
