import { shortened, visible } from "../domain/text/printable.ts";

/** The longest text of a cell or paragraph; longer ones are cut, with a count. */
const longestText = 2000;

/**
 * Formats a text as one line of Markdown that shows the text itself: every character that could
 * mean something to Markdown is an entity, which CommonMark §6.4 never takes for structure. A pair
 * of backticks on one line makes code, as in Twofold's own messages.
 */
export function markdown(text: string): string {
  return visible(shortened(text, longestText))
    .split("`")
    .map((part, index, parts) => {
      const inCode = index % 2 === 1;
      if (inCode && index < parts.length - 1) return `<code>${entities(part)}</code>`;
      return `${inCode ? "&#96;" : ""}${entities(part)}`;
    })
    .join("");
}

/** Formats a text as code inside a Markdown line or cell. */
export function code(text: string): string {
  return `<code>${entities(visible(shortened(text, longestText)))}</code>`;
}

/**
 * Also escapes the ends of what GFM §6.9 would turn into links, because GFM does that inside code
 * elements too.
 */
function entities(text: string): string {
  return text.replace(/[&<>"'`\\*_[\]#|~$@^\t]/g, entity).replace(/:(?=\/\/)|(?<=www)\./gi, entity);
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
