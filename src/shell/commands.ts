import { type Command, forEachChild, parse, type SyntaxNode } from "unbash";
import { programName, shells } from "./run-script.ts";
import { unwrapped } from "./unwrap.ts";
import { remember, type Variables, wordsOf } from "./words.ts";

/** A simple command of a script, without the wrappers around it (`sudo`, `env`, …). */
export interface ShellCommand {
  /** The program without its folder: `bash` for `/bin/bash`. */
  readonly name: string;
  /** The program as written: `./configure`. */
  readonly path: string;
  /** Without quotes; known variables are resolved, others are left as written. */
  readonly words: readonly string[];
  /** As written, for people. */
  readonly text: string;
  /** Where it starts in the script. */
  readonly position: number;
  /** The commands whose output it reads from a pipe or a here-string. */
  readonly piped: readonly ShellCommand[];
  /** The commands whose output is inserted among its words: `$(…)` and `<(…)`. */
  readonly inserted: readonly ShellCommand[];
  /** The file that its output goes into. */
  readonly writesTo: string | undefined;
}

/**
 * Longer scripts are read only up to here, in UTF-16 code units; a RUN of that size is an attack or
 * an accident.
 */
const longestScript = 64 * 1024;
/** The most commands before it in its pipe that are kept. */
const longestPipe = 16;
/** How deep scripts within scripts are read, e.g. `$(…)` in `sh -c "…"`. */
const deepest = 12;

/** Where in the script, and in which pipe, a node is. */
interface Surroundings {
  readonly source: string;
  /** Position of the script in the outermost one; undefined if it is the outermost one. */
  readonly at: number | undefined;
  readonly depth: number;
  readonly piped: readonly ShellCommand[];
  readonly variables: Variables;
}

/**
 * Returns all commands of a script, including nested ones, in the order of the text. It never
 * fails: for a text that is not a shell script, it returns what could be read.
 */
export function commandsOf(
  script: string,
  lookup: (name: string) => string | undefined,
): ShellCommand[] {
  return readScript(script, {
    at: undefined,
    depth: 0,
    piped: [],
    variables: { lookup, assigned: new Map() },
  });
}

function readScript(script: string, within: Omit<Surroundings, "source">): ShellCommand[] {
  if (within.depth > deepest) return [];
  const source = script.slice(0, longestScript);
  try {
    return readNode(parse(source), { ...within, source });
  } catch (error) {
    // The parser recurses once per nesting level, however deep the text goes.
    if (error instanceof RangeError) return [];
    throw error;
  }
}

function readNode(node: SyntaxNode, within: Surroundings): ShellCommand[] {
  if (node.type === "Command") return readCommand(node, within);
  if (node.type === "Pipeline") {
    const found: ShellCommand[] = [];
    for (const command of node.commands) {
      const piped = [...within.piped, ...found.slice(-longestPipe)].slice(-longestPipe);
      found.push(...readNode(command, { ...within, piped }));
    }
    return found;
  }
  if (node.type === "Assignment") remember(node, within.variables);
  if (node.type !== "Script") return readChildren(node, within);
  const depth = within.depth + 1;
  if (depth > deepest) return [];
  // An escaped substitution has a text of its own, with its own positions.
  const own = node.source;
  return readChildren(node, {
    ...within,
    depth,
    ...(own === undefined ? {} : { source: own, at: within.at ?? node.pos }),
  });
}

function readChildren(node: SyntaxNode, within: Surroundings): ShellCommand[] {
  const found: ShellCommand[] = [];
  forEachChild(node, (child) => {
    for (const command of readNode(child, within)) found.push(command);
  });
  return found;
}

function readCommand(node: Command, within: Surroundings): ShellCommand[] {
  const { source, variables } = within;
  const position = within.at ?? node.pos;
  const inside: Surroundings = { ...within, piped: [] };
  const inserted = readChildren(node, inside);
  const words = unwrapped([node.name, ...node.args].flatMap((word) => wordsOf(word, variables)));
  const [path] = words;
  // If `$(…)` gives the command's name, the name cannot be known.
  if (path === undefined || /[`()]/.test(path)) return inserted;
  const command: ShellCommand = {
    name: programName(path),
    path,
    words: words.slice(1),
    text: source.slice(node.pos, node.end),
    position,
    piped: [...within.piped, ...(readsString(node) ? inserted : [])],
    inserted,
    writesTo: outputOf(node, variables),
  };
  const nested = nestedScripts(command, node).flatMap((script) =>
    readScript(script, { ...within, at: position, depth: within.depth + 1 }),
  );
  return [...inserted, command, ...nested];
}

/** Returns scripts that a command gets as text: `sh -c '…'`, `eval '…'` and `sh <<EOF`. */
function nestedScripts({ name, words }: ShellCommand, node: Command): readonly string[] {
  if (name === "eval") return [words.join(" ")];
  if (!shells.has(name) && name !== "su" && name !== "runuser") return [];
  const flag = words.findIndex((word) => /^-[a-z]*c$/.test(word));
  const inline = flag === -1 ? [] : words.slice(flag + 1, flag + 2);
  const documents = node.redirects.flatMap((redirect) =>
    redirect.type === "HereDoc" ? [redirect.body.text] : [],
  );
  return [...inline, ...(shells.has(name) ? documents : [])];
}

function readsString(node: Command): boolean {
  return node.redirects.some(({ type }) => type === "HereString");
}

function outputOf(node: Command, variables: Variables): string | undefined {
  for (const redirect of node.redirects) {
    if (redirect.type !== "Redirect" || !/^(?:>|>>|>\||&>|&>>)$/.test(redirect.operator)) continue;
    const { descriptor } = redirect;
    const isOutput = descriptor?.type !== "FileDescriptor" || descriptor.value === 1;
    if (isOutput) return wordsOf(redirect.target, variables)[0];
  }
  return undefined;
}
