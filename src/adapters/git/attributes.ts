import { dirname, isAbsolute, join } from "node:path";
import { type Answer, known, unknown } from "../../domain/source/checkout.ts";
import { startOf } from "./file-contents.ts";
import { exists, isFolder, type Repository } from "./repository.ts";
import { sideBySide } from "./side-by-side.ts";

/** What the attributes files of a repository talk about. Where one cannot be read, everything. */
interface Mentions {
  /** An attribute that converts line ends or the encoding. */
  readonly text: boolean;
  /** Git LFS or another content filter. */
  readonly filter: boolean;
}

/** An attributes file beyond this is taken to hold any attribute, as are more files than that. */
const mostBytes = 256 * 1024;
const mostFiles = 200;

interface AttributesPlace {
  readonly repository: Repository;
  /** Tracked `.gitattributes`, from the root. */
  readonly tracked: readonly string[];
  /** The folder whose files are asked about, from the root. */
  readonly context: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Reads what gitattributes(5) lists as the places of attributes: most repositories have none, or none that matters. */
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
  // One that is tracked and gone may still count, as the index has it.
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
  // Git need not be asked where a repository has nothing in common with another (gitrepository-layout(5)).
  const isAlone =
    (await isFolder(join(root, ".git"))) && !(await exists(join(root, ".git/commondir")));
  if (isAlone) return [join(root, ".git/info/attributes")];
  const answer = await repository.git(["rev-parse", "--git-path", "info/attributes"]);
  if (!answer.known) return [];
  const path = answer.value.replace(/\n$/, "");
  return [isAbsolute(path) ? path : join(root, path)];
}

/** A file's attributes that have a value, by name. */
type Attributes = ReadonlyMap<string, string>;

/** The attributes of files, asked in one process; a file without any is missing. */
export async function readAttributes(
  repository: Repository,
  { names, paths }: { readonly names: readonly string[]; readonly paths: readonly string[] },
): Promise<Answer<ReadonlyMap<string, Attributes>>> {
  if (paths.length === 0) return known(new Map());
  const input = paths.map((path) => `${path}\0`).join("");
  const answer = await repository.feed(["check-attr", "-z", "--stdin", ...names], input);
  if (!answer.known) return answer;
  const { attributes, count } = parseAttributes(answer.value.toString());
  if (count !== paths.length * names.length)
    return unknown("git did not tell the attributes of every file");
  return known(attributes);
}

/** Parses `git check-attr -z`: path NUL attribute NUL value NUL …; `unspecified` and `unset` are no values. */
export function parseAttributes(output: string): {
  readonly attributes: ReadonlyMap<string, Attributes>;
  /** How many answers there were. */
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
