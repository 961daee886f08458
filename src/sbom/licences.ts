import parseExpression from "spdx-expression-parse";
import identifiers from "spdx-license-ids/index.json" with { type: "json" };
import type { Licence } from "./package.ts";

/** The most characters of a licence's name; longer ones are texts. */
const longest = 300;

/** Returns what a package states as its licence; nothing for what is a text rather than a name. */
export function licenceOf(text: string | undefined): readonly Licence[] {
  const stated = text?.trim() ?? "";
  if (stated === "" || stated.length > longest || /\p{Cc}|\p{Cs}/u.test(stated)) return [];
  return isExpression(stated)
    ? [{ kind: "expression", text: stated }]
    : [{ kind: "name", text: stated }];
}

/** Whether a text is an SPDX licence expression of known identifiers. */
export function isExpression(text: string): boolean {
  try {
    parseExpression(text);
    return true;
  } catch {
    return false;
  }
}

const byLowerCase = new Map(identifiers.map((id) => [id.toLowerCase(), id]));

/** Finds an SPDX identifier whatever its letters' case. */
export function identifierOf(name: string): string | undefined {
  return byLowerCase.get(name.toLowerCase());
}

/** Returns several licences that all apply, each once. */
export function allOf(licences: readonly Licence[]): readonly Licence[] {
  const seen = new Map(licences.map((licence) => [`${licence.kind} ${licence.text}`, licence]));
  return [...seen.values()].toSorted((a, b) => (a.text < b.text ? -1 : 1));
}

/** Writes down that one of several licences may be chosen; undefined without any. */
export function anyOf(texts: readonly string[]): string | undefined {
  if (texts.length < 2) return texts[0];
  return texts.map((text) => (/ (?:AND|OR) /.test(text) ? bracketed(text) : text)).join(" OR ");
}

function bracketed(text: string): string {
  return /^\([^()]*\)$/.test(text) ? text : `(${text})`;
}

/** Joins licences to one expression; undefined if there are none, or one is not SPDX. */
export function joined(licences: readonly Licence[]): string | undefined {
  if (licences.length === 0 || licences.some(({ kind }) => kind === "name")) return undefined;
  if (licences.length === 1) return licences[0]?.text;
  return licences.map(({ text }) => (/ OR /.test(text) ? bracketed(text) : text)).join(" AND ");
}
