import {
  type PrebuiltFiles,
  type PrebuiltRecipe,
  parsePrebuilt,
} from "../domain/build/prebuilt.ts";
import { badInput } from "../domain/text/failure.ts";
import { shorten } from "./choices.ts";
import {
  boundedEntries,
  missingInput,
  readFinalStage,
  readRuntime,
  readWords,
} from "./final-stage.ts";
import type { OptionReader } from "./reader.ts";

/** Reads the inputs of recipe `prebuilt`. @throws Failure `usage` */
export function readPrebuilt(read: OptionReader): PrebuiltRecipe {
  const kind = "prebuilt";
  return {
    kind,
    files: readFiles(read),
    ...(read.isGiven("prebuilt-command")
      ? { make: readWords(read, { name: "prebuilt-command", kind }) }
      : {}),
    ...readRuntime(read, kind),
    ...readFinalStage(read),
  };
}

function readFiles(read: OptionReader): readonly PrebuiltFiles[] {
  const lines = boundedEntries("prebuilt", read.lines("prebuilt"));
  if (lines.length === 0) throw missingInput("prebuilt", "prebuilt");
  return lines.map((line, index) => {
    const found = parsePrebuilt(line);
    if (found !== undefined) return found;
    throw badInput(
      "prebuilt",
      `entry ${index + 1}, ${JSON.stringify(shorten(line))}, is not \`path:/to\`.`,
      "Write a path from the context, without `.`, `..` and `.git` in it, and an absolute path of the image; neither may have white space, wildcards, quotes, `$` and backslashes.",
    );
  });
}
