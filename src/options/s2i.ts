import { longestS2iText, mostArtifacts, type S2iRecipe, s2iMethods } from "../domain/build/s2i.ts";
import { isImageName } from "../domain/build/s2i-images.ts";
import { scriptsUrlIn } from "../domain/build/scripts-url.ts";
import { badInput } from "../domain/text/failure.ts";
import { shortened, visible } from "../domain/text/printable.ts";
import { setting } from "../domain/text/surface.ts";
import { withoutSecrets } from "../domain/text/url-secrets.ts";
import { given } from "./given.ts";
import { type OptionName, optionNamed } from "./list.ts";
import type { OptionReader } from "./reader.ts";

/** Reads the inputs of recipe `s2i`. @throws Failure `usage` */
export function readS2i(read: OptionReader): S2iRecipe {
  const builderImage = readImage(read, "builder-image");
  if (builderImage === undefined) {
    throw badInput(
      "builder-image",
      `it is empty, and ${setting("recipe", "s2i")} needs it.`,
      `Write e.g. ${setting("builder-image", optionNamed("builder-image").example)}.`,
    );
  }
  const runtimeImage = readImage(read, "runtime-image");
  const runtimeArtifacts = readArtifacts(read);
  if (runtimeImage === undefined && runtimeArtifacts.length > 0) {
    throw badInput(
      "runtime-artifacts",
      `they go into a runtime image, and there is none.`,
      `Name it in ${setting("runtime-image")}, or leave ${setting("runtime-artifacts")} out.`,
    );
  }
  return {
    kind: "s2i",
    ...given("source", bounded(read, "source")),
    builderImage,
    ...given("runtimeImage", runtimeImage),
    ...given("scriptsUrl", readScriptsUrl(read)),
    runtimeArtifacts,
    method: read.choice("method", s2iMethods),
    incremental: read.boolean("incremental"),
  };
}

function readImage(read: OptionReader, name: OptionName): string | undefined {
  const text = bounded(read, name);
  if (text === undefined || isImageName(text)) return text;
  throw badInput(
    name,
    `\`${visible(shortened(withoutSecrets(text), 200))}\` is not an image reference.`,
    `Write the name of an image, e.g. ${setting(name, optionNamed(name).example)}.`,
  );
}

function readScriptsUrl(read: OptionReader): string | undefined {
  const text = bounded(read, "scripts-url");
  if (text !== undefined) scriptsUrlIn(text);
  return text;
}

function readArtifacts(read: OptionReader): readonly string[] {
  const lines = read.lines("runtime-artifacts");
  if (lines.length <= mostArtifacts && lines.every(({ length }) => length <= longestS2iText)) {
    return lines;
  }
  throw badInput(
    "runtime-artifacts",
    `it has more than ${mostArtifacts} entries, or one of more than ${longestS2iText} characters.`,
    "Name folders instead of single files.",
  );
}

function bounded(read: OptionReader, name: OptionName): string | undefined {
  const text = read.text(name);
  if (text === undefined || text.length <= longestS2iText) return text;
  throw badInput(name, `it has more than ${longestS2iText} characters.`, "Write a shorter one.");
}
