import { posix } from "node:path";
import { commandOf, variablesOf } from "../../shim/bundle-config.ts";
import { isStaticProgram } from "./elf-header.ts";
import type { RootFiles } from "./root-files.ts";

/** More words than any command that a person wrote; a generated script is examined up to here. */
const mostWords = 500;
const mostCharacters = 64 * 1024;
/** A script's interpreter may itself be a script; the kernel follows this many (execve(2)). */
const mostInterpreters = 4;
/** Enough for an ELF file's header and its program headers, and for a script's first line. */
const headBytes = 4096;

/**
 * Finds the static programs that a step's command names, as paths in its root. They load no
 * library, so nothing that is preloaded reaches them. A word counts wherever it stands, even as an
 * argument, because `env`, `xargs` and `sh -c` start what their arguments name. Programs that other
 * programs start on their own are not seen here.
 */
export async function namedStaticPrograms(
  files: RootFiles,
  config: Readonly<Record<string, unknown>>,
): Promise<readonly string[]> {
  const { args, cwd } = commandOf(config);
  const folders = (variablesOf(config)["PATH"] ?? "").split(":").filter((path) => path !== "");
  const lists = await Promise.all(
    folders.map(async (folder) => ({ folder, names: new Set(await files.list(folder)) })),
  );
  const paths = wordsOf(args).flatMap((word) => {
    if (word.includes("/")) return [posix.resolve(cwd, word)];
    const found = lists.find(({ names }) => names.has(word));
    return found === undefined ? [] : [posix.join(found.folder, word)];
  });
  const distinct = [...new Set(paths)];
  const statics = await Promise.all(distinct.map((path) => startsStatic(files, path)));
  return distinct.filter((_, at) => statics[at] === true);
}

/**
 * Splits the command into words and opens quoted ones, because `sh -c` has a whole script in one of
 * them.
 */
function wordsOf(args: readonly string[]): readonly string[] {
  const text = args.join(" ").slice(0, mostCharacters);
  const words = text.split(/[\s;&|()<>"'`$={}]+/);
  return [...new Set(words.slice(0, mostWords))].filter((word) => /^[\w./+-]{1,255}$/.test(word));
}

/** Whether a program is static, or a script whose interpreter is. */
async function startsStatic(files: RootFiles, path: string): Promise<boolean> {
  let program = path;
  for (let depth = 0; depth <= mostInterpreters; depth += 1) {
    const head = await files.read(program, headBytes);
    if (head === undefined) return false;
    const interpreter = /^#![ \t]*(\/[^\s\0]{1,255})/.exec(head.toString("latin1", 0, 300))?.[1];
    if (interpreter === undefined) return isStaticProgram(head);
    program = interpreter;
  }
  return false;
}
