import { shortened, visible } from "../domain/text/printable.ts";

/** Longer texts of one cell or paragraph are cut, with a count. */
const longestText = 2000;

/**
 * A text as Markdown of one line that shows itself: every character that could mean something to Markdown is an
 * entity, which CommonMark §6.4 never takes for structure. A pair of backticks on one line makes code, as in our
 * own messages.
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

/** A text as code inside a Markdown line or cell. */
export function code(text: string): string {
  return `<code>${entities(visible(shortened(text, longestText)))}</code>`;
}

/** Also the ends of what GFM §6.9 would make links of, which it does inside of code elements too. */
function entities(text: string): string {
  return text.replace(/[&<>"'`\\*_[\]#|~$@^\t]/g, entity).replace(/:(?=\/\/)|(?<=www)\./gi, entity);
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
