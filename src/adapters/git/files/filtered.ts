import { type Answer, known } from "../../../domain/source/checkout.ts";
import { smudgingDrivers } from "../run/configuration.ts";
import type { Repository } from "../run/repository.ts";
import { readAttributes } from "./attributes.ts";
import { type IndexEntry, parseIndexEntries } from "./index-entries.ts";

/** A tracked file to which a content filter applies. */
export interface Filtered {
  readonly entry: IndexEntry;
  readonly driver: string;
}

/**
 * A value that can be written in a pathspec without escapes (gitglossary(7), "pathspec", `attr`).
 */
const plainName = /^[\w-]+$/;

/**
 * Finds the files of a folder to which Git LFS or a configured filter applies. Git selects them
 * from its index, because a query about every file takes longer than a status.
 */
export async function filteredFiles(
  repository: Repository,
  context: string,
): Promise<Answer<readonly Filtered[]>> {
  const drivers = ["lfs", ...smudgingDrivers(repository.settings)];
  const picked = drivers.every((driver) => plainName.test(driver))
    ? drivers.map((driver) => `:(attr:filter=${driver},literal)${context}`)
    : [`:(literal)${context}`];
  const listing = await repository.git.text(["ls-files", "-v", "-s", "-z", "--", ...picked]);
  if (!listing.known) return listing;
  const entries = parseIndexEntries(listing.value, "");
  const paths = entries.map(({ path }) => path);
  const attributes = await readAttributes(repository, { names: ["filter"], paths });
  if (!attributes.known) return attributes;
  return known(
    entries.flatMap((entry) => {
      const driver = attributes.value.get(entry.path)?.get("filter");
      return driver !== undefined && drivers.includes(driver) ? [{ entry, driver }] : [];
    }),
  );
}
