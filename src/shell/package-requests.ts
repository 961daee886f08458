import type { ShellCommand } from "./commands.ts";
import { type PackageManager, packageManagers } from "./package-managers.ts";

/** What a command requests from a package manager. */
export interface PackageRequest {
  readonly manager: PackageManager;
  /** `apt-get install`. */
  readonly text: string;
  readonly kind: "install" | "upgrade" | "fetch";
  /** The named packages, as the shell would pass them. */
  readonly packages: readonly string[];
  readonly options: readonly string[];
}

/**
 * Reads a command as a package request; undefined if it does not request anything from a package
 * manager.
 */
export function packageRequest(command: ShellCommand): PackageRequest | undefined {
  const { program, words, text } = addressed(command);
  const managers = packageManagers.filter(({ programs }) => programs.test(program));
  for (const [index, word] of words.entries()) {
    for (const manager of managers) {
      const kind = kindOf(word, manager);
      if (kind === undefined) continue;
      const behind = words.slice(index + 1);
      return {
        manager,
        text: `${text} ${word}`,
        kind,
        packages: named(behind, manager.valued),
        options: [...words.slice(0, index), ...behind].filter((each) => each.startsWith("-")),
      };
    }
  }
  return undefined;
}

/** A package manager's program, the words after it, and how it is written. */
interface Addressed {
  readonly program: string;
  readonly words: readonly string[];
  readonly text: string;
}

/**
 * Finds the package manager that a command addresses: pip for `python3 -m pip install x`, for `uv
 * pip install x` and for `uv tool install x`.
 */
function addressed({ name, words }: ShellCommand): Addressed {
  const module = /^python[\d.]*$/.test(name) ? words.indexOf("-m") + 1 : 0;
  if (module > 0) {
    const program = words[module] ?? "";
    return { program, words: words.slice(module + 1), text: program };
  }
  const [verb] = words;
  if (name === "uv" && verb === "pip")
    return { program: "pip", words: words.slice(1), text: "pip" };
  if (name === "uv" && verb === "tool")
    return { program: "pip", words: words.slice(1), text: "uv tool" };
  return { program: name, words, text: name };
}

function kindOf(word: string, manager: PackageManager): PackageRequest["kind"] | undefined {
  if (manager.install.test(word)) return "install";
  if (manager.upgrade?.test(word) === true) return "upgrade";
  return manager.fetch?.test(word) === true ? "fetch" : undefined;
}

function named(words: readonly string[], valued: ReadonlySet<string>): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (valued.has(word)) at += 1;
    else if (word !== "" && !word.startsWith("-")) found.push(word);
  }
  return found;
}
