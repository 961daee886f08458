import { allOf, identifierOf, isExpression } from "../licences.ts";
import type { FileRecord, Licence } from "../package.ts";

const copyrightFile = /^usr\/share\/doc\/([^/]+)\/copyright$/;
const mostStanzas = 5000;

/** Whether a path is that of a Debian package's copyright file (Debian policy, 12.5). */
export function isCopyright(path: string): boolean {
  return copyrightFile.test(path);
}

/**
 * Reads the licences of a machine-readable copyright file (DEP-5, copyright-format 1.0); of any
 * other, nothing: its licences are in prose.
 */
export function copyrightRecord(text: string, path: string): FileRecord {
  const name = copyrightFile.exec(path)?.[1];
  if (
    name === undefined ||
    !/^Format(?:-Specification)?:.{0,200}(?:copyright-format|dep5)/im.test(text.slice(0, 2000))
  ) {
    return {};
  }
  const stated: Licence[] = [];
  for (const line of text.split("\n")) {
    const short = /^License:(.*)/i.exec(line)?.[1]?.trim() ?? "";
    if (short === "" || stated.length >= mostStanzas) continue;
    stated.push(...debianLicence(short));
  }
  return { debian: { name, licences: allOf(stated) } };
}

/** Short names of copyright-format 1.0, section 7.1, that are not SPDX identifiers. */
const others: Readonly<Record<string, string>> = {
  expat: "MIT",
  cc0: "CC0-1.0",
  "psf-2": "PSF-2.0",
  perl: "(Artistic-1.0-Perl OR GPL-1.0-or-later)",
  zlib: "Zlib",
};

/** Returns a licence in Debian's words with SPDX identifiers, if each of its names has one. */
function debianLicence(short: string): readonly Licence[] {
  if (short.length > 300 || /\p{Cc}|\p{Cs}/u.test(short)) return [];
  const words = short.replaceAll(/,(?= )/g, " ,").split(/ +/);
  const translated = words.map((word) => operators[word.toLowerCase()] ?? identifierFor(word));
  const text = translated.filter((word) => word !== ",").join(" ");
  const isKnown = !translated.includes("") && !words.includes(",") && isExpression(text);
  return [isKnown ? { kind: "expression", text } : { kind: "name", text: short }];
}

const operators: Readonly<Record<string, string>> = { and: "AND", or: "OR" };

/** @returns an identifier; empty for a name that has none */
function identifierFor(name: string): string {
  const gnu = /^(A?GPL|LGPL|GFDL)-(\d)(?:\.(\d))?(\+?)$/i.exec(name);
  if (gnu !== null) {
    const [, family = "", major, minor = "0", plus] = gnu;
    const id = `${family.toUpperCase()}-${major}.${minor}-${plus === "+" ? "or-later" : "only"}`;
    return identifierOf(id) ?? "";
  }
  return others[name.toLowerCase()] ?? identifierOf(name) ?? "";
}
