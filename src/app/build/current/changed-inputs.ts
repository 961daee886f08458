import { posix } from "node:path";
import { type Answer, known, unknown } from "../../../domain/source/checkout.ts";
import type { ContextFiles } from "../../ports/files.ts";
import type { ChangedEntry, History } from "../../ports/history.ts";
import type { InputPlaces } from "./read-inputs.ts";

/** Two commits, and what of them is compared. */
interface ChangedInputsOptions {
  readonly context: Pick<ContextFiles, "path" | "ignores">;
  readonly places: InputPlaces;
  readonly since: string;
  readonly revision: string;
  readonly history: Pick<History, "changedEntries" | "links">;
}

/**
 * Lists the files of an image's inputs that differ between two commits, from the repository's root.
 * A file that the ignore file keeps out is not an input, unless a link may lead to it. Where it is
 * uncertain, a file counts. A changed entry that can change what other files are, wherever it is,
 * leaves the answer open.
 */
export async function changedInputs(
  options: ChangedInputsOptions,
): Promise<Answer<readonly string[]>> {
  const { context, places, since, revision, history } = options;
  const folder = context.path;
  const [changed, linked] = await Promise.all([
    history.changedEntries({ folder, revision, since }),
    history.links({ folder, revision, below: places.ignoreFiles }),
  ]);
  if (!changed.known) return changed;
  const reaching = changed.value.map(whyReaching).find((why) => why !== undefined);
  if (reaching !== undefined) return unknown(reaching);
  if (!linked.known) return linked;
  // What is changed is then the file that it leads to, which may be anywhere.
  const [link] = linked.value;
  if (link !== undefined) return unknown(`the ignore file ${link} is a link`);
  const paths = changed.value.map(({ path }) => path);
  if (places.seesAll) {
    // What runs in a checkout can read the name of its commit, too.
    return paths.length > 0 || since === revision ? known(paths) : unknown("its commit is another");
  }
  const placed = paths.filter((path) => placesOf(places).some((place) => isBelow(place, path)));
  const inputs = placed.filter((path) => !isKeptOut(path, options));
  if (inputs.length === placed.length) return known(inputs);
  const links = await history.links({ folder, revision, below: [places.context] });
  if (!links.known) return links;
  return known(links.value.length > 0 ? placed : inputs);
}

/** Says how a changed entry may change what is built from other places; undefined: it does not. */
function whyReaching({ path, kind }: ChangedEntry): string | undefined {
  if (kind === "link") return `${path}, a link, changed`;
  if (kind === "submodule") return `${path}, a submodule, changed`;
  const name = posix.basename(path);
  return name === ".gitattributes" || name === ".gitmodules" ? `${path} changed` : undefined;
}

function placesOf({ context, folders, files, ignoreFiles }: InputPlaces): readonly string[] {
  return [context, ...folders, ...files, ...ignoreFiles];
}

/** Whether a file has certainly no part in the image. */
function isKeptOut(path: string, { context, places }: ChangedInputsOptions): boolean {
  const below = posix.relative(places.context, path);
  if (below.startsWith("../")) return false;
  const isNamed = [...places.files, ...places.ignoreFiles].includes(path);
  const isInFolder = places.folders.some((folder) => isBelow(folder, path));
  // Recipes have ignore files of their own: `.s2iignore`.
  const isIgnoreFile = /ignore$/.test(path);
  return !isNamed && !isInFolder && !isIgnoreFile && context.ignores(below);
}

function isBelow(folder: string, path: string): boolean {
  return folder === "" || path === folder || path.startsWith(`${folder}/`);
}
