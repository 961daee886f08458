import { Failure, type Sentence } from "../../domain/text/failure.ts";
import { shortened, visible } from "../../domain/text/printable.ts";
import { setting } from "../../domain/text/surface.ts";
import type { FinalFiles } from "../../recipes/runpack/final-files.ts";
import {
  chosenImage,
  largestSpec,
  namesOfImages,
  readRunSpec,
  type SpecImage,
} from "../../recipes/runpack/run-spec.ts";
import type { BuildPorts } from "../ports/build.ts";
import { refuseUnpinned } from "../recipe/pinned-runtime.ts";
import type { SpecSource } from "./build-of-spec.ts";
import { type BuiltFile, builtFiles, contentOf } from "./built-files.ts";

/** The most flaws that a message names. */
const mostNamed = 20;

/**
 * Reads the run spec of a build image, and returns the image of it that is wanted.
 * @param wanted undefined: the only one
 * @throws Failure `usage` with everything that is wrong with it
 */
export async function specImageOf(
  { image, spec }: Pick<SpecSource, "image" | "spec">,
  {
    wanted,
    ports,
  }: {
    readonly wanted: string | undefined;
    readonly ports: Pick<BuildPorts, "readers" | "registry">;
  },
): Promise<SpecImage> {
  const { entries } = ports.readers;
  const files = await builtFiles(image, entries);
  const { file } = files.wayTo(spec);
  if (file?.type !== "file") {
    throw badSpec(
      spec,
      "the build image has no such file.",
      "Write the spec there, in the last stage.",
    );
  }
  if (file.size > largestSpec) {
    throw badSpec(spec, `it is larger than ${largestSpec} bytes.`, "Write a shorter one.");
  }
  const text = await contentOf(image, { file, entries });
  const read = readRunSpec((text ?? Buffer.alloc(0)).toString("utf8"));
  if ("flaws" in read) throw flawed(spec, read.flaws);
  const chosen = choose(read.value, { spec, wanted });
  const faults = faultsOf(chosen, files);
  if (faults.length > 0) throw flawed(spec, faults);
  await refuseUnpinned({ runtimeImage: chosen.from }, ports, {
    refused: (wrong, fix) => badSpec(spec, `\`image.from\`: ${wrong}`, fix),
    written: (name) => `\`"from": ${JSON.stringify(name)}\``,
  });
  return chosen;
}

function choose(
  images: readonly SpecImage[],
  { spec, wanted }: { readonly spec: string; readonly wanted: string | undefined },
): SpecImage {
  const chosen = chosenImage(images, wanted);
  if (chosen !== undefined) return chosen;
  const names = namesOfImages(images).map((name) => `\`${visible(shortened(name, 100))}\``);
  const listed = names.join(", ");
  const wrong: Sentence =
    wanted === undefined
      ? `it has ${names.length} images: ${listed}.`
      : `it has no one image \`${visible(shortened(wanted, 100))}\`, but ${listed}.`;
  throw badSpec(
    spec,
    wrong,
    `Choose one with ${setting("spec-image")}; for the others, run Twofold again with another name in ${setting("image")}.`,
  );
}

/** Finds the files of a spec that the build image does not have, or only out of its root. */
function faultsOf({ files }: SpecImage, built: FinalFiles<BuiltFile>): readonly string[] {
  return files.flatMap(({ from }, index) => {
    const { file, leaves } = built.wayTo(from);
    const name = `\`files[${index}].source.dir\`, \`${from}\`,`;
    if (leaves !== undefined) {
      const link = visible(shortened(leaves.path, 200));
      const target = visible(shortened(leaves.linkname, 200));
      return [
        `${name} goes through the symbolic link \`/${link}\` to \`${target}\`, which leads out of the image's root`,
      ];
    }
    return file === undefined && from !== "/" ? [`${name} is not in the build image`] : [];
  });
}

function flawed(spec: string, flaws: readonly string[]): Failure {
  const named = flaws.slice(0, mostNamed).join("; ");
  const more = flaws.length > mostNamed ? `; and ${flaws.length - mostNamed} more` : "";
  return badSpec(
    spec,
    `${named}${more}.`,
    "Correct what the stage writes there; docs/runpack.md has the form.",
  );
}

function badSpec(spec: string, wrong: Sentence, fix: Sentence): Failure {
  return new Failure({ code: "usage", message: `The run spec \`${spec}\`: ${wrong}`, fix });
}
