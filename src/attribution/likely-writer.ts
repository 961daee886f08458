import type { Instruction, Stage } from "../containerfile/model.ts";
import { type Names, originOfBase, originsOf } from "../containerfile/origins.ts";
import { type CopyPaths, covers } from "./copied-paths.ts";
import { placesIn, type StageEnd, type StagePlace, unknownBase } from "./stage-scope.ts";

/** The file whose writer is wanted, and the stage that it is in. */
interface WriterOptions {
  readonly names: Names;
  readonly stage: Stage;
  /** Without leading slash. */
  readonly path: string;
  /** Whether the context contains this very file; undefined if that was not checked. */
  readonly isFromContext: boolean | undefined;
}

/**
 * Returns the instruction that wrote a file of a stage, as far as the Containerfile alone shows:
 * the first RUN that names the path, else the COPY that names it, followed into the stage that it
 * copies from, else the only RUN. Undefined if several may have written it. It needs no watched
 * builds.
 */
export function likelyWriter(options: WriterOptions): Instruction | undefined {
  const { stage, path, isFromContext } = options;
  const places = placesOf(options.names, stage).places;
  const copies = places.filter(
    ({ copy, instruction }) =>
      copy !== undefined &&
      covers(copy, path) &&
      (isFromContext !== false || !isPlainCopy(instruction)),
  );
  const own = copies.findLast(({ instruction }) => !isFromStage(instruction));
  if (isFromContext === true && own !== undefined) return own.instruction;
  const runs = places.filter(({ instruction }) => instruction.keyword === "RUN");
  const naming = runs.find(({ instruction, workdir }) => names(instruction, { path, workdir }));
  if (naming !== undefined) return naming.instruction;
  if (copies.length === 0) return runs.length === 1 ? runs[0]?.instruction : undefined;
  const exact = copies.findLast(
    ({ copy }) => copy !== undefined && sourceOf(copy, path) !== undefined,
  );
  const copied = exact ?? (runs.length === 0 && copies.length === 1 ? copies[0] : undefined);
  return copied === undefined ? undefined : (deeper(options, copied) ?? copied.instruction);
}

/**
 * Returns the COPY or ADD that names a path of a stage, wherever it takes it from; undefined if
 * there is none.
 */
export function likelyCopy({
  names: known,
  stage,
  path,
}: Omit<WriterOptions, "isFromContext">): Instruction | undefined {
  return placesOf(known, stage).places.findLast(
    ({ copy }) => copy !== undefined && sourceOf(copy, path) !== undefined,
  )?.instruction;
}

function placesOf(
  known: Names,
  stage: Stage,
): { readonly places: readonly StagePlace[]; readonly end: StageEnd } {
  const below = originOfBase(known, stage)?.stage;
  const base = below === undefined ? unknownBase : placesOf(known, below).end;
  return placesIn(stage, { names: known, base });
}

/** Returns the writer in the stage that the file is copied from. */
function deeper(
  { names: known, stage, path }: WriterOptions,
  { instruction, copy }: StagePlace,
): Instruction | undefined {
  const from = originsOf(known, stage).find(
    ({ kind, line }) => kind === "copy" && line === instruction.line,
  )?.stage;
  const source = copy === undefined ? undefined : sourceOf(copy, path);
  if (from === undefined || source === undefined) return undefined;
  return likelyWriter({ names: known, stage: from, path: source, isFromContext: undefined });
}

/**
 * Returns the source that certainly became a path of the image: the only one, under its own name or
 * a new one.
 */
function sourceOf(
  { sources, destination, isIntoFolder }: CopyPaths,
  path: string,
): string | undefined {
  return sources.find((source) => {
    const name = source.slice(source.lastIndexOf("/") + 1);
    return (
      (!isIntoFolder && path === destination) || (name !== "" && path === `${destination}/${name}`)
    );
  });
}

/** Whether an instruction can only write files that the context has. */
function isPlainCopy(instruction: Instruction): boolean {
  const { keyword, heredocs } = instruction;
  return keyword === "COPY" && heredocs.length === 0 && !isFromStage(instruction);
}

function isFromStage({ flags }: Instruction): boolean {
  return flags.some(({ name }) => name === "from");
}

/** Whether a RUN contains the path, absolute or relative to its working folder. */
function names(
  { text, heredocs }: Instruction,
  { path, workdir }: { readonly path: string; readonly workdir: string },
): boolean {
  const isBelow = workdir !== "" && path.startsWith(`${workdir}/`);
  const relative = isBelow ? path.slice(workdir.length + 1) : path;
  const written = [`/${path}`, ...(isBelow && relative.length > 3 ? [relative] : [])];
  return [text, ...heredocs].some((script) => written.some((one) => holdsWord(script, one)));
}

/** Whether a text contains a path by itself, and not as part of another path. */
function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before = " ", after = " "] = [text[at - 1], text[at + word.length]];
    if (!/[\w./-]/.test(before) && !/[\w./-]/.test(after)) return true;
  }
  return false;
}
