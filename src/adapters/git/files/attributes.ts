import { dirname, isAbsolute, join } from "node:path";
import { sideBySide } from "../../../domain/build/side-by-side.ts";
import { type Answer, known, unknown } from "../../../domain/source/checkout.ts";
import { exists, isFolder, type Repository } from "../run/repository.ts";
import { startOf } from "./file-contents.ts";

/**
 * Which kinds of attributes the attributes files of a repository mention; all kinds where a file
 * cannot be read.
 */
interface Mentions {
  /** An attribute that converts line ends or the encoding. */
  readonly text: boolean;
  /** Git LFS or another content filter. */
  readonly filter: boolean;
}

/**
 * A longer attributes file counts as one that may have any attribute, and so do more files than
 * that.
 */
const mostBytes = 256 * 1024;
const mostFiles = 200;

interface AttributesPlace {
  readonly repository: Repository;
  /** Tracked `.gitattributes`, from the root. */
  readonly tracked: readonly string[];
  /** The folder whose files matter, relative to the root. */
  readonly context: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads the attributes files at the places that gitattributes(5) lists. Most repositories have
 * none, or none that matters.
 */
export async function readMentions(place: AttributesPlace): Promise<Mentions> {
  const { repository, tracked, context } = place;
  if (tracked.length > mostFiles) return { text: true, filter: true };
  const untracked = upwards(context).map((folder) => join(folder, ".gitattributes"));
  const inTree = [...new Set([...tracked, ...untracked])].map((path) =>
    join(repository.root, path),
  );
  const files = [
    ...inTree,
    ...userFiles(place),
    ...(await repositoryFile(repository)),
    "/etc/gitattributes",
  ];
  // A tracked file that is missing may still count, with its content in the index.
  const required = new Set(tracked.map((path) => join(repository.root, path)));
  const mentions = await sideBySide(files, 16, async (path): Promise<Mentions> => {
    const file = await startOf(path, mostBytes);
    if (file === undefined) return required.has(path) ? everything : nothing;
    return file.size > mostBytes ? everything : mentionsIn(file.start.toString("latin1"));
  });
  return {
    text: mentions.some(({ text }) => text),
    filter: mentions.some(({ filter }) => filter),
  };
}

const everything: Mentions = { text: true, filter: true };
const nothing: Mentions = { text: false, filter: false };

function mentionsIn(text: string): Mentions {
  return {
    text: /\b(?:text|eol|crlf|working-tree-encoding)\b/.test(text),
    filter: /\bfilter\b/.test(text),
  };
}

function upwards(folder: string): readonly string[] {
  return folder === "" ? [""] : [folder, ...upwards(parent(folder))];
}

function parent(folder: string): string {
  const above = dirname(folder);
  return above === "." ? "" : above;
}

function userFiles({ repository, env }: AttributesPlace): readonly string[] {
  const named = repository.settings.findLast(({ key }) => key === "core.attributesfile")?.value;
  const home = env["HOME"] ?? "/nonexistent";
  if (named === undefined)
    return [join(env["XDG_CONFIG_HOME"] ?? join(home, ".config"), "git/attributes")];
  if (named.startsWith("~/")) return [join(home, named.slice(2))];
  return [isAbsolute(named) ? named : join(repository.root, named)];
}

async function repositoryFile(repository: Repository): Promise<readonly string[]> {
  const { root } = repository;
  // A repository that shares nothing with another needs no call of git (gitrepository-layout(5)).
  const isAlone =
    (await isFolder(join(root, ".git"))) && !(await exists(join(root, ".git/commondir")));
  if (isAlone) return [join(root, ".git/info/attributes")];
  const answer = await repository.git.text(["rev-parse", "--git-path", "info/attributes"]);
  if (!answer.known) return [];
  const path = answer.value.replace(/\n$/, "");
  return [isAbsolute(path) ? path : join(root, path)];
}

/** The attributes of a file that have a value, by name. */
type Attributes = ReadonlyMap<string, string>;

/** Reads the attributes of files in one process; a file without any is missing from the map. */
export async function readAttributes(
  repository: Repository,
  { names, paths }: { readonly names: readonly string[]; readonly paths: readonly string[] },
): Promise<Answer<ReadonlyMap<string, Attributes>>> {
  if (paths.length === 0) return known(new Map());
  const input = paths.map((path) => `${path}\0`).join("");
  const answer = await repository.git.batch(["check-attr", "-z", "--stdin", ...names], input);
  if (!answer.known) return answer;
  const { attributes, count } = parseAttributes(answer.value.toString());
  if (count !== paths.length * names.length)
    return unknown("git did not report the attributes of every file");
  return known(attributes);
}

/**
 * Parses `git check-attr -z`: path NUL attribute NUL value NUL …; `unspecified` and `unset` do not
 * count as values.
 */
export function parseAttributes(output: string): {
  readonly attributes: ReadonlyMap<string, Attributes>;
  /** How many answers git gave. */
  readonly count: number;
} {
  const attributes = new Map<string, Map<string, string>>();
  const fields = output.split("\0");
  const count = Math.floor(fields.length / 3);
  for (let index = 0; index < count * 3; index += 3) {
    const [path = "", name = "", value = ""] = fields.slice(index, index + 3);
    if (value === "unspecified" || value === "unset") continue;
    const known = attributes.get(path) ?? new Map<string, string>();
    attributes.set(path, known.set(name, value));
  }
  return { attributes, count };
}
