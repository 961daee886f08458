import { brokenContainerfile } from "../../containerfile/broken.ts";
import { escapeOf } from "../../containerfile/instructions.ts";
import { physicalLines } from "../../containerfile/lines.ts";
import type { Containerfile } from "../../containerfile/model.ts";
import { nameOf } from "../../containerfile/origins.ts";
import { parseContainerfile } from "../../containerfile/parse.ts";
import type { ArtifactRun, RunpackRecipe } from "../../domain/build/runpack.ts";
import { badInput } from "../../domain/text/failure.ts";
import { didYouMean } from "../../domain/text/nearest.ts";
import { finalStageLines } from "../final-stage.ts";
import { type WrittenContainerfile, type WrittenLine, withLines } from "../written.ts";

/**
 * Writes the Containerfile of recipe `runpack`: the user's own, and behind it a final stage that has
 * nothing but the runtime image and the artifacts. The user's lines keep their numbers.
 * @throws Failure `usage` for an artifact of a stage that there is not
 */
export function runpackContainerfile(
  own: Containerfile,
  recipe: RunpackRecipe,
): WrittenContainerfile {
  checkStages(own, recipe);
  checkEnd(own);
  const escape = escapeOf(physicalLines(own.text), own.file);
  const { artifacts, run } = recipe;
  const copies = artifacts.map(({ stage, from, to }, index) => ({
    text: `COPY --from=${stage} ${from} ${to}`,
    from: { name: "artifacts", entry: index + 1 },
  }));
  const lines: readonly WrittenLine[] = [
    ...(run === undefined ? [] : runLines(run)),
    { text: "" },
    ...finalStageLines(recipe, { kind: recipe.kind, copies, escape }),
  ];
  return withLines(ended(own.text), lines);
}

/**
 * Writes a Containerfile whose last stage also runs what makes its artifacts.
 * @throws Failure `usage` for a file whose last line is open
 */
export function runContainerfile(own: Containerfile, run: ArtifactRun): WrittenContainerfile {
  checkEnd(own);
  return withLines(ended(own.text), runLines(run));
}

/** WORKDIR makes a folder without a shell. No word of RUN's JSON form is expanded. */
function runLines({ folders, workdir, command }: ArtifactRun): readonly WrittenLine[] {
  return [
    { text: "" },
    { text: "# Written by Twofold: the run of the build image, which makes its artifacts." },
    ...folders.map((folder) => ({ text: `WORKDIR ${folder}` })),
    { text: `WORKDIR ${workdir}` },
    { text: `RUN ${JSON.stringify(command)}` },
  ];
}

function ended(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}

/** A line that the file leaves open would swallow the final stage. */
function checkEnd({ file, text, stages }: Containerfile): void {
  const instruction = stages.flatMap((stage) => [stage.from, ...stage.instructions]).at(-1);
  const marked = `${ended(text)}FROM scratch\n`;
  const isOpen = parseContainerfile({ text: marked, file }).stages.length === stages.length;
  if (!isOpen || instruction === undefined) return;
  throw brokenContainerfile({
    file,
    line: instruction.line,
    wrong: "The last instruction goes on behind the file's end.",
    fix: "Remove the character that continues its last line.",
  });
}

function checkStages({ file, stages }: Containerfile, { artifacts }: RunpackRecipe): void {
  const names = stages.flatMap((stage) => [nameOf(stage), String(stage.index)]);
  const known = new Set(names.map((name) => name.toLowerCase()));
  const at = artifacts.findIndex(({ stage }) => !known.has(stage.toLowerCase()));
  const unknown = artifacts[at];
  if (unknown === undefined) return;
  const named = stages.map(nameOf);
  const listed = named.slice(0, 20).map((name) => `\`${name}\``);
  throw badInput(
    "artifacts",
    `entry ${at + 1}: ${file} has no stage \`${unknown.stage}\`${didYouMean(unknown.stage, named)}`,
    `Write the name of a stage: ${listed.join(", ")}${named.length > listed.length ? ", …" : ""}.`,
  );
}
