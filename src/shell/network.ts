import type { ShellCommand } from "./commands.ts";
import { isDownload } from "./downloads.ts";
import { packageRequest } from "./package-requests.ts";

/** A program that uses the network with certain words: those words, and what prevents it. */
interface Fetcher {
  readonly programs: RegExp;
  /** Undefined: any words. */
  readonly words?: RegExp;
  readonly offline?: RegExp;
}

const fetchers: readonly Fetcher[] = [
  { programs: /^bundle$/, words: /^(?:install|update)$/, offline: /^--local$/ },
  { programs: /^go$/, words: /^(?:download|get)$/ },
  {
    programs: /^cargo$/,
    words: /^(?:build|check|test|run|fetch)$/,
    offline: /^--(?:offline|frozen)$/,
  },
  { programs: /^mvnw?$/, words: /^[a-z]/, offline: /^(?:-o|--offline)$/ },
  { programs: /^gradlew?$/, words: /^[a-z]/, offline: /^--offline$/ },
  { programs: /^dotnet$/, words: /^(?:restore|build|publish)$/, offline: /^--no-restore$/ },
  { programs: /^nuget$/, words: /^(?:install|restore)$/ },
  { programs: /^poetry$/, words: /^(?:install|update|add)$/ },
  { programs: /^pipenv$/, words: /^(?:install|sync|update)$/ },
  { programs: /^uv$/, words: /^(?:sync|add|lock)$/, offline: /^--(?:offline|frozen-cache)$/ },
  { programs: /^npx$/, offline: /^--(?:no|offline|no-install)$/ },
  {
    programs: /^(?:yarn|yarnpkg)$/,
    words: /^(?:install)$/,
    offline: /^--(?:offline|immutable-cache)$/,
  },
  { programs: /^svn$/, words: /^(?:checkout|co|export)$/ },
  { programs: /^hg$/, words: /^(?:clone|pull)$/ },
  { programs: /^(?:ssh-keyscan|nslookup|dig)$/ },
  {
    programs: /^(?:nc|ncat|netcat)$/,
    words: /[.:]|^[a-z]/i,
    offline: /^-[a-z]*l|^--listen$|^localhost$|^127\.|^::1$/,
  },
  { programs: /^(?:scp|sftp|ftp|rustup|corepack|luarocks|cpanm|pecl|pear)$/ },
  { programs: /^mix$/, words: /^(?:deps\.get|local\.hex|local\.rebar)$/ },
  { programs: /^apt-key$/, words: /^--keyserver$|^adv$/ },
  { programs: /^gpg[12]?$/, words: /^--(?:recv-keys|receive-keys|keyserver)(?:=.*)?$/ },
];

const asksForHelp = /^(?:--version|-V|--help|help|version)$/;

/** Whether a command clearly needs the network. */
export function needsNetwork(command: ShellCommand): boolean {
  const { name, words } = command;
  if (words.some((word) => asksForHelp.test(word))) return false;
  if (isDownload(command)) return true;
  if (name === "git") return gitFetches(words);
  const request = packageRequest(command);
  if (request !== undefined && requestFetches(request)) return true;
  // yarn without words installs.
  if (/^yarn(?:pkg)?$/.test(name) && words.every((word) => word.startsWith("-"))) return true;
  return fetchers.some(
    ({ programs, words: verbs, offline }) =>
      programs.test(name) &&
      (verbs === undefined || words.some((word) => verbs.test(word))) &&
      !words.some((word) => offline?.test(word) === true),
  );
}

function requestFetches({
  manager,
  kind,
  packages,
  options,
}: NonNullable<ReturnType<typeof packageRequest>>): boolean {
  if (options.some((word) => manager.offline?.test(word) === true)) return false;
  if (manager.name === "go") return packages.some((word) => word.includes("@"));
  if (manager.name === "cargo" && kind === "install") return !options.includes("--path");
  return true;
}

/** Whether git contacts another machine. Cloning a local folder does not. */
function gitFetches(words: readonly string[]): boolean {
  const verb = words.findIndex((word) => /^(?:clone|fetch|pull|ls-remote|submodule)$/.test(word));
  if (verb === -1) return false;
  if (words[verb] === "submodule") return words.includes("update");
  if (words[verb] !== "clone") return true;
  const source = words.slice(verb + 1).find((word) => /[:/]/.test(word) && !word.startsWith("-"));
  return source === undefined || !/^(?:file:|\.{0,2}\/)/.test(source);
}
