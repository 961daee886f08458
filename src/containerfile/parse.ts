import { brokenContainerfile } from "./broken.ts";
import { readInstructions } from "./instructions.ts";
import type { Containerfile, Instruction, LinePlaces, Stage } from "./model.ts";

/**
 * The longest text, in UTF-16 code units; large Containerfiles of real projects have a few tens of
 * thousands.
 */
const longestText = 1 << 20;

/**
 * Parses a Containerfile into stages and instructions, with their places.
 * Twofold splits the text into instructions itself and follows buildah's parser
 * (github.com/openshift/imagebuilder): places, step numbers and pins are only right if both see the
 * same instructions, and bases are replaced by offset. The package dockerfile-ast differs from
 * buildah in small things (`# escape=` after another directive, indented comments inside an
 * instruction, names of here-documents), and loading it would take a third of the time to the first
 * log line.
 * @throws Failure `usage`, with the line, for a text that buildah cannot build from
 */
export function parseContainerfile(source: {
  text: string;
  file: string;
  /** Where the user wrote lines that Twofold added; absent where there are none. */
  places?: LinePlaces | undefined;
}): Containerfile {
  const { text, file, places } = source;
  checkFile(source);
  const instructions = readInstructions(source).map((each) => {
    const written = places?.get(each.line);
    return written === undefined ? each : { ...each, written };
  });
  const found = instructions.findIndex(({ keyword }) => keyword === "FROM");
  const firstFrom = found === -1 ? instructions.length : found;
  const args = instructions.slice(0, firstFrom);
  const early = args.find(({ keyword }) => keyword !== "ARG");
  if (early !== undefined) {
    throw brokenContainerfile({
      file,
      line: early.line,
      wrong: `\`${early.keyword}\` comes before the first FROM.`,
      fix: "Start with FROM; only ARG may come before it.",
    });
  }
  if (found === -1) {
    throw brokenContainerfile({
      file,
      line: args[0]?.line ?? 1,
      wrong: args.length === 0 ? "The file has no instructions." : "The file has no FROM.",
      fix: "Start with FROM and the image to build on, e.g. `FROM debian:12` or `FROM scratch`.",
    });
  }
  const stages = readStages(instructions.slice(firstFrom), file);
  return { file, text, ...(places === undefined ? {} : { places }), args, stages };
}

function checkFile({ text, file }: { text: string; file: string }): void {
  if (text.length > longestText) {
    throw brokenContainerfile({
      file,
      line: 1,
      wrong: "The file is larger than 1 MiB.",
      fix: "Check that it is a Containerfile, and put large data into the build context.",
    });
  }
  if (file.endsWith(".in")) {
    throw brokenContainerfile({
      file,
      line: 1,
      wrong:
        "The name ends in `.in`: buildah would first run the file through the C preprocessor, which is not supported here.",
      fix: `Run the preprocessor yourself, e.g. \`cpp -E -P ${file}\`, and build from its output.`,
    });
  }
}

function readStages(instructions: readonly Instruction[], file: string): Stage[] {
  const starts = instructions.flatMap(({ keyword }, at) => (keyword === "FROM" ? [at] : []));
  return starts.flatMap((start, index) => {
    const [from, ...following] = instructions.slice(start, starts[index + 1]);
    return from === undefined ? [] : [readStage(from, { index, instructions: following, file })];
  });
}

function readStage(
  from: Instruction,
  rest: { index: number; instructions: readonly Instruction[]; file: string },
): Stage {
  const [base, as, name] = from.words;
  const isNamed = as?.text.toUpperCase() === "AS" && name !== undefined;
  if (base === undefined || from.words.length !== (isNamed ? 3 : 1)) {
    throw brokenContainerfile({
      file: rest.file,
      line: from.line,
      wrong: "FROM must name exactly one image.",
      fix: "Write `FROM image` or `FROM image AS name`.",
    });
  }
  const stage = { index: rest.index, from, base, instructions: rest.instructions };
  return isNamed ? { ...stage, name: name.text } : stage;
}
