import type { BuildRequest } from "../domain/build/request.ts";
import type { CauseId } from "../domain/findings/cause.ts";
import { type AdvisoryName, advisoryNames } from "../domain/source/advisory.ts";
import type { Source } from "../domain/source/source.ts";

/** What a report does not say of itself: what it is about, and where its words are explained. */
export interface ReportFrame {
  /** What was built, e.g. `ghcr.io/acme/cart (services/cart)`; undefined if that is not known. */
  readonly subject?: string;
  /** Address of the folder with our pages, at the version that runs; undefined if not known. */
  readonly docs?: string;
}

/** Returns the address of the page that explains a cause or an advisory. */
export function pageOf(name: CauseId | AdvisoryName, { docs }: ReportFrame): string | undefined {
  if (docs === undefined) return undefined;
  return advisoryNames.some((advisory) => advisory === name)
    ? `${docs}/advisories.md#${name}`
    : `${docs}/causes/${name}.md`;
}

/** The most names in one command; the others are a list away. */
const mostNames = 5;

/** Returns the command that explains names, for where no address is known. */
export function explainCommand(names: readonly (CauseId | AdvisoryName)[]): string {
  return `twofold explain ${[...new Set(names)].slice(0, mostNames).join(" ")}`;
}

/**
 * Names what a run builds, so that two steps of one job can be told apart: the image, and the
 * service with the target and the file if they are not the usual ones.
 */
export function subjectOf(
  { image, target, file }: Pick<BuildRequest, "image" | "target" | "file">,
  { repository, offset }: Pick<Source, "repository" | "offset">,
): string | undefined {
  const [first, ...more] = image;
  const others = more.length === 0 ? "" : ` and ${more.length} more`;
  const service = offset === "" ? repository.split("/").slice(-2).join("/") : offset;
  const parts = [
    first === undefined || offset !== "" ? service : "",
    target === undefined ? "" : `target ${target}`,
    file === undefined ? "" : `file ${file.split("/").at(-1)}`,
  ].filter((part) => part !== "");
  if (first !== undefined) return joined(`${first}${others}`, parts);
  const [what, ...details] = parts;
  return what === undefined ? undefined : joined(what, details);
}

function joined(what: string, details: readonly string[]): string {
  return details.length === 0 ? what : `${what} (${details.join(", ")})`;
}
