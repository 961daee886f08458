import { markdownLines } from "./guide/markdown.ts";
import type { Topic } from "./guide/topics.ts";
import { type View, wrapped } from "./terminal/view.ts";

type Shown = Pick<View, "palette" | "columns">;

/** Shows the page of a topic. */
export function topicLines({ text }: Topic, view: Shown): readonly string[] {
  return markdownLines(text, view);
}

/** Lists topics, each with what it is. */
export function topicList(topics: readonly Topic[], view: Shown): readonly string[] {
  const { palette } = view;
  const width = Math.max(...topics.map(({ name }) => name.length)) + 2;
  const listed = (kind: Topic["kind"]): readonly string[] =>
    topics
      .filter((topic) => topic.kind === kind)
      .flatMap(({ name, title }) => {
        const [first = "", ...rest] = wrapped(title, view, width + 2);
        return [
          `  ${name.padEnd(width)}${first}`,
          ...rest.map((line) => `  ${" ".repeat(width)}${line}`),
        ];
      });
  return [
    palette.strong("Causes: why two builds differ"),
    ...listed("cause"),
    "",
    palette.strong("Advisories: in which ways a source is not clean"),
    ...listed("advisory"),
    "",
    "Run twofold explain NAME to read about one of them.",
  ];
}

/** Renders topics as a JSON array, with their texts if those were asked for. */
export function renderTopicsJson(topics: readonly Topic[], hasTexts: boolean): string {
  const told = topics.map(({ name, kind, title, text }) => ({
    ...{ name, kind, title },
    ...(hasTexts ? { text } : {}),
  }));
  return `${JSON.stringify(told, null, 2)}\n`;
}
