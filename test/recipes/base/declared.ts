import { parsedYaml } from "../../../src/deployed/yaml.ts";
import { readDeclaration } from "../../../src/recipes/base/declaration.ts";
import type { Declaration } from "../../../src/recipes/base/model.ts";

/** Reads a declaration as the command does. */
export async function declared(text: string): Promise<Declaration> {
  const parsed = await parsedYaml(text, 0);
  if ("wrong" in parsed) throw new Error(parsed.wrong);
  return readDeclaration({ ...parsed, file: "base.yaml" });
}

export const bookworm = "distribution: debian\nsuite: bookworm\n";
