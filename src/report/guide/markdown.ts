import { visible } from "../../domain/text/printable.ts";
import { type View, wrapped } from "../terminal/view.ts";

type Shown = Pick<View, "palette" | "columns">;

const codeIndent = "    ";

/**
 * Renders the Markdown of our own pages for a terminal: headings, paragraphs, lists, code in fences
 * or indented, links and emphasis.
 */
export function markdownLines(text: string, view: Shown): readonly string[] {
  const lines: string[] = [];
  let inFence = false;
  for (const written of text.split("\n").map(visible)) {
    if (written.startsWith("```")) {
      inFence = !inFence;
      lines.push(...fenceTitle(written, view));
    } else if (inFence) lines.push(`${codeIndent}${written}`);
    else lines.push(...blockLines(written, view));
  }
  return lines;
}

/** Says which file a block is, where it is one beside the Containerfile. */
function fenceTitle(fence: string, { palette }: Shown): readonly string[] {
  const [, name] = /^```file (\S+)$/.exec(fence) ?? [];
  return name === undefined ? [] : [palette.faint(`${codeIndent}${name}:`)];
}

/** Our pages have each paragraph, heading and list entry on one line. */
function blockLines(written: string, view: Shown): readonly string[] {
  const { palette } = view;
  if (written === "" || written.startsWith(codeIndent)) return [written];
  const heading = /^#{1,6} /.exec(written);
  if (heading !== null) return [palette.strong(inlineText(written.slice(heading[0].length)))];
  if (written.startsWith("- ")) {
    const [first = "", ...rest] = wrapped(inlineText(written.slice(2)), view, 2);
    return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
  }
  const [first = "", ...rest] = wrapped(inlineText(written), view, 0);
  const [, lead] = /^\*([^*`]+)\*/.exec(written) ?? [];
  const stands = lead !== undefined && first.startsWith(lead);
  return [stands ? `${palette.strong(lead)}${first.slice(lead.length)}` : first, ...rest];
}

/** Leaves out the signs of emphasis, and shows where a link leads unless its text says it. */
function inlineText(text: string): string {
  const linked = text.replace(/\[([^\][]*)\]\(([^()\s]*)\)/g, (_, shown: string, to: string) =>
    linkText(shown, to),
  );
  // Every second part is code.
  return linked
    .split("`")
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\*([^*\s][^*]*)\*/g, "$1")))
    .join("`");
}

function linkText(shown: string, to: string): string {
  const name = shown.replaceAll("`", "");
  const isOwn = to.startsWith("#") || to === `${name}.md`;
  return isOwn || to === shown ? shown : `${shown} (${placeOf(to)})`;
}

/** Names a page of ours by its path in the project. */
function placeOf(to: string): string {
  if (to.startsWith("https://")) return to;
  const page = to.replace(/^(?:\.\.\/)+/, "");
  return /^[A-Z]+\.md/.test(page) ? page : `docs/${page}`;
}
