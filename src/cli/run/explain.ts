import { guideTexts } from "../../compose/explain.ts";
import { Failure } from "../../domain/text/failure.ts";
import { didYouMean } from "../../domain/text/nearest.ts";
import { printable } from "../../domain/text/printable.ts";
import { type Topic, topicsOf } from "../../report/guide/topics.ts";
import { renderTopicsJson, topicLines, topicList } from "../../report/guide.ts";
import { paletteFor, type TerminalPalette } from "../../report/palette.ts";
import { type CommandContext, isOn } from "../command.ts";

/** The width of a page where there is no terminal. */
const usualColumns = 80;

/** Prints the pages of causes and advisories, or the list of all. @returns the exit status @throws Failure */
export async function runExplain(context: CommandContext): Promise<number> {
  const { stdout, env } = context;
  const { positionals } = context.arguments;
  const topics = topicsOf(await guideTexts());
  const asked = positionals.map((name) => topicNamed(name, topics));
  if (isOn(context.arguments, "json")) {
    stdout.write(renderTopicsJson(asked.length === 0 ? topics : asked, asked.length > 0));
    return 0;
  }
  // The page is the result, so the colours are for standard output.
  const palette: TerminalPalette = paletteFor(stdout, env);
  const view = { palette, columns: stdout.columns ?? usualColumns };
  const lines =
    asked.length === 0
      ? topicList(topics, view)
      : asked.flatMap((topic, index) => [...(index === 0 ? [] : [""]), ...topicLines(topic, view)]);
  stdout.write(`${lines.join("\n")}\n`);
  return 0;
}

/** Returns the topic that a user named, as it stands in reports. @throws Failure `usage` */
function topicNamed(written: string, topics: readonly Topic[]): Topic {
  const wanted = written.toLowerCase().replaceAll("`", "");
  const found = topics.find(({ name }) => name === wanted);
  if (found !== undefined) return found;
  const names = topics.map(({ name }) => name);
  throw new Failure({
    code: "usage",
    message: `There is no cause or advisory \`${printable(written.slice(0, 80))}\`${didYouMean(wanted, names)}`,
    fix: "`twofold explain` lists all of them.",
  });
}
