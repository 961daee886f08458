import type { Search } from "../../traces/search.ts";
import type { MakingCommand } from "../prove/making-command.ts";
import type { Judged } from "./judge-hits.ts";
import type { SearchOptions } from "./search-options.ts";
import { collectTexts, withoutGit } from "./search-sources.ts";

interface MadeOptions {
  readonly command: MakingCommand;
  readonly search: Search;
  readonly ports: Pick<SearchOptions["ports"], "filesBelow" | "readers">;
}

/**
 * Decides about days that a command wrote outside of every build, where no clock can be moved for
 * all programs. It runs again with another `SOURCE_DATE_EPOCH`: a day that it writes all the same
 * is certain to be another one in the next run, and a day that is gone came from there. One that the
 * commit has stays in doubt: the command may have read it.
 * @throws Failure of the command
 */
export async function settleMade(
  judged: readonly Judged[],
  options: MadeOptions,
): Promise<readonly Judged[]> {
  const { command } = options;
  const isStill = await textsIn(await command.withOtherEpoch(), options);
  const isTracked = await textsIn(await command.source(), options);
  return judged.map((each) => {
    if (!each.inDoubt || each.trace.layer === undefined) return each;
    if (!isStill(each.text)) {
      return shown(each, { weight: "note" }, "the command takes it from SOURCE_DATE_EPOCH");
    }
    if (isTracked(each.text)) return shown(each, {}, "the commit has it too");
    const what = "the command writes it with another SOURCE_DATE_EPOCH too";
    return shown(each, { certain: true }, what);
  });
}

/** Tells which texts the files of a folder have, or their paths. */
async function textsIn(
  folder: string,
  { search, ports: { readers, filesBelow } }: MadeOptions,
): Promise<(text: string) => boolean> {
  const texts = new Set<string>();
  const below = (path: string) => withoutGit(filesBelow(path));
  await collectTexts(folder, { search, readers, filesBelow: below }, texts);
  const names: string[] = [];
  for await (const { path } of below(folder)) names.push(path.toLowerCase());
  return (text) => texts.has(text) || names.some((name) => name.includes(text));
}

function shown(judged: Judged, changes: Partial<Judged["trace"]>, what: string): Judged {
  const { trace } = judged;
  return { ...judged, trace: { ...trace, ...changes, format: `${trace.format}; ${what}` } };
}
