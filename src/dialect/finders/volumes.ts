import { resolve } from "node:path/posix";
import { expandWord, type Lookup } from "../../containerfile/expand.ts";
import { jsonStrings } from "../../containerfile/heredoc.ts";
import type { Instruction } from "../../containerfile/model.ts";
import { type InScope, withVariables } from "../../containerfile/variables.ts";
import type { ImageSettings } from "../../domain/oci/image-settings.ts";
import type { DialectUse, Finder } from "../use.ts";
import { perStage } from "./per-stage.ts";

/** What a stage has of folders: its volumes, and where it is. */
interface Folders {
  /** By path, where each comes from. */
  readonly volumes: Map<string, string>;
  workdir: string;
}

/** RUN steps that name a volume declared above them, or run inside it. */
export const volumeUses: Finder = (scope) => {
  const stateOf = perStage<Folders>(
    scope,
    (below, stage) => copyOf(below) ?? foldersOf(scope.outside?.get(stage.index)),
  );
  const found: DialectUse[] = [];
  // The lookup of an instruction is valid only until the next one.
  for (const inScope of withVariables(scope)) found.push(...read(inScope, stateOf(inScope.stage)));
  return found;
};

function copyOf(below: Folders | undefined): Folders | undefined {
  return below && { volumes: new Map(below.volumes), workdir: below.workdir };
}

function foldersOf(base: ImageSettings | undefined): Folders {
  const paths = (base?.volumes ?? []).map((volume) => resolve("/", volume));
  const volumes = paths.filter((path) => path !== "/");
  return {
    volumes: new Map(volumes.map((path) => [path, "a VOLUME of the base"])),
    workdir: resolve("/", base?.workdir ?? ""),
  };
}

/** Takes over what an instruction says of folders, and returns the volumes that it changes. */
function read({ instruction, lookup }: InScope, state: Folders): readonly DialectUse[] {
  const { keyword, argument, line } = instruction;
  if (keyword === "WORKDIR") {
    state.workdir = resolve(state.workdir, expandWord(argument, lookup).text);
  } else if (keyword === "VOLUME") {
    for (const path of pathsOf(instruction, lookup)) {
      state.volumes.set(path, `a VOLUME since line ${line}`);
    }
  }
  return keyword === "RUN" ? changedIn(instruction, state) : [];
}

function pathsOf({ argument, words }: Instruction, lookup: Lookup): readonly string[] {
  const written = jsonStrings(argument) ?? words.map(({ text }) => text);
  return written.flatMap((word) => {
    const { text, problem } = expandWord(word, lookup);
    const path = resolve("/", text);
    return problem !== undefined || path === "/" ? [] : [path];
  });
}

function changedIn(instruction: Instruction, { volumes, workdir }: Folders): readonly DialectUse[] {
  const script = [instruction.text, ...instruction.heredocs].join("\n");
  return [...volumes]
    .filter(([path]) => isIn(workdir, path) || names(script, path))
    .map(([path, origin]) => ({
      id: "volume",
      line: instruction.line,
      text: `RUN in ${path}, ${origin}`,
    }));
}

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** Whether a script has a path, or a path below it, as a whole word. */
function names(script: string, path: string): boolean {
  for (let at = script.indexOf(path); at !== -1; at = script.indexOf(path, at + 1)) {
    const before = script[at - 1] ?? " ";
    const after = script[at + path.length] ?? " ";
    if (!/[\w.$}/-]/.test(before) && !/[\w.-]/.test(after)) return true;
  }
  return false;
}
