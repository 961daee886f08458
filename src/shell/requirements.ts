import type { Scope } from "../containerfile/bases.ts";
import { contextCopies, segments } from "../containerfile/context-copies.ts";
import type { ShellCommand } from "./commands.ts";
import { packageRequest } from "./package-requests.ts";
import { runsOf } from "./runs.ts";

/** The requirements files of a command, as it names them: `pip install -r FILE`. */
export function requirementFiles(command: ShellCommand): readonly string[] {
  const request = packageRequest(command);
  if (request?.manager.name !== "pip" || request.kind !== "install") return [];
  return command.words.flatMap((word, index) => {
    if (word === "-r" || word === "--requirement") return command.words[index + 1] ?? [];
    return /^(?:-r|--requirement=)(.+)$/s.exec(word)?.[1] ?? [];
  });
}

/**
 * Returns the paths in the build context of the requirements files that RUN instructions name, as
 * far as COPY, ADD and mounts tell: see {@link contextFile}.
 */
export function requirementPaths(scope: Scope): readonly string[] {
  const named = runsOf({ scope }).flatMap(({ commands }) => commands.flatMap(requirementFiles));
  return [...new Set(named.flatMap((file) => contextFile(file, scope) ?? []))];
}

/**
 * Returns the path in the build context of a file that a command names. That is the only source of
 * this name that an instruction copies or mounts; or else, for a relative name, the same path, if
 * an instruction takes it. Undefined if that leaves it open.
 */
export function contextFile(file: string, scope: Scope): string | undefined {
  const copies = contextCopies(scope).filter(({ isOpen }) => !isOpen);
  const name = segments(file).at(-1);
  if (name === undefined || /[$*?[]/.test(file)) return undefined;
  const sources = copies
    .map(({ source }) => segments(source))
    .filter((parts) => parts.at(-1) === name)
    .map((parts) => parts.join("/"));
  const [only, ...others] = new Set(sources);
  if (only !== undefined) return others.length === 0 ? only : undefined;
  if (file.startsWith("/")) return undefined;
  const path = segments(file).join("/");
  return copies.some(({ takes }) => takes(path)) ? path : undefined;
}

/**
 * Returns the requirements in a file's text, one for each package: `flask==3.0.3`. Options, comments
 * and environment markers are left out, and so is what has a hash.
 */
export function requirementsIn(text: string): readonly string[] {
  return text
    .replaceAll(/\\\r?\n/g, " ")
    .split("\n")
    .map((line) => line.replace(/(?:^|\s)#.*$/s, "").trim())
    .filter((line) => line !== "" && !line.startsWith("-") && !/\s--hash[= ]/.test(line))
    .map((line) => (line.split(";")[0] ?? "").replaceAll(/\s+/g, ""))
    .filter((line) => line !== "");
}
