import { open } from "node:fs/promises";
import { resolve } from "node:path";
import { type GivenRecipe, readGivenRecipe } from "../domain/labels/given-recipe.ts";
import { longestLabel } from "../domain/labels/label-reading.ts";
import { Failure, inputNamed } from "../domain/text/failure.ts";
import { shortened, visible } from "../domain/text/printable.ts";

/** Reads the file of `--recipe`. @throws Failure `usage` when it is not a recipe */
export async function readRecipeFile(path: string, cwd: string): Promise<GivenRecipe> {
  const found = readGivenRecipe(await beginningOf(resolve(cwd, path)));
  if ("value" in found) return found.value;
  throw unreadable(path, found.wrong);
}

/** Returns a file's text; one that is longer than any recipe is cut, and is then no JSON. */
async function beginningOf(path: string): Promise<string> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(longestLabel + 1));
      return buffer.toString("utf8", 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
    throw unreadable(path, `it cannot be read (${code})`);
  }
}

function unreadable(path: string, wrong: string): Failure {
  return new Failure({
    code: "usage",
    message: `${inputNamed("recipe")}: ${JSON.stringify(shortened(visible(path), 200))}: ${wrong}.`,
    fix: 'Write JSON in the form of the label `dev.twofold.recipe`, of which everything may be left out, e.g. `{"file":"Dockerfile"}`.',
  });
}
