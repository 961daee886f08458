import { shortened, visible } from "../../domain/text/printable.ts";

/** Markup that was created here and is safe to put into a page as it is. */
export interface Markup {
  readonly html: string;
}

/** The longest single text on the page, in UTF-16 units. */
const longestText = 4000;

/**
 * Creates markup from a template. Every value in it is escaped unless it is markup itself; lists
 * are joined. So a text from outside can never become an element, an attribute or a script.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const written = parts.map((part, index) => part + markupOf(values[index]));
  return { html: written.join("") };
}

type Value = string | number | Markup | readonly Markup[] | undefined;

/** Formats a sentence of Twofold's own, in which backticks mark code. */
export function prose(text: string): Markup {
  const parts = text.split("`");
  return html`${parts.map((part, index) => {
    const isCode = index % 2 === 1 && index < parts.length - 1;
    if (isCode) return html`<code>${part}</code>`;
    return html`${index % 2 === 1 ? `\`${part}` : part}`;
  })}`;
}

/**
 * Makes a text presentable: escaped, on one line, with visible control characters, and shortened.
 */
export function escaped(text: string): string {
  return visible(shortened(text, longestText)).replace(
    /[&<>"'`]/g,
    (character) => `&#${character.charCodeAt(0)};`,
  );
}

function markupOf(value: Value): string {
  if (value === undefined) return "";
  if (typeof value === "string" || typeof value === "number") return escaped(String(value));
  return "html" in value ? value.html : value.map((each) => each.html).join("");
}

/** Links a name to the page that explains it, if its address is known. */
export function explained(name: Markup, page: string | undefined): Markup {
  return page === undefined ? name : html`<a href="${page}">${name}</a>`;
}

/** Makes a name unique on the page, where several platforms have the same sections. */
export type AnchorOf = (name: string) => string;
