import type { RecipeFacts } from "../../advise/facts.ts";
import { basesOf } from "../../containerfile/bases.ts";
import { type FinalUser, finalUser } from "../../containerfile/final-user.ts";
import { allEnded } from "../../domain/build/all-ended.ts";
import type { Asked } from "../../domain/source/asked.ts";
import { type Answer, type Checkout, known, unknown } from "../../domain/source/checkout.ts";
import { normalOffset } from "../../domain/source/offset.ts";
import { canonicalRepository } from "../../domain/source/repository-name.ts";
import { badInput } from "../../domain/text/failure.ts";
import { namedSetting } from "../../domain/text/surface.ts";
import type {
  RecipeOptions,
  SourceOptions,
  SourcePorts,
  SourceReader,
  SourceReading,
} from "../ports/source.ts";

/** Makes a reader of sources, which names and judges the facts of a checkout. */
export function sourceReader(ports: SourcePorts): SourceReader {
  return {
    read: (options) => readSource(options, ports),
    commitTime: (context) => ports.checkouts.commitTime(context),
  };
}

async function readSource(options: SourceOptions, ports: SourcePorts): Promise<SourceReading> {
  const { context, ignores, settingsFile } = options;
  const offset = options.offset === undefined ? undefined : checkedOffset(options.offset);
  const repository =
    options.repository === undefined ? undefined : checkedRepository(options.repository);
  const asked = await askedBy(options, ports);
  // The parser of shell commands is large; loaded any earlier, it would delay the calls of git.
  const loadRules = () => import("../../advise/source.ts");
  let rules: ReturnType<typeof loadRules> | undefined;
  const whileWaiting = (): void => {
    rules = loadRules();
  };
  const [checkout, recipe] = await allEnded([
    ports.checkouts.read({
      ...{ context, offset, repository, asked, ignores, whileWaiting },
      // Git in a step compares them with the files that the build has.
      listsTracked: (options.recipe?.vcs.length ?? 0) > 0,
      ...(settingsFile === undefined ? {} : { settingsFile }),
    }),
    options.recipe === undefined ? undefined : recipeFacts(context, options.recipe, ports),
  ]);
  const { filesToRead, judgeSource } = await (rules ?? loadRules());
  const paths = recipe === undefined ? [] : filesToRead(recipe.scope, ignores);
  const judged = judgeSource({
    checkout,
    offset,
    repository,
    ignores,
    asked,
    recipe:
      recipe === undefined || paths.length === 0
        ? recipe
        : { ...recipe, texts: await ports.contextTexts(context, paths) },
  });
  return {
    source: judged.source,
    tag: judged.version?.chosen.tag,
    otherTags: judged.version?.others ?? [],
    advisories: judged.advisories,
    strayFolders: strayFolders(checkout),
    place: placeOf(checkout),
    root: checkout.kind === "checkout" ? checkout.root : context,
  };
}

function placeOf(checkout: Checkout): SourceReading["place"] {
  if (checkout.kind === "none") return undefined;
  const { remote, onRemote, pullRefs } = checkout;
  return { remote: remote?.repository, onRemote, pullRefs };
}

/** The folders without tracked files, relative to the context. */
function strayFolders(checkout: Checkout): readonly string[] {
  if (checkout.kind === "none") return [];
  const { context, worktrees } = checkout;
  return worktrees
    .flatMap(({ strayFolders: found }) => (found.known ? found.value : []))
    .map((folder) => {
      if (context === "") return folder;
      return folder.startsWith(`${context}/`) ? folder.slice(context.length + 1) : "";
    });
}

async function askedBy({ tags = [] }: SourceOptions, ports: SourcePorts): Promise<Asked> {
  const asked = await ports.asked();
  const from = namedSetting("tags");
  const named = tags.map((name) => ({ name, from, isImageTag: true as const }));
  return { ...asked, versions: [...asked.versions, ...named] };
}

async function recipeFacts(
  context: string,
  recipe: RecipeOptions,
  ports: SourcePorts,
): Promise<RecipeFacts> {
  const user = finalUser(recipe.scope);
  // Loaded only here, so that it does not delay the first call of git.
  const loadDialect = () => import("./judge-dialect.ts");
  const [baseUser, contextStates, judged, run] = await allEnded([
    // Most Containerfiles name their user, and then no registry is queried.
    user.kind === "inherited" ? inheritedUser(user, recipe, ports) : known(""),
    contextStatesOf(context, recipe, ports),
    loadDialect().then(({ judgedDialect }) => judgedDialect(recipe, ports)),
    runFacts(context, recipe, ports),
  ]);
  return {
    ...recipe,
    baseUser,
    contextStates,
    dialect: judged,
    ...(run === undefined ? {} : { run }),
  };
}

/** Finds out what is new in this run, if an input has a digit: only then can it hold that. */
async function runFacts(
  context: string,
  { inputs }: RecipeOptions,
  { run, checkouts }: SourcePorts,
): Promise<RecipeFacts["run"]> {
  if (!inputs.some(({ value }) => /\d/.test(value))) return undefined;
  const commitTime = await checkouts.commitTime(context);
  return { ...run(), commitTime: commitTime.known ? commitTime.value : undefined };
}

/** Finds the state only of contexts that are used and that no digest pins. */
async function contextStatesOf(
  context: string,
  { scope, contexts }: RecipeOptions,
  { checkouts }: SourcePorts,
): Promise<RecipeFacts["contextStates"]> {
  const used = new Set(basesOf(scope).map((use) => use.context));
  const asked = contexts.flatMap((each) => {
    const isPinned =
      each.kind === "registry" ||
      (each.kind === "files" ? each.digest !== undefined : each.isPinned === true);
    return used.has(each.name) && !isPinned ? [each] : [];
  });
  return await allEnded(
    asked.map(async ({ name, path }) => {
      return { name, state: await checkouts.readBeside({ context, path }) };
    }),
  );
}

async function inheritedUser(
  { base }: Extract<FinalUser, { kind: "inherited" }>,
  { scope, contexts }: RecipeOptions,
  ports: SourcePorts,
): Promise<Answer<string>> {
  const platform = base.platform ?? scope.platforms?.target;
  const context = contexts.find(({ name }) => name === base.context);
  if (context === undefined) return await ports.baseUser(base.reference, platform);
  if (context.kind === "registry") return await ports.baseUser(context.reference, platform);
  return unknown(`the build context ${context.name} is not read before the build`);
}

function checkedOffset(input: string): string {
  const offset = normalOffset(input);
  if (offset === undefined)
    throw badInput(
      "offset",
      "it is outside the repository.",
      "Write the service's folder as seen from the repository's root, e.g. `services/cart`.",
    );
  return offset;
}

function checkedRepository(input: string): string {
  const name = canonicalRepository(input.trim());
  if (name === undefined)
    throw badInput(
      "repository",
      "it does not name a repository that others can clone.",
      "Write its name or URL, e.g. `github.com/acme/shop`; a path on this machine does not count.",
    );
  return name;
}
