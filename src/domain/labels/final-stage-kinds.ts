import * as v from "valibot";
import { writtenForms } from "../build/kind-rules.ts";
import { sortedByName } from "../build/plan.ts";
import { formatPrebuilt, type PrebuiltRecipe, parsePrebuilt } from "../build/prebuilt.ts";
import {
  type FinalStage,
  formatArtifact,
  isCommandWord,
  isPinnedImage,
  isPlainPath,
  isUser,
  isVariable,
  isVariableValue,
  mostEntries,
  parseArtifact,
  parsePort,
  type RunpackRecipe,
} from "../build/runpack.ts";
import { digestSchema } from "../oci/oci.ts";
import { listOf, mapOf, onlyObjectOf, textThat } from "../text/schema.ts";

/** Returns the inputs of recipe `runpack` as the label has them. */
export function runpackMembers(recipe: RunpackRecipe) {
  const { artifacts, run } = recipe;
  return {
    form: writtenForms.runpack,
    ...stageMembers(recipe),
    artifacts: artifacts.map(formatArtifact),
    ...(run === undefined ? {} : { run: { ...run } }),
  };
}

/** Returns the inputs of recipe `prebuilt` as the label has them. */
export function prebuiltMembers(recipe: PrebuiltRecipe) {
  const { files, make, tree } = recipe;
  return {
    form: writtenForms.prebuilt,
    ...stageMembers(recipe),
    files: files.map(formatPrebuilt),
    ...(make === undefined ? {} : { make }),
    ...(tree === undefined ? {} : { tree }),
  };
}

function stageMembers({ runtimeImage, command, user, env, expose, workdir }: FinalStage) {
  return {
    runtimeImage,
    command,
    user,
    env: Object.fromEntries(env.map(({ name, value }) => [name, value])),
    expose: expose.toSorted(),
    ...(workdir === undefined ? {} : { workdir }),
  };
}

const bounded = <const Item extends v.GenericSchema>(item: Item, least: number) =>
  v.pipe(
    listOf(item),
    v.check(
      ({ length }) => length >= least && length <= mostEntries,
      `a list of ${least} to ${mostEntries} entries`,
    ),
  );

const artifact = v.pipe(
  v.string(),
  v.transform(parseArtifact),
  v.check((found) => found !== undefined, "`stage:/from:/to`"),
  v.transform((found) => found ?? { stage: "", from: "", to: "" }),
);
const port = textThat((text) => parsePort(text) === text, "a port such as `8080/tcp`");
const variables = v.pipe(
  mapOf(textThat(isVariableValue, "a text on one line")),
  v.check(
    (found) => Object.keys(found).length <= mostEntries && Object.keys(found).every(isVariable),
    "variables by their names",
  ),
);

const plainPath = textThat(isPlainPath, "an absolute path");
const run = onlyObjectOf({
  folders: bounded(plainPath, 1),
  workdir: plainPath,
  command: bounded(textThat(isCommandWord, "a word"), 1),
});

const stageEntries = {
  runtimeImage: textThat(isPinnedImage, "an image by its digest"),
  command: bounded(textThat(isCommandWord, "a word"), 1),
  user: textThat(isUser, "a user"),
  env: variables,
  expose: bounded(port, 0),
  workdir: v.undefinedable(plainPath),
};

/** Makes a final stage of what a label has of it. */
function stageOf<Others extends object>({
  env,
  workdir,
  ...others
}: Others & {
  readonly env: Readonly<Record<string, string>>;
  readonly workdir: string | undefined;
}) {
  return {
    ...others,
    env: sortedByName(Object.entries(env).map(([name, value]) => ({ name, value }))),
    ...(workdir === undefined ? {} : { workdir }),
  };
}

/** The inputs of recipe `runpack`. */
export const runpackSchema = v.pipe(
  onlyObjectOf({
    form: v.literal(writtenForms.runpack, String(writtenForms.runpack)),
    ...stageEntries,
    artifacts: bounded(artifact, 1),
    run: v.undefinedable(run),
  }),
  v.transform(
    ({ form: _, run, ...found }): RunpackRecipe => ({
      kind: "runpack",
      ...stageOf(found),
      ...(run === undefined ? {} : { run }),
    }),
  ),
);

const files = v.pipe(
  v.string(),
  v.transform(parsePrebuilt),
  v.check((found) => found !== undefined, "`path:/to`"),
  v.transform((found) => found ?? { path: "", to: "" }),
);

/** The inputs of recipe `prebuilt`. */
export const prebuiltSchema = v.pipe(
  onlyObjectOf({
    form: v.literal(writtenForms.prebuilt, String(writtenForms.prebuilt)),
    ...stageEntries,
    files: bounded(files, 1),
    make: v.undefinedable(bounded(textThat(isCommandWord, "a word"), 1)),
    tree: v.undefinedable(digestSchema),
  }),
  v.transform(
    ({ form: _, make, tree, ...found }): PrebuiltRecipe => ({
      kind: "prebuilt",
      ...stageOf(found),
      ...(make === undefined ? {} : { make }),
      ...(tree === undefined ? {} : { tree }),
    }),
  ),
);
