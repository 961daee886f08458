import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { causeIds } from "../../domain/findings/cause.ts";
import { Failure } from "../../domain/text/failure.ts";

/** The texts that explain causes and advisories, as Markdown. */
export interface GuideTexts {
  /** The page of each cause. */
  readonly causes: ReadonlyMap<string, string>;
  /** The page with a section for each advisory. */
  readonly advisories: string;
}

/** How far below the project this file can be, bundled or not. */
const mostSteps = 4;

/**
 * Reads the project's own pages, which lie in `docs`, beside the folder of the running program.
 * @param start the folder of a file of the program
 * @throws Failure `tool` when the program was taken out of its checkout
 */
export async function readGuideTexts(start = import.meta.dirname): Promise<GuideTexts> {
  let folder = start;
  for (let step = 0; step < mostSteps; step += 1) {
    folder = dirname(folder);
    const found = await textsIn(join(folder, "docs"));
    if (found !== undefined) return found;
  }
  throw new Failure({
    code: "tool",
    message: `The pages are missing: there is no folder \`docs\` with them above ${start}.`,
    fix: "Run Twofold from a whole checkout of the project.",
  });
}

/** Reads the pages of a folder; undefined if it has not all of them. */
async function textsIn(docs: string): Promise<GuideTexts | undefined> {
  const read = (name: string): Promise<string> => readFile(join(docs, name), "utf8");
  try {
    const advisories = await read("advisories.md");
    const pages = causeIds.map(
      async (id): Promise<[string, string]> => [id, await read(`causes/${id}.md`)],
    );
    return { advisories, causes: new Map(await Promise.all(pages)) };
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}
