import { posix } from "node:path";
import { type Answer, known, unknown } from "../../../domain/source/checkout.ts";
import type { ContextFiles } from "../../ports/files.ts";
import type { History } from "../../ports/history.ts";
import type { InputPlaces } from "./read-inputs.ts";

/** Two commits, and what of them is compared. */
interface ChangeQuestion {
  readonly context: Pick<ContextFiles, "path" | "ignores">;
  readonly places: InputPlaces;
  readonly since: string;
  readonly revision: string;
  readonly history: Pick<History, "changedPaths" | "links">;
}

/**
 * Lists the files of an image's inputs that differ between two commits, from the repository's root.
 * A file that the ignore file keeps out is no input, unless a link may lead to it. Where it is
 * uncertain, a file counts.
 */
export async function changedInputs(question: ChangeQuestion): Promise<Answer<readonly string[]>> {
  const { context, places, since, revision, history } = question;
  const folder = context.path;
  const [changed, linked] = await Promise.all([
    history.changedPaths({ folder, revision, since, below: Object.values(places).flat() }),
    history.links({ folder, revision, below: places.ignoreFiles }),
  ]);
  if (!changed.known) return changed;
  if (!linked.known) return linked;
  // What is changed is then the file that it leads to, which may be anywhere.
  const [link] = linked.value;
  if (link !== undefined) return unknown(`the ignore file ${link} is a link`);
  const inputs = changed.value.filter((path) => !isKeptOut(path, question));
  if (inputs.length === changed.value.length) return known(inputs);
  const links = await history.links({ folder, revision, below: [places.context] });
  if (!links.known) return links;
  return known(links.value.length > 0 ? changed.value : inputs);
}

/** Whether a file has certainly no part in the image. */
function isKeptOut(path: string, { context, places }: ChangeQuestion): boolean {
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
